-- Danish: its data, by topic, stands in languages/da/.
require("briefing.registry").language("da", { name = "Danish", own_name = "dansk", topics = { "sentences" } })
