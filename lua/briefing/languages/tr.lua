-- Turkish: its data, by topic, stands in languages/tr/.
require("briefing.registry").language("tr", { name = "Turkish", topics = { "page", "sentences" } })
