-- French: its data, by topic, stands in languages/fr/.
require("briefing.registry").language("fr", { name = "French", own_name = "français", topics = { "sentences", "words", "page", "names", "discourse", "labels", "readability", "questions", "dates", "numbers" } })
