import { columnsOf, doChange, FuyouError, isBlocking, successorsOf } from "@fuyou/kernel";
import { aCounty, anAct, codeFaults, composed, findingsIn } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { departments } from "./department.js";
import { certificateKinds, registrationItems } from "./ending-vocabulary.js";
import { hierarchyCodes } from "./errors.js";
import { hierarchyPlugin } from "./hierarchy-plugin.js";
import { hasLegalPersonality, institutions } from "./institution.js";
import { abolish, establish } from "./institution-change.js";
import { institutionKindPoint } from "./kind.js";
import { namePlates } from "./name-plate.js";
import { aDepartment, aHierarchy, aNamePlate, anInstitution } from "./testing.js";
import { departmentKinds, institutionKinds, plateKinds } from "./vocabulary.js";

const composition = composed(hierarchyPlugin);
const sample = aHierarchy();
const found = (over: Record<string, readonly unknown[]>) =>
  findingsIn(composition, aHierarchy(over)).map((each) => each.id);

describe("the codes of the hierarchy", () => {
  it("say the same in both languages", () => {
    expect(codeFaults(hierarchyCodes)).toEqual([]);
  });

  it("are given once in each vocabulary", () => {
    for (const list of [
      institutionKinds,
      departmentKinds,
      plateKinds,
      certificateKinds,
      registrationItems,
    ]) {
      expect(new Set(list.map((each) => each.code)).size).toBe(list.length);
    }
  });
});

describe("what a kind of institution accepts", () => {
  const accepts = (kind: string) => composition.get(institutionKindPoint, kind)?.acceptsDuties;

  it("is declared: administrative duties stay with the government", () => {
    expect(accepts("township-government")).toContain("administrative");
    expect(accepts("village-committee")).toContain("administrative");
    for (const kind of ["township-hospital", "county-mchfp-centre", "village-clinic"]) {
      expect(accepts(kind)).toEqual(["technical", "delegated"]);
    }
    expect(accepts("fp-association")).toEqual(["delegated"]);
  });
});

describe("a register of institutions", () => {
  it("looks as a clerk sees it", () => {
    const columns = columnsOf(institutions).map(({ name, title, required, codeList }) =>
      [name, title.zh, required ? "required" : "", codeList ?? ""].join("|"),
    );
    expect(columns).toEqual([
      "id|机构编号|required|",
      "name|机构名称|required|",
      "kind|机构类型|required|hierarchy.institution-kind",
      "division|所在区划|required|",
      "creditCode|统一社会信用代码||",
      "ws218|卫生机构类别||",
      "legalForm|法人类型|required|",
      "publicInterestClass|公益类别||",
      "rank|机构规格||",
      "serviceGrade|站点等级||",
      "sponsor|举办单位||",
      "competentDepartment|主管部门||",
      "establishedOn|成立日期||",
      "ending|终止状态||",
      "retiredOn|撤销日期||",
    ]);
    const kinds = [departments, namePlates].map((table) =>
      columnsOf(table).flatMap((column) => column.codeList ?? []),
    );
    expect(kinds).toEqual([["hierarchy.department-kind"], ["hierarchy.plate-kind"]]);
  });

  it("may hold a credit code that fails its check: a warning, which stops nothing", () => {
    const issued = anInstitution({ creditCode: "91350211M0000XUF46" });
    const read = findingsIn(composition, { ...sample, institutions: [issued] });
    expect(read.map((each) => [each.id, each.severity, isBlocking(each)])).toEqual([
      ["HIERARCHY_CREDIT_CODE@institutions/hospital#creditCode@2020-01-01", "warning", false],
    ]);
    const right = anInstitution({ creditCode: "91350100M000100Y43" });
    expect(findingsIn(composition, { ...sample, institutions: [right] })).toEqual([]);
  });

  it("names divisions, sponsors, competent departments and kinds that exist", () => {
    const faulty = anInstitution({
      kind: "township-hopsital",
      division: "999901199000",
      sponsor: "nobody",
      competentDepartment: "hospital",
    });
    expect(found({ institutions: [faulty] })).toEqual([
      "KERNEL_DANGLING_REFERENCE@institutions/hospital#division=999901199000@2020-01-01",
      "KERNEL_DANGLING_REFERENCE@institutions/hospital#sponsor=nobody@2020-01-01",
      "KERNEL_UNKNOWN_CODE@institutions/hospital#kind=township-hopsital@2020-01-01",
    ]);
  });

  it("may not leave plates, departments or wards of an institution that ended behind", () => {
    const ended = anInstitution({ retiredOn: "2020-01-01", ending: "winding-up" });
    const others = [
      aNamePlate(),
      aNamePlate({ id: "taken-down", period: { from: "2010-01-01", to: "2019-12-31" } }),
    ];
    const institutions = sample.institutions?.map((row) =>
      (row as { id: string }).id === "hospital" ? ended : row,
    );
    const departments = [aDepartment()];
    expect(found({ institutions: institutions ?? [], "name-plates": others, departments })).toEqual(
      [
        "KERNEL_RETIRED_REFERENCE@name-plates/hospital-own-name#institution=hospital@2020-01-01",
        "KERNEL_RETIRED_REFERENCE@departments/service-department#institution=hospital@2020-01-01",
      ],
    );
  });
});

