-- Urdu: its data, by topic, stands in languages/ur/.
require("briefing.registry").language("ur", { name = "Urdu", topics = { "sentences" } })
