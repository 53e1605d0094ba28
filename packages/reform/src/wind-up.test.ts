import { hierarchyPlugin, institutions, seals, windingUps } from "@fuyou/hierarchy";
import { aHierarchy, anInstitution, aSeal } from "@fuyou/hierarchy/testing";
import { composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { reformPlugin } from "./reform-plugin.js";
import { strengthen } from "./strengthen.js";
import { aPhase, aPlan, aPlanPlugin, aStepHead, rehearsed } from "./testing.js";
import { type WindingUpStep, windUp } from "./wind-up.js";

const merging = strengthen.step(aStepHead("merge"), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "{division}服务站" },
});
const responsible = { kinds: ["county-health-department"] };

/** The sample plan: the station is merged on 10 February, and what ended is wound up on the 20th. */
function rehearse(tables: Parameters<typeof aHierarchy>[0] = {}, of: Partial<WindingUpStep> = {}) {
  const winding = windUp.step(aStepHead("wind-up", { on: "2020-02-20", after: ["merge"] }), {
    responsible,
    ...of,
  });
  const plan = aPlan({ authority: { issuer: "样县编委", number: "样编〔2020〕5号" } });
  const composition = composed(
    hierarchyPlugin,
    reformPlugin,
    aPlanPlugin([merging, winding], { plan, phases: [aPhase()] }),
  );
  return rehearsed(composition, aHierarchy(tables));
}
const endedIn = ({ after }: ReturnType<typeof rehearse>) =>
  [...after.rows(windingUps)].map((each) => each.institution);
const stationSeal = aSeal({ id: "station-seal", institution: "station" });
const more = (over: Parameters<typeof anInstitution>[0]) => ({
  institutions: [...(aHierarchy().institutions ?? []), anInstitution(over)],
});

describe("the step that opens winding-up", () => {
  it("begins one for what the plan abolished, under its authority, and limits its seals", () => {
    const transition = rehearse({ seals: [aSeal(), stationSeal] });
    const { after, findings } = transition;
    expect(findings).toEqual([]);
    expect([...after.rows(windingUps)]).toEqual([
      {
        id: "station-winding-up",
        institution: "station",
        responsible: "health-department",
        begunOn: "2020-02-20",
        approval: "样编〔2020〕5号",
        approvingBody: "样县编委",
      },
    ]);
    expect(after.get(institutions, "station")).toMatchObject({
      ending: "winding-up",
      retiredOn: "2020-02-10",
    });
    expect(after.get(seals, "station-seal")).toEqual({ ...stationSeal, limitedFrom: "2020-02-20" });
    expect(after.get(seals, "hospital-seal")).toEqual(aSeal());
  });

  it("leaves out bodies without legal personality, other kinds, and what ended before the plan", () => {
    const clinic = { id: "old", kind: "township-fp-station", legalForm: "unincorporated" } as const;
    expect(endedIn(rehearse(more(clinic)))).toEqual(["station"]);
    const before = { id: "old", retiredOn: "2020-01-31", ending: "abolished" } as const;
    expect(endedIn(rehearse(more({ ...before, retiredOn: "2019-12-31" })))).toEqual(["station"]);
    const kinds = ["village-clinic"];
    const none = rehearse({}, { kinds });
    expect(endedIn(none)).toEqual([]);
    expect(none.findings.map((each) => each.code)).toEqual(["REFORM_NOTHING_FOUND"]);
  });

  it("says so where the responsible body is missing", () => {
    const found = rehearse({}, { responsible: { kinds: ["street-office"] } }).findings;
    expect(found.map((each) => [each.code, each.severity])).toEqual([
      ["REFORM_NONE_FOUND", "error"],
    ]);
  });

  it("hands the winding-ups of a body that ends itself to the one that takes over", () => {
    const station = { id: "old-station", name: "样镇旧站", kind: "township-fp-station" };
    const ended = { ...station, retiredOn: "2019-06-01", ending: "winding-up" } as const;
    const open = {
      id: "old-station-winding-up",
      institution: "old-station",
      responsible: "station",
      begunOn: "2019-06-01",
    };
    const { after, findings } = rehearse({ ...more(ended), "winding-ups": [open] });
    expect(findings).toEqual([]);
    expect(after.get(windingUps, "old-station-winding-up")).toEqual({
      ...open,
      responsible: "hospital",
    });
  });
});
