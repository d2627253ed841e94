-- Polish: its data, by topic, stands in languages/pl/.
require("briefing.registry").language("pl", { name = "Polish", own_name = "polski", topics = { "page", "sentences", "words", "names", "discourse", "dates", "numbers" } })
