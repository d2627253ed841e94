-- Bengali: its data, by topic, stands in languages/bn/.
require("briefing.registry").language("bn", { name = "Bengali", topics = { "sentences" } })
