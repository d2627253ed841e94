-- Hebrew: its data, by topic, stands in languages/he/.
require("briefing.registry").language("he", { name = "Hebrew", own_name = "עברית", topics = { "sentences" } })
