-- Hungarian: its data, by topic, stands in languages/hu/.
require("briefing.registry").language("hu", { name = "Hungarian", own_name = "magyar", topics = { "sentences" } })
