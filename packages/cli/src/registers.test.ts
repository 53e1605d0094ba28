import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fuyou, of } from "../fixtures/fuyou.js";

const out = mkdtempSync(join(tmpdir(), "fuyou-"));

describe("fuyou with registers as files", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    await fuyou("--help"); // builds where it has to
  }, 180_000);
  afterAll(() => rmSync(out, { recursive: true }));

  it("template: writes one workbook and says where", async () => {
    const file = join(out, "template.xlsx");
    const { code, stdout } = await fuyou("template", of("small"), "--out", file, "--lang", "zh");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^登记表模板: .*template\.xlsx\n$/);
    expect(readFileSync(file).subarray(0, 2).toString("latin1")).toBe("PK");
  });

  it("export: leaves personal fields out unless asked for, and says so", async () => {
    const folder = join(out, "csv");
    const { code, stdout } = await fuyou("export", of("small"), "--out", folder, "--format", "csv");
    expect(code).toBe(0);
    expect(stdout).toContain("as its registers stand");
    expect(stdout).toContain("Personal columns are left out");
    expect(stdout).toContain("Synthetic records");
    expect(readdirSync(folder)).toContain("county.csv");
    expect(readFileSync(join(folder, "staff.csv"), "utf8")).not.toContain(",name,");
    await fuyou("export", of("small"), "--out", folder, "--format", "csv", "--names");
    expect(readFileSync(join(folder, "staff.csv"), "utf8")).toContain(",name,");
    expect(statSync(join(folder, "staff.csv")).mode & 0o077).toBe(0);
  });

  it("export --after --json: tells the plan that left the county so", async () => {
    const file = join(out, "after.json");
    const flags = ["--format", "json", "--after", "--json"];
    const { code, stdout } = await fuyou("export", of("small"), "--out", file, ...flags);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ county: "999901", plan: "strengthen", faults: [] });
    expect(JSON.parse(readFileSync(file, "utf8")).county.code).toBe("999901");
  });

  it("export: wants to know where, and one state", async () => {
    expect((await fuyou("export", of("small"))).code).toBe(2);
    const both = ["--after", "--journal", join(out, "journal")];
    expect((await fuyou("export", of("small"), "--out", out, ...both)).code).toBe(2);
  });
});
