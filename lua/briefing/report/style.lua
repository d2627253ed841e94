-- The style of the HTML page. Colours of text keep at least 4.5:1 on their ground in light and dark.
return [[
:root { color-scheme: light dark; --ground: #fbfaf7; --paper: #ffffff; --ink: #1d1c1a; --soft: #5f5b53; --line: #dcd8ce;
  --link: #1b4f8a; --high: #a4161a; --medium: #8a5a00; --low: #4d5560; --target: #ffe9a8; --track: #ece9e1;
  --c1: #1b4f8a; --c2: #a4431b; --c3: #2d6a4f; --c4: #6a3d9a; --c5: #8a6d00; --c6: #a13670;
  --serif: "Iowan Old Style", "Charter", "Source Serif 4", Georgia, "Times New Roman", serif;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #15171a; --paper: #1c1f23; --ink: #e7e3da; --soft: #a8a398; --line: #363a40; --link: #8ab8ee;
    --high: #ff8f86; --medium: #e8b75a; --low: #aab4c0; --target: #57480f; --track: #2a2e33;
    --c1: #6aa5e8; --c2: #e58a5f; --c3: #6dbf97; --c4: #b795e0; --c5: #d9bb4b; --c6: #e58abb; } }
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); font: 17px/1.55 var(--serif); -webkit-text-size-adjust: 100%;
  scroll-padding-top: 3rem; }
body { margin: 0 auto; max-width: 66rem; padding: 1.5rem 1.1rem 6rem; overflow-wrap: break-word; }
h1, h2, h3 { line-height: 1.22; font-weight: 600; text-wrap: balance; }
h1 { font-size: 1.9rem; margin: 0 0 .8rem; }
.kicker { font: 600 .74rem/1.4 var(--sans); letter-spacing: .14em; text-transform: uppercase;
  color: var(--high); margin: 0 0 .3rem; }
h2 { font-size: 1.28rem; margin: 0 0 .8rem; padding-top: .6rem; border-top: 3px solid var(--ink); }
code { font: inherit; background: var(--target); border-radius: .2em; padding: 0 .12em; }
h3 { font-size: 1.06rem; margin: 1.5rem 0 .4rem; }
p, ul, ol, dl, blockquote, figure { margin: 0 0 .8rem; }
section { margin: 0 0 2.6rem; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, input:focus-visible, pre:focus-visible, .scroll:focus-visible
  { outline: 2px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.place { font: .7rem/1 var(--sans); font-variant-numeric: tabular-nums; color: var(--soft);
  text-decoration: none; white-space: nowrap;
  padding: .1em .3em; border: 1px solid var(--line); border-radius: .3em; vertical-align: .08em; }
a.place:hover { color: var(--link); border-color: var(--link); }
.muted, small { color: var(--soft); }
nav { font: .86rem/1.4 var(--sans); }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .2rem .9rem; }
nav a { color: var(--soft); text-decoration: none; display: inline-block; padding: .18rem 0; }
nav a:hover { color: var(--link); text-decoration: underline; }
nav { margin-bottom: 2rem; }
dl { font-family: var(--sans); font-size: .9rem; }
dl div { display: flex; gap: .8rem; padding: .22rem 0; border-bottom: 1px solid var(--line); }
dt { flex: 0 0 6.5rem; color: var(--soft); }
dd { margin: 0; min-width: 0; }
#s-summary ol { font-size: 1.13rem; padding-left: 1.4rem; }
#s-summary li { margin-bottom: .55rem; }
.note { display: flex; gap: .8rem; padding: .55rem 0; border-bottom: 1px solid var(--line); }
.note p { margin: 0; min-width: 0; }
.note .level { flex: 0 0 4.2rem; font: 600 .72rem/1.9 var(--sans); text-transform: uppercase; letter-spacing: .06em;
  color: var(--low); }
.note.high .level, .note.error .level { color: var(--high); }
.note.medium .level { color: var(--medium); }
blockquote { border-left: 3px solid var(--line); padding-left: .9rem; margin-left: 0; }
blockquote p { margin: 0; }
blockquote footer { color: var(--soft); font-size: .9rem; }
.scroll { overflow-x: auto; margin-bottom: .9rem; }
table { border-collapse: collapse; min-width: 66%; font: .88rem/1.4 var(--sans); font-variant-numeric: tabular-nums; }
caption { text-align: left; font: 600 1rem/1.3 var(--serif); padding-bottom: .35rem; }
th, td { text-align: left; vertical-align: top; padding: .38rem .8rem .38rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 500; border-bottom-color: var(--soft); }
.number { text-align: right; padding-right: 1.6rem; }
figure { margin: 0 0 1.2rem; }
figcaption { font-weight: 600; margin-bottom: .6rem; }
figcaption small { display: block; font: .82rem/1.4 var(--sans); }
details { font-family: var(--sans); font-size: .86rem; margin-top: .4rem; }
summary { color: var(--soft); cursor: pointer; }
svg.chart { display: block; overflow: visible; font: 13px var(--sans); }
svg text { fill: var(--ink); }
svg .value, svg .axis { fill: var(--soft); font-size: 12px; }
svg .halo { stroke: var(--ground); stroke-width: 4px; stroke-linejoin: round; }
svg .end { text-anchor: end; }
svg .track { fill: var(--track); }
svg .grid { stroke: var(--line); }
svg .part { stroke: var(--soft); }
svg .now { stroke: var(--high); stroke-dasharray: 3 3; }
svg .event, svg .dot { fill: var(--c1); }
svg .conflict { fill: var(--high); }
svg .ahead { opacity: .4; }
svg .named { font-weight: 600; }
svg .arc { fill: none; stroke: var(--c1); opacity: .55; }
rect.c1 { fill: var(--c1); } rect.c2 { fill: var(--c2); } rect.c3 { fill: var(--c3); } rect.c4 { fill: var(--c4); }
rect.c5 { fill: var(--c5); } rect.c6 { fill: var(--c6); } rect.c7 { fill: var(--soft); }
.narrow { display: none; }
.legend { font: .84rem/1.8 var(--sans); display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin-bottom: .8rem; }
.article { background: var(--paper); border: 1px solid var(--line); padding: 1.2rem 1.2rem .6rem; }
.article pre { font: .78rem/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace; overflow-x: auto; margin: 0 0 .8rem; }
.article .list_item { padding-left: 1.2rem; text-indent: -.8rem; }
.article .boilerplate, .article .metadata { color: var(--soft); font-size: .9rem; margin-bottom: .2rem; }
mark { background: none; color: inherit; border-bottom: 2px solid transparent; }
mark.date { border-bottom: 2px dotted var(--c3); }
mark.name { border-bottom-color: var(--c1); }
mark.repair { background: var(--target); }
mark.theme { background: color-mix(in srgb, var(--c5) 16%, transparent); }
mark.theme.c1 { background: color-mix(in srgb, var(--c1) 16%, transparent); }
mark.theme.c2 { background: color-mix(in srgb, var(--c2) 16%, transparent); }
mark.theme.c3 { background: color-mix(in srgb, var(--c3) 16%, transparent); }
mark.theme.c4 { background: color-mix(in srgb, var(--c4) 16%, transparent); }
mark.theme.c6 { background: color-mix(in srgb, var(--c6) 16%, transparent); }
#article:has(#show-theme:not(:checked)) .article mark.theme, #article:has(#show-repair:not(:checked)) .article mark.repair
  { background: none; }
#article:has(#show-name:not(:checked)) .article mark.name, #article:has(#show-date:not(:checked)) .article mark.date
  { border-bottom-color: transparent; }
.article :target { background: var(--target); box-shadow: 0 0 0 .15em var(--target); scroll-margin-top: 35vh; }
@media (min-width: 62rem) {
  body { display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 3rem; }
  header { grid-column: 2; }
  nav { position: sticky; top: 1.5rem; align-self: start; max-height: calc(100vh - 3rem); overflow-y: auto; }
  nav ul { display: block; } }
@media (max-width: 40rem) {
  html { font-size: 16px; }
  .wide { display: none; }
  .narrow { display: inline; }
  h1 { font-size: 1.5rem; }
  .note { display: block; } }
@media print {
  :root { --ground: #fff; --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --target: #eee; }
  html { font-size: 10.5pt; }
  body { display: block; max-width: none; padding: 0; }
  nav, .legend, details:not([open]) { display: none; }
  h2, h3, caption, figcaption, thead, p:has(+ .scroll), p:has(+ dl), h3 + p { break-after: avoid; }
  tr:nth-child(-n + 2) { break-after: avoid; }
  tr:nth-last-child(-n + 2) { break-before: avoid; }
  figure, tr, .note, li, blockquote, dl { break-inside: avoid; }
  .scroll { overflow: visible; }
  .article pre { overflow: visible; white-space: pre-wrap; }
  a { color: inherit; }
  .place { border: 0; }
  .article { border: 0; padding: 0; } }
]]
