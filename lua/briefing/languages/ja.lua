-- Japanese: its data, by topic, stands in languages/ja/.
require("briefing.registry").language("ja", { name = "Japanese", own_name = "日本語", topics = { "sentences" } })
