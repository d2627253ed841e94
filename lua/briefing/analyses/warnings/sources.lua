-- Warnings about sources.
return function(_) return {} end
