import { assets, custodies, custodyPostings, rooms, transferCustody } from "@fuyou/assets";
import { assignments, dutiesPlugin, dutyPoint, functionAreaPoint } from "@fuyou/duties";
import {
  type Change,
  type County,
  type Draft,
  doChange,
  inForce,
  isBlocking,
  readCounty,
} from "@fuyou/kernel";
import { aCitation, aPlugin } from "@fuyou/kernel/testing";
import { choices, posts, quotas, staff } from "@fuyou/personnel";
import { compilePlan, consolidate, isProven, strengthen, type Transition } from "@fuyou/reform";
import { aPlanPlugin, aStepHead, reversalOf } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { composeCore } from "./core-plugins.js";
import { aCounty } from "./county-builder.js";
import { rowsIn, tallyOf } from "./tally.js";

const catalogue = aPlugin(
  "catalogue",
  (to) => {
    to.add(functionAreaPoint, { code: "sample", title: { zh: "样", en: "sample" } });
    for (const code of ["care", "advice"]) {
      to.add(dutyPoint, {
        ...{ code, class: "technical", functionArea: "sample", lead: "named" },
        ...{ title: { zh: "保健", en: "care" }, cites: [aCitation()] },
      });
    }
  },
  [dutiesPlugin],
);
const built = aCounty()
  .asOf("2020-01-01")
  .withDuties({ "township-fp-station": ["care", "advice"], "township-hospital": ["advice"] })
  .withTownships(1, (town) =>
    town
      .with("township-fp-station", {
        people: [{}, {}, { employment: "retired" }],
        quota: 3,
        vacancies: ["professional"],
        assets: [120_000, 35_050],
        rooms: [1_600],
      })
      .with("township-hospital", { people: 4, assets: [9_000_000], rooms: [20_000] }),
  );
const [town] = built.townships;
const station = town?.idOf("township-fp-station") as string;
const hospital = town?.idOf("township-hospital") as string;
const peopleOf = (body: string) =>
  rowsIn(built.data(), "staff")
    .filter((row) => row.institution === body)
    .map((row) => row.id);
const [first = "", second = ""] = peopleOf(station);

/** The county after something that happened on 1 September 2020. */
function since({ after }: Transition, happen: (draft: Draft) => void): County {
  const draft = after.draft();
  draft.date = "2020-09-01";
  happen(draft);
  return draft.finish().county;
}
const did =
  <P>(change: Change<P>, payload: P) =>
  (draft: Draft) =>
    doChange(draft, change, payload, { on: "2020-09-01", cites: [] });
const faults = (county: County, composition: Parameters<typeof readCounty>[1]) =>
  readCounty(county.toData(), composition).findings.filter(isBlocking);
const bars = (transition: Transition) =>
  transition.findings.filter(isBlocking).map(({ message }) => message.en);

