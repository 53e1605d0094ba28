import type { CountyData } from "@fuyou/kernel";
import { CompositionError, definePlugin, FuyouError } from "@fuyou/kernel";
import { phasePoint, planPoint, reformPlugin, stepPoint, strengthen } from "@fuyou/reform";
import { asBefore } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { composeDeployment } from "./compose-deployment.js";
import { Deployment } from "./deployment.js";
import { hasMandatoryShortfall, isDone, type Run } from "./run.js";
import { runData, runDataSchema } from "./run-data.js";
import { hospitalStaff, rulesPlugin } from "./sample-rules.js";

const cites = [{ source: "test", clause: "1" }];
const title = { zh: "乡增强", en: "township strengthened" };

/** One plan a year: the first ends the station into the hospital, the second finds nothing to do. */
const twoPlans = definePlugin({
  id: "two-plans",
  title,
  dependsOn: [reformPlugin],
  contribute(to) {
    for (const [id, year] of [
      ["second", "2017"],
      ["first", "2016"],
    ] as const) {
      to.add(planPoint, { id, title, cites, authority: { issuer: "县编委" }, concerns: [] });
      to.add(phasePoint, {
        plan: id,
        id: "act",
        title,
        cites,
        from: `${year}-01-01`,
        to: `${year}-01-31`,
      });
      to.add(
        stepPoint,
        strengthen.step(
          { plan: id, id: "townships", phase: "act", title, cites },
          {
            from: { kinds: ["township-fp-station"] },
            into: { kinds: ["township-hospital"] },
            plate: { kind: "mchfp-service-station", name: "{division}服务站" },
          },
        ),
      );
    }
  },
});

function county(...kinds: string[]): CountyData {
  const division = "999901101000";
  return {
    county: {
      code: "999901",
      name: { zh: "合成县", en: "Synthetic County" },
      edition: "2018-10-31",
      date: "2015-12-31",
      synthetic: true,
    },
    tables: {
      divisions: [
        { id: "999901000000", name: "合成县" },
        { id: division, name: "合成镇" },
      ],
      institutions: kinds.map((kind) => ({
        id: kind,
        kind,
        name: kind,
        division,
        legalForm: "public-institution",
      })),
    },
  };
}

const whole = () => county("township-fp-station", "township-hospital");
const deployment = (registers: CountyData) =>
  composeDeployment({ county: "999901", registers, plugins: [twoPlans] });

describe("a deployment", () => {
  it("does its plans by their first day, whatever the order of the plugins' calls", () => {
    expect(deployment(whole()).plans).toEqual(["first", "second"]);
  });

  it("carries each plan out on what the one before has left", async () => {
    const run = await deployment(whole()).run();
    expect(isDone(run)).toBe(true);
    expect(run.transitions.map((each) => each.steps[0]?.changes.length)).toEqual([2, 0]);
    expect(run.closing.date).toBe("2017-01-31");
    expect(run.opening.date).toBe("2015-12-31");
    expect(runDataSchema.parse(runData(run)).plans.map((plan) => plan.changes)).toEqual([2, 0]);
  });

  it("stops at the first plan that does not stand, and gives the county back unchanged", async () => {
    const run = await deployment(county("township-fp-station")).run();
    expect(isDone(run)).toBe(false);
    expect(run.transitions).toHaveLength(1);
    expect(run.closing).toBe(run.opening);
    expect(run.findings.map((each) => [each.code, each.plan])).toEqual([
      ["REFORM_NONE_FOUND", "first"],
      ["DEPLOYMENT_PLAN_NOT_REACHED", "second"],
    ]);
  });

  it("does not plan on registers that have faults", async () => {
    const data = county("township-fp-station", "township-fp-station");
    const run = await deployment(data).run();
    expect(run.transitions).toEqual([]);
    expect(run.findings.map((each) => each.code)).toEqual([
      "KERNEL_DUPLICATE_ID",
      "DEPLOYMENT_REGISTERS_FAULTY",
      "DEPLOYMENT_REGISTERS_FAULTY",
    ]);
    expect(run.findings[1]?.message).toEqual({
      zh: "方案 first 尚未编制：登记中有 1 处错误。请先更正上列登记错误。",
      en: "the plan first was not compiled, because the registers have errors: 1. Correct those errors first; they are listed above.",
    });
  });

  it("names registers of another county", async () => {
    const other = composeDeployment({ county: "370321", registers: whole(), plugins: [] });
    const { findings } = await other.open();
    expect(findings[0]?.message).toEqual({
      zh: "部署写明的县是 370321，登记却是 999901 的。请更正部署或登记。",
      en: "the deployment is of the county 370321, but the registers are of 999901. Correct the deployment or the registers.",
    });
  });

  it("refuses what are no registers at all", async () => {
    const registers = () => ({ county: "999901" }) as unknown as CountyData;
    const broken = composeDeployment({ county: "999901", registers, plugins: [] });
    const thrown = await broken.open().catch((error: unknown) => error);
    expect(FuyouError.is(thrown, "DEPLOYMENT_REGISTERS_UNREADABLE")).toBe(true);
  });

  it("does not compose with a plan that no plugin brings", () => {
    const plans = ["third"];
    const compose = () =>
      composeDeployment({ county: "999901", registers: whole(), plugins: [twoPlans], plans });
    expect(compose).toThrow(
      "[DEPLOYMENT_UNKNOWN_PLAN] the deployment lists the plan 'third', which no plugin contributes. Known: second, first.",
    );
  });

  it("does not compose with a plugin listed twice", () => {
    expect(() =>
      composeDeployment({ county: "999901", registers: whole(), plugins: [twoPlans, twoPlans] }),
    ).toThrow(CompositionError);
  });

  it("is known as one across copies of the package", () => {
    expect(Deployment.is(deployment(whole()))).toBe(true);
    expect([undefined, null, {}, "x"].map((each) => Deployment.is(each))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it("compares what must not be reduced with the county before the plan", async () => {
    const kept = hospitalStaff(1, {
      require: { ...hospitalStaff(1).require, bound: asBefore() },
    });
    const data = whole();
    const staff = ["1", "2"].map((id) => ({
      id,
      name: `合成人员${id}`,
      institution: "township-hospital",
      employment: "established",
    }));
    const registers = { ...data, tables: { ...data.tables, staff } };
    const plugins = [twoPlans, rulesPlugin("kept", [kept])];
    const compared = composeDeployment({ county: "999901", registers, plugins });
    const verdicts = ({ findings }: Run) =>
      findings.filter((each) => each.requirement === kept.id).map((each) => each.verdict);
    expect(verdicts(await compared.run())).toEqual(["met", "met"]);
    expect(verdicts(await compared.judge())).toEqual(["met"]);
    expect(verdicts(await compared.judge({ before: true }))).toEqual(["unknown"]);
    expect(
      await compared.explain(`${kept.id}@institutions/township-hospital@2017-01-31`),
    ).toMatchObject({ plan: "second", verdict: "met" });
  });

  it("judges a county that has no plans as its registers stand", async () => {
    const none = composeDeployment({ county: "999901", registers: whole(), plugins: [] });
    expect((await none.judge()).transitions).toEqual([]);
    expect((await none.judge()).findings).toEqual((await none.judge({ before: true })).findings);
  });

  it("judges a county without carrying anything out", async () => {
    const run = await deployment(whole()).judge({ before: true });
    expect([run.transitions, run.closing.date, hasMandatoryShortfall(run)]).toEqual([
      [],
      "2015-12-31",
      false,
    ]);
  });
});
