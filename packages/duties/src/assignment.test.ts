import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { tablePoint } from "@fuyou/kernel";
import {
  aCitation,
  aPlugin,
  codeFaults,
  composed,
  findingsIn,
  issuesOf,
} from "@fuyou/kernel/testing";
import { postKindPoint, postKinds, posts, staff } from "@fuyou/personnel";
import { describe, expect, it } from "vitest";
import { assignments } from "./assignment.js";
import { type Duty, dutyPoint, dutySetPoint, functionAreaPoint } from "./duty.js";
import { dutiesCodes } from "./errors.js";

const supply: Duty = {
  code: "contraceptive-supply",
  title: { zh: "药具发放", en: "supply of contraceptives" },
  class: "technical",
  functionArea: "family-planning",
  lead: "named",
  cites: [aCitation()],
};
const registers = aPlugin("registers", (to) => {
  for (const table of [staff, posts, assignments]) to.add(tablePoint, table);
  for (const kind of postKinds) to.add(postKindPoint, kind);
  to.add(functionAreaPoint, {
    code: "family-planning",
    title: { zh: "计生", en: "family planning" },
  });
  to.add(dutyPoint, supply);
});
const composition = composed(hierarchyPlugin, registers);

const post = { id: "p1", institution: "committee", kind: "village-doctor", name: "村医" };
const held = {
  id: "d1",
  duty: "contraceptive-supply",
  division: sampleDivisions.village,
  involvement: "lead",
  period: { from: "2010-01-01" },
};
const read = (...rows: object[]) =>
  findingsIn(composition, aHierarchy({ posts: [post], assignments: rows }));
const ids = (findings: readonly { id: string }[]) => findings.map((each) => each.id);

describe("the codes of duties", () => {
  it("say the same in both languages", () => {
    expect(codeFaults(dutiesCodes)).toEqual([]);
  });
});

describe("a duty", () => {
  it("is held by an institution or by a post", () => {
    expect(read({ ...held, institution: "clinic" }, { ...held, id: "d2", post: "p1" })).toEqual([]);
  });

  it("is told where both hold it, and where neither does", () => {
    const found = read({ ...held, institution: "clinic", post: "p1" }, { ...held, id: "d2" });
    expect(ids(found)).toEqual([
      "DUTIES_ONE_HOLDER@assignments/d1@2020-01-01",
      "DUTIES_ONE_HOLDER@assignments/d2@2020-01-01",
    ]);
    expect(found[0]?.message).toMatchInlineSnapshot(`
      {
        "en": "the assignment d1 (contraceptive-supply) must be held by one institution or one post, not both and not neither. Correct the holder.",
        "zh": "职责分工 d1（contraceptive-supply）须由一个机构或一个岗位承担，二者只居其一。请更正承担者。",
      }
    `);
  });

  it("that is over is left as history has it", () => {
    expect(read({ ...held, period: { from: "2010-01-01", to: "2019-12-31" } })).toEqual([]);
  });

  it("is one of the catalogue, in a division and at a holder that exist", () => {
    const faulty = { ...held, duty: "contraceptive-suply", division: "1", institution: "nobody" };
    expect(ids(read(faulty))).toEqual([
      "KERNEL_DANGLING_REFERENCE@assignments/d1#division=1@2020-01-01",
      "KERNEL_DANGLING_REFERENCE@assignments/d1#institution=nobody@2020-01-01",
      "KERNEL_UNKNOWN_CODE@assignments/d1#duty=contraceptive-suply@2020-01-01",
    ]);
  });

  it("counts as one, whoever holds it", () => {
    const counted = assignments.conserved.map((each) => [
      ...[each.category, each.unit, each.measure(held as never, composition, "2020-01-01")],
    ]);
    expect(counted).toEqual([["duties", "duty", 1]]);
  });
});

describe("a duty of the catalogue", () => {
  it("belongs to a family of duties that somebody declares", () => {
    const county = aPlugin("county", (to) => {
      to.add(dutyPoint, { ...supply, code: "other-supply", functionArea: "supplies" });
    });
    const [issue, ...others] = issuesOf(hierarchyPlugin, registers, county);
    expect([issue?.code, issue?.values.key]).toEqual([
      "KERNEL_INVALID_CONTRIBUTION",
      "other-supply",
    ]);
    expect(others).toEqual([]);
  });
});

describe("a set of duties", () => {
  const set = { code: "worker-six", title: supply.title, involvement: "lead" as const };

  it("names duties of the catalogue; each other one is told", () => {
    const county = aPlugin("county", (to) => {
      const duties = ["contraceptive-supply", "contraceptive-suply", "healing"];
      to.add(dutySetPoint, { ...set, duties, cites: [aCitation()] });
    });
    const issues = issuesOf(hierarchyPlugin, registers, county);
    expect(issues.map((issue) => issue.values.reason)).toEqual([
      {
        zh: "duties：“contraceptive-suply”不在职责目录（duties.duty）中",
        en: "duties: 'contraceptive-suply' is not in the duty catalogue (duties.duty)",
      },
      {
        zh: "duties：“healing”不在职责目录（duties.duty）中",
        en: "duties: 'healing' is not in the duty catalogue (duties.duty)",
      },
    ]);
  });
});
