-- Portuguese: its data, by topic, stands in languages/pt/.
require("briefing.registry").language("pt", { name = "Portuguese", topics = { "sentences", "words", "page", "readability", "questions", "names", "discourse", "dates", "numbers" } })
