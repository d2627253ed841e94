local briefing = require "briefing"

local text = "Anna Keller met Omar Haddad in Lisbon. Later Keller and Haddad signed a lease on the harbour. "
  .. "The lease of the harbour runs until summer. In Lisbon, Keller spoke of the harbour. Nobody else came."

describe("network", function()
  it("links names that share sentences, by how many they share", function()
    local network = briefing.document(text, { language = "en" }):analyze("network", { terms = 0 })
    local names = {}
    for i, node in ipairs(network.nodes) do names[i] = ("%s %d"):format(node.name, node.count) end
    assert.same({ "Anna Keller 3", "Omar Haddad 2", "Lisbon 2" }, names)
    local edges = {}
    for i, edge in ipairs(network.edges) do edges[i] = { edge.from, edge.to, edge.weight, #edge.sentences } end
    assert.same({ { 1, 2, 2, 2 }, { 1, 3, 2, 2 }, { 2, 3, 1, 1 } }, edges)
  end)

  it("holds key terms that are no names, and keeps its bounds", function()
    local doc = briefing.document(text, { language = "en" })
    local network = doc:analyze("network", { entities = 1, terms = 2, edges = 1 })
    assert.is_true(#network.nodes <= 3)
    assert.is_true(#network.edges <= 1)
    for _, edge in ipairs(doc.network.edges) do
      assert.is_true(edge.from < edge.to)
      assert.is_table(doc.network.nodes[edge.to])
      for _, sentence in ipairs(edge.sentences) do assert.is_true(sentence[1] <= sentence[2]) end
    end
  end)

  it("takes no verb of speech with a name for a key term", function()
    local doc = assert(briefing.open("spec/data/articles/fr-crue.txt", { language = "fr" }))
    for _, node in ipairs(doc.network.nodes) do assert.falsy(node.name:find "^raconte ", node.name) end
  end)

  it("is empty where there is nothing", function()
    local network = briefing.document(""):analyze "network"
    assert.same({ nodes = {}, edges = {} }, network)
  end)
end)
