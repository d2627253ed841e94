-- Armenian: its data, by topic, stands in languages/hy/.
require("briefing.registry").language("hy", { name = "Armenian", own_name = "հայերեն", topics = { "sentences" } })
