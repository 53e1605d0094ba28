import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type AnyChange, doChange, FuyouError, integrityOf } from "@fuyou/kernel";
import { aCounty, anAct, composed, findingsIn } from "@fuyou/kernel/testing";
import { reformPlugin, strengthen } from "@fuyou/reform";
import { aPlanPlugin, aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { personnelPlugin } from "./personnel-plugin.js";
import { staff } from "./staff.js";
import { transferItemKinds, transferItems } from "./transfer-item.js";
import { transferPapers } from "./transfer-paper.js";
import {
  acceptTransfers,
  preparePapers,
  refuseTransfer,
  settleTransferItems,
  withdrawPapers,
} from "./transfer-paper-change.js";

const composition = composed(hierarchyPlugin, reformPlugin, personnelPlugin);
const person = (id: string) => ({
  id,
  name: "合成人员",
  institution: "station",
  employment: "established",
});
const people = { staff: [person("a"), person("b")] };
const paper = (id: string, over: object = {}) => ({
  id,
  batch: "b1",
  person: "a",
  from: "station",
  to: "hospital",
  preparedOn: "2020-02-01",
  ...over,
});
/** A county in which some things are done to papers, one a day from 1 February 2020. */
function done(tables: object, ...acts: [AnyChange, unknown][]) {
  const draft = aCounty(composition, aHierarchy({ ...people, ...tables })).draft();
  draft.date = "2020-02-20";
  acts.forEach(([change, payload], at) => {
    doChange(draft, change, payload, anAct(`2020-02-0${at + 1}`));
  });
  const edits = [...draft.edits];
  const { county } = draft.finish();
  return { county, findings: integrityOf(county, edits) };
}
const refusedWith = (tables: object, ...acts: [AnyChange, unknown][]) => {
  try {
    return done(tables, ...acts).findings;
  } catch (error) {
    return FuyouError.is(error) ? error.text : error;
  }
};
const prepare: [AnyChange, unknown] = [
  preparePapers,
  { batch: "b1", persons: ["a", "b"], to: "hospital", items: transferItemKinds },
];

describe("a batch of transfer papers", () => {
  it("has a paper for each person with what goes along and what goes by another route", () => {
    const { county, findings } = done({}, prepare);
    expect([...county.rows(transferPapers)]).toEqual([
      paper("b1.a"),
      paper("b1.b", { person: "b" }),
    ]);
    const items = county.by(transferItems, "paper", "b1.a");
    expect(items.map((each) => [each.item, each.route])).toEqual([
      ["grade", "with-person"],
      ["seniority", "with-person"],
      ["licences", "with-person"],
      ["allowances", "with-person"],
      ["personnel-file", "separate"],
      ["social-insurance", "separate"],
    ]);
    expect(county.get(staff, "a")?.institution).toBe("station");
    expect(findings.map((each) => [each.severity, each.subject, each.message])).toEqual([
      [
        "information",
        "institutions/hospital",
        {
          zh: "批次 b1：样镇计划生育服务所转往样镇卫生院的划转手续有 2 份待接收。请接收单位逐人接收或退回。",
          en: "batch 'b1': transfer papers from 样镇计划生育服务所 that wait for the decision of 样镇卫生院: 2. Have them accepted or refused, person by person.",
        },
      ],
    ]);
  });

  it("is accepted or refused person by person; the refused stay at home, and nobody is lost", () => {
    const { county, findings } = done(
      { licences: [{ id: "l1", person: "a", kind: "nurse", placeOfPractice: "station" }] },
      prepare,
      [acceptTransfers, { papers: ["b1.a"] }],
      [refuseTransfer, { paper: "b1.b", reason: "合成理由" }],
      [settleTransferItems, { items: ["b1.a.social-insurance"] }],
    );
    expect([...county.rows(staff)].map((each) => each.institution)).toEqual([
      "hospital",
      "station",
    ]);
    expect([...county.rows(transferPapers)]).toEqual([
      paper("b1.a", { decision: "accepted", decidedOn: "2020-02-02" }),
      paper("b1.b", {
        person: "b",
        decision: "refused",
        decidedOn: "2020-02-03",
        reason: "合成理由",
      }),
    ]);
    const settled = county.by(transferItems, "paper", "b1.a").map((each) => each.settledOn ?? null);
    const along = "2020-02-02";
    expect(settled).toEqual([along, along, along, along, null, "2020-02-04"]);
    expect(findings.map((each) => [each.severity, each.subject, each.message])).toEqual([
      [
        "information",
        "licences/l1",
        {
          zh: "人员 a 的执业资格 l1 登记在样镇计划生育服务所（station），本人已转到样镇卫生院（hospital）。请办理执业地点变更登记。",
          en: "the licence 'l1' of the person 'a' is registered for 样镇计划生育服务所 ('station'); the person is now with 样镇卫生院 ('hospital'). Have its place of practice registered anew.",
        },
      ],
      [
        "warning",
        "transfer-papers/b1.b",
        {
          zh: "划转手续 b1.b（批次 b1）被样镇卫生院退回，人员 b 仍在样镇计划生育服务所。请按退回理由处理后重办，或另定去向。",
          en: "the transfer paper 'b1.b' (batch 'b1') was refused by 样镇卫生院; the person 'b' stays with 样镇计划生育服务所. Settle the reason and draw up another paper, or decide otherwise.",
        },
      ],
      [
        "information",
        "transfer-items/b1.a.personnel-file",
        {
          zh: "人员 a 已转到样镇卫生院，其人事档案（b1.a.personnel-file）另行转移，尚未办结。请催办并登记办结日期。",
          en: "the person 'a' is with 样镇卫生院; what goes by another route is not settled yet: personnel file (b1.a.personnel-file). See to it, and record the day.",
        },
      ],
    ]);
  });

  it("gives nobody a second paper while one waits", () => {
    const again = { batch: "b2", persons: ["a"], to: "government", items: [] };
    expect(refusedWith({}, prepare, [preparePapers, again])).toEqual({
      zh: "人员 a 同时有两份未决定的划转手续：b1.a 与 b2.a。请撤销其中一份。",
      en: "the person 'a' has two transfer papers that wait for a decision: 'b1.a' and 'b2.a'. Withdraw one of them.",
    });
    const withdraw: [AnyChange, unknown] = [withdrawPapers, { papers: ["b1.a"] }];
    const { county } = done({}, prepare, withdraw, [preparePapers, again]);
    expect(county.get(transferPapers, "b2.a")).toMatchObject({ to: "government" });
  });

  it("is decided once, and only while the person is at home", () => {
    const decided = {
      zh: "划转手续 b1.a 已有决定或已撤销。决定不改；如需重来，请另办一份。",
      en: "the transfer paper 'b1.a' is decided or withdrawn already. A decision stays; draw up another paper where one is needed.",
    };
    const accept: [AnyChange, unknown] = [acceptTransfers, { papers: ["b1.a"] }];
    expect(refusedWith({}, prepare, accept, accept)).toEqual(decided);
    const refuse: [AnyChange, unknown] = [refuseTransfer, { paper: "b1.a", reason: "合成" }];
    expect(refusedWith({}, prepare, accept, refuse)).toEqual(decided);
    const elsewhere = { "transfer-papers": [paper("t1", { from: "hospital", to: "government" })] };
    expect(refusedWith(elsewhere, [acceptTransfers, { papers: ["t1"] }])).toEqual({
      zh: "划转手续 t1：人员 a 不在样镇卫生院名下。请核对移出单位。",
      en: "the transfer paper 't1': the person 'a' is not on the books of 样镇卫生院. Check from where the person goes.",
    });
  });
});

describe("a register of transfer papers", () => {
  const said = (...rows: object[]) =>
    findingsIn(composition, aHierarchy({ ...people, "transfer-papers": rows })).map(
      (each) => each.message,
    );

  it("has one open paper for a person, and decisions with day and reason", () => {
    const waiting = (count: number) => ({
      zh: `批次 b1：样镇计划生育服务所转往样镇卫生院的划转手续有 ${count} 份待接收。请接收单位逐人接收或退回。`,
      en: `batch 'b1': transfer papers from 样镇计划生育服务所 that wait for the decision of 样镇卫生院: ${count}. Have them accepted or refused, person by person.`,
    });
    expect(said(paper("t1"), paper("t2"))).toEqual([
      {
        zh: "人员 a 同时有两份未决定的划转手续：t1 与 t2。请撤销其中一份。",
        en: "the person 'a' has two transfer papers that wait for a decision: 't1' and 't2'. Withdraw one of them.",
      },
      waiting(2),
    ]);
    expect(said(paper("t1", { retiredOn: "2020-01-01" }), paper("t2"))).toEqual([waiting(1)]);
    const refused = { decision: "refused", decidedOn: "2020-01-01" };
    expect(said(paper("t1", refused))[0]).toEqual({
      zh: "划转手续 t1 的决定不完整：决定须有日期，退回须有理由。请补录。",
      en: "the decision on the transfer paper 't1' is incomplete: a decision needs its day, a refusal its reason. Put them on record.",
    });
  });
});

it("whom the receiving body refused is undecided where home ends, and the plan does not compile", () => {
  const step = strengthen.step(aStepHead("strengthen"), {
    from: { kinds: ["township-fp-station"] },
    into: { kinds: ["township-hospital"] },
    plate: { kind: "mchfp-service-station", name: "站" },
  });
  const refused = { decision: "refused", decidedOn: "2020-01-01", reason: "合成理由" };
  const run = (row: object) =>
    rehearsed(
      composed(hierarchyPlugin, reformPlugin, personnelPlugin, aPlanPlugin([step])),
      aHierarchy({ ...people, "transfer-papers": [row] }),
    );
  const stopped = run(paper("t1", { ...refused, preparedOn: "2019-12-01" }));
  expect(stopped.edits).toEqual([]);
  expect(stopped.findings.map((each) => [each.severity, each.subject, each.message])).toEqual([
    [
      "error",
      "staff/a",
      {
        zh: "人员 a 的划转（t1）被样镇卫生院退回，而样镇计划生育服务所终止，其去向未定。请另行商定接收单位，撤销或重办划转手续。",
        en: "the transfer of the person 'a' (t1) was refused by 样镇卫生院, and 样镇计划生育服务所 ends: where the person goes is undecided. Agree on another receiving body, and withdraw the paper or draw up another.",
      },
    ],
  ]);
  expect(stopped.conservation.map((line) => line.residual)).toEqual([0, 0, 0]);
  const withdrawn = run(
    paper("t1", { ...refused, preparedOn: "2019-12-01", retiredOn: "2020-01-01" }),
  );
  expect(withdrawn.compiled).toBe(true);
});
