import { aHierarchy } from "@fuyou/hierarchy/testing";
import { doChange } from "@fuyou/kernel";
import { anAct, type Records } from "@fuyou/kernel/testing";
import type { DocumentContent } from "@fuyou/reform";
import { rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { cellsOf, paperContext, tablesOf } from "./sample-paper.js";
import { stationPerson as person, withStaffRule } from "./sample-station.js";
import { acceptTransfers, refuseTransfer, settleTransferItems } from "./transfer-paper-change.js";
import { transferSheet } from "./transfer-sheet.js";

const composition = withStaffRule({ papers: true });
const tables: Records = {
  staff: [person("a"), person("old", { employment: "retired" })],
  quotas: [
    {
      ...{ id: "q", institution: "station", type: "public-institution" },
      ...{ fundingForm: "full", number: 1 },
    },
  ],
  posts: [{ id: "p", institution: "station", kind: "professional", name: "医师", holder: "a" }],
};
const transition = rehearsed(composition, aHierarchy(tables));
const paper = "sample-plan.strengthen.station.hospital.a";
const facts = (content: DocumentContent | null) =>
  Object.fromEntries(
    (content?.blocks ?? []).flatMap((block) =>
      block.kind === "facts" ? block.facts.map(({ label, value }) => [label.zh, value]) : [],
    ),
  );
const said = (content: DocumentContent | null) =>
  (content?.blocks ?? []).flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
const sheet = (of = transition, key = "a") =>
  transferSheet.write(paperContext(of, composition), { key, title: { zh: key, en: key } });
/** The transition as its county stands after acts on the papers. */
const later = (act: (draft: ReturnType<typeof transition.after.draft>) => void) => {
  const draft = transition.after.draft();
  act(draft);
  return { ...transition, after: draft.finish().county };
};

describe("the transfer sheet", () => {
  it("is drawn up for each person transferred, bound in one file, without a name in its title", () => {
    const copies = [...(transferSheet.copies?.(paperContext(transition, composition)) ?? [])];
    expect(copies.map(({ key, title }) => [key, title.zh])).toEqual([
      ["a", "编号 a"],
      ["old", "编号 old"],
    ]);
    expect(transferSheet.binding).toBe("together");
    expect(sheet(transition, "nobody")).toBeNull();
  });

  it("says from where to where, the quota, and what is to be filled in by hand", () => {
    expect(facts(sheet())).toMatchObject({
      姓名: "＊",
      人员编号: "a",
      现任岗位: "医师",
      移出单位: "样镇计划生育服务所",
      接收单位: "样镇卫生院",
      转隶日期: "2020-02-10",
      移出单位同类编制: { zh: "事业编制·全额拨款", en: "public institution, full" },
      接收单位同类编制: { zh: "事业编制·全额拨款", en: "public institution, full" },
      手续编号: paper,
      社会保险转移: null,
    });
    expect(facts(sheet(transition, "old"))).toMatchObject({
      移出单位同类编制: { zh: "不占编制", en: "takes up no quota" },
    });
    const signatures = sheet()?.blocks.at(-1);
    expect(signatures).toMatchObject({
      signatures: [
        { body: "样镇计划生育服务所" },
        { body: "样镇卫生院" },
        { role: { zh: "本人" } },
      ],
    });
  });

  it("lists what goes along and apart as the register has it, and what is outstanding", () => {
    expect(cellsOf(tablesOf(sheet(transition, "old"))[0], "item", "route", "settled")).toEqual([
      ["人事档案", "另行转移", null],
      ["离退休服务管理", "随人划转", null],
      ["离退休待遇资料", "另行转移", null],
    ]);
    const accepted = later((draft) => {
      doChange(draft, acceptTransfers, { papers: [paper] }, anAct("2020-02-20"));
    });
    expect(cellsOf(tablesOf(sheet(accepted))[0], "item", "settled")).toEqual([
      ["岗位等级", "2020-02-20"],
      ["工龄", "2020-02-20"],
      ["执业资格", "2020-02-20"],
      ["津贴补贴", "2020-02-20"],
      ["人事档案", null],
      ["社会保险关系", null],
    ]);
    expect(said(sheet(accepted))).toEqual([
      {
        zh: "未办结：人事档案、社会保险关系。",
        en: "not settled: personnel file, social insurance.",
      },
    ]);
    const settled = later((draft) => {
      doChange(draft, acceptTransfers, { papers: [paper] }, anAct("2020-02-20"));
      const items = [`${paper}.personnel-file`, `${paper}.social-insurance`];
      doChange(draft, settleTransferItems, { items }, anAct("2020-02-21"));
    });
    expect(said(sheet(settled))).toEqual([{ zh: "无。", en: "Nothing." }]);
    const refused = later((draft) => {
      doChange(draft, refuseTransfer, { paper, reason: "合成理由" }, anAct("2020-02-20"));
    });
    expect(said(sheet(refused))[0]?.zh).toMatch(/^接收单位已退回，去向待定；未办结：岗位等级/);
    expect(JSON.stringify(sheet(refused))).not.toContain("合成理由");
  });

  it("says that nothing is on record where no paper was drawn up", () => {
    const bare = withStaffRule({});
    const none = paperContext(rehearsed(bare, aHierarchy(tables)), bare);
    const content = transferSheet.write(none, { key: "a", title: { zh: "a", en: "a" } });
    expect(said(content)).toEqual([
      {
        zh: "划转手续未办理，全部事项待确认。",
        en: "The paper is not drawn up; everything is to be confirmed.",
      },
    ]);
    expect(cellsOf(tablesOf(content)[0], "item", "settled")).toHaveLength(6);
  });
});
