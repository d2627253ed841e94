std = "lua54+lua51"
max_line_length = 130
cache = false
exclude_files = { "build" }
-- word lists and rules of a language are data
files["lua/briefing/languages"] = { max_line_length = false }
files["spec"] = { std = "+busted", max_line_length = 140 }
