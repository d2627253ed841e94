-- Serbian: its data, by topic, stands in languages/sr/.
require("briefing.registry").language("sr", { name = "Serbian", own_name = "српски", topics = { "sentences" } })
