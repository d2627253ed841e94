-- Serbian: its data, by topic, stands in languages/sr/.
require("briefing.registry").language("sr", { name = "Serbian", topics = { "sentences" } })
