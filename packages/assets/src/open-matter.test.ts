import { aCertificate, aSeal } from "@fuyou/hierarchy/testing";
import { describe, expect, it } from "vitest";
import { settleClaims } from "./claim-settlement.js";
import { custodyEntries } from "./custody-ledger.js";
import { datesAnswer } from "./dates-answer.js";
import { differencesAnswer } from "./differences-answer.js";
import { estateAnswer } from "./estate-answer.js";
import { handovers } from "./handover-register.js";
import { inventories } from "./inventory.js";
import { inventoryDifferences } from "./inventory-difference.js";
import { openMatters } from "./open-matter.js";
import { composition, context } from "./sample-estate.js";
import {
  decide,
  moved,
  paper,
  rehearsal,
  sign,
  composition as withPaper,
} from "./sample-handover.js";
import { next } from "./sample-inventory.js";
import { answered, cellsOf, contextOf, factsOf } from "./sample-paper.js";
import { signingAnswer } from "./signing-answer.js";
import { writeOffAssets } from "./write-off.js";

const figures = (content: ReturnType<typeof answered>) =>
  factsOf({ on: "2020-01-01", blocks: [{ kind: "facts", facts: content.facts }] });
/** The county with papers once everything is accepted and all three have signed, and no inventory open. */
const signed = (() => {
  const accepted = decide(moved, { handovers: [paper], decision: "accepted" });
  const parties = [
    ["transferor", "station"],
    ["receiver", "hospital"],
    ["supervisor", "县财政局"],
  ];
  const done = parties.reduce(
    (county, [party = "", body = ""]) => sign(county, party, body),
    accepted,
  );
  const draft = done.draft();
  const approved = { approvedBy: "县财政局", approvalNumber: "5号", approvedOn: "2019-12-25" };
  draft.update(inventories, "i1", approved);
  draft.update(inventories, "i2", {
    ...approved,
    closedOn: "2020-01-10",
    approvedOn: "2020-01-12",
  });
  return draft.finish().county;
})();
const papers = (after = signed) => contextOf({ ...rehearsal, after }, withPaper);

describe("what is still to be signed for things", () => {
  it("is a handover that nobody drew up, and an inventory that nobody made", () => {
    const content = answered(signingAnswer, context);
    expect(content.state).toBe("open");
    expect(content.text).toEqual({
      zh: "1 项移交中 1 项未签妥；清查 1 项未结束或未核准。",
      en: "Of 1 handovers 1 are not signed by all three; 1 inventories are open or not approved.",
    });
    expect(cellsOf(content.table ?? { rows: [] }, "body", "what")).toEqual([
      ["样镇计划生育服务所", "向样镇卫生院的移交"],
      ["样镇计划生育服务所", "资产清查"],
    ]);
  });

  it("says who has not signed, and how many items are not decided", () => {
    const open = openMatters({ ...rehearsal, after: moved });
    expect(open.map(({ sort, record, todo }) => [sort, record, todo.zh])).toEqual([
      ["handover", `handovers/${paper}`, "5 项未决定接收；未签章：移交方、接收方、监交方"],
      ["inventory", "inventories/i1", "报财政部门核准结果"],
      ["inventory", "inventories/i2", "结束清查并报核准"],
      ["difference", "inventory-differences/d1", "由有权机关处理"],
    ]);
  });

  it("is nothing once three have signed and every inventory is approved", () => {
    const { state, text } = answered(signingAnswer, papers());
    expect([state, text.zh]).toEqual(["clear", "1 项移交均已三方签章，清查均已核准。"]);
    const none = { ...context.transition, after: context.transition.before, edits: [] };
    expect(answered(signingAnswer, contextOf(none, composition)).text.zh).toBe(
      "本方案没有移交资产，也没有未核准的清查。",
    );
  });

  it("has seals and certificates of a body that ended beside it", () => {
    const draft = context.transition.after.draft();
    const tables = new Map(draft.tables.map((table) => [table.name, table]));
    const [seals, certificates] = ["seals", "certificates"].map((name) => tables.get(name));
    if (seals === undefined || certificates === undefined) throw new Error("no tables");
    draft.insert(seals, aSeal({ id: "s1", institution: "station" }));
    draft.insert(certificates, aCertificate({ id: "x1", institution: "station" }));
    const after = draft.finish().county;
    const open = openMatters({ ...context.transition, after });
    expect(open.filter(({ sort }) => sort === "surrender").map(({ record }) => record)).toEqual([
      "seals/s1",
      "certificates/x1",
    ]);
  });
});

describe("the money of bodies that ended", () => {
  it("is open while claims and debts are not settled, with whomever they are", () => {
    const content = answered(estateAnswer, context);
    expect(content.state).toBe("open");
    expect(content.text).toEqual({
      zh: "终止单位 1 家，未结债权债务 3 笔，其中 1 笔金额不明，已由承继单位承继的仍须清偿；仍在原单位名下的账户 0 个。",
      en: "Of 1 bodies that ended 3 claims and debts are not settled, 1 of them of unknown amount, those that passed to a successor included; 0 accounts are still in their name.",
    });
    expect(figures(content)).toMatchObject({ 债权余额: 12_300, 债务余额: 45_600, 金额不明: 1 });
    expect(cellsOf(content.table ?? { rows: [] }, "record", "what", "to", "amount")).toEqual([
      ["k1", "债权：货款、工程款", "样镇卫生院", 12_300],
      ["k2", "债务：拖欠工资", "样镇卫生院", 45_600],
      ["k3", "债务：诉讼", "样镇卫生院", null],
    ]);
  });

  it("is clear once all of it is settled", () => {
    const all = {
      claims: ["k1", "k2", "k3"].map((claim) => ({ claim })),
      how: "paid",
      reason: "清",
    };
    const after = next(context.transition.after, settleClaims, all, "2020-02-20");
    const settled = contextOf({ ...context.transition, after }, composition);
    expect(answered(estateAnswer, settled).state).toBe("clear");
  });
});