describe("legal personality", () => {
  it("belongs to every form but one", () => {
    expect(hasLegalPersonality("public-institution")).toBe(true);
    expect(hasLegalPersonality("self-government-body")).toBe(true);
    expect(hasLegalPersonality("unincorporated")).toBe(false);
  });
});

describe("an institution", () => {
  it("is established with the plate of its own name, and abolished into its successors", () => {
    const draft = aCounty(composition, sample).draft();
    const centre = anInstitution({ id: "centre", name: "样县妇幼保健计划生育服务中心" });
    doChange(draft, establish, { institution: centre }, anAct("2020-03-01"));
    expect(draft.by(namePlates, "institution", "centre")).toEqual([
      aNamePlate({
        id: "centre-own-name",
        institution: "centre",
        name: "样县妇幼保健计划生育服务中心",
        period: { from: "2020-03-01" },
      }),
    ]);
    const ending = { institution: "centre", successors: ["hospital"] };
    doChange(draft, abolish, ending, anAct("2020-06-01"));
    draft.date = "2020-06-01";
    expect(draft.get(institutions, "centre")).toEqual({
      ...{ ...centre, establishedOn: "2020-03-01", ending: "abolished", retiredOn: "2020-06-01" },
    });
    expect(draft.get(namePlates, "centre-own-name")?.period).toEqual({
      from: "2020-03-01",
      to: "2020-05-31",
    });
    expect(successorsOf(draft, institutions, "centre").map((row) => row.id)).toEqual(["hospital"]);
    expect(successorsOf(draft, institutions, "centre", "2020-05-31")[0]?.id).toBe("centre");
  });

  it("that ends on the day its plate was hung takes the plate back", () => {
    const draft = aCounty(composition, sample).draft();
    const centre = anInstitution({ id: "centre" });
    doChange(draft, establish, { institution: centre }, anAct("2020-03-01"));
    doChange(draft, abolish, { institution: "centre", successors: [] }, anAct("2020-03-01"));
    expect(draft.standing(namePlates, "centre-own-name")).toBeUndefined();
  });

  it("cannot end twice, nor into itself", () => {
    const county = aCounty(composition, sample);
    const end = (...successors: string[]) => {
      const draft = county.draft();
      const ending = { institution: "station", successors };
      doChange(draft, abolish, ending, anAct("2020-03-01"));
      return draft;
    };
    expect(() => end("hospital", "station")).toThrow("KERNEL_OWN_SUCCESSOR");
    const draft = end("hospital");
    const again = { institution: "station", successors: ["government"] };
    expect(() => doChange(draft, abolish, again, anAct("2020-04-01"))).toThrow(FuyouError);
  });
});
