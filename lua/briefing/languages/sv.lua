-- Swedish: its data, by topic, stands in languages/sv/.
require("briefing.registry").language("sv", { name = "Swedish", own_name = "svenska", topics = { "page", "sentences" } })
