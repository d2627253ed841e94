-- Kannada: it ends sentences as English does.
require("briefing.registry").language("kn", { name = "Kannada", own_name = "ಕನ್ನಡ" })
