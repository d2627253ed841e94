-- Japanese: its data, by topic, stands in languages/ja/.
require("briefing.registry").language("ja", { name = "Japanese", topics = { "sentences" } })