describe("unexplained differences", () => {
  it("are not known of a body that was not counted", () => {
    const content = answered(differencesAnswer, context);
    expect(content.state).toBe("unknown");
    expect(content.text.zh).toBe(
      "清查差异未处理 0 笔，占有凭证不符 0 笔，平衡表余差 0 项；移交而没有清查记录的单位 1 家，其差异不明。",
    );
  });

  it("are those of inventories, of the ledger and of the balance sheet, each by name", () => {
    expect(answered(differencesAnswer, papers()).state).toBe("open");
    const draft = signed.draft();
    draft.update(inventoryDifferences, "d1", {
      ...{ decision: "kept", decidedBy: "县财政局", decidedOn: "2020-01-05" },
    });
    const settled = draft.finish().county;
    expect(answered(differencesAnswer, papers(settled)).state).toBe("clear");
    const [entry] = [...settled.rows(custodyEntries)].filter(({ side }) => side === "in");
    const altered = settled.draft();
    altered.update(custodyEntries, entry?.id ?? "", { institution: "government" });
    const content = answered(differencesAnswer, papers(altered.finish().county));
    expect(content.state).toBe("open");
    expect(cellsOf(content.table ?? { rows: [] }, "subject", "what")).toContainEqual([
      "assets/a1",
      "station → hospital：没有相应的凭证",
    ]);
    const [line] = rehearsal.conservation;
    if (line === undefined) throw new Error("no balance sheet");
    const lost = { ...line, category: "assets", residual: 1, unaccounted: ["assets/a9"] };
    const short = contextOf({ ...rehearsal, after: settled, conservation: [lost] }, withPaper);
    expect(
      cellsOf(answered(differencesAnswer, short).table ?? { rows: [] }, "sort", "what"),
    ).toEqual([["平衡表余差", "资产 1：assets/a9"]]);
  });
});

describe("the dates of things", () => {
  it("cannot be judged where no handover was drawn up", () => {
    const { state, table } = answered(datesAnswer, context);
    expect(state).toBe("unknown");
    expect(cellsOf(table ?? { rows: [] }, "subject", "what", "state")).toEqual([
      ["station.to.hospital", "没有移交清单", "不明"],
    ]);
  });

  it("are in order where inventory, handover and signatures followed each other", () => {
    expect(answered(datesAnswer, papers())).toMatchObject({
      state: "clear",
      text: {
        zh: "日期或文号不合规 0 处，登记表缺数而不能判断 0 处。",
        en: "Days or numbers out of order: 0; not to be judged because the registers do not tell: 0.",
      },
    });
  });

  it("are out of order where one is before what it rests on, or a number is missing", () => {
    const draft = signed.draft();
    draft.update(handovers, paper, {
      ...{ preparedOn: "2019-11-01", transferorSignedOn: "2019-10-01" },
      ...{ receiverSignedOn: "2020-02-28", approvalNumber: undefined },
    });
    draft.update(inventories, "i1", { approvedOn: "2019-12-01" });
    draft.update(inventories, "i2", { approvalNumber: undefined });
    const { state, table } = answered(datesAnswer, papers(draft.finish().county));
    expect(state).toBe("open");
    expect(cellsOf(table ?? { rows: [] }, "what", "state")).toEqual([
      ["2019-12-01 核准，早于清查结束（2019-12-20）", "不合规"],
      ["核准没有文号", "不明"],
      ["2019-11-01 编制，早于清查基准日 2019-11-30", "不合规"],
      ["没有调拨批准文号", "不明"],
      ["移交方 2019-10-01 签章，早于 2019-11-01 编制", "不合规"],
      ["接收方 2020-02-28 签章，早于 2020-03-01 最后一项接收决定", "不合规"],
    ]);
  });

  it("name what left the books without an authority's number", () => {
    const done: Parameters<typeof next>[4] = [];
    next(moved, writeOffAssets, { assets: ["a2"], reason: "报废" }, "2020-02-20", done);
    const [first] = done;
    if (first === undefined) throw new Error("nothing was done");
    const { authority, ...change } = first.change;
    const step = { step: "x", title: { zh: "", en: "" }, phase: "implement", on: "2020-02-20" };
    const withChange = (over: object) =>
      cellsOf(
        answered(datesAnswer, {
          ...papers(),
          transition: {
            ...papers().transition,
            steps: [{ ...step, changes: [{ ...first, change: { ...change, ...over } }] }],
          },
        }).table ?? { rows: [] },
        "what",
      ).flat();
    expect(withChange({ authority })).toEqual([]);
    expect(withChange({})).toEqual(["2020-02-20 核销，没有批准依据"]);
    expect(withChange({ authority: { issuer: "县财政局", cites: [] } })).toEqual([
      "2020-02-20 核销，批准依据没有文号",
    ]);
  });
});
