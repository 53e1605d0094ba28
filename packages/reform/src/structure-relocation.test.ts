import {
  administrativeRelation,
  departments,
  guidanceRelation,
  hierarchyPlugin,
  institutions,
  type Relation,
  relations,
} from "@fuyou/hierarchy";
import { aDepartment, aHierarchy, anInstitution } from "@fuyou/hierarchy/testing";
import { composed, type Records } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { absorb } from "./absorb.js";
import { reformPlugin } from "./reform-plugin.js";
import { aPlanPlugin, aStepHead, rehearsed } from "./testing.js";

const step = absorb.step(aStepHead("merge"), {
  survivor: { kinds: ["township-hospital"] },
  absorbed: [{ kinds: ["township-fp-station"] }],
});
const composition = composed(hierarchyPlugin, reformPlugin, aPlanPlugin([step]));
/** The station of the sample town is absorbed by its hospital. */
const merged = (over: Records) => rehearsed(composition, aHierarchy(over));

const always = { from: "2010-01-01" };
const relation = (id: string, kind: string, from: string, to: string, over: object = {}) => ({
  id,
  kind,
  from,
  to,
  period: always,
  ...over,
});
const guides = (id: string, from: string, to: string, over: object = {}) =>
  relation(id, guidanceRelation, from, to, over);
const commands = (id: string, from: string, to: string) =>
  relation(id, administrativeRelation, from, to);

function related(rows: object[], over: Records = {}) {
  const transition = merged({ relations: rows, ...over });
  expect(transition.findings).toEqual([]);
  const say = ({ id, from, to, period, fromDepartment }: Relation) =>
    `${id} ${from}>${to}${fromDepartment ? ` by ${fromDepartment}` : ""} ${period.from.slice(2)}..${period.to?.slice(2) ?? ""}`;
  return [...transition.after.rows(relations)].map(say);
}

describe("when a body ends into another", () => {
  it("its departments move with it", () => {
    const { after } = merged({
      departments: [
        aDepartment({ id: "d", institution: "station" }),
        aDepartment({ id: "old", institution: "station", retiredOn: "2015-01-01" }),
      ],
    });
    expect([...after.rows(departments)].map((each) => [each.id, each.institution])).toEqual([
      ["d", "hospital"],
      ["old", "station"],
    ]);
  });

  it("whom it guided the other guides, once, for as long as it was to last", () => {
    const rows = [
      guides("g1", "station", "clinic"),
      guides("g2", "station", "committee", { period: { from: "2010-01-01", to: "2020-06-30" } }),
      guides("g3", "hospital", "clinic"),
    ];
    expect(related(rows)).toEqual([
      "g1 station>clinic 10-01-01..20-02-09",
      "g2 station>committee 10-01-01..20-02-09",
      "g3 hospital>clinic 10-01-01..",
      "g2~2 hospital>committee 20-02-10..20-06-30",
    ]);
  });

  it("a relation limited to some posts, or that outlasts the other's own, is not taken for it", () => {
    const rows = [
      guides("g1", "station", "clinic", { concerns: "village-doctor" }),
      guides("g2", "hospital", "clinic"),
      guides("g3", "station", "committee"),
      guides("g4", "hospital", "committee", { period: { from: "2010-01-01", to: "2020-02-28" } }),
    ];
    expect(related(rows).slice(4)).toEqual([
      "g1~2 hospital>clinic 20-02-10..",
      "g3~2 hospital>committee 20-02-10..",
    ]);
  });

  it("the department through which it guided goes on doing so in the other", () => {
    const rows = [guides("g1", "station", "clinic", { fromDepartment: "d" })];
    const own = { departments: [aDepartment({ id: "d", institution: "station" })] };
    expect(related(rows, own)).toEqual([
      "g1 station>clinic by d 10-01-01..20-02-09",
      "g1~2 hospital>clinic by d 20-02-10..",
    ]);
  });

  it("a relation that had not begun begins with the other on its own day", () => {
    const rows = [guides("g1", "station", "clinic", { period: { from: "2020-03-01" } })];
    const { after, findings } = merged({ relations: rows });
    expect(findings).toEqual([]);
    expect(after.get(relations, "g1")?.retiredOn).toBe("2020-02-10");
    expect(after.get(relations, "g1~2")).toMatchObject({
      from: "hospital",
      period: { from: "2020-03-01" },
    });
  });

  it("its guidance by others ends, and so does what bound the two to each other", () => {
    const rows = [guides("g1", "county-hospital", "station"), guides("g3", "station", "hospital")];
    expect(related(rows)).toEqual([
      "g1 county-hospital>station 10-01-01..20-02-09",
      "g3 station>hospital 10-01-01..20-02-09",
    ]);
  });

  it("its parent becomes that of the other, unless that has one", () => {
    expect(related([commands("a1", "government", "station")])).toEqual([
      "a1 government>station 10-01-01..20-02-09",
      "a1~2 government>hospital 20-02-10..",
    ]);
    const both = [
      commands("a1", "government", "station"),
      commands("a2", "health-department", "hospital"),
    ];
    expect(related(both)).toEqual([
      "a1 government>station 10-01-01..20-02-09",
      "a2 health-department>hospital 10-01-01..",
    ]);
  });

  it("whom it sponsored or was competent for, the other is", () => {
    const { institutions: rows = [], ...rest } = aHierarchy();
    const own = [
      ...(rows as { id: string }[]).filter((each) => each.id !== "clinic"),
      anInstitution({
        id: "clinic",
        sponsor: "station",
        competentDepartment: "station",
        kind: "village-clinic",
      }),
      anInstitution({
        id: "old",
        sponsor: "station",
        kind: "village-clinic",
        retiredOn: "2011-01-01",
      }),
    ];
    const { after, findings } = rehearsed(composition, { ...rest, institutions: own });
    expect(findings).toEqual([]);
    expect(after.get(institutions, "clinic")).toMatchObject({
      sponsor: "hospital",
      competentDepartment: "hospital",
    });
    expect(after.get(institutions, "old")?.sponsor).toBe("station");
  });

  it("a survivor it had sponsored takes its sponsor; where it had none, that is told", () => {
    const sponsored = (over: object) => {
      const { institutions: rows = [], ...rest } = aHierarchy();
      const own = (rows as { id: string }[]).map((each) =>
        each.id === "hospital"
          ? { ...each, sponsor: "station" }
          : each.id === "station"
            ? { ...each, ...over }
            : each,
      );
      return rehearsed(composition, { ...rest, institutions: own });
    };
    const known = sponsored({ sponsor: "government" });
    expect(known.findings).toEqual([]);
    expect(known.after.get(institutions, "hospital")?.sponsor).toBe("government");
    const unknown = sponsored({});
    expect(unknown.compiled).toBe(false);
    expect(unknown.findings.map((each) => each.id)).toEqual([
      "KERNEL_RETIRED_REFERENCE@institutions/hospital#sponsor=station@2020-02-29",
    ]);
  });
});
