import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aDivision, aHierarchy, anInstitution } from "@fuyou/hierarchy/testing";
import { columnsOf, tablePoint } from "@fuyou/kernel";
import { aPlugin, codeFaults, composed, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { choices } from "./choice.js";
import { personnelCodes } from "./errors.js";
import { postKindPoint } from "./extension-points.js";
import { posts } from "./post.js";
import { quotas } from "./quota.js";
import { staff } from "./staff.js";
import { postKinds } from "./vocabulary.js";

const registers = aPlugin("registers", (to) => {
  for (const table of [staff, posts, quotas, choices]) to.add(tablePoint, table);
  for (const kind of postKinds) to.add(postKindPoint, kind);
});
const composition = composed(hierarchyPlugin, registers);
const found = (over: Record<string, readonly unknown[]>) =>
  findingsIn(composition, aHierarchy(over));

const doctor = { id: "s1", name: "甲", institution: "hospital", employment: "established" };
const worker = { id: "s2", name: "乙", institution: "committee", employment: "village-paid" };

describe("the codes of personnel", () => {
  it("say the same in both languages", () => {
    expect(codeFaults(personnelCodes)).toEqual([]);
  });
});

describe("a register of staff", () => {
  it("holds people of every employment, counted once where their establishment is", () => {
    const seconded = { ...doctor, id: "s3", secondedTo: "county-hospital" };
    const agency = {
      ...doctor,
      id: "s4",
      employment: "non-established",
      nonEstablishedKind: "personnel-agency",
    };
    expect(found({ staff: [doctor, worker, seconded, agency] })).toEqual([]);
    expect(staff.conserved.map(({ category, unit }) => [category, unit])).toEqual([
      ["persons", "person"],
    ]);
  });

  it("keeps the name of a person apart as personal", () => {
    expect(staff.personal).toEqual(["name"]);
    expect(columnsOf(staff)[1]).toEqual({
      name: "name",
      title: { zh: "姓名", en: "name" },
      required: true,
    });
  });

  it("is told a person on the books of an institution of another county", () => {
    const sample = aHierarchy();
    const elsewhere = aDivision({ id: "999902000000", name: "邻县" });
    const foreign = anInstitution({ id: "foreign", name: "邻县医院", division: "999902000000" });
    const [one, ...others] = found({
      divisions: [...(sample.divisions ?? []), elsewhere],
      institutions: [...(sample.institutions ?? []), foreign],
      staff: [doctor, { ...worker, institution: "foreign" }],
    });
    expect(others).toEqual([]);
    expect([one?.id, one?.severity, one?.message.zh, one?.message.en]).toMatchInlineSnapshot(`
      [
        "PERSONNEL_FOREIGN_INSTITUTION@staff/s2@2020-01-01",
        "error",
        "人员 s2 登记在外县机构 邻县医院（邻县）名下。请更正所在单位；借入人员由其编制所在县登记。",
        "the person 's2' is on the books of 邻县医院 (邻县), which is not of this county. Correct the institution; a person on loan is registered where the establishment is.",
      ]
    `);
  });

  it("is told a person without an institution, and an employment that there is not", () => {
    const nowhere = { ...doctor, institution: "nowhere" };
    const odd = { ...worker, employment: "permanent" };
    expect(found({ staff: [nowhere, odd] }).map((each) => each.id)).toEqual([
      "KERNEL_INVALID_RECORD@staff/s2#employment@2020-01-01",
      "KERNEL_DANGLING_REFERENCE@staff/s1#institution=nowhere@2020-01-01",
    ]);
  });
});

describe("a post", () => {
  const post = { id: "p1", institution: "hospital", kind: "professional", name: "妇幼专干" };

  it("may be vacant, and may not be held by someone who has left", () => {
    expect(found({ posts: [post] })).toEqual([]);
    const left = { ...doctor, retiredOn: "2020-01-01" };
    const held = { ...post, holder: "s1" };
    expect(found({ posts: [held], staff: [doctor] })).toEqual([]);
    expect(found({ posts: [held], staff: [left] }).map((each) => each.id)).toEqual([
      "KERNEL_RETIRED_REFERENCE@posts/p1#holder=s1@2020-01-01",
    ]);
  });
});

describe("an establishment quota", () => {
  const quota = {
    id: "q1",
    institution: "hospital",
    type: "public-institution",
    fundingForm: "full",
    number: 12,
  };

  it("is a whole number, not negative, and counts as such", () => {
    expect(found({ quotas: [quota, { ...quota, id: "q2", number: 0 }] })).toEqual([]);
    const faulty = [
      { ...quota, number: -1 },
      { ...quota, id: "q2", number: 1.5 },
    ];
    expect(found({ quotas: faulty }).map((each) => each.code)).toEqual([
      "KERNEL_NEGATIVE",
      "KERNEL_NOT_WHOLE",
    ]);
    const [measure] = quotas.conserved;
    expect(measure?.measure(quota as never, composition, "2020-01-01")).toBe(12);
  });
});
