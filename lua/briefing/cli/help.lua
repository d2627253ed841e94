-- Help, versions and the manual page, all from briefing/cli/commands.lua.
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
    local form = "usage: briefing %s [OPTION]... %s\n\nWrites %s. - or no file is standard input.\n%s\n%s\n"
    return form:format(command.name, files, command.about, command.more and command.more .. "\n" or "", option_lines(command))
  end
  local lines = {}
  for _, each in ipairs(commands.all()) do lines[#lines + 1] = ("  %-14s%s"):format(each.name, each.about) end
  return ([[
usage: briefing [COMMAND] [OPTION]... [FILE]...

Reads articles as plain text and says what is in them, every statement with its bytes.
- or no file is standard input.

commands (briefing COMMAND --help tells more)
%s

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
    roff "Reads articles as plain text and writes a briefing, or one of its parts. - or no file is standard input.",
    roff "Positions are bytes of the text as given, from 1, both ends included. No model, no network: the same text and",
    roff "options give the same bytes.", ".SH COMMANDS" }
  for _, command in ipairs(commands.commands) do
    local formats = command.formats and (" Formats: %s."):format(table.concat(command.formats, ", ")) or ""
    local more = command.more and " " .. roff(command.more) or ""
    out[#out + 1] = (".TP\n.B %s\n%s.%s%s"):format(command.name, roff(command.about), formats, more)
  end
  out[#out + 1] = ".TP\n.B help \\fICOMMAND\\fR\ntells what a command does and takes."
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
