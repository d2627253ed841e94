-- What a report is about: a document or a corpus. Everything else in briefing/report asks a subject, and never what kind of
-- thing it was made of.
local options = require "briefing.options"
local registry = require "briefing.registry"

local M = {}

-- A result of a document, or nil where its analysis fails: a section of its own says so.
local function try(doc, name)
  local ok, result = pcall(function() return doc[name] end)
  return ok and result or nil
end

--- The parts of a subject:
---   kind      "document" or "corpus": what a section says in its field `subject`, "document" where it says nothing
---   value     what sections are built of
---   sections  the sections of a report that names none
---   options   the schema of the report's options that only this kind knows
---   fault(options) -> what is wrong with the values of these, or nil; nil where nothing can be
---   article   the document whose bytes places in the report mean, and whose text may stand at its foot; nil of a corpus
---   language  code, of labels where none is asked for
---   source    the name of what was read, or nil
---   empty     key of the label that says that there is nothing to tell of, or nil
---   title(labels) -> the report's title
---@class briefing.Subject

local function of_document(doc)
  return {
    kind = "document", value = doc, article = doc,
    sections = registry.builtin.report,
    options = { other = { type = "table" } },
    language = try(doc, "language") or "en",
    source = doc.source or nil,
    empty = not doc.text:find "[^%s%z]" and "no_text" or nil,
    title = function(words) return (try(doc, "metadata") or {}).title or doc.source or words:get "untitled" end,
  }
end

-- A message where the options of a report name a group that no article is in, or a reference without what is held against it.
local function group_fault(corpus, given)
  local names, known = {}, {}
  for keys in corpus.part:facts "document" do
    names[#names + 1] = keys[1]
    known[keys[1]] = true
  end
  for _, name in ipairs { "focus", "reference" } do
    local group = given[name]
    if group and not known[group] then
      return ("option '%s': no group '%s'%s"):format(name, group, options.hint(group, names))
    end
  end
  if given.reference and not given.focus then return "option 'reference': only with option 'focus'" end
  if given.focus and given.reference == given.focus then return "options 'focus' and 'reference': two groups expected" end
end

local function of_corpus(corpus)
  local about = corpus.part.about or {}
  return {
    kind = "corpus", value = corpus,
    sections = registry.builtin.corpus_report,
    options = { focus = { type = "string" }, reference = { type = "string" } },
    fault = function(given) return group_fault(corpus, given) end,
    language = about.language or "en",
    empty = corpus.documents == 0 and "no_articles" or nil,
    title = function(words) return words:count("articles", corpus.documents) end,
  }
end

--- The subject that a value is; nil where it is neither a document nor a corpus.
---@param value any
---@return briefing.Subject?
function M.of(value)
  if type(value) == "table" and type(value.text) == "string" then return of_document(value) end
  if require("briefing.corpus").is(value) then return of_corpus(value) end
end

return M
