-- Chinese: its data, by topic, stands in languages/zh/.
require("briefing.registry").language("zh", { name = "Chinese", topics = { "sentences" } })
