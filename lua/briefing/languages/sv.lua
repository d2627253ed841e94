-- Swedish: its data, by topic, stands in languages/sv/.
require("briefing.registry").language("sv", { name = "Swedish", topics = { "page", "sentences" } })
