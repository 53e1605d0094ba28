import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import {
  type AnyChange,
  type AppliedChange,
  type County,
  doChange,
  FuyouError,
} from "@fuyou/kernel";
import { aCitation, aCounty, anAct, composed } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { assetsPlugin } from "./assets-plugin.js";
import { closeInventory, openInventory, recordCount } from "./inventory-change.js";
import { recordDifference } from "./inventory-settlement.js";

// An inventory of a station from opening to closing, for the tests of this package.

/** The packages. */
export const composition = composed(hierarchyPlugin, reformPlugin, assetsPlugin);
/** Whose inventory it is. */
export const institution = "station";
/** An asset of some cost. */
export const asset = (id: string, originalCost: number) => ({
  ...{ id, name: "B超", classEdition: "2010", classCode: "3220000", originalCost },
});
/** What the station has. */
export const books = {
  assets: [asset("a1", 3_850_000), asset("a2", 900), asset("a3", 50_000), asset("a4", 7)],
  custodies: [
    ...["a1", "a2", "a3"].map((id) => ({
      ...{ id: `c-${id}`, asset: id, institution, period: { from: "2010-01-01" } },
    })),
    { id: "c-a4", asset: "a4", institution, period: { from: "2010-01-01", to: "2019-12-30" } },
  ],
  "holdings-in-trust": [
    { id: "t1", name: "避孕药具", institution, kind: "contraceptives", quantity: 120 },
    { id: "t2", name: "捐赠轮椅", institution, kind: "donation" },
  ],
  archives: [{ id: "f1", name: "全宗", origin: institution, institution, volumes: 88 }],
};
/** The county before. */
export const county = aCounty(composition, aHierarchy(books));
/** Who permits. */
export const authority = { issuer: "县财政局", number: "5号", cites: [aCitation()] };
/** The inventory of the station. */
export const base = "station.inventory-2019-12-31";

/** The county after one more change, which is added to those done where they are kept. */
export function next(
  before: County,
  change: AnyChange,
  payload: unknown,
  on: string,
  done: AppliedChange[] = [],
): County {
  const draft = before.draft();
  done.push(doChange(draft, change, payload, anAct(on, { authority })));
  return draft.finish().county;
}

/** With what something is refused. */
export function refusal(
  before: County,
  change: AnyChange,
  payload: unknown,
  of = anAct("2020-01-20"),
) {
  try {
    doChange(before.draft(), change, payload, of);
  } catch (thrown) {
    if (FuyouError.is(thrown)) return [thrown.code, thrown.text];
  }
  return undefined;
}

const opening = { institutions: ["station", "clinic"], baseDate: "2019-12-31" };
/** The county with two inventories open. */
export const opened = next(county, openInventory, opening, "2020-01-05");
/** Two assets that were found. */
export const found = ["a1", "a2"].map((record) => ({ register: "assets", record }));
/** The county once most was counted. */
export const counted = next(
  opened,
  recordCount,
  {
    inventory: base,
    items: [
      ...found,
      { register: "holdings-in-trust", record: "t1", found: 100 },
      { register: "holdings-in-trust", record: "t2", found: 4 },
      { register: "archives", record: "f1", found: 90 },
    ],
  },
  "2020-01-10",
);
const differences = [
  { kind: "shortage", register: "assets", record: "a3", reason: "搬迁时遗失" },
  { kind: "shortage", register: "holdings-in-trust", record: "t1", reason: "过期未登记" },
  { kind: "surplus", register: "archives", record: "f1", reason: "漏登" },
  { kind: "surplus", register: "holdings-in-trust", record: "t2", quantity: 4, reason: "未清点" },
  { kind: "surplus", register: "assets", what: "电脑", reason: "捐赠未入账" },
];
/** The county once the rest was explained. */
export const explained = next(
  counted,
  recordDifference,
  { inventory: base, differences },
  "2020-01-12",
);
/** The county with the inventory closed. */
export const closed = next(explained, closeInventory, { inventories: [base] }, "2020-01-15");
