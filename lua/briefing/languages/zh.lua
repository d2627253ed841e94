-- Chinese: its data, by topic, stands in languages/zh/.
require("briefing.registry").language("zh", { name = "Chinese", own_name = "中文", topics = { "sentences" } })
