local briefing = require "briefing"

-- Two sentences of ordinary prose each, our own.
local samples = {
  en = "The harbour was closed for two days because of the storm. Nobody was hurt, but the ferries did not run.",
  fr = "Le port a été fermé pendant deux jours à cause de la tempête. Personne n’a été blessé, mais les ferries sont restés à quai.",
  es = "El puerto estuvo cerrado dos días por la tormenta. Nadie resultó herido, pero los transbordadores no salieron.",
  de = "Der Hafen war wegen des Sturms zwei Tage lang geschlossen. Niemand wurde verletzt, aber die Fähren fuhren nicht.",
  pt = "O porto esteve fechado dois dias por causa da tempestade. Ninguém ficou ferido, mas os barcos não saíram.",
  it = "Il porto è rimasto chiuso per due giorni a causa della tempesta. Nessuno è rimasto ferito, ma i traghetti non sono partiti.",
  nl = "De haven was twee dagen gesloten vanwege de storm. Niemand raakte gewond, maar de veerboten voeren niet.",
  pl = "Port był zamknięty przez dwa dni z powodu burzy. Nikt nie został ranny, ale promy nie kursowały.",
  ru = "Порт был закрыт два дня из-за шторма. Никто не пострадал, но паромы не ходили.",
  uk = "Порт був закритий два дні через шторм. Ніхто не постраждав, але пороми не ходили.",
  el = "Το λιμάνι έμεινε κλειστό δύο μέρες λόγω της καταιγίδας. Κανείς δεν τραυματίστηκε.",
  sv = "Hamnen var stängd i två dagar på grund av stormen. Ingen skadades, men färjorna gick inte.",
  tr = "Liman fırtına nedeniyle iki gün kapalı kaldı. Kimse yaralanmadı ama vapurlar çalışmadı.",
  ar = "أغلق الميناء يومين بسبب العاصفة. لم يصب أحد، ولكن العبارات لم تعمل في هذه الأيام.",
  hi = "तूफान के कारण बंदरगाह दो दिन बंद रहा। किसी को चोट नहीं आई।",
  ja = "嵐のため港は二日間閉鎖された。けが人はいなかった。",
  zh = "港口因风暴关闭了两天。没有人受伤，但渡轮停航。",
  ko = "폭풍 때문에 항구가 이틀 동안 폐쇄되었다. 다친 사람은 없었다.",
  th = "ท่าเรือปิดสองวันเพราะพายุ ไม่มีใครบาดเจ็บ",
}

describe("the language of a text", function()
  local codes = {}
  for code in pairs(samples) do codes[#codes + 1] = code end
  table.sort(codes)
  for _, code in ipairs(codes) do
    it("is recognized: " .. code, function() assert.equal(code, briefing.document(samples[code]).language) end)
  end

  it("is the one given, where one is given", function()
    assert.equal("de", briefing.document(samples.en, { language = "de" }).language)
  end)

  it("is English where nothing tells", function()
    for _, text in ipairs { "", "12 34", "\255\254", "|||", "xyzzy" } do
      assert.equal("en", briefing.document(text).language)
    end
  end)

  it("comes from the first kilobytes, whatever follows", function()
    assert.equal("fr", briefing.document(samples.fr:rep(40) .. samples.ru:rep(400)).language)
  end)
end)

describe("the points of languages", function()
  local core = require "briefing.core"

  it("add up what words, endings and letters count", function()
    local profiles = core.profiles { { words = "the port", endings = "ing" }, { words = "port é", letters = "éñ" }, {} }
    local function points(text) return core.tally(profiles, text, 3) end
    assert.same({ 1000, 0, 0 }, points "the")
    assert.same({ 500, 500, 0 }, points "port")
    assert.same({ 300, 0, 0 }, points "seeing")
    assert.same({ 0, 0, 0 }, points "ring") -- too short a word
    assert.same({ 0, 1700, 0 }, points "é") -- two bytes
    assert.same({ 1500, 500, 0 }, points "the port, of no.")
    assert.same({ 0, 0, 0 }, points "")
  end)

  it("know no initials", function()
    local profiles = core.profiles { { words = "a no the" } }
    assert.same({ 400 }, core.tally(profiles, "a. no. a", 1))
    assert.same({ 2000 }, core.tally(profiles, "the. no", 1))
  end)

  it("refuse what is none", function()
    assert.has_error(function() core.profiles { "the" } end)
    assert.has_error(function() core.profiles { { words = {} } } end)
    assert.has_error(function() core.tally(core.profiles {}, "a", 65) end)
    assert.has_error(function() core.tally({}, "a", 1) end)
  end)
end)
