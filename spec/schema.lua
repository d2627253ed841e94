-- As much of JSON Schema (2020-12) as report.schema.json uses, for specs. A keyword that is not known raises, so that
-- nothing in the schema goes unchecked.
local M = {}

local function is_array(value) return type(value) == "table" and (value[1] ~= nil or next(value) == nil) end
local function is_object(value) return type(value) == "table" and (value[1] == nil) end

local types = {
  string = function(value) return type(value) == "string" end,
  number = function(value) return type(value) == "number" end,
  integer = function(value) return type(value) == "number" and value == math.floor(value) end,
  boolean = function(value) return type(value) == "boolean" end,
  null = function(value) return value == nil end,
  array = is_array, object = is_object,
}

local silent = { ["$schema"] = true, ["$id"] = true, ["$defs"] = true, title = true, description = true, ["then"] = true }
local check = {}

local function valid(root, schema, value, where)
  for keyword, argument in pairs(schema) do
    if not silent[keyword] then
      local judge = assert(check[keyword], "keyword " .. keyword)
      local fault = judge(argument, value, where, root, schema)
      if fault then return fault end
    end
  end
end

function check.type(names, value, where)
  for _, name in ipairs(type(names) == "table" and names or { names }) do
    if types[name](value) then return nil end
  end
  return where .. ": not " .. (type(names) == "table" and table.concat(names, " or ") or names)
end

function check.required(names, value, where)
  for _, name in ipairs(names) do
    if is_object(value) and value[name] == nil then return where .. ": no " .. name end
  end
end

function check.properties(schemas, value, where, root)
  if not is_object(value) then return nil end
  for name, schema in pairs(schemas) do
    local fault = value[name] ~= nil and valid(root, schema, value[name], where .. "." .. name)
    if fault then return fault end
  end
end

function check.additionalProperties(allowed, value, where, _, schema)
  for name in pairs(value) do
    if allowed == false and not schema.properties[name] then return where .. ": " .. name .. " too" end
  end
end

function check.items(schema, value, where, root)
  if not is_array(value) then return nil end
  for i, item in ipairs(value) do
    local fault = valid(root, schema, item, where .. "[" .. i .. "]")
    if fault then return fault end
  end
end

function check.prefixItems(schemas, value, where, root)
  for i, schema in ipairs(schemas) do
    local fault = value[i] ~= nil and valid(root, schema, value[i], where .. "[" .. i .. "]")
    if fault then return fault end
  end
end

function check.minItems(n, value, where) return #value < n and where .. ": too few" or nil end
function check.minimum(n, value, where) return type(value) == "number" and value < n and where .. ": too small" or nil end

function check.pattern(pattern, value, where)
  return not value:find((pattern:gsub("\\", "%%"))) and where .. ": " .. value or nil
end

function check.enum(values, value, where)
  for _, allowed in ipairs(values) do
    if value == allowed then return nil end
  end
  return where .. ": " .. tostring(value)
end

function check.const(expected, value, where) return value ~= expected and where .. ": not " .. expected or nil end

function check.anyOf(schemas, value, where, root)
  local last
  for _, schema in ipairs(schemas) do
    last = valid(root, schema, value, where)
    if not last then return nil end
  end
  return last
end

function check.allOf(schemas, value, where, root)
  for _, schema in ipairs(schemas) do
    local fault = valid(root, schema, value, where)
    if fault then return fault end
  end
end

check["if"] = function(condition, value, where, root, schema)
  if not valid(root, condition, value, where) then return valid(root, schema["then"], value, where) end
end

check["$ref"] = function(name, value, where, root)
  return valid(root, assert(root["$defs"][name:match "^#/%$defs/(.*)$"]), value, where)
end

--- What is wrong with a value under a schema, or nil.
function M.fault(schema, value) return valid(schema, schema, value, "report") end

return M
