-- Polish: its data, by topic, stands in languages/pl/.
require("briefing.registry").language("pl", { name = "Polish", topics = { "page", "sentences", "words", "names", "discourse", "dates", "numbers" } })
