-- Greek: its data, by topic, stands in languages/el/.
require("briefing.registry").language("el", { name = "Greek", topics = { "sentences", "words", "names", "discourse", "dates", "numbers" } })
