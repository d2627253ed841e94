-- doc.dispersion: where terms stand in the text, and how evenly. Without `terms`, of the leading keywords.
local find = require "briefing.find"
local registry = require "briefing.registry"

local PARTS = 10 -- equal parts of the text over which evenness is measured

-- Deviation of proportions (Gries 2008, "Dispersions and adjusted frequencies in corpora"): half the sum of what each
-- part holds too much or too little; 0 where every part holds its share, near 1 where one holds all.
local function deviation(shares)
  if #shares == 0 then return nil end
  local counts = {}
  for part = 1, PARTS do counts[part] = 0 end
  for _, share in ipairs(shares) do
    local part = math.min(PARTS, math.floor(share * PARTS) + 1)
    counts[part] = counts[part] + 1
  end
  local sum = 0
  for part = 1, PARTS do sum = sum + math.abs(counts[part] / #shares - 1 / PARTS) end
  return sum / 2
end

registry.analysis("dispersion", function(doc, options)
  local found = {}
  local function add(term, mentions)
    local shares = {}
    for i, mention in ipairs(mentions) do shares[i] = (mention[1] - 1) / #doc.text end
    found[#found + 1] = { term = term, count = #mentions, shares = shares, deviation = deviation(shares), mentions = mentions }
  end
  if options.terms then
    for _, term in ipairs(options.terms) do add(term, find.mentions(doc, term)) end
  else
    for _, keyword in ipairs(doc.keywords) do add(keyword.text, keyword.mentions) end
  end
  return found
end, { options = { terms = { type = "strings" } } })
