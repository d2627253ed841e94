-- Italian: its data, by topic, stands in languages/it/.
require("briefing.registry").language("it", { name = "Italian", own_name = "italiano", topics = { "sentences", "words", "page", "readability", "questions", "names", "discourse", "dates", "numbers" } })
