import { FuyouError } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import { explainedFindingSchema } from "./explained-finding-schema.js";
import { hospitalStaff, rulesPlugin, townPeople, twoTowns } from "./sample-rules.js";

const nowhere = hospitalStaff(1, {
  id: "clinic-staff",
  where: { field: "kind", is: "village-clinic" },
});
const byKind = hospitalStaff(1, {
  id: "kinds",
  groupBy: "kind",
  require: {
    ...hospitalStaff(1).require,
    measure: { count: { of: "institutions", by: "kind" }, unit: "institution" },
  },
});
const deployment = composeDeployment({
  county: "999901",
  registers: twoTowns,
  plugins: [rulesPlugin("a", [hospitalStaff(2), townPeople(9_000), nowhere, byKind])],
});

async function refusal(id: string) {
  const thrown = await deployment.explain(id).catch((error: unknown) => error);
  if (!FuyouError.is(thrown)) throw new Error(`explained: ${id}`);
  return { code: thrown.code, ...thrown.text };
}

describe("the explanation of a finding", () => {
  it("says on which county, after which plan, what was judged, and why", async () => {
    const explained = await deployment.explain("hospital-staff@institutions/west@2016-01-01");
    expect(explainedFindingSchema.parse(explained)).toMatchObject({
      finding: "hospital-staff@institutions/west@2016-01-01",
      county: { code: "999901" },
      synthetic: true,
      plan: null,
      verdict: "short",
      shortfall: 1,
      measured: { quantity: { value: 1, unit: "person" }, records: ["staff/4"] },
    });
  });

  it("is there for every judgement that check gives, whatever its subject", async () => {
    const { findings } = await deployment.judge();
    const ids = findings.filter((each) => each.plan === null && each.verdict !== null);
    expect(ids).toHaveLength(6);
    for (const { id, verdict } of ids) {
      expect(await deployment.explain(id)).toMatchObject({ finding: id, verdict });
    }
  });

  it("says of a rule that finds nothing in its scope just that", async () => {
    const explained = await deployment.explain("clinic-staff@clinic-staff@2016-01-01");
    expect(explainedFindingSchema.parse(explained).verdict).toBe("not-applicable");
    expect(explained.sentence.en).toContain("the register 'institutions' has no record in force");
  });

  it("names the nearest identifiers of the day where there is none like it", async () => {
    expect(await refusal("hospital-staf@institutions/west@2016-01-01")).toEqual({
      code: "DEPLOYMENT_FINDING_UNKNOWN",
      zh: "没有编号为“hospital-staf@institutions/west@2016-01-01”的判定；最接近的是：hospital-staff@institutions/west@2016-01-01, hospital-staff@institutions/east@2016-01-01, clinic-staff@clinic-staff@2016-01-01。判定日有：2016-01-01。请用 fuyou check --ids（整合前加 --before）列出编号。",
      en: "there is no judgement 'hospital-staf@institutions/west@2016-01-01'; the nearest are: hospital-staff@institutions/west@2016-01-01, hospital-staff@institutions/east@2016-01-01, clinic-staff@clinic-staff@2016-01-01. The county is judged on: 2016-01-01. List the identifiers with fuyou check --ids (with --before for the county as its registers stand).",
    });
    for (const id of [
      "hospital-staff@institutions/north@2016-01-01",
      "hospital-staff@rooms/west@2016-01-01",
      "hospital-staff@institutions/west@2016-01-02",
      "hospital-staff@hospital-staff@2016-01-01",
    ]) {
      expect((await refusal(id)).code).toBe("DEPLOYMENT_FINDING_UNKNOWN");
    }
  });

  it("says what an identifier looks like where it was given none", async () => {
    expect(await refusal("hospital-staff")).toEqual({
      code: "DEPLOYMENT_FINDING_MALFORMED",
      zh: "“hospital-staff”不是问题的编号；编号形如 要求@登记表/记录@日期。请用 fuyou check --ids 列出编号后照抄。",
      en: "'hospital-staff' is not the identifier of a finding, which reads requirement@table/record@date. List the identifiers with fuyou check --ids, and copy one.",
    });
  });

  it("sends the reader of another message to the message", async () => {
    expect(await refusal("REFORM_UNDECIDED@institutions/west@2016-01-01")).toEqual({
      code: "DEPLOYMENT_FINDING_NOT_A_RULE",
      zh: "“REFORM_UNDECIDED@institutions/west@2016-01-01”不是对规则的判定，而是消息 REFORM_UNDECIDED。其说明和处理办法见该消息本身；可说明的判定用 fuyou check --ids 列出。",
      en: "'REFORM_UNDECIDED@institutions/west@2016-01-01' is no judgement on a rule but the message REFORM_UNDECIDED. The message itself says why and what to do; fuyou check --ids lists the judgements that can be explained.",
    });
  });
});

it("what is worth collecting next is told by register and field", async () => {
  const wanted = deployment.wanted(await deployment.judge());
  expect(wanted).toEqual([
    {
      table: "divisions",
      field: "population",
      what: { zh: "登记表“行政区划”的“常住人口”", en: "'resident population' in 'divisions'" },
      records: ["999901102000"],
      decides: 1,
      touches: 1,
    },
  ]);
});
