import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type AnyChange, type County, doChange, FuyouError } from "@fuyou/kernel";
import { aCounty, anAct, composed } from "@fuyou/kernel/testing";
import { absorb, compilePlan, reformPlugin, type Transition } from "@fuyou/reform";
import { aPlan, aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import { assetsPlugin } from "./assets-plugin.js";
import { drawUpHandovers } from "./draw-up-handovers-step.js";
import { recordReceipt, signHandover } from "./handover-change.js";

// A station that gives way to a hospital, with papers, for the tests of this package.

/** The step that draws up the papers of the station. */
export const drawUp = drawUpHandovers.step(aStepHead("papers"), {
  from: { kinds: ["township-fp-station"] },
});
/** The step by which the hospital absorbs the station. */
export const merge = absorb.step(aStepHead("merge", { after: ["papers"] }), {
  survivor: { kinds: ["township-hospital"] },
  absorbed: [{ kinds: ["township-fp-station"] }],
});
/** The plan, with the number of its approval. */
export const plan = aPlan({ authority: { issuer: "样县编委", number: "样编〔2020〕1号" } });
/** The packages and the plan. */
export const composition = composed(
  hierarchyPlugin,
  reformPlugin,
  assetsPlugin,
  aPlanPlugin([drawUp, merge], { plan }),
);
const institution = "station";
const asset = { name: "B超", classEdition: "2010", classCode: "3220000" };
const counted = { institution, baseDate: "2019-11-30", openedOn: "2019-12-01" };
/** What the station has: two assets, a room, a claim, a fonds, two inventories and an open difference. */
export const books = aHierarchy({
  assets: [
    { id: "a1", ...asset, originalCost: 3_850_000 },
    { id: "a2", ...asset, originalCost: 900 },
  ],
  custodies: ["a1", "a2"].map((id) => ({
    ...{ id: `c-${id}`, asset: id, institution, period: { from: "2010-01-01" } },
  })),
  premises: [{ id: "house", name: "楼", division: "999901101000" }],
  rooms: [
    { id: "r1", name: "诊室", premises: "house", institution, functions: ["clinic"], area: 1_600 },
  ],
  archives: [{ id: "f1", name: "全宗", origin: institution, institution, volumes: 88 }],
  claims: [
    {
      ...{ id: "k1", institution, side: "liability", nature: "wages", counterparty: "公司" },
      amount: 7_000,
    },
  ],
  inventories: [
    { id: "i1", ...counted, closedOn: "2019-12-20" },
    { id: "i2", ...counted, baseDate: "2019-12-31" },
  ],
  "inventory-differences": [
    {
      ...{ id: "d1", inventory: "i1", kind: "damaged", register: "assets", record: "a2" },
      ...{ quantity: 1, reason: "屏幕损坏" },
    },
  ],
});
const before = aCounty(composition, books);
/** The plan rehearsed. */
export const rehearsal: Transition = compilePlan(before, composition, "sample-plan");
/** The county after it. */
export const moved: County = rehearsal.after;
/** The handover that the plan draws up. */
export const paper = "station.handover-2020-02-10";
/** Identifier of one of its items. */
export const item = (rest: string) => `${paper}.${rest}`;

/** The county once something more is done on a day. */
export function next(county: County, change: AnyChange, payload: unknown, on: string) {
  const draft = county.draft();
  draft.date = on;
  doChange(draft, change, payload, anAct(on));
  return draft.finish().county;
}
/** With what something is refused on 1 March. */
export function refusal(county: County, change: AnyChange, payload: unknown) {
  try {
    next(county, change, payload, "2020-03-01");
  } catch (thrown) {
    if (FuyouError.is(thrown)) return [thrown.code, thrown.text];
  }
  return undefined;
}
/** The county once a receipt is recorded. */
export const decide = (county: County, payload: object, on = "2020-03-01") =>
  next(county, recordReceipt, payload, on);
/** The county once somebody signed. */
export const sign = (county: County, party: string, body: string) =>
  next(county, signHandover, { handovers: [paper], party, body }, "2020-03-05");
