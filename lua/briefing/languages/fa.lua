-- Persian: its data, by topic, stands in languages/fa/.
require("briefing.registry").language("fa", { name = "Persian", own_name = "فارسی", topics = { "sentences" } })
