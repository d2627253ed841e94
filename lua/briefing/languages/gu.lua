-- Gujarati: it ends sentences as English does.
require("briefing.registry").language("gu", { name = "Gujarati", own_name = "ગુજરાતી" })
