-- Warnings about structure: no headline, notices of corrections, text that is damaged.
local warning = require "briefing.warning"

local MOST_MENTIONS = 50 -- of one warning

local function span(block) return { block.first, block.last } end

local function no_headline(doc, warn)
  local prose = false
  for _, block in ipairs(doc.blocks) do
    if block.role == "title" then return end
    prose = prose or block.kind == "paragraph"
  end
  if prose and not doc.metadata.title then
    warn("no_headline", "low", {})
  end
end

local function corrections(doc, warn)
  for _, block in ipairs(doc.blocks) do
    if block.key == "corrections" then
      warn("correction_notice", "medium", { span(block) })
    end
  end
end

local function damage(doc, warn)
  local found = { invalid_utf8 = {}, mojibake = {} }
  local counts = { invalid_utf8 = 0, mojibake = 0 }
  for _, edit in ipairs(doc.repairs) do
    local mentions = found[edit.kind]
    if mentions then
      counts[edit.kind] = counts[edit.kind] + 1
      if #mentions < MOST_MENTIONS then mentions[#mentions + 1] = { edit.first, edit.last } end
    end
  end
  if counts.invalid_utf8 > 0 then
    warn("ill_formed_text", "medium", found.invalid_utf8, { n = counts.invalid_utf8 })
  end
  if counts.mojibake > 0 then
    warn("damaged_encoding", "low", found.mojibake, { n = counts.mojibake })
  end
end

return function(doc)
  local warnings, warn = warning.list()
  no_headline(doc, warn)
  corrections(doc, warn)
  damage(doc, warn)
  return warnings
end
