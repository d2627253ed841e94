-- French: its data, by topic, stands in languages/fr/.
require("briefing.registry").language("fr", { name = "French", topics = { "words", "page", "names", "discourse", "labels", "readability" } })
