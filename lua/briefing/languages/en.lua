-- English: its data, by topic, stands in languages/en/.
require("briefing.registry").language("en", { name = "English", own_name = "English", topics = { "dates", "numbers", "sentences", "words", "page", "names", "discourse", "labels", "readability", "questions" } })
