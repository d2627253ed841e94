local briefing = require "briefing"

-- Each case: language, the line below an article, doc.metadata.copyright.
local CASES = {
  { "en", "© 2025 Lakeside Wire. All rights reserved.", "Lakeside Wire, 2025" },
  { "en", "© Lakeside Wire, 2025. Reproduction prohibited.", "Lakeside Wire, 2025" },
  { "en", "© 2020-2024 Lakeside Wire. No part of this site may be copied.", "Lakeside Wire, 2024" },
  { "en", "Copyright 2024 Lakeside Wire. This material may not be published, broadcast or rewritten.", "Lakeside Wire, 2024" },
  { "en", "© 2025. Lakeside Wire", "Lakeside Wire, 2025" },
  { "en", "All rights reserved © 2025 Lakeside Wire", "Lakeside Wire, 2025" },
  { "en", "Copyright Lakeside Wire", "Copyright Lakeside Wire" },
  { "es", "© El Diario del Sur, 2024. Reproducción prohibida.", "El Diario del Sur, 2024" },
  { "es", "© El Diario del Sur 2024. Queda prohibida la reproducción total o parcial.", "El Diario del Sur, 2024" },
  { "es", "© 2024 El Diario del Sur S.L. Todos los derechos reservados.", "El Diario del Sur S.L., 2024" },
  { "fr", "© Le Courrier du Sud, 2024. Reproduction interdite sans autorisation.", "Le Courrier du Sud, 2024" },
  { "fr", "Tous droits réservés – Le Courrier du Sud", "Le Courrier du Sud" },
  { "de", "© Süd-Bote, 2024. Alle Rechte vorbehalten. Nachdruck verboten.", "Süd-Bote, 2024" },
  { "pt", "© 2024 O Diário do Sul. É proibida a reprodução sem autorização.", "O Diário do Sul, 2024" },
  { "it", "© Il Corriere del Sud 2024 – Riproduzione riservata", "Il Corriere del Sud, 2024" },
  { "nl", "© De Zuidpost, 2024. Overname verboden.", "De Zuidpost, 2024" },
}

describe("a line of copyright", function()
  for _, case in ipairs(CASES) do
    it("tells the holder and the year: " .. case[2], function()
      local doc = briefing.document("A headline\n\nThe river rose.\n\n" .. case[2] .. "\n", { language = case[1] })
      assert.equal(case[3], doc.metadata.copyright)
    end)
  end
end)
