-- Turkish: the page around an article. What the fields mean stands in briefing/languages/fields.lua.
return {
  metadata_labels = {
    title = { "başlık" },
    author = { "yazar", "yazan", "haber", "muhabir", "editör", "hazırlayan" },
    published = {
      "yayınlanma tarihi", "yayımlanma tarihi", "yayın tarihi", "yayınlanma", "yayımlanma", "tarih", "giriş tarihi",
      "giriş"
    },
    updated = { "güncelleme", "güncellenme", "güncellenme tarihi", "son güncelleme", "güncelleme tarihi" },
    copyright = { "telif hakkı", "copyright" },
    source = { "kaynak", "kaynaklar", "ajans" },
    tags = { "etiketler", "anahtar kelimeler", "konular", "konu", "kategori" },
    corrections = { "düzeltme", "düzeltmeler", "tekzip" },
    note = { "editörün notu" },
    data_author = { "veri", "infografik", "grafik" },
    credit = { "fotoğraf", "fotoğraflar", "görsel", "video", "çeviri" },
  },
  rights_phrases = { "tüm hakları saklıdır", "her hakkı saklıdır" },
  correction_phrases = { "bu haberin önceki", "bu yazının önceki" },
  page_words = { "sayfa", "s" },
  page_of = {},
  pager_words = { "sonraki", "önceki", "sonraki sayfa", "önceki sayfa", "ilk", "son", "ileri", "geri" },
  share_words = {
    "paylaş", "gönder", "e-posta", "yazdır", "kopyala", "bağlantıyı kopyala", "linki kopyala", "kaydet", "takip et",
    "abone ol", "yorumlar", "yorum yap", "ve"
  },
  boilerplate_phrases = {
    "reklam", "yorumlar", "yorum", "okuma süresi", "okuma süresi dakika", "dakika okuma", "başa dön", "menü", "ara",
    "giriş yap", "üye ol", "abone ol", "daha fazla", "devamını oku", "iletişim", "en çok okunanlar", "son dakika",
    "paylaş"
  },
  link_phrases = {
    "ayrıca okuyun", "bunu da okuyun", "ilgili haberler", "ilgili haber", "ayrıca bakınız", "devamını oku"
  },
  home_words = { "ana sayfa", "anasayfa" },
  caption_words = { "tablo" },
  total_words = { "toplam", "genel toplam" },
  author_roles = { "muhabir", "editör", "yazar", "gazeteci", "fotoğrafçı" },
  name_particles = { "ve", "ile" },
  quotation_marks = { { "“", "”" }, { "‘", "’" }, { '"', '"' } },
}
