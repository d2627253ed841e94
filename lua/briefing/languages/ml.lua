-- Malayalam: its data, by topic, stands in languages/ml/.
require("briefing.registry").language("ml", { name = "Malayalam", topics = { "sentences" } })
