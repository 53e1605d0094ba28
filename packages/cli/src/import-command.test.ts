import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fuyou, of } from "../fixtures/fuyou.js";
import { importedFiles } from "./import-command.js";
import { importBar } from "./import-progress.js";

const folder = mkdtempSync(join(tmpdir(), "fuyou-import-"));
const divisions = join(folder, "divisions.csv");
const out = join(folder, "registers.json");

describe("fuyou import", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    await fuyou("--help"); // builds where it has to
    writeFileSync(divisions, "编码,名称\n999901000000,合成县\n999901101000,合成镇\n");
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("looks only without --out, and says what could be imported", async () => {
    const { code, stdout, stderr } = await fuyou("import", divisions, of("small"));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/│ divisions +│ +2 │ +2 │/);
    expect(stdout).toContain("They can be imported; nothing was written");
    expect(stdout).toContain("Synthetic records");
  });

  it("writes the registers with --out, as one JSON object with --json", async () => {
    const { code, stdout } = await fuyou("import", divisions, of("small"), "--out", out, "--json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ written: out, left: [], annotated: [] });
    expect(JSON.parse(readFileSync(out, "utf8")).tables.divisions).toEqual([
      { id: "999901000000", name: "合成县" },
      { id: "999901101000", name: "合成镇" },
    ]);
  });

  it("writes nothing where a record has a fault, gives the file back with it marked, and takes the valid part", async () => {
    const target = join(folder, "none.json");
    const marked = join(folder, "marked.xlsx");
    const text = "编码,名称\n999901000000,合成县\n999901101000,\n";
    writeFileSync(divisions, text);
    const ways = ["import", divisions, of("small"), "--out", target, "--annotated", marked];
    const whole = await fuyou(...ways);
    expect([whole.code, existsSync(target), existsSync(marked)]).toEqual([1, false, true]);
    expect(whole.stdout).toContain("divisions!B3");
    expect(whole.stdout).toContain("Nothing was imported.");
    const part = await fuyou(...ways, "--valid-part");
    expect([part.code, existsSync(target)]).toEqual([1, true]);
    expect(part.stdout).toContain(`${divisions} divisions!3 999901101000`);
  });
});

describe("the names after import", () => {
  it("are files, and the deployment where the last is one", () => {
    expect(importedFiles(["a.xlsx"])).toEqual({ files: ["a.xlsx"], path: "." });
    expect(importedFiles(["a.xlsx", "b.csv"])).toEqual({ files: ["a.xlsx", "b.csv"], path: "." });
    expect(importedFiles(["a.xlsx", of("small")])).toEqual({
      files: ["a.xlsx"],
      path: of("small"),
    });
    expect(importedFiles(["a.xlsx", "fuyou.config.ts"]).path).toBe("fuyou.config.ts");
  });
});

describe("the bar", () => {
  it("shows the share of the bytes and the lines of the sheet", () => {
    const read = {
      file: "a.xlsx",
      sheet: "资产",
      rows: 12_345,
      bytes: 3 * 2 ** 20,
      total: 2 ** 22,
    };
    expect(importBar(read, "zh")).toBe(
      "██████████████████░░░░░░ 75% · 3.0/4.0 MB · 资产: 12,345 行",
    );
    expect(importBar({ ...read, total: 0 }, "en")).toContain("100%");
  });
});
