-- Korean: its data, by topic, stands in languages/ko/.
require("briefing.registry").language("ko", { name = "Korean", topics = { "sentences" } })
