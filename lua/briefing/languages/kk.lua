-- Kazakh: its data, by topic, stands in languages/kk/.
require("briefing.registry").language("kk", { name = "Kazakh", own_name = "қазақша", topics = { "sentences" } })
