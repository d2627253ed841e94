-- Arabic: its data, by topic, stands in languages/ar/.
require("briefing.registry").language("ar", { name = "Arabic", own_name = "العربية", topics = { "sentences" } })
