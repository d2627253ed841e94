// The pages in Chromium, at 1280 and 390 pixels, light and dark: axe finds nothing, nothing scrolls sideways, nothing is
// asked of the network, nothing is said on the console, and every link lands on the bytes that it names.
import { readFileSync, readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const folder = process.argv[2];
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const faults = [];
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--hide-scrollbars"],
});

for (const name of readdirSync(folder).filter((n) => n.endsWith(".html"))) {
  const address = pathToFileURL(`${folder}/${name}`).href;
  for (const width of [1280, 390]) {
    for (const scheme of ["light", "dark"]) {
      const where = `${name} at ${width} ${scheme}`;
      const page = await browser.newPage();
      await page.setBypassCSP(true); // for axe; the policy itself is looked at below
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      page.on("console", (message) => faults.push(`${where}: console: ${message.text()}`));
      page.on("pageerror", (error) => faults.push(`${where}: ${error.message}`));
      page.on("request", (request) => {
        if (request.url() !== address) faults.push(`${where}: asked for ${request.url()}`);
      });
      await page.goto(address);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) faults.push(`${where}: ${wide} pixels too wide`);
      await page.evaluate(() => document.querySelectorAll("details").forEach((each) => (each.open = true)));
      const opened = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (opened > 0) faults.push(`${where}: ${opened} pixels too wide with its data open`);
      await page.evaluate(axe);
      const found = await page.evaluate(() => axe.run());
      for (const violation of found.violations) {
        faults.push(`${where}: axe ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 100)}`);
      }
      await page.close();
    }
  }
  const page = await browser.newPage();
  await page.goto(address);
  const policy = await page.$eval("meta[http-equiv]", (meta) => meta.content);
  if (!policy.includes("default-src 'none'")) faults.push(`${name}: policy ${policy}`);
  if (name !== "payloads.html" && name !== "corpus.html") faults.push(...(await followed(page, name)));
  await page.close();
}

// Clicks statements and looks at where the page goes and what stands there.
async function followed(page, name) {
  const out = [];
  const links = await page.$$("a.place");
  if (links.length < 5) out.push(`${name}: only ${links.length} links to the text`);
  const statements = await page.$$("#s-summary li");
  for (const statement of statements) {
    const link = await statement.$("a.place");
    const said = await statement.evaluate((node) => node.childNodes[0].textContent.trim());
    await link.evaluate((node) => node.click());
    const landed = await page.evaluate(() => {
      const target = document.querySelector(":target");
      const box = target?.getBoundingClientRect();
      return { text: target?.textContent, seen: box && box.top >= 0 && box.top < window.innerHeight };
    });
    // what is quoted is shown mended, so letters and digits are compared
    const plain = (text) => (text ?? "").replace(/[^\p{L}\p{N}]/gu, "");
    if (plain(landed.text) !== plain(said)) out.push(`${name}: "${said}" leads to "${landed.text}"`);
    if (!landed.seen) out.push(`${name}: "${said}" leads to a place that is not seen`);
  }
  const broken = await page.$$eval("a[href]", (all) => all.map((a) => a.getAttribute("href").slice(1))
    .filter((id) => !document.getElementById(id)));
  for (const id of broken) out.push(`${name}: no place ${id}`);
  return out;
}

await browser.close();
for (const fault of faults) console.log(fault);
process.exit(faults.length ? 1 : 0);
