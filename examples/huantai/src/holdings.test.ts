import {
  approveInventory,
  archives,
  assets,
  bankAccounts,
  claims,
  closeInventory,
  constructionProjects,
  drawUpHandovers,
  handoverItems,
  handoverStatus,
  handovers,
  holdingsInTrust,
  inventories,
  inventoryBalance,
  inventoryLines,
  leases,
  openInventory,
  recordCount,
  recordReceipt,
  signHandover,
} from "@fuyou/assets";
import { type AnyTable, definePlugin, doChange, isBlocking, readCounty } from "@fuyou/kernel";
import { countyIntegration, plan, steps } from "@fuyou/plugin-county-integration";
import { compilePlan, reformPlugin, stepPoint } from "@fuyou/reform";
import { composeCore } from "@fuyou/testing";
import { expect, test } from "vitest";
import { huantaiCounty } from "./county.js";

/** A plugin that adds to the county plan what source 000 leaves to its accountants: the papers. */
const papers = definePlugin({
  id: "papers",
  title: { zh: "移交清单", en: "handovers" },
  dependsOn: [reformPlugin, countyIntegration],
  contribute(to) {
    const cites = steps[0]?.cites ?? [];
    const head = { plan: plan.id, id: "papers", phase: "implement", on: "2015-12-01", cites };
    const title = { zh: "编制移交清单", en: "draw up handovers" };
    const from = { kinds: ["county-mch-hospital", "county-fp-station", "township-fp-station"] };
    to.add(stepPoint, drawUpHandovers.step({ ...head, title }, { from }));
  },
});
const composition = composeCore(countyIntegration.with({ preparationFrom: "2015-11-01" }), papers);
const { county } = readCounty(huantaiCounty(), composition);
const sum = (numbers: (number | undefined)[]) => numbers.reduce<number>((a, b) => a + (b ?? 0), 0);

test("Huantai's bodies have what such bodies have, some of it not known", () => {
  const many = (table: AnyTable) => county.size(table);
  expect({
    projects: many(constructionProjects),
    accounts: many(bankAccounts),
    trust: many(holdingsInTrust),
    claims: many(claims),
    leases: many(leases),
    archives: many(archives),
  }).toEqual({ projects: 1, accounts: 22, trust: 9, claims: 24, leases: 2, archives: 18 });
  const buildings = [...county.rows(assets)].filter(({ category }) => category === "building");
  expect(buildings).toHaveLength(24);
  expect(buildings.filter(({ area }) => area === undefined)).toHaveLength(1);
  expect(buildings.filter(({ withoutTitle }) => withoutTitle)).toHaveLength(10);
  expect(sum(buildings.map(({ area }) => area))).toBe(4_162_802);
  const vehicles = [...county.rows(assets)].filter(({ category }) => category === "vehicle");
  expect(vehicles).toHaveLength(13);
  const owed = [...county.rows(claims)];
  const of = (nature: string) => owed.filter((each) => each.nature === nature).length;
  expect([of("wages"), of("suit"), of("contract"), of("other")]).toEqual([3, 1, 10, 10]);
  expect([...county.rows(archives)].filter(({ volumes }) => volumes === undefined)).toHaveLength(1);
  expect(sum([...county.rows(bankAccounts)].map(({ balance }) => balance))).toBe(795_512_700);
});

test("are counted, approved, moved by the plan, and handed over item by item", () => {
  const ending = [...county.rows(bankAccounts)]
    .map(({ institution }) => institution)
    .filter((id, at, all) => all.indexOf(id) === at)
    .filter((id) => /^(county-mch|county-fp|township-fp)/.test(id));
  const draft = county.draft();
  const authority = { issuer: "县财政局", number: "桓财资〔2015〕1号（合成）", cites: plan.cites };
  const act = (on: string) => ({ on, cites: plan.cites, authority });
  const opening = { institutions: ending, baseDate: "2015-09-30" };
  doChange(draft, openInventory, opening, act("2015-10-08"));
  const opened = [...draft.rows(inventories)].map(({ id }) => id);
  for (const inventory of opened) {
    const items = draft
      .by(inventoryLines, "inventory", inventory)
      .map(({ register, record }) => ({ register, record }));
    doChange(draft, recordCount, { inventory, items }, act("2015-10-20"));
  }
  doChange(draft, closeInventory, { inventories: opened }, act("2015-10-28"));
  doChange(draft, approveInventory, { inventories: opened }, act("2015-10-30"));
  const found = inventoryBalance(draft, "county-fp-station-370321.inventory-2015-09-30");
  expect(
    found.map(({ register, records, book, found }) => [register, records, book, found]),
  ).toEqual([
    ["assets", 85, 85, 85],
    ["rooms", 12, 12, 12],
    ["construction-projects", 1, 1, 1],
    ["bank-accounts", 1, 1, 1],
    // 29,066 pieces of contraceptives, and a donation that nobody has counted.
    ["holdings-in-trust", 2, 29_066, 29_066],
    ["claims", 1, 1, 1],
    ["leases", 2, 2, 2],
    ["archives", 1, 682, 682],
  ]);
  const counted = draft.finish().county;
  const transition = compilePlan(counted, composition, plan.id);
  expect(transition.findings.filter(isBlocking)).toEqual([]);
  expect(transition.conservation.filter(({ residual }) => residual !== 0)).toEqual([]);
  const after = transition.after.draft();
  const drawn = [...after.rows(handovers)];
  expect(drawn).toHaveLength(9);
  expect(drawn.map(({ inventory }) => inventory)).toEqual(opened);
  expect(drawn.map(({ to }) => to).filter((to) => to?.endsWith("centre"))).toHaveLength(2);
  // hospital 113 + 25 rooms + 2 accounts + 2 claims + fonds; station 85 + 12 + 8; stations 143 + 28 + 24
  expect(after.size(handoverItems)).toBe(143 + 105 + 195);
  const batch = { handovers: drawn.map(({ id }) => id) };
  doChange(after, recordReceipt, { ...batch, decision: "accepted" }, act("2015-12-22"));
  for (const { id, from, to } of drawn) {
    for (const [party, body] of [
      ["transferor", from],
      ["receiver", to],
      ["supervisor", "合成单位"],
    ] as const) {
      const signature = { handovers: [id], party, body: body ?? "—" };
      doChange(after, signHandover, signature, act("2015-12-24"));
    }
  }
  expect(drawn.map(({ id }) => handoverStatus(after, id).complete)).not.toContain(false);
});
