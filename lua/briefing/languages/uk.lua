-- Ukrainian: its data, by topic, stands in languages/uk/.
require("briefing.registry").language("uk", { name = "Ukrainian", own_name = "українська", topics = { "page", "sentences" } })
