-- Romanian: its data, by topic, stands in languages/ro/.
require("briefing.registry").language("ro", { name = "Romanian", own_name = "română", topics = { "page", "sentences" } })
