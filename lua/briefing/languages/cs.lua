-- Czech: its data, by topic, stands in languages/cs/.
require("briefing.registry").language("cs", { name = "Czech", own_name = "čeština", topics = { "page", "sentences" } })
