import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import { onePlan, registers } from "./sample-plan.js";

const staff = [
  { id: "p1", name: "合成人员一", institution: "station", employment: "established" },
  {
    id: "p2",
    name: "合成人员二",
    institution: "station",
    employment: "established",
    retiredOn: "2015-01-01",
  },
];
const deployment = composeDeployment({
  county: "999901",
  registers: { ...registers, tables: { ...registers.tables, staff } },
  plugins: [onePlan],
});

describe("the records of a register", () => {
  it("are shown without what is personal, those in force that refer to a body", async () => {
    const { county } = await deployment.open();
    expect(deployment.records(county, "staff", "station")).toEqual([
      { id: "p1", institution: "station", employment: "established" },
    ]);
    expect(deployment.records(county, "staff").map(({ id }) => id)).toEqual(["p1", "p2"]);
    expect(deployment.records(county, "staff", "hospital")).toEqual([]);
  });

  it("are of a register there is", async () => {
    const { county } = await deployment.open();
    expect(() => deployment.records(county, "stafff")).toThrow(
      "there is no register 'stafff'; the nearest is 'staff'.",
    );
  });
});

describe("the place of a journal", () => {
  const out = mkdtempSync(join(tmpdir(), "fuyou-"));
  afterAll(() => rmSync(out, { recursive: true }));

  it("is refused where nothing is to be read, and where other things are", async () => {
    await expect(deployment.journal(join(out, "none"), false)).rejects.toThrow(
      `there is no journal at ${join(out, "none")}. Check the path (--journal); the first command that writes (fuyou approve, enter or record) begins one.`,
    );
    mkdirSync(join(out, "other"));
    const file = join(out, "other", "letter.txt");
    writeFileSync(file, "");
    await expect(deployment.journal(join(out, "other"))).rejects.toThrow(
      `${join(out, "other")} is no folder that can hold a journal: it holds letter.txt. Name another folder (--journal).`,
    );
    await expect(deployment.journal(file)).rejects.toThrow("is no folder that can hold a journal");
  });
});
