import {
  assignDutySets,
  dutiesPlugin,
  dutyPoint,
  dutySetPoint,
  functionAreaPoint,
  moveDutiesStep,
} from "@fuyou/duties";
import { institutions } from "@fuyou/hierarchy";
import { CompositionError, type ConfiguredPlugin } from "@fuyou/kernel";
import { aCitation, aPlugin } from "@fuyou/kernel/testing";
import {
  absorb,
  compilePlan,
  consolidate,
  type Step,
  strengthen,
  type Transition,
} from "@fuyou/reform";
import { aPhase, aPlan, aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { composeCore } from "./core-plugins.js";
import { aCounty, type CountyBuilder } from "./county-builder.js";
import { transitionFaults } from "./transition-faults.js";

const countyHospital = { kinds: ["county-mch-hospital"] };
const countyStation = { kinds: ["county-fp-station"] };
const stations = { kinds: ["township-fp-station"] };
const hospitals = { kinds: ["township-hospital"] };
const into = {
  kind: "county-mchfp-centre",
  name: "{division}中心",
  legalForm: "public-institution" as const,
};

const form = consolidate.step(aStepHead("form"), {
  sources: [countyHospital, countyStation],
  into,
});
const strengthening = strengthen.step(aStepHead("strengthen"), {
  from: stations,
  into: hospitals,
  plate: { kind: "mchfp-service-station", name: "{division}站" },
});
const takeOver = moveDutiesStep.step(aStepHead("take-over"), {
  duties: ["administration"],
  from: { kinds: ["township-government"] },
  into: hospitals,
  scope: "same-township",
});
const give = assignDutySets.step(aStepHead("give"), { sets: ["hospital-set"] });

const catalogue = aPlugin(
  "catalogue",
  (to) => {
    to.add(functionAreaPoint, { code: "sample", title: { zh: "样", en: "sample" } });
    to.add(dutyPoint, {
      code: "administration",
      title: { zh: "计生行政管理", en: "administration" },
      class: "administrative",
      functionArea: "sample",
      lead: "named",
      cites: [aCitation()],
    });
    to.add(dutySetPoint, {
      code: "hospital-set",
      title: { zh: "清单", en: "set" },
      duties: ["administration"],
      involvement: "lead",
      institutionKinds: ["township-hospital"],
      cites: [aCitation()],
    });
  },
  [dutiesPlugin],
);
const plan = aPlan({ concerns: [countyHospital, countyStation, stations, hospitals] });
const compose = (steps: readonly Step[], ...plugins: ConfiguredPlugin[]) =>
  composeCore(catalogue, aPlanPlugin(steps, { plan }), ...plugins);
const sound = () =>
  aCounty()
    .asOf("2020-01-01")
    .withDuties({ "township-government": ["administration"] });

/** What is said when a plan of some steps is compiled; the county must come out as it was given. */
function said(county: CountyBuilder, ...steps: Step[]) {
  const composition = compose(steps);
  const given = county.county(composition);
  const before = structuredClone(given.toData());
  const transition = compilePlan(given, composition, "sample-plan");
  expect(given.toData()).toEqual(before);
  expect(transition.after).toBe(given);
  expect(transitionFaults(transition, composition)).toEqual([]);
  return transition.findings
    .filter((each) => each.severity === "error")
    .map((each) => each.message);
}
const ofSteps = ({ findings }: Transition) => findings.filter((each) => each.kind === "compile");
const other = absorb.step(aStepHead("keep"), {
  survivor: countyHospital,
  absorbed: [countyStation],
});

describe("a plan is not compiled, and says why", () => {
  it("where there are two institutions of a kind and the step needs one", () => {
    const county = sound().withTownships(1, (town) => town.withAnother("township-hospital"));
    const [first] = said(county, form, strengthening);
    expect(first).toEqual({
      zh: "步骤 sample-plan.strengthen：第1镇有 2 家“乡镇卫生院”（township-hospital-999901100, township-hospital-999901100-2），而此步只需一家。请在方案中用 ids 指明是哪一家。",
      en: "step sample-plan.strengthen: there are 2 of township hospital in 第1镇 (township-hospital-999901100, township-hospital-999901100-2), and the step needs exactly one. Name the one that is meant by 'ids' in the plan.",
    });
  });

  it("where there is none and the step needs one", () => {
    const county = sound().withTownships(1, (town) => town.without("township-hospital"));
    const [first] = said(county, form, strengthening);
    expect(first).toEqual({
      zh: "步骤 sample-plan.strengthen：第1镇没有“乡镇卫生院”，而此步需要一家。请补录该机构，或为这一区划另定做法。",
      en: "step sample-plan.strengthen: there is no township hospital in 第1镇, and the step needs one. Add it to the register, or give this division a step of its own.",
    });
  });

  it("where the registers are ahead of the plan", () => {
    expect(said(sound().asOf("2020-02-11"), form)).toEqual([
      {
        zh: "登记截至 2020-02-11，晚于方案 sample-plan 首个步骤的生效日 2020-02-10。请用此前的登记，或推迟方案。",
        en: "the registers speak as of 2020-02-11, after the first step of the plan sample-plan takes effect on 2020-02-10. Use registers from before that day, or let the plan begin later.",
      },
    ]);
  });

  it("where a body would be its own successor", () => {
    const self = absorb.step(aStepHead("self"), {
      survivor: countyHospital,
      absorbed: [countyHospital, countyStation],
    });
    expect(said(sound(), self)[0]).toEqual({
      zh: "机构/county-mch-hospital-999901 被列为自己的承继者。请从承继者中去掉该机构；若其存续，应作为吸收方。",
      en: "institutions/county-mch-hospital-999901 is named among its own successors. Take it out of the successors; if it lives on, name it as the survivor.",
    });
  });

  it("where a source is named twice", () => {
    const sources = [countyHospital, countyStation, countyStation];
    expect(said(sound(), consolidate.step(aStepHead("form"), { sources, into }))[0]).toEqual({
      zh: "步骤 sample-plan.form 把机构 county-fp-station-999901 列为来源两次。请只列一次。",
      en: "step sample-plan.form names the institution county-fp-station-999901 as a source more than once. Name it once.",
    });
  });

  it("where an administrative duty is sent to a hospital, moved or given", () => {
    const refused = {
      zh: "计生行政管理属行政管理职责，不能交给第1镇乡镇卫生院：其类型“乡镇卫生院”不接受这类职责。请改选其类型接受这类职责的承担者；行政管理职责留在政府部门。",
      en: "the duty administration is administrative; 第1镇乡镇卫生院 cannot take it, because its kind 'township hospital' does not accept such duties. Choose a holder whose kind accepts such duties; administrative ones stay with the government.",
    };
    const county = sound().withTownships(1);
    expect(said(county, form, strengthening, takeOver)).toEqual([refused]);
    expect(said(county, form, strengthening, give)).toEqual([refused]);
  });

  it("for everything at once: two, none, twice, not accepted, undecided, ahead", () => {
    const county = sound()
      .asOf("2020-02-11")
      .withTownships(1)
      .withTownships(1, (town) => town.withAnother("township-hospital"))
      .withTownships(1, (town) => town.without("township-hospital"));
    const twice = consolidate.step(aStepHead("form"), {
      sources: [countyHospital, countyHospital, countyStation],
      into,
    });
    const found = said(county, twice, strengthening, takeOver, give).map((each) => each.en);
    expect(found.map((each) => each.replace(/[,;:(].*$/, ""))).toEqual([
      "the registers speak as of 2020-02-11",
      "step sample-plan.form names the institution county-mch-hospital-999901 as a source more than once. Name it once.",
      "the duty administration is administrative",
      "the duty administration is administrative",
      "the duty administration is administrative",
      "step sample-plan.strengthen",
      "step sample-plan.strengthen",
      "the duty administration is administrative",
      "step sample-plan.take-over",
      "step sample-plan.take-over",
      "the plan sample-plan concerns 样县县妇幼保健院 ",
      "the plan sample-plan concerns 样县县计划生育服务站 ",
      "the plan sample-plan concerns 第2镇乡镇计划生育服务所 ",
      "the plan sample-plan concerns 第3镇乡镇计划生育服务所 ",
    ]);
  });
});

describe("a plan changes nothing, and says so", () => {
  it("where the county has merged already", () => {
    const merged = sound()
      .without("county-mch-hospital", "county-fp-station")
      .with("county-mchfp-centre");
    const composition = compose([form]);
    const transition = compilePlan(merged.county(composition), composition, "sample-plan");
    expect(transition.edits).toEqual([]);
    expect(transitionFaults(transition, composition)).toEqual([]);
    expect(ofSteps(transition).map((each) => each.message)).toEqual([
      {
        zh: "步骤 sample-plan.form（步骤form）：1 处已是所要的结果，未作改动。无需处理。",
        en: "step sample-plan.form (step form): the result is already there, places found so: 1; nothing was changed in them. Nothing to do.",
      },
    ]);
  });

  it("where a body has been absorbed already by another step", () => {
    const composition = compose([other, { ...other, id: "once-more", title: other.title }]);
    const transition = compilePlan(sound().county(composition), composition, "sample-plan");
    expect(transition.compiled).toBe(true);
    expect(transition.steps.map((each) => each.changes.length > 0)).toEqual([true, false]);
    expect(ofSteps(transition).map((each) => [each.code, each.subject])).toEqual([
      ["REFORM_ALREADY_DONE", "sample-plan.once-more"],
    ]);
    const ended = [...transition.after.rows(institutions)].filter((each) => each.ending);
    expect(ended.map((each) => each.id)).toEqual(["county-fp-station-999901"]);
  });
});

describe("plugins are not composed, and say why", () => {
  it("where a step is set for a day outside its phase", () => {
    const late = { ...form, on: "2020-03-01" };
    const issues = (() => {
      try {
        composeCore(aPlanPlugin([late], { plan, phases: [aPhase()] }));
        return [];
      } catch (thrown) {
        return thrown instanceof CompositionError ? thrown.issues.map((each) => each.text) : thrown;
      }
    })();
    expect(issues).toEqual([
      {
        zh: "步骤 sample-plan.form 定于 2020-03-01，不在阶段 implement（2020-02-01 至 2020-02-29）之内。请改到阶段之内，或调整阶段日期。",
        en: "the step sample-plan.form is set for 2020-03-01, outside its phase implement (2020-02-01 to 2020-02-29). Move it into the phase, or move the phase.",
      },
    ]);
  });
});
