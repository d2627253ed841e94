-- What dates are built of: points over lexemes, and the years behind and between them.
local M = {}

--- A point over lexemes i to j.
function M.make(r, i, j, y, m, d)
  return { first = r.first[i], last = r.last[j], y = y, m = m, d = d }
end

--- The year that two digits tell: 51 to 99 of the last century, the others of this one.
function M.of_two_digits(value) return value + (value <= 50 and 2000 or 1900) end

--- A year of four digits at lexeme i, or of two behind an apostrophe, and its last lexeme.
function M.year_at(r, i)
  local value, length = r:number(i)
  if not value then return nil end
  if length == 4 and value >= 1000 and value <= 2200 then
    if r.text:find("^[.,:]%d", r.last[i] + 1) or r.text:find("^%%", r.last[i] + 1) then return nil end
    return value, i
  end
  if length == 2 and r:before(i, 3):find "['\226][\128]?[\152\153]?$" and r:before(i, 1):find "['\153\152]" then
    return M.of_two_digits(value), i
  end
end

--- The year behind lexeme j: "May 2024", "May, 2024", "mai de 2024", "05-May-2024"; nil where none stands there.
function M.year_behind(r, j, dashed)
  local gap = r:gap(j)
  if not gap then return nil end
  local k = j + 1
  if gap == " " or gap == ", " or gap == "," or gap == ". " or gap == "." or gap == "/" or gap == " '"
    or dashed and gap == "-" then
    if gap == " " then
      k = r:skip(k, "glue")
      if r:is(k, "unit") == "year" and r:gap(k) == " " then k = r:skip(k + 1, "glue") end
    end
    local y, last = M.year_at(r, k)
    if y then
      local tail = r:gap(last)
      -- "3 May, 2000 people": a count, not a year
      if gap == ", " and tail == "," and r:number(last + 1, 3) then return nil end
      return y, last
    end
  end
end

--- The end of a span of years behind the year y at lexeme j: 2022/23, 2022-2023; nil where there is none.
function M.second_year(r, j, y)
  local gap = r:gap(j)
  if gap ~= "-" and gap ~= "/" and gap ~= " - " then return nil end
  local b, length = r:number(j + 1)
  if not b then return nil end
  if length == 2 and gap ~= " - " and r:gap(j + 1) ~= gap then b = y - y % 100 + b
  elseif length ~= 4 then return nil end
  if b > y and b <= 2200 and not r:after(j + 1, 2):find "^[%d%%]" then return b, j + 1 end
end

return M
