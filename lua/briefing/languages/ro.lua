-- Romanian: its data, by topic, stands in languages/ro/.
require("briefing.registry").language("ro", { name = "Romanian", topics = { "page", "sentences" } })
