import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { charactersOf, sfntOf, woffOf } from "./sfnt.js";

/** Where system fonts may have nothing: Han characters, their punctuation and full-width forms, and signs beside them. */
const han: readonly (readonly [number, number])[] = [
  [0x2190, 0x21ff],
  [0x2460, 0x24ff],
  [0x25a0, 0x25ff],
  [0x2e80, 0x30ff],
  [0x3200, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x3ffff],
];

/** Names under which systems have Chinese fonts; the first that is there is taken, and nothing else is read. */
const local = [
  "PingFang SC",
  "PingFangSC-Regular",
  "Microsoft YaHei",
  "Noto Sans SC",
  "NotoSansSC-Regular",
  "Noto Sans CJK SC",
  "NotoSansCJKsc-Regular",
  "Source Han Sans SC",
  "SourceHanSansSC-Regular",
  "Hiragino Sans GB",
  "WenQuanYi Micro Hei",
  "Droid Sans Fallback",
  "SimSun",
];

/** The family under which the page finds the font (后备字体); style sheets name it where Chinese is written. */
export const pageFontFamily = "Fuyou Han";

const require = createRequire(import.meta.url);

/** Where the font lies: beside the built files, which hold the one weight used; in sources, where npm put all. */
const packed = existsSync(new URL("./font/unicode.json", import.meta.url))
  ? fileURLToPath(new URL("./font", import.meta.url))
  : dirname(require.resolve("@fontsource/noto-sans-sc/package.json"));
const note =
  "A subset of Noto Sans SC, (c) 2014-2021 Adobe, with Reserved Font Name 'Source', under the SIL Open Font License, Version 1.1; the font holds its notices.";

/** What the font says of itself and has to keep: copyright, licence, where the licence is found. */
const notices = [0, 13, 14];

/**
 * The style that lets a page show Chinese where the system has no Chinese font (内嵌字体): system fonts first,
 * then exactly the characters of the page from Noto Sans SC, within the page itself. Empty for a page
 * without Chinese characters.
 *
 * It takes some tenths of a second and needs no folder of its own: the characters of daily use stand in one
 * file, which is cut to size at once; a rare character (生僻字) is looked up in the file of its range.
 *
 * @param page - the page, or all pages that are to share one style
 */
export async function pageFont(page: string): Promise<string> {
  const wanted = hanIn(page);
  if (wanted.size === 0) return "";
  const key = [...wanted].sort().join("");
  if (last?.key !== key) last = { key, style: fontFor(wanted) };
  return last.style;
}

/** The pages of a report follow each other and hold the same characters. */
let last: { key: string; style: Promise<string> } | undefined;

/** Every character once: no list of all, of which a page has millions. */
function hanIn(page: string): Set<string> {
  const seen = new Uint8Array(0x11_0000);
  for (let at = 0; at < page.length; at++) {
    const code = page.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdbff) seen[page.codePointAt(at) as number] = 1;
    else seen[code] = 1;
  }
  const codes = han.flatMap(([from, to]) =>
    [...seen.subarray(from, to + 1)].flatMap((each, place) => (each === 1 ? [from + place] : [])),
  );
  return new Set(codes.map((code) => String.fromCodePoint(code)));
}

async function fontFor(wanted: ReadonlySet<string>): Promise<string> {
  const common = await cut("chinese-simplified", wanted);
  const missing = without(wanted, common.characters);
  const faces = common.characters.size > 0 ? [face(common, true)] : [];
  for (const [name, characters] of chunksOf(missing)) {
    const rare = await cut(name, characters);
    if (rare.characters.size > 0) faces.push(face(rare, false));
  }
  // Characters of which no file has a picture are left to the system.
  return faces.length === 0 ? "" : `/* ${note} */${faces.join("")}`;
}

/**
 * Puts the font into a page, before its own style, and lets the policy of the page read it.
 *
 * @param page - a whole page of this package
 */
export async function withPageFont(page: string): Promise<string> {
  const font = await pageFont(page);
  if (font === "") return page;
  const policy = "style-src 'unsafe-inline'";
  // Only the head is searched: the page after it has many megabytes.
  const style = page.indexOf("<style>") + "<style>".length;
  const head = page.slice(0, style).replace(policy, `${policy}; font-src data:`);
  return `${head}${font}${page.slice(style)}`;
}

/** What is used of `subset-font`, which brings no types: harfbuzz, loaded when a page is first written. */
type SubsetFont = (
  font: Buffer,
  characters: string,
  options: {
    targetFormat: "sfnt";
    preserveNameIds: readonly number[];
    dropTables: readonly string[];
  },
) => Promise<Buffer>;

/** A font cut to the characters it is needed for. */
interface CutFont {
  woff: Buffer;
  characters: ReadonlySet<string>;
}

async function cut(name: string, characters: ReadonlySet<string>): Promise<CutFont> {
  const subsetFont = require("subset-font") as SubsetFont;
  const file = require.resolve(`${packed}/files/noto-sans-sc-${name}-400-normal.woff`);
  const text = [...characters].join("");
  const sfnt = await subsetFont(sfntOf(readFileSync(file)), text, {
    targetFormat: "sfnt",
    preserveNameIds: notices,
    dropTables: ["GPOS", "GSUB"],
  });
  const has = charactersOf(sfnt);
  const shown = [...characters].filter((each) => has.has(each.codePointAt(0) as number));
  return { woff: woffOf(sfnt), characters: new Set(shown) };
}

/** System fonts have no part in a face of rare characters: the one that is found may lack these. */
function face({ woff, characters }: CutFont, systemFirst: boolean): string {
  const named = systemFirst ? local.map((name) => `local("${name}"),`).join("") : "";
  const data = `url(data:font/woff;base64,${woff.toString("base64")})format("woff")`;
  return `@font-face{font-family:"${pageFontFamily}";src:${named}${data};unicode-range:${rangesOf(characters)}}`;
}

function rangesOf(characters: ReadonlySet<string>): string {
  const codes = [...characters].map((each) => each.codePointAt(0) as number).sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] + 1 === code) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return ranges.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join();
}

function without(wanted: ReadonlySet<string>, had: ReadonlySet<string>): Set<string> {
  return new Set([...wanted].filter((each) => !had.has(each)));
}

/** The files in which rare characters stand, each with those that are wanted of it. */
function chunksOf(characters: ReadonlySet<string>): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  if (characters.size === 0) return found;
  const ranges = require(`${packed}/unicode.json`) as Record<string, string>;
  for (const [name, range] of Object.entries(ranges)) {
    const own = [...characters].filter((each) => within(each.codePointAt(0) as number, range));
    if (own.length > 0) found.set(name.replace(/[[\]]/g, ""), new Set(own));
  }
  return found;
}

function within(code: number, range: string): boolean {
  return range.split(",").some((part) => {
    const [from = "", to = from] = part.slice(2).split("-");
    return code >= Number.parseInt(from, 16) && code <= Number.parseInt(to, 16);
  });
}
