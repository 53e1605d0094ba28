import { custodies, rooms } from "@fuyou/assets";
import { assignments, dutiesPlugin, dutyPoint, functionAreaPoint } from "@fuyou/duties";
import { institutions } from "@fuyou/hierarchy";
import { type Draft, integrityOf, type Row, type Table } from "@fuyou/kernel";
import { aCitation, aPlugin } from "@fuyou/kernel/testing";
import { posts, quotas, staff } from "@fuyou/personnel";
import { carryOut, compilePlan, strengthen, windUp } from "@fuyou/reform";
import { aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { composeCore } from "./core-plugins.js";
import { aCounty } from "./county-builder.js";

const merging = strengthen.step(aStepHead("strengthen"), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "{division}服务站" },
});
const winding = windUp.step(aStepHead("wind-up", { on: "2020-02-20", after: ["strengthen"] }), {
  responsible: { kinds: ["county-health-department"] },
});
const catalogue = aPlugin(
  "catalogue",
  (to) => {
    to.add(functionAreaPoint, { code: "sample", title: { zh: "样", en: "sample" } });
    to.add(dutyPoint, {
      code: "care",
      title: { zh: "保健", en: "care" },
      class: "technical",
      functionArea: "sample",
      lead: "named",
      cites: [aCitation()],
    });
  },
  [dutiesPlugin],
);
const composition = composeCore(aPlanPlugin([merging, winding]), catalogue);
const built = aCounty()
  .asOf("2020-01-01")
  .withDuties({ "township-fp-station": ["care"] })
  .withTownships(1, (town) =>
    town.with("township-fp-station", { people: [{}], assets: [120_000], rooms: [1_600] }),
  );
const station = built.townships[0]?.idOf("township-fp-station") as string;
const before = built.county(composition);
const after = carryOut(before, composition, compilePlan(before, composition, "sample-plan"));

/** Gives the station back the first record of a register that it had before it ended. */
function givenBack(table: Table<Row & { institution?: string }, never>) {
  const had = [...before.rows(table)].find((row) => row.institution === station);
  const draft = after.draft();
  draft.date = "2020-03-01";
  const { id, institution: _none, ...rest } = had as Row & { institution?: string };
  draft.insert(table, {
    ...rest,
    id: draft.freshId(table, id),
    ...since(rest),
    institution: station,
  });
  return integrity(draft);
}

const since = ({ period }: { period?: unknown }) =>
  period === undefined ? {} : { period: { from: "2020-03-01" } };
const integrity = (draft: Draft) =>
  integrityOf(draft, draft.edits)
    .map((each) => each.code)
    .filter((code) => code === "KERNEL_RETIRED_REFERENCE");

describe("a body in winding-up", () => {
  it("has ended, and nothing of it is left but the winding-up", () => {
    expect(after.get(institutions, station)?.ending).toBe("winding-up");
    for (const table of [staff, quotas, posts, rooms, custodies, assignments]) {
      const open = [...after.rows(table as Table<Row & { institution?: string }, never>)].filter(
        (row) => row.institution === station && row.retiredOn === undefined && stillOpen(row),
      );
      expect([table.name, open]).toEqual([table.name, []]);
    }
  });

  it.each([
    ["a person", staff],
    ["a quota", quotas],
    ["a post", posts],
    ["a room", rooms],
    ["an asset", custodies],
    ["a duty", assignments],
  ])("cannot be given %s again", (_, table) => {
    expect(givenBack(table as never)).toEqual(["KERNEL_RETIRED_REFERENCE"]);
  });
});

function stillOpen({ period }: Row): boolean {
  return period?.to === undefined || period.to >= after.date;
}
