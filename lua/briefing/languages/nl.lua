-- Dutch: its data, by topic, stands in languages/nl/.
require("briefing.registry").language("nl", { name = "Dutch", own_name = "Nederlands", topics = { "page", "sentences", "words", "names", "discourse", "dates", "numbers" } })
