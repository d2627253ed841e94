-- Finnish: its data, by topic, stands in languages/fi/.
require("briefing.registry").language("fi", { name = "Finnish", own_name = "suomi", topics = { "sentences" } })
