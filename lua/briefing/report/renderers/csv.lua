-- The CSV renderer: the tables of a report as RFC 4180 writes them.
local registry = require "briefing.registry"
local separated = require "briefing.report.separated"

registry.renderer("csv", separated.renderer(separated.csv))
