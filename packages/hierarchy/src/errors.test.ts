import { describe, expect, it } from "vitest";
import { hierarchyCodes } from "./errors.js";

const { message } = hierarchyCodes;
const seal = { seal: "样镇卫生院", id: "s1" };

describe("what is said of endings and registrations in Chinese", () => {
  it.each([
    [
      message("HIERARCHY_SEAL_ORDER", { ...seal, days: "2020-02-01 → 2020-01-01" }),
      "印章“样镇卫生院”（s1）的日期先后颠倒：2020-02-01 → 2020-01-01。应依次为刻制、启用、限清算使用、缴销，请更正。",
    ],
    [
      message("HIERARCHY_SEAL_AFTER_END", {
        ...seal,
        institution: "样站",
        begun: "2020-02-01",
        ended: "2020-01-01",
      }),
      "印章“样镇卫生院”（s1）于 2020-02-01 启用，而样站已于 2020-01-01 终止。终止机构的印章只能限清算使用或缴销；请更正日期，或改为其他机构的印章。",
    ],
    [
      message("HIERARCHY_SEAL_LIMITED_EARLY", {
        ...seal,
        institution: "样站",
        limited: "2020-01-01",
      }),
      "印章“样镇卫生院”（s1）自 2020-01-01 起限清算使用，而样站当日尚未终止。请更正日期，或先登记机构撤销。",
    ],
    [
      message("HIERARCHY_SEAL_BACKWARDS", { ...seal, last: "2020-02-01", on: "2020-01-01" }),
      "印章“样镇卫生院”（s1）已于 2020-02-01 进入现有状态，不能在 2020-01-01 再行此事。印章状态只进不退，每一状态只记一次；请核对印章和日期。",
    ],
    [
      message("HIERARCHY_SEAL_OUTSTANDING", {
        ...seal,
        institution: "样站",
        ended: "2020-01-01",
        ending: { zh: "已注销", en: "deregistered" },
        due: { zh: "尚未缴销", en: "is not surrendered" },
      }),
      "样站已于 2020-01-01 终止（已注销），其印章“样镇卫生院”（s1）尚未缴销。清算期间限清算使用，注销时缴销；请办理并登记。",
    ],
    [
      message("HIERARCHY_CERTIFICATE_OUTSTANDING", { institution: "样站", id: "c1" }),
      "样站已注销，其证书 c1 尚未缴回。请缴回并登记。",
    ],
    [
      message("HIERARCHY_NOTHING_REGISTERED", {
        institution: "样站",
        id: "i1",
        item: "head",
        on: "2020-01-01",
      }),
      "样站（i1）在 2020-01-01 没有登记“head”的证书，不产生变更登记。请先补录其证书及登记事项。",
    ],
    [
      message("HIERARCHY_ENDING_STATE", {
        act: { zh: "刻制印章", en: "cut a seal" },
        institution: "样站",
        id: "i1",
        state: { zh: "已撤销", en: "abolished" },
        needed: { zh: "存续", en: "standing" },
      }),
      "“刻制印章”不适用于样站（i1）：其状态为已撤销，而所需为存续。请核对机构和日期；终止依次为撤销、清算、注销，不可逆转。",
    ],
    [
      message("HIERARCHY_NO_WINDING_UP", {
        institution: "i1",
        act: { zh: "注销登记", en: "deregister" },
      }),
      "机构 i1 标为清算中，却没有清算记录，不能办理“注销登记”。请先在清算登记表中补录。",
    ],
    [
      message("HIERARCHY_WINDING_UP_ACT", {
        id: "w1",
        act: { zh: "截止债权申报", en: "close" },
        on: "2020-01-01",
      }),
      "清算 w1：“截止债权申报”不能在 2020-01-01 办理，已有记录使其为时过早、过晚或重复。依次为开始、通知和公告（至多三次）、截止申报、清算报告、注销；请核对次序和日期。",
    ],
    [
      message("HIERARCHY_WINDING_UP_ORDER", { id: "w1", days: "2020-02-01 → 2020-01-01" }),
      "清算 w1 的日期先后颠倒：2020-02-01 → 2020-01-01。依次为开始、通知和公告、截止申报、清算报告、注销，请更正。",
    ],
    [
      message("HIERARCHY_WINDING_UP_STANDING", {
        id: "w1",
        institution: "样站",
        begun: "2020-01-01",
      }),
      "清算 w1 于 2020-01-01 开始，而样站当日尚未终止。请先登记机构撤销，或更正日期。",
    ],
    [
      message("HIERARCHY_WINDING_UP_STATE", {
        id: "w1",
        institution: "样站",
        ending: { zh: "已撤销", en: "abolished" },
        said: { zh: "清算中", en: "winding up" },
      }),
      "样站标为已撤销，而其清算 w1 的记录表明清算中。请更正其中之一。",
    ],
    [
      message("HIERARCHY_REGISTRATION_ORDER", {
        id: "r1",
        doneOn: "2020-01-01",
        owedSince: "2020-02-01",
      }),
      "变更登记 r1 于 2020-01-01 办结，早于应办起日 2020-02-01。请更正其中一个日期。",
    ],
    [
      message("HIERARCHY_FOREIGN_CERTIFICATE", { id: "r1", institution: "i1", certificate: "c1" }),
      "变更登记 r1 由机构 i1 申请，所涉证书 c1 却属于其他机构。请更正机构或证书。",
    ],
    [
      message("HIERARCHY_REGISTRATION_OWED", {
        institution: "样镇卫生院",
        owedSince: "2020-01-01",
        item: "name",
        certificate: "c1",
        id: "r1",
        days: 30,
      }),
      "样镇卫生院自 2020-01-01 起应办变更登记（name，证书 c1，记录 r1），已 30 天未办结。请向登记机关办理后登记办结；办理时限不详，以登记机关要求为准。",
    ],
    [
      message("HIERARCHY_NOTHING_OWED", { id: "r1", on: "2020-01-01" }),
      "变更登记 r1 在 2020-01-01 并非应办未办：已办结、已免办或当日尚未发生。请核对编号和日期。",
    ],
  ])("$code", ({ text }, zh) => {
    expect(text.zh).toBe(zh);
  });
});
