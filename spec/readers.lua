-- Small readers of the formats that reports come in, for specs: strict, so that what they let pass is sound.
local M = {}

local void = { meta = true, input = true, rect = true, line = true, path = true, circle = true }
local entities = { amp = "&", lt = "<", gt = ">", quot = '"', ["#39"] = "'" }

local function decode(text)
  assert(not text:find "[<>]", "a bare bracket in: " .. text)
  return (text:gsub("&([^;&]*)(;?)", function(name, stop)
    assert(stop == ";" and entities[name], "a bare ampersand in: " .. text)
    return entities[name]
  end))
end

--- Reads a page: `on.element(tag, attributes, is_void)`, `on.close(tag)`, `on.text(text)`. Raises on anything that an HTML
--- parser would have to guess at.
function M.html(page, on)
  local doctype = "<!DOCTYPE html>\n"
  assert(page:sub(1, #doctype) == doctype)
  local at = #doctype + 1
  while at <= #page do
    local bracket = page:find("<", at, true)
    if bracket ~= at then
      on.text(decode(page:sub(at, (bracket or #page + 1) - 1)))
      at = bracket or #page + 1
    else
      local closing, stop = page:match("^</([%w]+)>()", at)
      if closing then
        if on.close then on.close(closing) end
        at = stop
      else
        local tag, rest = page:match("^<([%a][%w]*)()", at)
        assert(tag, "no element at: " .. page:sub(at, at + 40))
        local attributes = {}
        while true do
          local name, value, after = page:match('^%s+([%a][%w%-]*)="([^"]*)"()', rest)
          if not name then
            name, after = page:match("^%s+([%a][%w%-]*)()", rest)
            value = ""
          end
          if not name then break end
          assert(attributes[name] == nil, "twice: " .. name)
          attributes[name], rest = decode(value), after
        end
        local slash, finish = page:match("^(/?)>()", rest)
        assert(finish, "an element that does not end: " .. page:sub(at, at + 80))
        on.element(tag, attributes, slash == "/" or void[tag] or false)
        at = finish
        if tag == "style" then -- raw text up to its end
          local close = assert(page:find("</style>", at, true))
          assert(not page:sub(at, close - 1):find "<", "markup in the style")
          at = close
        end
      end
    end
  end
end

local function set(names)
  local out = {}
  for name in names:gmatch "%S+" do out[name] = true end
  return out
end

local tags = set [[html head meta title style body header nav main section h1 h2 h3 p ul ol li dl div dt dd a span mark strong em
  code blockquote footer table caption thead tbody tr th td figure figcaption small details summary label input pre svg desc text
  rect line path circle]]

local attribute_names = set [[lang charset http-equiv content name class id href aria-label aria-labelledby title scope tabindex
  type checked role width height x y x1 x2 y1 y2 cx cy r rx d viewBox preserveAspectRatio overflow text-anchor paint-order
  vector-effect stroke-width]]

--- The text that a report's page shows. Raises where an element is not closed where it should be, or an element, an attribute
--- or an address is not one that a report makes.
function M.page_text(page)
  local texts, open = {}, {}
  M.html(page, {
    element = function(tag, attributes, is_void)
      assert(tags[tag], tag)
      if not is_void then open[#open + 1] = tag end
      for name, value in pairs(attributes) do
        local sound = attribute_names[name]
        if name == "href" then sound = value:find "^#[%w_%-]+$" end
        if name == "id" or name == "class" then sound = value:find "^[%w_%- ]+$" end
        assert(sound, name)
      end
    end,
    close = function(tag) assert(table.remove(open) == tag, tag) end,
    text = function(piece) texts[#texts + 1] = piece end,
  })
  assert(#open == 0, "elements not closed")
  return table.concat(texts)
end

--- What is wrong with a page that should show a text and hold no control; nil where nothing is.
---@param page string
---@param text string without controls
---@return string?
function M.page_fault(page, text)
  if page:find "[%z\1-\8\11-\31\127]" then return "a control in the page of " .. text end
  local ok, shown = pcall(M.page_text, page)
  if not ok then return shown .. " in " .. text end
  if not shown:find(text, 1, true) then return "not shown: " .. text end
end

--- The code points of UTF-8; raises where it is ill-formed.
function M.codes(text)
  local at = 1
  return function()
    if at > #text then return nil end
    local a, b, c, d = text:byte(at, at + 3)
    if a < 0x80 then at = at + 1 return a end
    local n = a >= 0xF0 and 4 or a >= 0xE0 and 3 or a >= 0xC2 and 2 or error "ill-formed"
    at = at + n
    local code = n == 2 and (a - 0xC0) * 64 + b - 0x80 or n == 3 and (a - 0xE0) * 4096 + (b - 0x80) * 64 + c - 0x80
      or (a - 0xF0) * 262144 + (b - 0x80) * 4096 + (c - 0x80) * 64 + d - 0x80
    return code
  end
end

--- What a CommonMark reader makes of escaped text: backslashes and entities resolved.
function M.markdown_text(text)
  return (text:gsub("\\(%p)", "\1%1"):gsub("([^\1]?)&(%a+);", function(before, name)
    return before .. (entities[name] or "&" .. name .. ";")
  end):gsub("\1", ""))
end

--- Lines of Markdown in which a mark stands that the renderer does not write.
function M.markdown_faults(text)
  local faults = {}
  for line in text:gmatch "[^\n]+" do
    local rest = line:gsub("\\%p", "x") -- escaped: text
    rest = rest:gsub("&%a+;", "x")
    rest = rest:gsub("%*%*", ""):gsub("^[|].*[|]$", function(row)
      return (row:gsub("|", ""):gsub("%-%-%-:?", ""):gsub("^ +", ""))
    end)
    rest = rest:gsub("^#+ ", ""):gsub("^ *%- ", ""):gsub("^ *%d+%. ", ""):gsub("^> ", ""):gsub("%*", "")
    if rest:find "[`_%[%]|~<>&$@]" or rest:find "://" or rest:find "^[#>+]" or rest:find "^    %S" or rest:find "^=+$"
      or rest:find "^%-%-+$" then
      faults[#faults + 1] = line
    end
  end
  return faults
end

--- Rows of fields of CSV or TSV.
function M.separated(text, separator)
  local rows, row, at = {}, {}, 1
  while at <= #text do
    local field, stop
    if separator == "," and text:sub(at, at) == '"' then
      local finish = at
      repeat
        finish = text:find('"', finish + 1, true)
        local doubled = text:sub(finish + 1, finish + 1) == '"'
        if doubled then finish = finish + 1 end
      until not doubled
      field, stop = text:sub(at + 1, finish - 1):gsub('""', '"'), finish + 1
    else
      local finish = text:find("[" .. separator .. "\r\n]", at) or #text + 1
      field, stop = text:sub(at, finish - 1), finish
      assert(separator ~= "," or not field:find '"')
    end
    row[#row + 1] = field
    local mark = text:sub(stop, stop)
    if mark ~= separator then
      rows[#rows + 1], row = row, {}
      stop = text:match("^\r?\n()", stop) or #text + 2
      at = stop
    else
      at = stop + 1
    end
  end
  return rows
end

--- Whether a spreadsheet would compute a field: it begins as a formula does and is no number.
function M.is_formula(field)
  return field:find "^[=+@\t\r]" ~= nil or field:find "^%-" ~= nil and not field:find "^%-%d+%.?%d*$"
end

local function utf8_char(code)
  if code < 0x80 then return string.char(code) end
  if code < 0x800 then return string.char(0xC0 + math.floor(code / 64), 0x80 + code % 64) end
  return string.char(0xE0 + math.floor(code / 4096), 0x80 + math.floor(code / 64) % 64, 0x80 + code % 64)
end

--- Reads JSON, strictly; keys must be sorted unless `in_any_order`.
function M.json(text, in_any_order)
  local at = 1
  local value
  local function skip() at = text:match("^[ \n]*()", at) end
  local function expect(mark)
    assert(text:sub(at, at + #mark - 1) == mark, ("%s expected at %d"):format(mark, at))
    at = at + #mark
  end
  local escapes = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ['"'] = '"', ["\\"] = "\\", ["/"] = "/" }
  local function str()
    expect '"'
    local finish = at
    while text:sub(finish, finish) ~= '"' do
      assert(finish <= #text)
      finish = finish + (text:sub(finish, finish) == "\\" and 2 or 1)
    end
    local raw = text:sub(at, finish - 1)
    at = finish + 1
    assert(not raw:find "[%z\1-\31]")
    return (raw:gsub("\\(.)(%x?%x?%x?%x?)", function(mark, hex)
      if mark == "u" then
        assert(#hex == 4)
        return utf8_char(tonumber(hex, 16))
      end
      return assert(escapes[mark]) .. hex
    end))
  end
  function value()
    skip()
    local mark = text:sub(at, at)
    local out
    if mark == '"' then out = str()
    elseif mark == "{" or mark == "[" then
      at, out = at + 1, {}
      skip()
      local close = mark == "{" and "}" or "]"
      local previous
      if text:sub(at, at) ~= close then
        repeat
          skip()
          if mark == "{" then
            local key = str()
            assert(in_any_order or not previous or previous < key, "keys not sorted")
            previous = key
            skip()
            expect ":"
            out[key] = value()
          else
            out[#out + 1] = value()
          end
          skip()
          local more = text:sub(at, at) == ","
          if more then at = at + 1 end
        until not more
      end
      expect(close)
    else
      local word, stop = text:match("^([%w%.%-+]+)()", at)
      at = assert(stop, "no value")
      if word == "true" or word == "false" then out = word == "true"
      elseif word ~= "null" then out = assert(tonumber(word)) end
    end
    return out
  end
  local result = value()
  skip()
  assert(at == #text + 1, "more than one value")
  return result
end

--- The text with each maximal ill-formed subpart replaced, by the core's own account of UTF-8.
function M.replaced(text)
  local ill = require("briefing.core").ill_formed(text)
  local out, from = {}, 1
  for i = 1, #ill, 2 do
    out[#out + 1] = text:sub(from, ill[i] - 1) .. "\239\191\189"
    from = ill[i + 1] + 1
  end
  return table.concat(out) .. text:sub(from)
end

return M