describe("a township strengthened in February 2020 and reversed on 1 March 2021", () => {
  const step = strengthen.step(aStepHead("strengthen"), {
    from: { kinds: ["township-fp-station"] },
    into: { kinds: ["township-hospital"] },
    plate: { kind: "mchfp-service-station", name: "{division}服务站" },
  });
  const composition = composeCore(aPlanPlugin([step]), catalogue);
  const transition = compilePlan(built.county(composition), composition, "sample-plan");
  const newcomer = { id: "newcomer", name: "合成人员", institution: hospital } as const;
  const bought = { classEdition: "2010", classCode: "3220000", originalCost: 50_000 } as const;
  const county = since(transition, (draft) => {
    draft.insert(staff, { ...newcomer, employment: "established" });
    draft.insert(assets, { ...bought, id: "bought", name: "合成资产" });
    const period = { from: "2020-09-01" };
    draft.insert(custodies, { id: "bought.1", asset: "bought", institution: hospital, period });
  });
  const back = reversalOf(transition, composition, {}, county);
  const again = `${station}~2`;
  const at = (body: string) => {
    const { after } = back;
    const standing = <R extends { id: string }>(rows: R[]) =>
      rows.filter((row) => inForce(row, "2021-03-01"));
    const held = standing(after.by(custodies, "institution", body));
    return {
      people: standing(after.by(staff, "institution", body)).length,
      posts: standing(after.by(posts, "institution", body)).length,
      quota: after.by(quotas, "institution", body).map((each) => each.number),
      cost: held.map((each) => after.get(assets, each.asset)?.originalCost),
      area: after.by(rooms, "institution", body).map((each) => each.area),
      duties: standing(after.by(assignments, "institution", body)).map((each) => each.duty),
    };
  };

  it("is proven: everything balances and no duty is without a holder", () => {
    expect(isProven(transition)).toBe(true);
    expect([bars(back), isProven(back)]).toEqual([[], true]);
    expect(back.conservation.filter(({ residual }) => residual !== 0)).toEqual([]);
    expect(faults(back.after, composition)).toEqual([]);
  });

  it("gives the station back what was its own: 3 people, 3 posts, a quota of 3, 1,550.50 yuan, 16 m²", () => {
    expect(at(again)).toEqual({
      people: 3,
      posts: 3,
      quota: [3],
      cost: [120_000, 35_050],
      area: [1_600],
      duties: ["care", "advice"],
    });
    expect(at(station)).toEqual({
      ...{ people: 0, posts: 0, quota: [], cost: [], area: [], duties: [] },
    });
  });

  it("leaves the hospital its own, the newcomer and what it has bought since", () => {
    expect(at(hospital)).toEqual({
      people: 5,
      posts: 4,
      quota: [4],
      cost: [9_000_000, 50_000],
      area: [20_000],
      duties: ["advice"],
    });
  });

  it("enters the one duty that had been joined, by authority, and nothing else comes or goes", () => {
    const moved = back.conservation
      .filter(({ entered, exits }) => entered !== 0 || exits !== 0)
      .map(({ category, entered, exits }) => [category, entered, exits]);
    expect(moved).toEqual([["duties", 1, 0]]);
    const tally = tallyOf(back.after.toData(), "2021-03-01", composition);
    const then = tallyOf(transition.before.toData(), "2020-01-01", composition);
    expect(tally).toEqual({
      ...then,
      persons: then.persons + 1,
      assets: then.assets + 1,
      custodies: then.custodies + 1,
      originalCost: then.originalCost + 50_000,
    });
  });

  it("posts the way back to the ledger beside the way there, which stays as it was", () => {
    const postings = [...back.after.rows(custodyPostings)];
    expect(postings.map(({ kind, on }) => [kind, on])).toEqual([
      ["transfer", "2020-02-10"],
      ["transfer", "2021-03-01"],
    ]);
    expect(postings[0]).toEqual(transition.after.get(custodyPostings, postings[0]?.id ?? ""));
  });

  it("asks people again: a choice for the reversal wins, silence goes with the posts and is said", () => {
    const choice = (id: string, plan: string, chosen: string) => (draft: Draft) => {
      const shown = { plan, options: ["return", "stay"], on: "2020-12-01" };
      draft.insert(choices, { id: `choice-${id}-${plan}`, person: id, ...shown, chosen });
    };
    const asked = since(transition, (draft) => {
      choice(first, "sample-reversal", "stay")(draft);
      choice(second, "sample-plan", "stay")(draft);
    });
    const chosen = reversalOf(transition, composition, {}, asked);
    expect(chosen.after.get(staff, first)?.institution).toBe(hospital);
    expect(chosen.after.get(staff, second)?.institution).toBe(again);
    const said = chosen.findings.filter(({ code }) => code.startsWith("PERSONNEL"));
    expect(said.map(({ message }) => [message.zh, message.en])).toEqual([
      [
        "第1镇乡镇卫生院有 1 人没有为 sample-reversal 留下选择记录，随岗位返回第1镇乡镇计划生育服务所。沉默不视为选择。请在反向实施前重新征求并记录其选择（return 或 stay）。",
        "of the staff of 第1镇乡镇卫生院, 1 without a choice on record for sample-reversal go with the posts, to 第1镇乡镇计划生育服务所; silence is no choice. Ask them again and record their choice ('return' or 'stay') before the reversal is carried out.",
      ],
      [
        `岗位 ${station}.post-1 返回原单位，任职人员 ${first} 不随同，岗位空缺。请为其另行安排岗位。`,
        `the post ${station}.post-1 goes back; ${first}, who holds it, does not go with it, and it falls vacant. Give that person another post.`,
      ],
    ]);
    expect(chosen.after.size(choices)).toBe(2);
  });

  it("is refused where what it moved has gone on to others since; nothing is changed", () => {
    const custody = transition.after
      .by(custodies, "institution", hospital)
      .find((each) => each.asset === `${station}.asset-1`);
    const gone = since(transition, (draft) => {
      did(transferCustody, { custodies: [custody?.id ?? ""], to: "township-government-999901100" })(
        draft,
      );
      draft.update(staff, first, { institution: "township-government-999901100" });
      draft.update(assignments, `${station}.lead.care~2`, { involvement: "assist" });
    });
    const refused = reversalOf(transition, composition, {}, gone);
    expect(bars(refused)).toEqual([
      `the reversal sample-reversal cannot be done: records that the reform touched and that were changed since, 3: assignments/${station}.lead.care~2, custodies/${custody?.id}, staff/${first}. Take those changes back first; where that cannot be done, as with an asset sold, let the approval say that the record stays as it is ('leaves').`,
    ]);
    expect([refused.after, refused.edits]).toEqual([gone, []]);
  });

  it("passes over who has left since", () => {
    const left = since(transition, (draft) => draft.retire(staff, second, "2020-09-01"));
    const without = reversalOf(transition, composition, {}, left);
    expect(isProven(without)).toBe(true);
    expect(without.after.get(staff, second)?.institution).toBe(hospital);
  });
});

