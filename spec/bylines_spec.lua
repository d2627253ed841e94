-- Lines that tell who wrote an article and when: spec/data/bylines/lines.txt holds a language's code, then cases parted
-- by blank lines: the line, and what doc.metadata gives of it, a key and its value a line.
local briefing = require "briefing"

local KEYS = { "author", "published", "updated", "source", "corrections" }

-- The line as the second of an article, below the headline.
local ARTICLE = "A headline of five words\n%s\nThis paragraph is long enough to be prose, whatever the language, "
  .. "since it goes on beyond the width of a heading and ends with a period. So does this one.\n"

local function cases()
  local found, language = {}, nil
  local whole = assert(require("briefing.file").read "spec/data/bylines/lines.txt")
  for chunk in (whole .. "\n"):gmatch "(.-\n)\n" do
    local case = { wanted = {} }
    for line in chunk:gmatch "[^\n]+" do
      if line:find "^%l%l$" then language = line
      elseif not case.line then case.line = line
      else case.wanted[#case.wanted + 1] = line end
    end
    case.language = language
    found[#found + 1] = case
  end
  return found
end

describe("bylines", function()
  for _, case in ipairs(cases()) do
    it(case.language .. ": " .. case.line, function()
      local doc = briefing.document((ARTICLE:gsub("%%s", function() return case.line end)), { language = case.language })
      local found = {}
      for _, key in ipairs(KEYS) do
        if doc.metadata[key] then found[#found + 1] = key .. " " .. doc.metadata[key] end
      end
      assert.same(case.wanted, found)
    end)
  end

  it("that the article's text follows in one line leave it prose", function()
    local article = (ARTICLE:gsub("^[^\n]*\n%%s\n", ""))
    for _, case in ipairs(cases()) do
      local corrects = (case.wanted[1] or ""):find "^corrections" -- what is corrected is prose itself
      local doc = briefing.document(case.line .. " " .. article, { language = case.language })
      assert.truthy(corrects or #doc.sentences > 0, case.line)
    end
  end)

  it("of a name alone stand right above the date; a heading there is none", function()
    local function author(language, line, date)
      local doc = briefing.document((ARTICLE:gsub("%%s", function() return line .. "\n" .. date end)), { language = language })
      return doc.metadata.author
    end
    assert.equal("Marta Cifuentes", author("es", "Marta Cifuentes", "Oviedo | 3 de noviembre de 2026 - 20:15 CET"))
    assert.equal("Winifred Asante", author("en", "Winifred Asante", "Mon 3 Feb 2025 17.41 GMT"))
    assert.equal("Ana Belén Soto y Iñaki Bengoechea", author("es", "Ana Belén Soto y Iñaki Bengoechea", "12 MAR 2025 - 05:30 CET"))
    assert.equal("Lucía Ferrer Montes", author("es", "Lucía Ferrer Montes", "San Sebastián - 9 FEB 2024 - 21:05 CET"))
    assert.equal("Lucía Ferrer Montes", author("es", "Lucía Ferrer Montes", "Cerro Hondo - 9 FEB 2024 - 21:05 CET"))
    assert.equal("Anna Keller", author("es", "Un titular", "Anna Keller - 9 FEB 2024 - 21:05 CET"))
    assert.is_nil(author("es", "Un titular", "San Sebastián - 9 FEB 2024 - 21:05 CET"))
    assert.is_nil(author("en", "Middle East", "5 May 2025"))
    assert.is_nil(author("en", "Senate Passes Bill", "5 May 2025"))
    assert.is_nil(author("en", "Anna Keller wins the cup", "5 May 2025"))
  end)
end)
