-- Turkish: its data, by topic, stands in languages/tr/.
require("briefing.registry").language("tr", { name = "Turkish", own_name = "Türkçe", topics = { "page", "sentences" } })
