import {
  beginWindingUp,
  hierarchyPlugin,
  publishNotice,
  tellCreditors,
  windingUps,
} from "@fuyou/hierarchy";
import { composed } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { aPlanPlugin, rehearsed } from "@fuyou/reform/testing";
import { amount, daysFrom, requirement, requirementPoint, unresolvedBound } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { creditorsNotice } from "./creditors-notice.js";
import { liquidationReport } from "./liquidation-report.js";
import { composition, context, merge, tables } from "./sample-estate.js";
import { next } from "./sample-inventory.js";
import {
  cellsOf,
  contextOf,
  copiesOf,
  factsOf,
  tablesOf,
  totalsOf,
  written,
} from "./sample-paper.js";
import { claimsPeriod } from "./winding-up-law.js";

const { transition } = context;
const begin = { institution: "station", responsible: "government", approval: "样编〔2020〕9号" };
const begun = next(transition.after, beginWindingUp, begin, "2020-02-12");
const told = next(begun, tellCreditors, { institution: "station" }, "2020-02-15");
const after = next(told, publishNotice, { institution: "station", in: "样县公告栏" }, "2020-02-20");
const winding = contextOf({ ...transition, after }, composition);

/** The same with a plugin that says for how long claims are taken. */
const withLaw = (bound: ReturnType<typeof amount> | ReturnType<typeof unresolvedBound>) => {
  const rule = requirement({
    id: "claims-taken",
    title: { zh: "债权申报期", en: "claims taken" },
    each: windingUps,
    require: {
      measure: daysFrom({ from: "firstNoticeOn", to: "claimsUntil" }),
      compare: "at-least",
      bound,
    },
    severity: "mandatory",
    cites: [{ source: "sample-notice", clause: "三" }],
    period: { from: "2004-01-01" },
  });
  const plugin = aPlanPlugin([merge], { contribute: (to) => to.add(requirementPoint, rule) });
  const law = composed(hierarchyPlugin, reformPlugin, assetsPlugin, plugin);
  return contextOf({ ...rehearsed(law, tables), after }, law);
};

describe("the notice to creditors", () => {
  const words = (of: typeof context) =>
    (written(creditorsNotice, of, "station")?.blocks ?? []).flatMap((block) =>
      block.kind === "paragraph" ? [block.text.zh] : [],
    );

  it("is drawn up for each legal person that ends, and says what is not known yet", () => {
    expect(copiesOf(creditorsNotice, context).map(({ key }) => key)).toEqual(["station"]);
    expect(words(context)).toEqual([
      "样镇计划生育服务所经有关机关批准撤销，现进行清算。其权利义务由样镇卫生院承继。",
      "请债权人向清算责任单位申报债权。现有插件没有载明申报期限，须按登记管理机关的规定填写。",
    ]);
    expect(factsOf(written(creditorsNotice, context, "station"))).toEqual({});
  });

  it("takes the period from the law of the plugins, and counts from the day that it says", () => {
    const law = withLaw(amount(77));
    expect(words(law)).toEqual([
      "样镇计划生育服务所经有关机关批准（样编〔2020〕9号）撤销，自 2020-02-12 起进行清算，由样镇人民政府负责。其权利义务由样镇卫生院承继。",
      "请债权人自第一次公告日期起 77 日内，持有关凭证向清算责任单位申报债权。",
    ]);
    // 20 February 2020 and 77 days: 9 in February, 31 in March, 30 in April, 7 in May.
    expect(factsOf(written(creditorsNotice, law, "station"))).toEqual({
      债权申报截止日期: "2020-05-07",
      公告载体: "样县公告栏",
      第一次公告日期: "2020-02-20",
    });
    expect(written(creditorsNotice, law, "station")?.cites).toEqual([
      { source: "sample-notice", clause: "三" },
    ]);
  });

  it("says that a period is not settled, and makes none up", () => {
    const law = withLaw(unresolvedBound({ zh: "文件未载明", en: "the document does not say" }));
    expect(claimsPeriod(law.composition, "2020-02-20")?.days).toBeNull();
    expect(words(law)[1]).toBe("请债权人向清算责任单位申报债权。申报期限待定：文件未载明。");
    expect(factsOf(written(creditorsNotice, law, "station"))).not.toHaveProperty(
      "债权申报截止日期",
    );
  });
});

describe("the liquidation report", () => {
  const content = written(liquidationReport, winding, "station");
  const named = (zh: string) => {
    const table = tablesOf(content).find(({ title }) => title.zh === zh);
    if (table === undefined) throw new Error(`no table ${zh}`);
    return table;
  };

  it("tells the steps with their days since the beginning, and leaves the others open", () => {
    expect(cellsOf(named("清算步骤"), "step", "on", "days")).toEqual([
      ["清算开始日期", "2020-02-12", 0],
      ["通知债权人日期", "2020-02-15", 3],
      ["第一次公告日期", "2020-02-20", 8],
      ["第二次公告日期", null, null],
      ["第三次公告日期", null, null],
      ["债权申报截止日期", null, null],
      ["清算报告日期", null, null],
      ["注销登记日期", null, null],
    ]);
    expect(factsOf(content)).toMatchObject({
      清算机构: "样镇计划生育服务所",
      清算责任单位: "样镇人民政府",
      批文号: "样编〔2020〕9号",
      承继单位: "样镇卫生院",
    });
  });

  it("says what passed to the successor, and that it is what the ledger posted", () => {
    expect(totalsOf(named("固定资产分类汇总"))).toEqual([
      ["pieces", 4, 4],
      ["cost", 81_850_000, 81_850_000],
      ["area", 30_000, 30_000],
    ]);
    expect(factsOf(content)).toMatchObject({ 房间: 2, 银行账户: 2, 债权债务: 3, 档案全宗: 2 });
    expect(totalsOf(named("债权债务"))).toEqual([["record", 3, 3]]);
    expect(totalsOf(named("银行账户"))).toEqual([
      ["record", 2, 2],
      ["money", 70_005, 70_005],
    ]);
  });

  it("lists what stays open", () => {
    expect(cellsOf(named("未了事项"), "what", "todo")).toEqual([
      ["向样镇卫生院的移交", "编制移交清单并由三方签章"],
      ["资产清查", "移交前须清查，登记表中没有清查记录"],
    ]);
  });

  it("judges the periods that plugins bring, and says where none does", () => {
    const none = (content?.blocks ?? []).some(
      (block) =>
        block.kind === "paragraph" && block.text.zh === "现有插件没有载明清算的时限和条件。",
    );
    expect(none).toBe(true);
    const law = tablesOf(written(liquidationReport, withLaw(amount(77)), "station")).find(
      ({ title }) => title.zh === "时限和条件",
    );
    // While the last day for claims is not on record, nobody knows for how long they were taken.
    expect(cellsOf(law ?? { rows: [] }, "what", "verdict")).toEqual([["债权申报期", "unknown"]]);
  });
});
