-- Bulgarian: its data, by topic, stands in languages/bg/.
require("briefing.registry").language("bg", { name = "Bulgarian", own_name = "български", topics = { "sentences" } })
