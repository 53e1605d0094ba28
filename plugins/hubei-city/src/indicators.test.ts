import {
  type Indicator,
  indicatorFigures,
  indicatorPoint,
  isVoluntaryUptake,
  jointTargets,
  targetPoint,
  targetsView,
} from "@fuyou/indicators";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { hubeiCity } from "./hubei-city-plugin.js";

const city = "999901000000";
const period = { from: "2014-10-01", to: "2015-09-30" };
type Figures = Readonly<Record<string, readonly [number, number?]>>;

/** The targets of the programme on 1 November 2015, by code: what is asked, the value and the verdict. */
function judged(figures: Figures, options: Parameters<typeof hubeiCity.with>[0] = {}) {
  const composition = composeCore(nationalStandards, countyIntegration, hubeiCity.with(options));
  const rows = Object.entries(figures).map(([indicator, [numerator, denominator]]) => ({
    id: indicator,
    indicator,
    division: city,
    period,
    numerator,
    ...(denominator === undefined ? {} : { denominator }),
    source: "虚构数据",
    ...(indicator === "premarital-examination" ? { scope: "rural" } : {}),
  }));
  const tables = { divisions: [{ id: city, name: "样市" }], [indicatorFigures.name]: rows };
  const county = aCounty(composition, tables, { date: "2015-11-01" });
  const context = { county, before: null, composition, date: county.date };
  const answer = targetsView.answer(context, { smallCells: 5 });
  const own = (answer.tables[0]?.rows ?? []).filter(({ clauses }) =>
    String(clauses).startsWith("002"),
  );
  const told = own.map((row) => [
    (row.target as { zh: string }).zh,
    (row.value as { zh: string } | null)?.zh ?? null,
    typeof row.verdict === "string" ? row.verdict : (row.verdict as { en: string }).en,
  ]);
  return { told, answer, composition };
}

describe("the targets of the programme", () => {
  // An invented city of 4,000 births, 36,000 children under seven, at each limit.
  const atTheLimit: Figures = {
    "maternal-mortality": [1, 4000],
    "infant-mortality": [28, 4000],
    "under-five-mortality": [40, 4000],
    "hospital-delivery": [3960, 4000],
    "maternal-systematic-care": [3600, 4000],
    "children-managed": [30_600, 36_000],
    "prepregnancy-coverage": [800, 1000],
    "premarital-examination": [800, 1000],
    "fp-basic-coverage": [1234, 1234],
    "service-registration-quality": [950, 1000],
    "system-module-use": [11, 12],
    "city-centre-standardised": [1],
  };

  it("at their limits: 7‰ and 10‰ themselves do not meet 控制在…以下, 99 % and 95 % meet 以上", () => {
    expect(judged(atTheLimit).told).toEqual([
      ["控制孕产妇死亡率", "25/10万", "not judged"],
      ["婴儿死亡率低于7‰", "7‰", "short"],
      ["5岁以下儿童死亡率低于10‰", "10‰", "short"],
      ["住院分娩率保持99%以上", "99%", "met"],
      ["孕产妇系统管理率达到90%", "90%", "met"],
      ["儿童保健管理率达到85%", "85%", "met"],
      ["孕前优生健康检查覆盖率80%以上", "80%", "met"],
      ["农村免费婚前医学检查率达到80%", "80%", "met"],
      ["免费基本技术服务覆盖率达到100%", "100%", "met"],
      ["服务实名登记及时准确率95%以上", "95%", "met"],
      ["市中心达到标准化规范化", "是", "met"],
      ["省级信息系统全模块应用", "91.67%", "short"],
      ["群众知晓惠民项目", null, "not judged"],
      ["降低剖宫产率", null, "unknown"],
      ["促进母乳喂养", null, "unknown"],
      ["促进自然分娩", null, "unknown"],
    ]);
  });

  it("by the legal convention take the number in, where the deployment says so", () => {
    const { told } = judged(atTheLimit, { controlledBelow: "included" });
    expect(told.slice(1, 3).map(([, , verdict]) => verdict)).toEqual(["met", "met"]);
  });

  it("say 95 % twice, in item 10 and in task 4: judged once, with both clauses", () => {
    const { composition, answer } = judged(atTheLimit);
    const { targets } = jointTargets(composition, "2015-11-01");
    const [joint] = targets.filter(({ repeated }) => repeated.length > 0);
    expect(joint?.cites.map(({ row }) => row)).toEqual(["002-016", "002-033"]);
    expect(
      composition.all(targetPoint).filter(({ plugin }) => plugin === "hubei-city"),
    ).toHaveLength(17);
    expect(
      answer.findings.filter(({ code }) => code === "INDICATORS_SAME_TARGET_TWICE"),
    ).toHaveLength(1);
  });

  it("speak of births in the rural parts where the document does", () => {
    const { told } = judged({ ...atTheLimit, "premarital-examination": [799, 1000] });
    expect(told[7]).toEqual(["农村免费婚前医学检查率达到80%", "79.9%", "short"]);
  });
});

describe("uptake of what people choose", () => {
  const { composition } = judged({});
  const own = composition.all(indicatorPoint).filter(({ plugin }) => plugin === "hubei-city");
  const get = (code: string) => composition.get(indicatorPoint, code) as Indicator;

  it("is marked, and stands beside what was offered", () => {
    const marked = own.map(({ value }) => value).filter(isVoluntaryUptake);
    expect(marked.map(({ code, offeredIn }) => [code, offeredIn])).toEqual([
      ["prepregnancy-coverage", "prepregnancy-offered"],
      ["premarital-examination", "premarital-offered"],
    ]);
  });

  it("of 100 % means everybody who asked: its denominator counts nobody else", () => {
    expect(get("fp-basic-coverage")).toMatchObject({
      denominator: "fp-basic-asked",
      kind: "availability",
    });
  });
});
