-- Portuguese: its data, by topic, stands in languages/pt/.
require("briefing.registry").language("pt", { name = "Portuguese", own_name = "português", topics = { "sentences", "words", "page", "readability", "questions", "names", "discourse", "dates", "numbers" } })
