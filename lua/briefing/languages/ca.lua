-- Catalan: its data, by topic, stands in languages/ca/.
require("briefing.registry").language("ca", { name = "Catalan", own_name = "català", topics = { "page", "sentences" } })
