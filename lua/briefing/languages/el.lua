-- Greek: its data, by topic, stands in languages/el/.
require("briefing.registry").language("el", { name = "Greek", topics = { "page", "sentences", "words", "names", "discourse", "dates", "numbers" } })
