-- Spanish: its data, by topic, stands in languages/es/.
require("briefing.registry").language("es", { name = "Spanish", own_name = "español", topics = { "sentences", "words", "page", "labels", "readability", "questions", "names", "discourse", "dates", "numbers" } })
