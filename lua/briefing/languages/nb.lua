-- Norwegian: its data, by topic, stands in languages/nb/.
require("briefing.registry").language("nb", { name = "Norwegian", own_name = "norsk", topics = { "sentences" } })
