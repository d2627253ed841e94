-- Punjabi: the danda ends a sentence.
require("briefing.registry").language("pa", { name = "Punjabi" })
