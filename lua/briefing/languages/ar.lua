-- Arabic: its data, by topic, stands in languages/ar/.
require("briefing.registry").language("ar", { name = "Arabic", topics = { "sentences" } })
