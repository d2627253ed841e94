-- Georgian: its data, by topic, stands in languages/ka/.
require("briefing.registry").language("ka", { name = "Georgian", own_name = "ქართული", topics = { "sentences" } })
