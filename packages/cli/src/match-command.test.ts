import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCounty } from "../fixtures/county.js";
import { fuyou, of } from "../fixtures/fuyou.js";

const folder = mkdtempSync(join(tmpdir(), "fuyou-lists-"));
const at = (name: string) => join(folder, name);
const [health, planning, log, workbook, out] = [
  at("health.json"),
  at("planning.json"),
  at("decisions.json"),
  at("matches.xlsx"),
  at("combined.json"),
];
const lists = [health, planning, of("small")];
const pair = (register: string, left: string, right: string) => ({
  register,
  left,
  right,
  same: true,
  by: "合成县卫生和计划生育局",
  on: "2015-11-02",
});

describe("fuyou match, decide and combine", { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await fuyou("--help"); // builds where it has to
    const { county, tables } = smallCounty();
    writeFileSync(health, JSON.stringify({ county, tables }));
    // The other side calls the station js-1 and its two people s1 and s2, and has one more.
    const [station] = (tables.institutions ?? []) as { id: string }[];
    const staff = (tables.staff ?? []).map((row, index) => ({
      ...(row as object),
      id: `s${index + 1}`,
      institution: "js-1",
    }));
    const more = { id: "s3", name: "合成人员三", institution: "js-1", employment: "established" };
    const other = {
      divisions: tables.divisions,
      institutions: [{ ...station, id: "js-1" }],
      staff: [...staff, more],
    };
    writeFileSync(planning, JSON.stringify({ county, tables: other }));
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("propose by the names of the registers, and write the workbook", async () => {
    const { code, stdout } = await fuyou("match", ...lists, "--out", workbook);
    expect(code).toBe(0);
    expect(stdout).toMatch(/│ institutions +│ station +│ js-1 +│ +100 │ — +│/);
    expect(stdout).toMatch(/│ staff +│ p1 +│ s1 +│ +100 │ — +│/);
    expect(stdout).toContain(`Decide in: ${workbook}`);
    expect(existsSync(workbook)).toBe(true);
  });

  it("add what a workbook decides to the log once, and combine by it", async () => {
    const before = at("before.json");
    const decided = [
      pair("institutions", "station", "js-1"),
      pair("staff", "p1", "s1"),
      pair("staff", "p2", "s2"),
    ];
    writeFileSync(before, JSON.stringify(decided));
    const again = await fuyou("match", ...lists, "--decisions", before, "--out", workbook);
    expect(again.stdout).toMatch(/│ js-1 +│ +100 │ same +│/);
    const by = ["decide", workbook, of("small"), "--log", log, "--by", "合成县卫生和计划生育局"];
    expect((await fuyou(...by)).stdout).toBe("Decisions added: 3 (3 in the log)\n");
    expect((await fuyou(...by)).stdout).toBe("Decisions added: 0 (3 in the log)\n");
    const { code, stdout } = await fuyou("combine", ...lists, "--decisions", log, "--out", out);
    expect(code).toBe(0);
    // 2 people + 3 people − 2 in both.
    expect(stdout).toMatch(/│ persons +│ 2 persons +│ 3 persons +│ 2 persons +│ 3 persons +│ 0/);
    const { tables } = JSON.parse(readFileSync(out, "utf8"));
    const booked = tables.staff.map((row: { id: string; institution: string }) => [
      row.id,
      row.institution,
    ]);
    expect(booked).toEqual([
      ["p1", "station"],
      ["p2", "station"],
      ["s3", "station"],
    ]);
  });

  it("refuse a log that is not there, and combine nothing", async () => {
    const nothing = at("nothing.json");
    const ways = ["--decisions", at("decision.json"), "--out", nothing];
    const { code, stderr } = await fuyou("combine", ...lists, ...ways);
    expect(code).toBe(3);
    expect(stderr).toContain("[DEPLOYMENT_DECISIONS_UNREADABLE]");
    expect(existsSync(nothing)).toBe(false);
  });

  it("say what is wrong with a place or a number, and do not break off", async () => {
    const taken = at("taken");
    mkdirSync(taken);
    const { code, stderr } = await fuyou("match", ...lists, "--out", taken);
    expect([code, stderr]).toEqual([
      3,
      `[CLI_PLACE_UNUSABLE] ${taken} cannot be read or written: it is a folder. Check the path: a file where a file is meant, a folder where a folder is, and that you may use it.\n  cause and example: fuyou help CLI_PLACE_UNUSABLE\n`,
    ]);
    const least = await fuyou("match", ...lists, "--least", "many");
    expect([least.code, least.stderr]).toEqual([
      2,
      expect.stringContaining("Not a score: a whole number from 0 to 100."),
    ]);
  });
});
