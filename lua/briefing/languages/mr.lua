-- Marathi: its data, by topic, stands in languages/mr/.
require("briefing.registry").language("mr", { name = "Marathi", own_name = "मराठी", topics = { "sentences" } })