describe("a county centre formed in February 2020 and divided again on 1 March 2021", () => {
  const step = consolidate.step(aStepHead("form"), {
    sources: [{ kinds: ["county-mch-hospital"] }, { kinds: ["county-fp-station"] }],
    into: { kind: "county-mchfp-centre", name: "{division}中心", legalForm: "public-institution" },
  });
  const composition = composeCore(aPlanPlugin([step]), catalogue);
  const transition = compilePlan(built.county(composition), composition, "sample-plan");
  const centre = "999901000000-county-mchfp-centre";
  const peopleAt = (after: County, body: string) => after.by(staff, "institution", body).length;

  it("gives both predecessors their own, and nothing stays with the centre", () => {
    const back = reversalOf(transition, composition);
    expect([bars(back), isProven(back)]).toEqual([[], true]);
    const bodies = ["county-mch-hospital-999901~2", "county-fp-station-999901~2", centre];
    expect(bodies.map((body) => peopleAt(back.after, body))).toEqual([2, 2, 0]);
    expect(faults(back.after, composition)).toEqual([]);
  });

  it("is refused where the centre has people, assets and building work of its own", () => {
    const grown = since(transition, (draft) => {
      const person = { name: "合成人员", institution: centre, employment: "established" } as const;
      for (const id of ["n1", "n2"]) draft.insert(staff, { id, ...person });
      const period = { from: "2020-09-01" };
      const asset = { classEdition: "2010", classCode: "3220000", originalCost: 1 } as const;
      draft.insert(assets, { ...asset, id: "new", name: "合成资产" });
      draft.insert(custodies, { id: "new.1", asset: "new", institution: centre, period });
    });
    const refused = reversalOf(transition, composition, {}, grown);
    expect(bars(refused)).toEqual([
      "the reversal sample-reversal cannot be done: with it end 样县中心, and on them stand records, 3: custodies/new.1, staff/n1, staff/n2. First move those records to a body that is to stand, or end them.",
    ]);
    expect(refused.after).toBe(grown);
  });

  it("offers nobody to stay with the centre, which ends", () => {
    const [person = ""] = peopleOf("county-fp-station-999901");
    const asked = since(transition, (draft) => {
      const choice = { id: "c", person, plan: "sample-reversal", on: "2020-12-01" };
      draft.insert(choices, { ...choice, options: ["return", "stay"], chosen: "stay" });
    });
    const refused = reversalOf(transition, composition, {}, asked);
    expect(refused.findings.filter(isBlocking).map(({ code }) => code)).toContain(
      "PERSONNEL_OPTION_NOT_OFFERED",
    );
    expect(refused.after).toBe(asked);
  });
});
