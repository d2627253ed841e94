-- Urdu: its data, by topic, stands in languages/ur/.
require("briefing.registry").language("ur", { name = "Urdu", own_name = "اردو", topics = { "sentences" } })
