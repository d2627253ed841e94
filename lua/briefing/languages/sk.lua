-- Slovak: its data, by topic, stands in languages/sk/.
require("briefing.registry").language("sk", { name = "Slovak", own_name = "slovenčina", topics = { "sentences" } })
