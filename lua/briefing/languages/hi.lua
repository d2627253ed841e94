-- Hindi: its data, by topic, stands in languages/hi/.
require("briefing.registry").language("hi", { name = "Hindi", own_name = "हिन्दी", topics = { "sentences" } })
