-- Legal forms that end a company's name, in any language: "Greyfield Inc.", "Verlaine SA", "Hartwig Bau GmbH".
local M = {}

-- Keys without a last period; true where a period is part of the form as usually written.
local forms = {
  inc = true, corp = true, ltd = true, co = true, bros = true, ltda = true, pty = true,
  llc = false, llp = false, plc = false, lp = false, sa = false, sas = false, sarl = false, sasu = false, scop = false,
  gmbh = false, mbh = false, ag = false, kg = false, kgaa = false, se = false, ohg = false, ug = false,
  spa = false, srl = false, sl = false, slu = false, sau = false, lda = false, eireli = false, sgps = false,
  bv = false, nv = false, ab = false, asa = false, oy = true, oyj = false, aps = false, ["a/s"] = false, kk = false,
  ["s.a"] = true, ["s.a.s"] = true, ["s.l"] = true, ["s.l.u"] = true, ["s.p.a"] = true, ["s.r.l"] = true, ["b.v"] = true,
  ["n.v"] = true, ["l.l.c"] = true, ["a.g"] = true, ["s.a.r.l"] = true, ["s.a.u"] = true,
}

--- Whether a token, key and spelled, is a legal form: capitals or a capital first letter tell it from a word.
---@param key string
---@param spelled string
---@return boolean
function M.form(key, spelled)
  local period = key:sub(-1) == "." and key:sub(1, -2) or key
  if forms[period] == nil then return false end
  -- "Co" and "Se" are words or surnames; "SA", "S.A.", "GmbH", "Inc" are not
  return #period > 2 or forms[period] or not spelled:find "[a-z]"
end

--- Where the name ends, with the period of an abbreviated form, when the token that ends at `last` is one.
---@param text string
---@param key string
---@param last integer
---@return integer
function M.with_period(text, key, last)
  if forms[key] and text:byte(last + 1) == 46 then return last + 1 end
  return last
end

return M
