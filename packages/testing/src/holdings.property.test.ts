import {
  closeInventory,
  custodyPostings,
  drawUpHandovers,
  handoverItems,
  handoverStatus,
  handovers,
  inventoryBalance,
  openInventory,
  recordCount,
  recordDifference,
  recordReceipt,
  transferCustody,
  unaccountedIn,
} from "@fuyou/assets";
import { type CountyData, doChange, FuyouError, isBlocking, readCounty } from "@fuyou/kernel";
import { anAct } from "@fuyou/kernel/testing";
import { absorb, compilePlan, isProven, strengthen } from "@fuyou/reform";
import { aPhase, aPlan, aPlanPlugin, aStepHead } from "@fuyou/reform/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { composeCore } from "./core-plugins.js";
import { countyArbitrary } from "./county-arbitrary.js";
import { rowsIn, stands, tallyOf } from "./tally.js";
import { transitionFaults } from "./transition-faults.js";

const on = "2015-12-10";
const stations = { kinds: ["county-fp-station", "township-fp-station"] };
const composition = composeCore(
  aPlanPlugin(
    [
      drawUpHandovers.step(aStepHead("papers", { on }), { from: stations }),
      absorb.step(aStepHead("absorb", { on, after: ["papers"] }), {
        survivor: { kinds: ["county-mch-hospital"] },
        absorbed: [{ kinds: ["county-fp-station"] }],
        becomes: { kind: "county-mchfp-centre", name: "{division}中心" },
      }),
      strengthen.step(aStepHead("strengthen", { on, after: ["papers"] }), {
        from: { kinds: ["township-fp-station"] },
        into: { kinds: ["township-hospital"] },
        plate: { kind: "mchfp-service-station", name: "{division}服务站" },
      }),
    ],
    {
      plan: aPlan({ authority: { issuer: "样县编委", number: "样编〔2015〕1号" } }),
      phases: [aPhase({ from: "2015-11-01", to: "2015-12-30" })],
    },
  ),
);
const holdings = ["bank-accounts", "holdings-in-trust", "claims", "leases", "archives"];
const sound = countyArbitrary({ faults: false, townships: 12 });
const read = (data: CountyData) => {
  const { county, findings } = readCounty(data, composition);
  expect(findings.filter(isBlocking)).toEqual([]);
  return county;
};

/** What a body has on a day, counted by plain loops: `register/record`. */
function itemsOf(data: CountyData, body: string, day: string): string[] {
  const items: string[] = [];
  const ended = new Set(
    rowsIn(data, "assets")
      .filter((row) => !stands(row, day))
      .map(({ id }) => id),
  );
  for (const row of rowsIn(data, "custodies")) {
    if (row.institution !== body || !stands(row, day) || ended.has(String(row.asset))) continue;
    items.push(`assets/${row.asset}`);
  }
  for (const table of ["rooms", "construction-projects", ...holdings]) {
    for (const row of rowsIn(data, table)) {
      const own = row.institution === body && stands(row, day) && row.completedOn === undefined;
      if (own) items.push(`${table}/${row.id}`);
    }
  }
  return items.sort();
}

test("every category balances whatever bodies have, and what moves is drawn up, accepted, refused or open", {
  timeout: 120_000,
}, () => {
  const seen = { accepted: 0, refused: 0, undecided: 0, categories: new Set<string>() };
  const choice = fc.constantFrom("accept", "refuse", "wait");
  const property = fc.property(
    sound,
    fc.array(choice, { minLength: 5, maxLength: 5 }),
    (data, choices) => {
      const county = read(data);
      const transition = compilePlan(county, composition, "sample-plan");
      expect(transition.findings.filter(isBlocking)).toEqual([]);
      expect(isProven(transition)).toBe(true);
      expect(transitionFaults(transition, composition)).toEqual([]);
      for (const [category, many] of Object.entries(tallyOf(data, on, composition))) {
        if (many > 0) seen.categories.add(category);
      }
      const draft = transition.after.draft();
      for (const { id, from, to } of [...draft.rows(handovers)]) {
        const drawn = draft.by(handoverItems, "handover", id);
        const items = drawn.map((each) => `${each.register}/${each.record}`).sort();
        expect(items).toEqual(itemsOf(data, from, on));
        if (to === undefined) continue;
        const of = (wanted: string) =>
          drawn.filter((_, at) => choices[at % choices.length] === wanted).map((each) => each.id);
        const act = anAct("2015-12-20");
        const accepted = { items: of("accept"), decision: "accepted" as const };
        doChange(draft, recordReceipt, accepted, act);
        const refused = { items: of("refuse"), decision: "refused" as const, reason: "不符" };
        doChange(draft, recordReceipt, refused, act);
        const status = handoverStatus(draft, id);
        expect(status.accepted + status.refused + status.undecided).toBe(items.length);
        expect(status).toMatchObject({
          accepted: of("accept").length,
          refused: of("refuse").length,
        });
        expect(status.openRefusals).toEqual(of("refuse"));
        for (const each of ["accepted", "refused", "undecided"] as const)
          seen[each] += status[each];
      }
      const after = draft.finish().county.toData();
      for (const table of ["custodies", ...holdings, "rooms", "custody-entries"]) {
        expect(rowsIn(after, table)).toEqual(rowsIn(transition.after.toData(), table));
      }
    },
  );
  fc.assert(property, { numRuns: 60 });
  expect(Math.min(seen.accepted, seen.refused, seen.undecided)).toBeGreaterThan(0);
  expect([...seen.categories]).toEqual(
    expect.arrayContaining([
      ...["landAndBuildings", "landAndBuildingArea", "vehicles", "constructionInProgress"],
      ...["constructionCost", "bankBalances", "heldInTrust", "claims", "receivables"],
      ...["liabilities", "leases", "archives", "archiveVolumes", "custodies", "rooms", "area"],
    ]),
  );
});

