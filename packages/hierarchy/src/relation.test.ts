import { doChange, integrityOf } from "@fuyou/kernel";
import { aCounty, anAct, composed, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { hierarchyPlugin } from "./hierarchy-plugin.js";
import { administrativeRelation, guidanceRelation, type Relation, relations } from "./relation.js";
import { endRelations, relate } from "./structure-change.js";
import { aHierarchy, anInstitution, aRelation } from "./testing.js";

const composition = composed(hierarchyPlugin);
const bodies = ["a", "b", "c", "d"].map((id) => anInstitution({ id }));

/** A relation `a>b`, named after its ends. */
function of(ends: string, kind: string, over: Partial<Relation> = {}): Relation {
  const [from = "", to = ""] = ends.split(">");
  return aRelation({ id: ends, kind, from, to, ...over });
}
const commands = (ends: string, over: Partial<Relation> = {}) =>
  of(ends, administrativeRelation, over);
const guides = (ends: string, over: Partial<Relation> = {}) => of(ends, guidanceRelation, over);

/** What is found when relations are read. */
const read = (...rows: Relation[]) =>
  findingsIn(composition, aHierarchy({ institutions: bodies, relations: rows }));

/** What is found when the last of some relations is opened in a county that has the others. */
function opened(...rows: Relation[]) {
  const last = rows.at(-1) as Relation;
  const tables = aHierarchy({ institutions: bodies, relations: rows.slice(0, -1) });
  const draft = aCounty(composition, tables).draft();
  doChange(draft, relate, { relation: last }, anAct());
  const { county, edits } = draft.finish();
  return integrityOf(county, edits);
}

const ids = (findings: { id: string }[]) => findings.map((each) => each.id);

describe("a station", () => {
  it("has one parent and may have three guiding bodies", () => {
    expect(
      read(commands("a>d"), guides("a>d", { id: "g1" }), guides("b>d"), guides("c>d")),
    ).toEqual([]);
  });

  it("may have another parent later, from the morrow of the last day of the first", () => {
    const until = (to: string) => ({ period: { from: "2010-01-01", to } });
    const since = (from: string) => ({ period: { from } });
    expect(
      read(commands("a>d", until("2020-06-30")), commands("b>d", since("2020-07-01"))),
    ).toEqual([]);
    expect(
      ids(read(commands("a>d", until("2020-07-01")), commands("b>d", since("2020-07-01")))),
    ).toEqual(["HIERARCHY_SECOND_PARENT@relations/b>d@2020-01-01"]);
  });

  it("may have had another parent whose relation ended", () => {
    expect(read(commands("a>d", { retiredOn: "2015-01-01" }), commands("b>d"))).toEqual([]);
  });

  it("is told when it has two parents", () => {
    const [found] = read(commands("b>d"), commands("a>d"));
    expect(found?.message).toMatchInlineSnapshot(`
      {
        "en": "the institution 'd' has two parents at the same time: 'a' and 'b'. End one of the two, or make it professional guidance.",
        "zh": "机构 d 同时隶属 a 和 b。请终止其中一个隶属关系，或改为业务指导。",
      }
    `);
  });

  it("is told of each parent beyond the first", () => {
    expect(ids(read(commands("a>d"), commands("c>d"), commands("b>d")))).toEqual([
      "HIERARCHY_SECOND_PARENT@relations/b>d@2020-01-01",
      "HIERARCHY_SECOND_PARENT@relations/c>d@2020-01-01",
    ]);
  });

  it("is told the same when the second parent comes by a change, whichever comes last", () => {
    const expected = ["HIERARCHY_SECOND_PARENT@relations/b>d@2020-01-01"];
    expect(ids(opened(commands("a>d"), commands("b>d")))).toEqual(expected);
    expect(ids(opened(commands("b>d"), commands("a>d")))).toEqual(expected);
  });

  it("is told of a second parent that is still to come", () => {
    const later = { period: { from: "2021-01-01" } };
    expect(ids(opened(commands("a>d"), commands("b>d", later)))).toEqual([
      "HIERARCHY_SECOND_PARENT@relations/b>d@2020-01-01",
    ]);
  });
});

describe("relations that form a circle", () => {
  const circle = [commands("b>c"), commands("c>a"), commands("a>b")];

  it("are told once, from the smallest institution on, and not once per member", () => {
    const found = read(...circle);
    expect(ids(found)).toEqual(["HIERARCHY_RELATION_CYCLE@relations/c>a@2020-01-01"]);
    expect(found[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "the relations of kind 'administrative' form a circle: 'a' → 'b' → 'c' → 'a'. Correct one of them.",
        "zh": "机构关系（administrative）成环：'a' → 'b' → 'c' → 'a'。请更正其中一个关系。",
      }
    `);
  });

  it("are told the same whichever of them closes it", () => {
    const [ab, bc, ca] = [commands("a>b"), commands("b>c"), commands("c>a")];
    const orders = [
      [ab, bc, ca],
      [bc, ca, ab],
      [ca, ab, bc],
    ];
    for (const order of orders) {
      expect(ids(opened(...order))).toEqual(["HIERARCHY_RELATION_CYCLE@relations/c>a@2020-01-01"]);
    }
  });

  it("are told of guidance too, and of a body that guides itself", () => {
    expect(ids(read(guides("a>b"), guides("b>a"), guides("d>d")))).toEqual([
      "HIERARCHY_RELATION_CYCLE@relations/b>a@2020-01-01",
      "HIERARCHY_RELATION_CYCLE@relations/d>d@2020-01-01",
    ]);
  });

  it("are one circle per kind: command one way and guidance the other way is none", () => {
    expect(read(commands("a>b"), guides("b>a"))).toEqual([]);
  });

  it("are none once one of them has ended", () => {
    const past = { period: { from: "2010-01-01", to: "2019-12-31" } };
    expect(read(commands("a>b"), commands("b>a", past))).toEqual([]);
  });

  it("are found beside bodies that lead into them", () => {
    expect(ids(read(guides("d>b"), guides("b>c"), guides("c>b"), guides("a>d")))).toEqual([
      "HIERARCHY_RELATION_CYCLE@relations/c>b@2020-01-01",
    ]);
  });
});

describe("the end of a relation", () => {
  it("is the eve of the act; one that had not begun is taken back", () => {
    const later = guides("b>d", { period: { from: "2020-08-01" } });
    const tables = aHierarchy({ institutions: bodies, relations: [guides("a>d"), later] });
    const draft = aCounty(composition, tables).draft();
    doChange(draft, endRelations, { relations: ["a>d", "b>d"] }, anAct("2020-05-01"));
    expect(draft.get(relations, "a>d")?.period).toEqual({ from: "2010-01-01", to: "2020-04-30" });
    expect(draft.get(relations, "b>d")).toEqual({ ...later, retiredOn: "2020-05-01" });
  });
});
