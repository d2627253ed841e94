-- Tamil: its data, by topic, stands in languages/ta/.
require("briefing.registry").language("ta", { name = "Tamil", own_name = "தமிழ்", topics = { "sentences" } })
