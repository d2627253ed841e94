-- Burmese: its own full stop ends a sentence.
require("briefing.registry").language("my", { name = "Burmese", own_name = "မြန်မာ" })
