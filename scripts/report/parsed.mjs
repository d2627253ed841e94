// The reports read by other programs' parsers: HTML by parse5, Markdown by commonmark.js, JSON against its schema by ajv.
import { readFileSync, readdirSync } from "node:fs";
import { parse } from "parse5";
import * as commonmark from "commonmark";
import Ajv from "ajv/dist/2020.js";

const folder = process.argv[2];
const faults = [];
const allowed = new Set(`html head meta title style body header nav main section h1 h2 h3 p ul ol li dl div dt dd a span mark
  strong em code blockquote footer table caption thead tbody tr th td figure figcaption small details summary label input pre
  svg desc text rect line path circle`.split(/\s+/));

function walk(node, visit) {
  visit(node);
  for (const child of node.childNodes ?? []) walk(child, visit);
}

for (const name of readdirSync(folder).filter((n) => n.endsWith(".html"))) {
  const page = parse(readFileSync(`${folder}/${name}`, "utf8"), { onParseError: (e) => faults.push(`${name}: ${e.code} at ${e.startLine}`) });
  walk(page, (node) => {
    if (node.nodeName === "#comment") faults.push(`${name}: a comment`);
    if (node.tagName && !allowed.has(node.tagName)) faults.push(`${name}: <${node.tagName}>`);
    for (const { name: attribute, value } of node.attrs ?? []) {
      if (/^on/i.test(attribute) || attribute === "style" || attribute === "src") faults.push(`${name}: ${attribute}=`);
      if (attribute === "href" && !/^#[\w-]+$/.test(value)) faults.push(`${name}: href ${value}`);
    }
  });
}

const markdown = new commonmark.Parser();
const expected = JSON.parse(readFileSync(`${folder}/payloads.expected.json`, "utf8"));
for (const { text, markdown: source } of expected) {
  const kinds = [];
  let read = "";
  const walker = markdown.parse(source).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (!event.entering) continue;
    kinds.push(event.node.type);
    if (event.node.literal) read += event.node.literal;
  }
  const wrong = kinds.find((kind) => !["document", "paragraph", "text"].includes(kind));
  if (wrong) faults.push(`Markdown: ${wrong} out of ${JSON.stringify(text)}`);
  if (read.trim() !== text.trim()) faults.push(`Markdown: ${JSON.stringify(read)} instead of ${JSON.stringify(text)}`);
}
const known = new Set(["document", "heading", "paragraph", "list", "item", "block_quote", "text", "strong", "emph", "softbreak"]);
for (const name of readdirSync(folder).filter((n) => n.endsWith(".md"))) {
  const walker = markdown.parse(readFileSync(`${folder}/${name}`, "utf8")).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    if (!known.has(event.node.type)) faults.push(`${name}: ${event.node.type}: ${event.node.literal ?? ""}`);
  }
}

const schema = JSON.parse(readFileSync(new URL("../../lua/briefing/report/report.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
for (const name of readdirSync(folder).filter((n) => n.endsWith(".report.json"))) {
  if (!validate(JSON.parse(readFileSync(`${folder}/${name}`, "utf8")))) {
    for (const error of validate.errors.slice(0, 5)) faults.push(`${name}: ${error.instancePath} ${error.message}`);
  }
}

for (const fault of faults) console.log(fault);
process.exit(faults.length ? 1 : 0);
