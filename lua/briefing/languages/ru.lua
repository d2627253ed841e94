-- Russian: its data, by topic, stands in languages/ru/.
require("briefing.registry").language("ru", { name = "Russian", own_name = "русский", topics = { "sentences", "words", "page", "readability", "questions", "names", "discourse", "dates", "numbers" } })
