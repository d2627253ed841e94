-- German: its data, by topic, stands in languages/de/.
require("briefing.registry").language("de", { name = "German", own_name = "Deutsch", topics = { "sentences", "words", "page", "labels", "readability", "questions", "names", "discourse", "dates", "numbers" } })
