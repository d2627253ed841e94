-- Completions for shells, from briefing/cli/commands.lua.
local commands = require "briefing.cli.commands"
local options = require "briefing.options"

local M = {}

local SHELLS = "bash zsh fish"

-- The values that an option takes, where they are known; else nil.
local function values_of(name)
  if name == "format" then return commands.find("report").formats end
  if name == "language" then return require("briefing.registry").builtin.language end
  if name == "labels" then return require("briefing.labels").languages() end
  if name == "sections" then return require("briefing.registry").builtin.section end
  if name == "mode" then return { "prose", "words", "tokens", "uax29" } end
  return commands.options[name].values
end

local completion = {}

function completion.bash()
  local values, flags, names = {}, {}, {}
  for i, command in ipairs(commands.all()) do names[i] = command.name end
  for _, command in ipairs(commands.commands) do
    local words = {}
    for _, name in ipairs(commands.options_of(command)) do words[#words + 1] = "--" .. name end
    flags[#flags + 1] = ("    %s) options='%s' ;;"):format(command.name, table.concat(words, " "))
  end
  for _, name in ipairs(options.names(commands.options)) do
    local known = values_of(name)
    if known then
      local about = commands.options[name]
      values[#values + 1] = ("    --%s%s) COMPREPLY=($(compgen -W '%s' -- \"$word\")); return ;;"):format(name,
        about.letter and "|-" .. about.letter or "", table.concat(known, " "))
    end
  end
  return ([==[
# bash completion for briefing; put it where bash-completion looks, or: source <(briefing completion bash)
_briefing() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} options
  COMPREPLY=()
  case $before in
%s
  esac
  case $command in
%s
    *) options='%s' ;;
  esac
  if [[ $command == completion && $COMP_CWORD -gt 1 ]]; then
    COMPREPLY=($(compgen -W '%s' -- "$word"))
  elif [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  else
    [[ $COMP_CWORD -eq 1 ]] && COMPREPLY=($(compgen -W '%s' -- "$word"))
    COMPREPLY+=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _briefing briefing
]==]):format(table.concat(values, "\n"), table.concat(flags, "\n"), flags[1]:match "options='(.-)'", SHELLS,
    table.concat(names, " "))
end

local function quoted(text) return (text:gsub("'", "'\\''")) end

function completion.zsh()
  local out = {}
  for _, name in ipairs(options.names(commands.options)) do
    local about = commands.options[name]
    local known = values_of(name)
    local action = not about.argument and ""
      or (":%s:%s"):format(about.argument, known and "(" .. table.concat(known, " ") .. ")"
        or (about.argument == "FILE" and "_files" or ""))
    local text = "[" .. quoted(about.about:gsub("[%[%]:]", "")) .. "]" .. action
    local many = about.many and "*" or ""
    out[#out + 1] = ("    '%s--%s%s%s'"):format(many, name, about.argument and "=" or "", text)
    if about.letter then out[#out + 1] = ("    '%s-%s%s'"):format(many, about.letter, text) end
  end
  local list = {}
  for _, command in ipairs(commands.all()) do
    list[#list + 1] = ("    '%s:%s'"):format(command.name, quoted(command.about:gsub(":", "\\:")))
  end
  return ([==[
#compdef briefing
_briefing() {
  local -a commands options
  commands=(
%s
  )
  options=(
%s
  )
  if (( CURRENT == 2 )); then
    _describe -t commands command commands
    _files
  elif [[ $words[2] == completion ]]; then
    compadd %s
    return
  fi
  _arguments -s $options '*:file:_files'
}
_briefing "$@"
]==]):format(table.concat(list, "\n"), table.concat(out, "\n"), SHELLS)
end

function completion.fish()
  local out = { "# fish completion for briefing" }
  for _, command in ipairs(commands.all()) do
    out[#out + 1] = ("complete -c briefing -n __fish_is_first_token -a %s -d '%s'"):format(command.name,
      (command.about:gsub("'", "\\'")))
  end
  out[#out + 1] = ("complete -c briefing -f -n '__fish_seen_subcommand_from completion' -a '%s'"):format(SHELLS)
  for _, name in ipairs(options.names(commands.options)) do
    local about = commands.options[name]
    local known = values_of(name)
    out[#out + 1] = ("complete -c briefing -l %s%s%s -d '%s'"):format(name, about.letter and " -s " .. about.letter or "",
      not about.argument and "" or known and (" -x -a '%s'"):format(table.concat(known, " "))
      or about.argument == "FILE" and " -r" or " -x", (about.about:gsub("'", "\\'")))
  end
  return table.concat(out, "\n") .. "\n"
end

--- The completion for a shell, or nil, message.
function M.of(shell)
  if not completion[shell or ""] then
    return nil, (shell and ("completion: unknown shell '%s'; "):format(shell) or "completion needs a shell: ")
      .. "briefing completion bash, zsh or fish"
  end
  return completion[shell]()
end

return M
