-- Amharic: its own full stop ends a sentence.
require("briefing.registry").language("am", { name = "Amharic", own_name = "አማርኛ" })
