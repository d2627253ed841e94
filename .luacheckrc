std = "lua54+lua51"
max_line_length = 130
cache = false
exclude_files = { "build" }
files["spec"] = { std = "+busted" }
