-- Punjabi: the danda ends a sentence.
require("briefing.registry").language("pa", { name = "Punjabi", own_name = "ਪੰਜਾਬੀ" })
