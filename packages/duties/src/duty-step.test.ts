import { aDivision, aHierarchy, anInstitution, sampleDivisions } from "@fuyou/hierarchy/testing";
import type { Step } from "@fuyou/reform";
import { aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { assignments } from "./assignment.js";
import type { DutySet } from "./duty.js";
import { assignDutySets, type DutyMoveStep, moveDutiesStep } from "./duty-step.js";
import { aDutySet, held, withSteps } from "./sample-duties.js";

const { county, town, village } = sampleDivisions;
const street = "999901001000";
const { divisions = [], institutions = [] } = aHierarchy();
const places = {
  divisions: [...divisions, aDivision({ id: street, name: "样街道" })],
  institutions: [
    ...institutions,
    anInstitution({ id: "office", name: "样街道办", kind: "street-office", division: street }),
    anInstitution({
      id: "centre",
      name: "样县中心",
      kind: "county-mchfp-centre",
      division: county,
    }),
  ],
};
const worker = {
  id: "worker",
  institution: "committee",
  kind: "village-fp-worker",
  name: "专干",
};
const run = (step: Step, rows: object[], sets: DutySet[] = [], posts: object[] = [worker]) =>
  rehearsed(withSteps([step], sets), aHierarchy({ ...places, posts, assignments: rows }));
const now = (transition: ReturnType<typeof run>) =>
  [...transition.after.rows(assignments)]
    .filter((each) => each.period.to === undefined)
    .map(({ duty, division, institution, post, involvement }) => {
      const place =
        { [county]: "county", [town]: "town", [village]: "village" }[division] ?? "street";
      return `${duty} in ${place}: ${institution ?? post}${involvement === "assist" ? " (assists)" : ""}`;
    });
const codes = (transition: ReturnType<typeof run>) =>
  transition.findings
    .filter((each) => each.kind === "compile")
    .map((each) => `${each.code} ${each.subject}`);

describe("moving duties", () => {
  const government = { institution: "government" };
  const office = { institution: "office" };
  const moving = (over: Partial<DutyMoveStep> = {}) =>
    moveDutiesStep.step(aStepHead("move"), {
      duties: ["care", "order"],
      classes: ["technical"],
      from: { kinds: ["township-government"] },
      into: { kinds: ["township-hospital"] },
      scope: "same-township",
      ...over,
    });

  it("moves those named that are of the classes named, to the one in the same township", () => {
    const rows = [
      held("care", government, town),
      held("order", government, town),
      held("advice", government, town),
      held("training", government, town),
    ];
    const done = run(moving(), rows);
    expect(codes(done)).toEqual([]);
    expect(now(done)).toEqual([
      "order in town: government",
      "advice in town: government",
      "training in town: government",
      "care in town: hospital",
    ]);
    const classOnly = run(moving({ duties: undefined, classes: ["delegated"] }), rows);
    expect(now(classOnly)).toContain("training in town: hospital");
    const all = run(moving({ classes: undefined }), rows.slice(0, 1));
    expect(now(all)).toEqual(["care in town: hospital"]);
  });

  it("moves a street's to the one of the county, and not those of towns", () => {
    const into = { kinds: ["county-mchfp-centre"] };
    const step = moving({ from: { kinds: ["street-office"] }, into, scope: "county" });
    const done = run(step, [held("care", office, street), held("care", government, town)]);
    expect(now(done)).toEqual(["care in town: government", "care in street: centre"]);
  });

  it("moves what posts of a kind hold, and leaves them the rest", () => {
    const step = moving({
      from: { kinds: ["village-committee"] },
      fromPosts: "village-fp-worker",
      classes: undefined,
      duties: ["care"],
    });
    const doctor = { ...worker, id: "doctor", kind: "village-doctor" };
    const rows = [
      held("care", { post: "worker" }, village),
      held("advice", { post: "worker" }, village),
      held("care", { post: "doctor" }, village),
      held("care", { institution: "committee" }, village),
    ];
    const done = run(step, rows, [], [worker, doctor]);
    expect(now(done)).toEqual([
      "advice in village: worker",
      "care in village: doctor",
      "care in village: committee",
      "care in village: hospital",
    ]);
  });

  it("needs nobody to take over where there is nothing to move, and says so", () => {
    const step = moving({ into: { kinds: ["community-health-centre"] } });
    expect(codes(run(step, []))).toEqual(["REFORM_ALREADY_DONE sample-plan.move"]);
    expect(codes(run(step, [held("care", government, town)]))).toEqual([
      `REFORM_NONE_FOUND divisions/${town}`,
    ]);
  });

  it("moves nothing from a body to itself", () => {
    const step = moving({ from: { kinds: ["township-hospital"] } });
    const done = run(step, [held("care", { institution: "hospital" }, town)]);
    expect(done.edits).toEqual([]);
    expect(done.gaps).toEqual([]);
  });

  it("refuses an administrative duty sent to a hospital", () => {
    const done = run(moving({ classes: undefined }), [held("order", government, town)]);
    expect(done.edits).toEqual([]);
    expect(codes(done)).toEqual(["DUTIES_NOT_ACCEPTED institutions/hospital"]);
  });
});

describe("assigning sets of duties", () => {
  const assigning = (sets: string[], over: object = {}) =>
    assignDutySets.step(aStepHead("assign"), { sets, ...over });
  const station3 = aDutySet("station3", {
    duties: ["care", "advice", "training"],
    institutionKinds: ["township-hospital"],
  });
  const worker2 = aDutySet("worker2", {
    duties: ["order", "advice"],
    involvement: "assist",
    postKinds: ["village-fp-worker"],
  });

  it("gives each holder those it has not, in the division in which it stands, by authority", () => {
    const step = assigning(["station3", "worker2"]);
    const rows = [
      held("advice", { institution: "hospital" }, town, { involvement: "assist" }),
      held("care", { institution: "hospital" }, village),
    ];
    const done = run(step, rows, [station3, worker2]);
    expect(now(done)).toEqual([
      "advice in town: hospital (assists)",
      "care in village: hospital",
      "care in town: hospital",
      "training in town: hospital",
      "order in village: worker (assists)",
      "advice in village: worker (assists)",
    ]);
    const line = done.conservation.find((each) => each.category === "duties");
    expect(line && [line.opening, line.entered, line.exits, line.closing]).toEqual([2, 4, 0, 6]);
    expect([...done.after.rows(assignments)][2]).toEqual({
      id: "care-hospital",
      duty: "care",
      division: town,
      institution: "hospital",
      involvement: "lead",
      period: { from: "2020-02-10" },
    });
  });

  it("limits them to holders in the institutions named", () => {
    const everyone = aDutySet("all", {
      institutionKinds: ["township-hospital", "county-mchfp-centre"],
    });
    const step = assigning(["all"], { at: { kinds: ["county-mchfp-centre"] } });
    expect(now(run(step, [], [everyone]))).toEqual(["care in county: centre"]);
  });

  it("says where a holder has them all, and gives posts that ended none", () => {
    const ended = { ...worker, retiredOn: "2015-01-01" };
    const rows = ["care", "advice", "training"].map((duty) =>
      held(duty, { institution: "hospital" }, town),
    );
    const done = run(assigning(["station3", "worker2"]), rows, [station3, worker2], [ended]);
    expect(done.edits).toEqual([]);
    expect(codes(done)).toEqual(["REFORM_ALREADY_DONE sample-plan.assign"]);
  });

  it("refuses each duty that a holder's kind may not lead, and does nothing", () => {
    const wrong = aDutySet("wrong", {
      duties: ["order", "care"],
      institutionKinds: ["township-hospital", "county-mchfp-centre"],
    });
    const post = aDutySet("post", { duties: ["order"], postKinds: ["village-doctor"] });
    const doctor = { ...worker, id: "doctor", kind: "village-doctor", name: "村医" };
    const done = run(assigning(["wrong", "post"]), [], [wrong, post], [doctor]);
    expect(done.edits).toEqual([]);
    expect(codes(done)).toEqual([
      "DUTIES_NOT_ACCEPTED institutions/hospital",
      "DUTIES_NOT_ACCEPTED institutions/centre",
      "DUTIES_NOT_ACCEPTED posts/doctor",
    ]);
  });

  it("does not compose with a set that no plugin brings, and names the nearest", () => {
    expect(() => run(assigning(["station4"]), [], [station3])).toThrow(
      "parameters.sets.0: 'station4' is not in duties.duty-set; the nearest is 'station3'.",
    );
  });
});
