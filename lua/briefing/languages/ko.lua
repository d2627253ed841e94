-- Korean: its data, by topic, stands in languages/ko/.
require("briefing.registry").language("ko", { name = "Korean", own_name = "한국어", topics = { "sentences" } })