test("an order given twice under one key is done once, and with other content it is refused", () => {
  const property = fc.property(sound, fc.nat(), (data, seed) => {
    const county = read(data);
    const held = rowsIn(data, "custodies").filter((row) => stands(row, county.date));
    const some = held.filter((_, at) => (seed >> (at % 16)) % 2 === 0).map(({ id }) => id);
    fc.pre(some.length > 0);
    const order = { custodies: some, to: "county-health-department-999901", key: "order-1" };
    const once = county.draft();
    doChange(once, transferCustody, order, anAct("2015-11-05"));
    const { county: moved } = once.finish();
    const twice = moved.draft();
    doChange(
      twice,
      transferCustody,
      { ...order, custodies: [...some].reverse() },
      anAct("2015-11-05"),
    );
    expect(twice.edits).toEqual([]);
    expect(moved.size(custodyPostings)).toBe(1);
    for (const [other, day] of [
      [{ ...order, custodies: some.slice(1) }, "2015-11-05"],
      [{ ...order, to: "county-mch-hospital-999901" }, "2015-11-05"],
      [order, "2015-11-06"],
    ] as const) {
      const refused = (() => {
        try {
          doChange(moved.draft(), transferCustody, other, anAct(day));
        } catch (thrown) {
          return thrown;
        }
      })();
      expect(FuyouError.is(refused, "ASSETS_KEY_REUSED")).toBe(true);
    }
  });
  fc.assert(property, { numRuns: 60 });
});

test("an inventory balances and closes only when everything is found or explained", () => {
  const outcomes = fc.array(fc.constantFrom("found", "shortage", "damaged", "disputed", "skip"), {
    minLength: 1,
    maxLength: 7,
  });
  const seen = { closed: 0, open: 0 };
  const property = fc.property(sound, outcomes, (data, drawn) => {
    const county = read(data);
    const body = "county-mch-hospital-999901";
    const draft = county.draft();
    const act = anAct("2015-11-05");
    const opening = { institutions: [body], baseDate: "2015-10-31" };
    doChange(draft, openInventory, opening, act);
    const inventory = `${body}.inventory-2015-10-31`;
    const items = itemsOf(data, body, "2015-10-31").map((item, at) => {
      const [register, record] = item.split("/") as [never, string];
      return { register, record, outcome: drawn[at % drawn.length] };
    });
    let skipped = 0;
    for (const { register, record, outcome } of items) {
      if (outcome === "skip") skipped += 1;
      else if (outcome === "found") {
        doChange(draft, recordCount, { inventory, items: [{ register, record }] }, act);
      } else {
        const kind = outcome as "shortage";
        const differences = [{ kind, register, record, reason: "清点" }];
        doChange(draft, recordDifference, { inventory, differences }, act);
      }
    }
    expect(unaccountedIn(draft, inventory)).toHaveLength(skipped);
    for (const line of inventoryBalance(draft, inventory)) {
      const own = items.filter((each) => each.register === line.register);
      expect(line.records).toBe(own.length);
      if (skipped > 0 || "archives holdings-in-trust".includes(line.register)) continue;
      const { book, surplus, found, shortage, damaged, leased, disputed } = line;
      expect(book + surplus).toBe(found + shortage + damaged + leased + disputed);
      expect(book).toBe(own.length);
    }
    const close = () => doChange(draft, closeInventory, { inventories: [inventory] }, act);
    if (skipped > 0) expect(close).toThrow("ASSETS_NOT_ACCOUNTED");
    else close();
    seen[skipped > 0 ? "open" : "closed"] += 1;
  });
  fc.assert(property, { numRuns: 80 });
  expect(Math.min(seen.closed, seen.open)).toBeGreaterThan(0);
});
