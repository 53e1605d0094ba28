import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import type { County } from "@fuyou/kernel";
import { absorb, isProven, type Step } from "@fuyou/reform";
import { aStepHead, rehearsed, reversalOf } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { assignments } from "./assignment.js";
import { assignDutySets, moveDutiesStep } from "./duty-step.js";
import { aDutySet, held, withSteps } from "./sample-duties.js";

const { town, village } = sampleDivisions;
const station = { institution: "station" };
const hospital = { institution: "hospital" };
const merge = absorb.step(aStepHead("merge"), {
  survivor: { kinds: ["township-hospital"] },
  absorbed: [{ kinds: ["township-fp-station"] }],
});
const worker = { id: "worker", institution: "committee", kind: "village-fp-worker", name: "专干" };

/** Carries out steps of February 2020; what comes of it, and its reversal a year later. */
function carried(steps: readonly Step[], rows: object[]) {
  const sets = [aDutySet("given", { duties: ["care"], institutionKinds: ["township-hospital"] })];
  const composition = withSteps(steps, sets);
  const tables = aHierarchy({ assignments: rows, posts: [worker] });
  const transition = rehearsed(composition, tables);
  expect(isProven(transition)).toBe(true);
  const back = (county: County = transition.after) =>
    reversalOf(transition, composition, {}, county);
  return { transition, back };
}
const now = ({ after }: { after: County }) =>
  [...after.rows(assignments)]
    .filter(({ period, retiredOn }) => period.to === undefined && retiredOn === undefined)
    .map(({ id, institution, post }) => `${id} ${institution ?? post}`);
const balance = ({ conservation }: ReturnType<typeof rehearsed>) => {
  const line = conservation.find((each) => each.category === "duties");
  return line && [line.opening, line.entered, line.exits, line.closing, line.residual];
};

describe("when a reform is reversed, duties", () => {
  it("that it moved go back, and those it joined are held again by authority", () => {
    const { transition, back } = carried(
      [merge],
      [held("care", station, town), held("advice", station, town), held("advice", hospital, town)],
    );
    expect(now(transition)).toEqual(["hospital.advice hospital", "station.care~2 hospital"]);
    expect(balance(transition)).toEqual([3, 0, 1, 2, 0]);
    expect(now(back())).toEqual([
      "hospital.advice hospital",
      "station.care~3 station~2",
      "station.advice~2 station~2",
    ]);
    expect(balance(back())).toEqual([2, 1, 0, 3, 0]);
    expect([back().gaps, isProven(back())]).toEqual([[], true]);
  });

  it("that it took from a post are that post's again", () => {
    const move = moveDutiesStep.step(aStepHead("move"), {
      ...{ duties: ["care"], from: { kinds: ["village-committee"] }, scope: "same-township" },
      ...{ fromPosts: "village-fp-worker", into: { kinds: ["township-hospital"] } },
    });
    const { transition, back } = carried([move], [held("care", { post: "worker" }, village)]);
    expect(now(transition)).toEqual(["worker.care~2 hospital"]);
    expect(now(back())).toEqual(["worker.care~3 worker"]);
    expect(balance(back())).toEqual([1, 1, 1, 1, 0]);
    expect(isProven(back())).toBe(true);
  });

  const give = assignDutySets.step(aStepHead("give"), { sets: ["given"] });

  it("that it gave and nobody had held before end, by authority; that is said and is no gap", () => {
    const { transition, back } = carried([give], []);
    expect(now(transition)).toEqual(["care-hospital hospital"]);
    expect(now(back())).toEqual([]);
    expect([balance(back()), back().gaps, isProven(back())]).toEqual([[1, 0, 1, 0, 0], [], true]);
    const said = back().findings.find(({ code }) => code === "REFORM_DUTIES_GIVEN_UP");
    expect([said?.message.zh, said?.message.en]).toEqual([
      `反向实施 sample-reversal 之后，1 项由改革新赋予、此前无人承担的职责不再有人承担：care@${town}。如仍需要，请另行赋予。`,
      `after the reversal sample-reversal, duties that the reform gave and nobody had held before are held by nobody, 1: care@${town}. Where they are still wanted, assign them anew.`,
    ]);
  });

  it("that another held on the eve and has given up since would be without a holder: a gap bars it", () => {
    const { transition, back } = carried([give], [held("care", station, town)]);
    const draft = transition.after.draft();
    const period = { from: "2010-01-01", to: "2020-08-31" };
    draft.update(assignments, "station.care", { period });
    const refused = back(draft.finish().county);
    expect([refused.gaps.length, isProven(refused)]).toEqual([1, false]);
  });

  it("that have gone on to others since bar it; those it gave anew and that ended since do not", () => {
    const moved = carried([merge], [held("care", station, town), held("advice", hospital, town)]);
    const gone = moved.transition.after.draft();
    gone.update(assignments, "station.care~2", {
      period: { from: "2020-02-10", to: "2020-08-31" },
    });
    const refused = moved.back(gone.finish().county);
    expect(refused.findings.map(({ code }) => code)).toContain("REFORM_CHANGED_SINCE");
    const given = carried([merge, give], [held("advice", station, town)]);
    const ended = given.transition.after.draft();
    ended.update(assignments, "care-hospital", {
      period: { from: "2020-02-10", to: "2020-08-31" },
    });
    expect(isProven(given.back(ended.finish().county))).toBe(true);
  });
});
