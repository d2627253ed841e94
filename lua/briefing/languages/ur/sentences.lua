-- Urdu: abbreviations; its own full stop ends a sentence.
return {
  abbreviations = {
    "ڈاکٹر.", "ص.", "م.", "ھ.", "ق.م.", "ء.",
    titles = { "ڈاکٹر.", "م.", "مسٹر." },
    numeric = { "ص.", "نمبر." },
  },
}
