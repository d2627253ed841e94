-- The TSV renderer: the tables of a report, fields between tabs.
local registry = require "briefing.registry"
local separated = require "briefing.report.separated"

registry.renderer("tsv", separated.renderer(separated.tsv))
