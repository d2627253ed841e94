-- Czech: its data, by topic, stands in languages/cs/.
require("briefing.registry").language("cs", { name = "Czech", topics = { "page", "sentences" } })
