-- Malayalam: its data, by topic, stands in languages/ml/.
require("briefing.registry").language("ml", { name = "Malayalam", own_name = "മലയാളം", topics = { "sentences" } })
