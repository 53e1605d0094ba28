import { aHierarchy } from "@fuyou/hierarchy/testing";
import { type AnyChange, doChange, FuyouError, readCounty } from "@fuyou/kernel";
import { aCounty, anAct, findingsIn, type Records } from "@fuyou/kernel/testing";
import { rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import {
  stationChoice as choice,
  stationPerson as person,
  withStaffRule,
} from "./sample-station.js";
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

const composition = withStaffRule({ papers: true });
const toHospital = "sample-plan.strengthen.station.hospital";
/** The county after the plan and some acts of March 2020, with what is found, or why an act is refused. */
function later(tables: Records, ...acts: [AnyChange, unknown][]) {
  const draft = rehearsed(composition, aHierarchy(tables)).after.draft();
  draft.date = "2020-03-20";
  try {
    acts.forEach(([change, payload], at) => {
      doChange(draft, change, payload, anAct(`2020-03-0${at + 1}`));
    });
  } catch (error) {
    return { refused: FuyouError.is(error) ? error.text : error, found: [] };
  }
  const { county } = draft.finish();
  const { findings } = readCounty(county.toData(), composition);
  return {
    county,
    found: findings.map(({ code, subject, message }) => ({ code, subject, message })),
  };
}
const accept = (...papers: string[]): [AnyChange, unknown] => [acceptTransfers, { papers }];
const refuse = (paper: string): [AnyChange, unknown] => [
  refuseTransfer,
  { paper, reason: "合成理由" },
];

describe("papers drawn up by a plan, decided after it", () => {
  const only = { staff: [person("a")], choices: [choice("a", "hospital")] };

  it("wait, with what goes by another route as tasks; accepted, nobody moves a second time", () => {
    expect(later(only).found.map(({ code, subject }) => [code, subject])).toEqual([
      ["PERSONNEL_PAPERS_WAIT", "institutions/hospital"],
      ["PERSONNEL_ITEM_PENDING", `transfer-items/${toHospital}.a.personnel-file`],
      ["PERSONNEL_ITEM_PENDING", `transfer-items/${toHospital}.a.social-insurance`],
    ]);
    const { county, found } = later(only, accept(`${toHospital}.a`), [
      settleTransferItems,
      { items: [`${toHospital}.a.personnel-file`, `${toHospital}.a.social-insurance`] },
    ]);
    expect(found).toEqual([]);
    expect(county?.get(staff, "a")?.institution).toBe("hospital");
    expect(county?.by(transferItems, "paper", `${toHospital}.a`).map((e) => e.settledOn)).toEqual([
      ...["2020-03-01", "2020-03-01", "2020-03-01", "2020-03-01"],
      ...["2020-03-02", "2020-03-02"],
    ]);
  });

  it("refused, leave an open case: there is no home to go back to, and the books go on holding the person", () => {
    const { county, found } = later(only, refuse(`${toHospital}.a`));
    expect(county?.get(staff, "a")?.institution).toBe("hospital");
    expect(found).toEqual([
      {
        code: "PERSONNEL_REFUSED_NO_HOME",
        subject: `transfer-papers/${toHospital}.a`,
        message: {
          zh: `划转手续 ${toHospital}.a（批次 ${toHospital}）在划转后被样镇卫生院退回，而样镇计划生育服务所已终止，人员 a 无处可回，暂列样镇卫生院名下。请商定另一接收单位，为其另办划转手续。`,
          en: `the transfer paper '${toHospital}.a' (batch '${toHospital}') was refused by 样镇卫生院 after the person 'a' had been moved, and 样镇计划生育服务所 has ended: there is no home to go back to, and the person stays on the books of 样镇卫生院 meanwhile. Agree on another receiving body and draw up another paper.`,
        },
      },
    ]);
  });

  it("refused and drawn up anew for another body, are settled by its acceptance", () => {
    const anew: [AnyChange, unknown] = [
      preparePapers,
      { batch: "b2", persons: ["a"], to: "government", items: transferItemKinds },
    ];
    const waiting = later(only, refuse(`${toHospital}.a`), anew);
    expect(waiting.found.map(({ code, subject }) => [code, subject])).toEqual([
      ["PERSONNEL_PAPERS_WAIT", "institutions/government"],
    ]);
    const { county, found } = later(only, refuse(`${toHospital}.a`), anew, accept("b2.a"));
    expect(county?.get(staff, "a")?.institution).toBe("government");
    expect(found.map(({ code, subject }) => [code, subject])).toEqual([
      ["PERSONNEL_ITEM_PENDING", "transfer-items/b2.a.personnel-file"],
      ["PERSONNEL_ITEM_PENDING", "transfer-items/b2.a.social-insurance"],
    ]);
  });

  it("are not decided of a person who has left since", () => {
    const gone = later(
      { ...only, staff: [person("a", { retiredOn: "2020-02-20" })] },
      accept(`${toHospital}.a`),
    );
    expect(gone.refused).toEqual({
      zh: "人员 a 已于 2020-02-20 减员，不在册。请核对人员。",
      en: "the person 'a' left on 2020-02-20 and is not on the books any more. Check whom it concerns.",
    });
  });
});

describe("papers refused", () => {
  const stays = {
    staff: [person("a", { institution: "hospital" })],
    "transfer-papers": [
      {
        ...{ id: "t1", batch: "b1", person: "a", from: "government", to: "hospital" },
        ...{
          preparedOn: "2019-12-01",
          decision: "refused",
          decidedOn: "2019-12-02",
          reason: "合成理由",
        },
      },
    ],
  };

  it("after the person was moved, where home still stands, lead back there", () => {
    const found = findingsIn(composition, aHierarchy(stays));
    expect(found.map(({ severity, message }) => [severity, message])).toEqual([
      [
        "warning",
        {
          zh: "划转手续 t1（批次 b1）在划转后被样镇卫生院退回，人员 a 仍列样镇卫生院名下，而样镇人民政府仍在。请将其转回样镇人民政府，或另办划转手续。",
          en: "the transfer paper 't1' (batch 'b1') was refused by 样镇卫生院 after the person 'a' had been moved; the person is still on the books of 样镇卫生院, and 样镇人民政府 still stands. Transfer the person back to 样镇人民政府, or draw up another paper.",
        },
      ],
    ]);
  });

  it("are withdrawn while the person is at home, and then say nothing", () => {
    const home = { ...stays, staff: [person("a", { institution: "government" })] };
    const draft = aCounty(composition, aHierarchy(home)).draft();
    doChange(draft, withdrawPapers, { papers: ["t1"] }, anAct("2020-01-05"));
    const { county } = draft.finish();
    expect(county.get(transferPapers, "t1")?.retiredOn).toBe("2020-01-05");
    expect(readCounty(county.toData(), composition).findings).toEqual([]);
  });

  it("stay an open case once the person was moved; accepted ones are not withdrawn either", () => {
    const withdraw: [AnyChange, unknown] = [withdrawPapers, { papers: [`${toHospital}.a`] }];
    const only = { staff: [person("a")], choices: [choice("a", "hospital")] };
    expect(later(only, refuse(`${toHospital}.a`), withdraw).refused).toEqual({
      zh: `划转手续 ${toHospital}.a 的人员 a 已在样镇卫生院名下，不能撤销。请接收或退回；退回后请另办一份到其他单位的手续。`,
      en: `the person 'a' of the transfer paper '${toHospital}.a' is on the books of 样镇卫生院 already; it is not withdrawn. Have it accepted or refused; after a refusal, draw up another paper that leads elsewhere.`,
    });
    expect(later(only, accept(`${toHospital}.a`), withdraw).refused).toEqual({
      zh: `划转手续 ${toHospital}.a 已接收，不能撤销。如需转回，请另办一份。`,
      en: `the transfer paper '${toHospital}.a' was accepted and is not withdrawn. Where the person is to go back, draw up another paper.`,
    });
  });
});
