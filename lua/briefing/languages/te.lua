-- Telugu: it ends sentences as English does.
require("briefing.registry").language("te", { name = "Telugu", own_name = "తెలుగు" })
