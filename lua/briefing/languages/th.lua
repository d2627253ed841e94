-- Thai: it parts sentences with blanks, which are left alone.
require("briefing.registry").language("th", { name = "Thai", own_name = "ไทย" })
