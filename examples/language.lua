-- A new language: whatever is given is used, the rest is done without. With the command:
--
--   briefing keywords --use examples/language.lua --language sw ARTICLE
local briefing = require "briefing"

briefing.language("sw", {
  name = "Swahili",
  stopwords = { "na", "ya", "wa", "kwa", "ni", "katika", "la", "za", "cha", "vya", "kuwa", "hii", "huo", "hiyo", "pia",
    "kama", "baada", "kabla", "lakini", "hata", "bila", "juu", "chini", "au", "yake", "wake", "hadi", "mwa", "pa" },
  abbreviations = { "Bw.", "Bi.", "Dk.", "Mh.", "n.k.", "k.m." },
  months = { "Januari", "Februari", "Machi", "Aprili", "Mei", "Juni", "Julai", "Agosti", "Septemba", "Oktoba", "Novemba",
    "Desemba" },
  labels = { section_summary = "Kwa ufupi", section_keywords = "Maneno muhimu", section_warnings = "Tahadhari" },
})
