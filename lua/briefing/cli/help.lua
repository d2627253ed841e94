-- Help, versions, completions and the manual page, all from briefing/cli/commands.lua.
local commands = require "briefing.cli.commands"

local M = {}

local function option_words(name)
  local about = commands.options[name]
  local word = (about.letter and "-" .. about.letter .. ", " or "    ") .. "--" .. name
  return about.argument and word .. " " .. about.argument or word
end

local function about_option(command, name)
  local about = commands.options[name]
  if name == "format" then return about.about .. ": " .. table.concat(command.formats or {}, ", ") end
  if about.values then return about.about .. ": " .. table.concat(about.values, ", ") end
  return about.about
end

local function option_lines(command)
  local out = {}
  for _, name in ipairs(commands.options_of(command)) do
    out[#out + 1] = ("  %-24s  %s"):format(option_words(name), about_option(command, name))
  end
  return table.concat(out, "\n")
end

--- The help of a subcommand; for the default one, of the command.
function M.text(command, is_named)
  if is_named and not command.default then
    local files = command.name == "compare" and "FILE OTHER" or "[FILE]..."
    return ("usage: briefing %s [OPTION]... %s\n\nWrites %s. - or no file is standard input.\n\n%s\n"):format(command.name, files,
      command.about, option_lines(command))
  end
  local lines = {}
  for _, each in ipairs(commands.commands) do lines[#lines + 1] = ("  %-14s%s"):format(each.name, each.about) end
  return ([[
usage: briefing [COMMAND] [OPTION]... [FILE]...

Reads articles as plain text and says what is in them, every statement with its bytes.
- or no file is standard input.

commands (briefing COMMAND --help tells more)
%s
  completion    completion for bash, zsh or fish: briefing completion bash
  manual        the manual page, for man: briefing manual | man -l -

options of report
%s

exit status: 0 done; 1 a file failed, the others were done; 2 a mistake in the arguments
]]):format(table.concat(lines, "\n"), option_lines(commands.find "report"))
end

--- The versions of what made a result.
function M.version()
  local core, jit = require "briefing.core", rawget(_G, "jit")
  local utf8proc = core.utf8proc_version and "utf8proc " .. core.utf8proc_version .. ", " or ""
  return ("briefing %s (Unicode %s, %s%s)\n"):format(core.version, core.unicode_version, utf8proc,
    jit and jit.version or _VERSION)
end

local function command_names()
  local names = commands.names()
  names[#names + 1] = "completion"
  names[#names + 1] = "manual"
  return names
end

local function all_formats() return commands.find("report").formats end

local function values_of(name)
  if name == "format" then return all_formats() end
  if name == "language" or name == "labels" then return require("briefing.registry").builtin.language end
  if name == "sections" then return require("briefing.registry").builtin.section end
  if name == "mode" then return { "prose", "words", "tokens", "uax29" } end
  return commands.options[name].values
end

local completion = {}

function completion.bash()
  local values, flags = {}, {}
  for _, command in ipairs(commands.commands) do
    local words = {}
    for _, name in ipairs(commands.options_of(command)) do words[#words + 1] = "--" .. name end
    flags[#flags + 1] = ("    %s) options='%s' ;;"):format(command.name, table.concat(words, " "))
  end
  for _, name in ipairs(require("briefing.options").names(commands.options)) do
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
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  else
    [[ $COMP_CWORD -eq 1 ]] && COMPREPLY=($(compgen -W '%s' -- "$word"))
    COMPREPLY+=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _briefing briefing
]==]):format(table.concat(values, "\n"), table.concat(flags, "\n"), flags[1]:match "options='(.-)'",
    table.concat(command_names(), " "))
end

local function quoted(text) return (text:gsub("'", "'\\''")) end

function completion.zsh()
  local out = {}
  for _, name in ipairs(require("briefing.options").names(commands.options)) do
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
  for _, command in ipairs(commands.commands) do
    list[#list + 1] = ("    '%s:%s'"):format(command.name, quoted(command.about:gsub(":", " ")))
  end
  return ([[
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
  fi
  _arguments -s $options '*:file:_files'
}
_briefing "$@"
]]):format(table.concat(list, "\n"), table.concat(out, "\n"))
end

function completion.fish()
  local out = { "# fish completion for briefing" }
  for _, command in ipairs(commands.commands) do
    out[#out + 1] = ("complete -c briefing -n __fish_is_first_token -a %s -d '%s'"):format(command.name,
      (command.about:gsub("'", "\\'")))
  end
  for _, name in ipairs(require("briefing.options").names(commands.options)) do
    local about = commands.options[name]
    local known = values_of(name)
    out[#out + 1] = ("complete -c briefing -l %s%s%s -d '%s'"):format(name, about.letter and " -s " .. about.letter or "",
      not about.argument and "" or known and (" -x -a '%s'"):format(table.concat(known, " "))
      or about.argument == "FILE" and " -r" or " -x", (about.about:gsub("'", "\\'")))
  end
  return table.concat(out, "\n") .. "\n"
end

--- The completion for a shell, or nil, message.
function M.completion(shell)
  if not completion[shell or ""] then
    return nil, (shell and ("completion: unknown shell '%s'; "):format(shell) or "completion needs a shell: ")
      .. "briefing completion bash, zsh or fish"
  end
  return completion[shell]()
end

-- Text of roff: a leading dot or quote and every backslash and hyphen are marks.
local function roff(text)
  return (text:gsub("\\", "\\e"):gsub("%-", "\\-"):gsub("^([%.'])", "\\&%1"):gsub("\n([%.'])", "\n\\&%1"))
end

--- The manual page, in roff.
function M.manual()
  local core = require "briefing.core"
  local out = { (".TH BRIEFING 1 \"\" \"briefing %s\" \"User Commands\""):format(core.version), ".SH NAME",
    "briefing \\- what is in an article, every statement with its bytes", ".SH SYNOPSIS",
    ".B briefing", "[\\fICOMMAND\\fR] [\\fIOPTION\\fR]... [\\fIFILE\\fR]...", ".SH DESCRIPTION",
    roff "Reads articles as plain text and writes a briefing, or one of its parts. - or no file is standard input. ",
    roff "Positions are bytes of the text as given, from 1, both ends included. No model, no network: the same text and ",
    roff "options give the same bytes.", ".SH COMMANDS" }
  for _, command in ipairs(commands.commands) do
    local formats = command.formats and (" Formats: %s."):format(table.concat(command.formats, ", ")) or ""
    out[#out + 1] = (".TP\n.B %s\n%s.%s"):format(command.name, roff(command.about), formats)
  end
  out[#out + 1] = ".TP\n.B completion \\fISHELL\\fR\nwrites the completion for bash, zsh or fish."
  out[#out + 1] = ".TP\n.B manual\nwrites this page."
  out[#out + 1] = ".SH OPTIONS"
  for _, name in ipairs(require("briefing.options").names(commands.options)) do
    local of = commands.owners(name)
    out[#out + 1] = (".TP\n.B %s\n%s%s."):format(roff((option_words(name):gsub("^ +", ""))),
      roff(about_option(commands.find "report", name)), #of > 0 and " (of " .. table.concat(of, ", ") .. ")" or "")
  end
  out[#out + 1] = ".SH EXIT STATUS\n0 where all was done, 1 where a file failed (the "
    .. "others were done), 2 for a mistake in the arguments."
  out[#out + 1] = ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\n"
    .. "where set and not empty, no colour is used unless asked for by \\-\\-color."
  out[#out + 1] = ".SH EXAMPLES\n.nf\nbriefing article.txt\nbriefing \\-\\-format html \\-o article.html article.txt\n"
    .. "briefing keywords \\-\\-format tsv *.txt | sort \\-k2 \\-rn\n.fi"
  return table.concat(out, "\n") .. "\n"
end

return M
