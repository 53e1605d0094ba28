import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CountyData } from "@fuyou/kernel";
import { afterAll, describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";

const folder = mkdtempSync(join(tmpdir(), "fuyou-round-trip-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes the county's registers as files and reads them in again. */
async function outAndIn(format: "xlsx" | "csv", language: "zh" | "en") {
  const desk = await deployment.registers();
  const place = join(folder, `${format}-${language}`);
  mkdirSync(place);
  const { files } = await desk.export({ format, language, names: true });
  for (const { name, content } of files) await writeFile(join(place, name), content);
  return desk.import([place]);
}

/** The records of each register that has some, in the order of their identifiers, fields in order. */
function recordsOf({ tables }: CountyData): Record<string, string[]> {
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  return Object.fromEntries(
    filled.map(([name, rows]) => [
      name,
      rows.map((row) => JSON.stringify(Object.entries(row as object).sort())).sort(),
    ]),
  );
}

describe("Huantai's registers as files", { timeout: 120_000 }, () => {
  it.each([
    ["xlsx", "zh"],
    ["csv", "en"],
  ] as const)("go out as %s in %s and come in again the same", async (format, language) => {
    const { county } = await deployment.open();
    const { data, findings } = await outAndIn(format, language);
    expect(findings.filter((each) => each.severity === "error")).toEqual([]);
    const before = county.toData();
    expect(data?.county).toEqual(before.county);
    expect(recordsOf(data as CountyData)).toEqual(recordsOf(before));
  });
});
