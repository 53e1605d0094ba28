import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fuyou, of } from "../fixtures/fuyou.js";

const out = mkdtempSync(join(tmpdir(), "fuyou-"));
const place = ["--journal", join(out, "journal"), "--lang", "en"];
const office = ["--actor", "county health office"];
const write = (name: string, acts: unknown) => {
  const file = join(out, name);
  writeFileSync(file, JSON.stringify(acts));
  return file;
};
const paper = (id: string, change: string) => ({
  change,
  payload: {
    evidence: {
      id,
      kind: "implementation-plan",
      plan: "strengthen",
      issuer: "county-government",
      number: "合成1号",
      period: { from: "2015-12-02" },
    },
  },
  on: "2015-12-02",
});

beforeAll(async () => {
  await fuyou("--help"); // builds where it has to
}, 180_000);
afterAll(() => rmSync(out, { recursive: true }));

it("carries a county through on its journal: papers, approval, phase, undo, reversal", {
  timeout: 300_000,
}, async () => {
  const small = of("small");
  const good = write("plan-paper.json", [paper("plan-paper", "reform.record-evidence")]);
  const bad = write("bad.json", [paper("other", "reform.record-evidense")]);
  expect(await fuyou("enter", good, small, ...place, ...office)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("acts entered: 1"),
  });
  const refused = await fuyou("enter", bad, small, ...place, ...office);
  expect([refused.code, refused.stdout]).toEqual([
    1,
    expect.stringContaining("the nearest is 'reform.record-evidence'"),
  ]);
  expect((await fuyou("approve", small, ...place, ...office)).stdout).toContain(
    "steps approved and on record: 1",
  );
  const early = ["--on", "2015-12-10"];
  const recorded = await fuyou("record", small, ...place, ...office, ...early, "--json");
  expect(JSON.parse(recorded.stdout)).toMatchObject({
    phases: [{ plan: "strengthen", phase: "act", on: "2015-12-10" }],
  });
  expect((await fuyou("record", small, ...place, ...office)).stdout).toContain(
    "on record already: ",
  );
  expect((await fuyou("undo", small, ...place, ...office)).stderr).toContain(
    "took effect on 2015-12-20 and can no longer be undone",
  );
  const number = ["--authority", "合成县编委", "--number", "合成2号"];
  const plan = ["--plan", "strengthen"];
  const reversed = ["reverse", small, ...place, ...office, ...plan, ...number];
  expect(await fuyou(...reversed, "--on", "2016-12-20")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("recorded: "),
  });
  expect(JSON.parse((await fuyou("verify", small, ...place, "--json")).stdout)).toMatchObject({
    chainIntact: true,
    replayEqual: true,
    balanced: true,
  });
  expect((await fuyou("lineage", "institutions/station", small, ...place)).stdout).toMatch(
    /on the books at the opening\n.*lives on in hospital/,
  );
  expect((await fuyou("unsettled", small, ...place)).code).toBe(0);
  expect((await fuyou("record", small, ...place)).code).toBe(2);
});
