-- Hungarian: its data, by topic, stands in languages/hu/.
require("briefing.registry").language("hu", { name = "Hungarian", topics = { "sentences" } })
