import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CountyData } from "@fuyou/kernel";
import { afterAll, describe, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import { writeRegisters } from "./register-file.js";
import { registersFrom } from "./registers-from.js";

const folder = mkdtempSync(join(tmpdir(), "fuyou-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const county: CountyData["county"] = {
  code: "999901",
  name: { zh: "合成县", en: "Synthetic County" },
  edition: "2018-10-31",
  date: "2015-12-31",
  synthetic: true,
};

const town = "999901101000";
const current: CountyData = {
  county,
  tables: {
    divisions: [
      { id: "999901000000", name: "合成县" },
      { id: town, name: "合成镇" },
    ],
    institutions: [
      {
        id: "hospital",
        name: "合成镇卫生院",
        kind: "township-hospital",
        division: town,
        legalForm: "public-institution",
      },
    ],
  },
};

function write(name: string, lines: readonly (readonly string[])[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${lines.map((each) => each.join(",")).join("\n")}\n`);
  return file;
}

const divisions = write("divisions.csv", [
  ["id", "name"],
  ["999901000000", "合成县"],
  [town, "合成镇"],
]);
const headings = ["id", "name", "kind", "division", "legalForm"];
const good = ["hospital", "合成镇卫生院", "township-hospital", town, "public-institution"];
const institutions = write("institutions.csv", [headings, good]);

const deployment = composeDeployment({ county: "999901", registers: current, plugins: [] });
const importOf = async (files: string[], options = {}) =>
  (await deployment.registers()).import(files, options);

describe("an import", () => {
  it("gives the registers of all files where everything passes, with their counts", async () => {
    const done = await importOf([divisions, institutions]);
    expect(done.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(done.data).toEqual(current);
    expect(done.registers.map(({ register, read, taken }) => [register, read, taken])).toEqual([
      ["divisions", 2, 2],
      ["institutions", 1, 1],
    ]);
    expect(done.left).toEqual([]);
  });

  it("gives nothing where one record has a fault, and the valid part where that is asked for", async () => {
    const more = write("institutions-more.csv", [
      headings,
      good,
      ["nowhere", "合成乡卫生院", "township-hospital", "999901999000", "public-institution"],
    ]);
    const whole = await importOf([divisions, more]);
    expect(whole.data).toBeUndefined();
    expect(whole.totals).toEqual([]);
    expect(whole.registers.map(({ taken }) => taken)).toEqual([0, 0]);
    const part = await importOf([divisions, more], { validPart: true });
    expect(part.data).toEqual(current);
    expect(part.left.map(({ line, register, id }) => [line, register, id])).toEqual([
      [3, "institutions", "nowhere"],
    ]);
    expect(part.registers.map(({ register, read, taken }) => [register, read, taken])).toEqual([
      ["divisions", 2, 2],
      ["institutions", 2, 1],
    ]);
  });

  it("takes nothing of a file whose reading broke off, not even its valid part", async () => {
    const cut = join(folder, "institutions-cut.csv");
    writeFileSync(cut, `${headings}\n${good}\nh2,"${good.slice(1)}\n`);
    const done = await importOf([divisions, cut], { validPart: true });
    expect(done.data?.tables.institutions ?? []).toEqual([]);
    expect(done.findings.map(({ code }) => code)).toContain("REGISTERS_FILE_QUOTES");
    expect(done.left.map(({ file, line }) => [file, line])).toEqual([[cut, 2]]);
  });

  it("amends the registers of the deployment: the same identifiers are replaced, all else stays", async () => {
    const amended = write("institutions-amended.csv", [
      headings,
      ["hospital", "合成镇中心卫生院", ...good.slice(2)],
    ]);
    const done = await importOf([amended], { merge: true });
    expect(done.data?.tables.divisions).toEqual(current.tables.divisions);
    expect(done.data?.tables.institutions).toMatchObject([{ name: "合成镇中心卫生院" }]);
    expect(done.left).toEqual([]);
  });

  it("is refused where the files are of another county", async () => {
    const header = { ...county, code: "999902" };
    const done = await importOf([divisions], { header, validPart: true });
    expect(done.data).toBeUndefined();
    expect(done.findings.map(({ code }) => code)).toContain("DEPLOYMENT_OTHER_COUNTY");
  });

  it("of a file that is not there gives nothing", async () => {
    const done = await importOf([join(folder, "gone.xlsx")]);
    expect(done.data).toBeUndefined();
    expect(done.findings[0]?.code).toBe("REGISTERS_FILE_NOT_FOUND");
  });
});

describe("registers written to a file", () => {
  it("are read back the same, and leave nothing beside them", async () => {
    const file = join(folder, "out", "registers.json");
    await expect(writeRegisters(file, current)).rejects.toMatchObject({ code: "ENOENT" });
    const own = mkdtempSync(join(folder, "own-"));
    const target = join(own, "registers.json");
    writeFileSync(target, "before");
    await writeRegisters(target, current);
    expect(JSON.parse(readFileSync(target, "utf8"))).toEqual(current);
    expect(readdirSync(own)).toEqual(["registers.json"]);
  });
});

describe("a deployment that reads what its county keeps", () => {
  it("opens files beside its configuration, and the JSON of an import", async () => {
    const json = join(folder, "registers.json");
    await writeRegisters(json, current);
    const files = registersFrom(["divisions.csv", "institutions.csv"], { header: county });
    for (const registers of [files, registersFrom("registers.json")]) {
      const reading = composeDeployment({ county: "999901", registers, plugins: [] });
      reading.placedIn(folder);
      const opened = await reading.open();
      expect(opened.county.toData().tables.institutions).toEqual(current.tables.institutions);
      expect(opened.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  it("tells the faults of the files when it is opened, and is not opened where nothing can be read", async () => {
    const file = write("institutions-two.csv", [headings, good, ["h2", "", ...good.slice(2)]]);
    const registers = registersFrom([divisions, file], { header: county });
    const opened = await composeDeployment({ county: "999901", registers, plugins: [] }).open();
    expect(opened.county.toData().tables.institutions).toEqual(current.tables.institutions);
    const errors = opened.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ subject }) => subject)).toEqual(["institutions-two!B3"]);
    const gone = registersFrom(join(folder, "gone.xlsx"), { header: county });
    const nothing = composeDeployment({ county: "999901", registers: gone, plugins: [] });
    await expect(nothing.open()).rejects.toMatchObject({
      code: "DEPLOYMENT_REGISTERS_UNREADABLE",
      text: { zh: expect.stringContaining("找不到文件") },
    });
  });
});

describe("files that give nothing, or the same twice", () => {
  it("are told, and the same is read once", async () => {
    const copy = write("copy-of-divisions.csv", [
      ["id", "name"],
      ["999901000000", "合成县"],
      [town, "合成镇"],
    ]);
    const { data, findings } = await importOf([divisions, divisions, copy]);
    expect(data?.tables.divisions).toHaveLength(2);
    expect(findings.map(({ code }) => code)).toEqual([
      "REGISTERS_FILE_TWICE",
      "REGISTERS_FILE_TWICE",
    ]);
    const blank = write("blank.csv", [["", ""]]);
    const alone = await importOf([blank]);
    expect([alone.data, alone.findings.map(({ code, severity }) => [code, severity])]).toEqual([
      undefined,
      [["REGISTERS_FILE_NOTHING", "error"]],
    ]);
    const beside = await importOf([divisions, blank]);
    expect(beside.data?.tables.divisions).toHaveLength(2);
    expect(beside.findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["REGISTERS_FILE_NOTHING", "warning"],
    ]);
  });
});
