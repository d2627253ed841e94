-- Greek: its data, by topic, stands in languages/el/.
require("briefing.registry").language("el", { name = "Greek", own_name = "ελληνικά", topics = { "page", "sentences", "words", "names", "discourse", "dates", "numbers" } })
