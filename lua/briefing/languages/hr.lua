-- Croatian: its data, by topic, stands in languages/hr/.
require("briefing.registry").language("hr", { name = "Croatian", own_name = "hrvatski", topics = { "sentences" } })
