// The reading half of check-documents.sh: node check-documents.mjs TOOLS FOLDER
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [tools, folder] = process.argv.slice(2).map(path => resolve(path));
const require = createRequire(join(tools, "package.json"));
const { default: initialize, HwpDocument } = await import(require.resolve("@rhwp/core"));
const { parse } = await import(require.resolve("kordoc"));
const kordoc = join(tools, "node_modules", ".bin", "kordoc");
const chromium = process.env.CHROMIUM ?? "/usr/bin/chromium";
const pages = join(folder, "pages");
let faults = 0;

await initialize({ module_or_path: readFileSync(require.resolve("@rhwp/core/rhwp_bg.wasm")) });
// The viewer brings no fonts and asks how wide a text is: 함초롬's widths.
globalThis.measureTextWidth = (font, text) => {
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 10);
  const ems = letter => letter === " " ? 0.5 : letter.codePointAt(0) > 0x10ff ? 0.97 : /\d/.test(letter) ? 0.55 : /[A-Z%&@mw]/.test(letter) ? 0.72 : /[a-z]/.test(letter) ? 0.56 : 0.32;
  return [...text].reduce((sum, letter) => sum + ems(letter), 0) * size;
};
mkdirSync(pages, { recursive: true });
if (!existsSync(chromium)) {
  console.error("쪽 그림에는 chromium이 필요합니다 / Pictures of the pages need chromium: apt-get install chromium");
}

for (const file of readdirSync(folder).filter(name => name.endsWith(".hwpx")).sort()) {
  const path = join(folder, file);
  const read = await parse(new Uint8Array(readFileSync(path)).buffer);
  console.log(`${file}: ${draw(path, file)} pages, ${compare(path, read)} cells as meant`);
  await open(path.replace(/\.hwpx$/, ".xlsx"), read);
  judge(file, "validate", [path]);
  judge(file, "lint", ["-"], read.markdown);
}
console.log(faults === 0 ? `No fault found. Look at the pages: ${pages}` : `${faults} faults found.`);
process.exit(faults === 0 ? 0 : 1);

function fault(file, what) {
  faults++;
  console.error(`  ${file}: ${what}`);
}

function judge(file, verb, more, input = "") {
  const verdict = spawnSync(kordoc, [verb, ...more], { input, encoding: "utf8" });
  const words = verdict.stderr + verdict.stdout;
  if (verdict.status !== 0 || (verb === "lint" && !words.includes("위반 0건"))) {
    fault(file, `${verb}: ${words.trim()}`);
  }
}

// Each table that was meant must be among those read, in the same order and cell by cell.
function compare(path, read) {
  const meant = path.replace(/\.hwpx$/, ".json");
  if (!existsSync(meant)) {
    return 0;
  }
  const tables = read.blocks.filter(block => block.type === "table").map(block => block.table.cells);
  let cells = 0;
  for (const table of JSON.parse(readFileSync(meant, "utf8"))) {
    const at = tables.findIndex(rows => table.every(cell => {
      const found = rows[cell.row]?.[cell.column];
      return found && found.text.trim() === cell.text.trim() && found.colSpan === cell.columnSpan && found.rowSpan === cell.rowSpan;
    }));
    if (at < 0) {
      fault(path, `a table reads differently: ${table.slice(0, 4).map(cell => cell.text).join(" | ")} …`);
    }
    tables.splice(0, at + 1);
    cells += table.length;
  }
  return cells;
}

// The workbook beside it must open and say the same title.
async function open(path, read) {
  if (existsSync(path)) {
    const book = await parse(new Uint8Array(readFileSync(path)).buffer);
    const summary = /문서요지[^|]*\|\s*([^|]*?)\s*\|/.exec(read.markdown)?.[1];
    if (!book.success || !summary || !book.markdown.includes(summary)) {
      fault(path, "does not open, or says something else than the document");
    }
  }
}

function draw(path, file) {
  const document = new HwpDocument(new Uint8Array(readFileSync(path)));
  for (let page = 0; existsSync(chromium) && page < document.pageCount(); page++) {
    const svg = document.renderPageSvg(page).replaceAll("함초롬바탕", "Noto Serif CJK KR").replaceAll("함초롬돋움", "Noto Sans CJK KR");
    const [, width, height] = /<svg[^>]*?width="([\d.]+)[^"]*"[^>]*?height="([\d.]+)/.exec(svg);
    const html = join(pages, "page.html");
    writeFileSync(html, `<!doctype html><meta charset="utf-8"><style>body{margin:0;background:#fff}</style>${svg}`);
    execFileSync(chromium, ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1.5",
      `--window-size=${Math.ceil(width)},${Math.ceil(height)}`, `--screenshot=${join(pages, file.replace(/\.hwpx$/, ` ${page + 1}.png`))}`, `file://${html}`], { stdio: "ignore" });
    rmSync(html);
  }
  return document.pageCount();
}
