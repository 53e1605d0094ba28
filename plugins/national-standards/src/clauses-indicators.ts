import { indicatorPoint, reportingCalendarPoint } from "@fuyou/indicators";
import {
  type ClauseRegister,
  carried,
  carriersOf,
  clauseRegister,
  context,
  text,
  viewPoint,
} from "@fuyou/kernel";
import { census2020, mchStatistics, publicHealthMeasures } from "./indicator-sources.js";

const here = carriersOf("national-standards");
const core = carriersOf("indicators");
const by = (...codes: readonly string[]) => codes.map((code) => here(indicatorPoint, code));
const calendar = here(reportingCalendarPoint, "mch-reporting-year");

/** The clauses on indicators and their reporting (指标和上报条款). */
export const indicatorRegisters: readonly ClauseRegister[] = [
  clauseRegister(mchStatistics.id, [
    {
      row: "mch-statistics-001",
      clause: "统计年度",
      gist: text(
        "年报起止为上年10月1日至当年9月30日",
        "A reporting year runs from 1 October to 30 September",
      ),
      ...carried([calendar]),
    },
    {
      row: "mch-statistics-002",
      clause: "上报期限",
      gist: text(
        "乡级年报10月12日前、县级10月25日前，乡级季报1月、4月、7月10日和10月12日前",
        "Townships report by 12 October, counties by 25 October; townships quarterly by 10 January, April, July and 12 October",
      ),
      ...carried(
        [calendar, core(viewPoint, "indicators.quality")],
        "季报期限见于乡级；县级季报期限所用资料未写，不判定迟报。",
        "The quarterly days are those of townships; the material names none for counties, whose quarters are never late.",
      ),
    },
    {
      row: "mch-statistics-003",
      clause: "填报代码",
      gist: text("未开展的工作填“-2”", "Work that was not done is written -2"),
      ...carried(
        [core(viewPoint, "indicators.quality")],
        "开展而未收集到数据的另有代码，所用资料看不清，留空处理。",
        "Work done without data has a code of its own, which the material does not show; it is left empty.",
      ),
    },
    {
      row: "mch-statistics-004",
      clause: "死亡率",
      gist: text(
        "孕产妇、婴儿、5岁以下儿童死亡数与活产数之比",
        "Deaths of mothers, infants and children under five, against live births",
      ),
      ...carried(by("maternal-mortality", "infant-mortality", "under-five-mortality")),
    },
    {
      row: "mch-statistics-005",
      clause: "孕产妇保健",
      gist: text(
        "住院分娩、系统管理、产前检查人数与活产数之比",
        "Births in hospital, systematic care and antenatal care, against live births",
      ),
      ...carried(
        by("hospital-delivery", "maternal-systematic-care", "antenatal-coverage-live-births"),
        "产前检查率另有以产妇数为分母的官方口径，两者并列，不混用。",
        "Another official source divides antenatal care by women giving birth; both stand side by side and are never mixed.",
      ),
    },
    {
      row: "mch-statistics-006",
      clause: "产前检查（产妇数口径）",
      gist: text(
        "另一口径：产前检查人数与产妇数之比",
        "By another official source: antenatal care against women giving birth",
      ),
      ...carried(
        by("antenatal-coverage-women"),
        "两份官方资料分母不同，所用资料未写明哪一份用哪一个，故同登于此。",
        "Two official sources differ in the denominator; the material does not say which uses which, so both are recorded here.",
      ),
    },
    {
      row: "mch-statistics-007",
      clause: "分娩和喂养",
      gist: text(
        "剖宫产活产数、母乳喂养儿童数各与其总数之比",
        "Caesarean births and breast-fed infants, each against all of them",
      ),
      ...carried(by("caesarean-rate", "breastfeeding-rate")),
    },
    {
      row: "mch-statistics-008",
      clause: "出生缺陷",
      gist: text(
        "出生缺陷例数与围产儿数之比",
        "Birth defects against births in the perinatal period",
      ),
      ...carried(by("birth-defect-rate")),
    },
  ]),
  clauseRegister(publicHealthMeasures.id, [
    {
      row: "basic-public-health-norm-001",
      clause: "0～6岁儿童健康管理 考核指标",
      gist: text(
        "新生儿访视数与活产数、受随访儿童数与0～6岁儿童数之比",
        "Newborns visited against live births; children followed up against children under seven",
      ),
      ...carried(by("newborn-visit", "children-managed")),
    },
  ]),
  clauseRegister(census2020.id, [
    {
      row: "census-2020-001",
      clause: "分县年龄构成",
      gist: text("各县0岁人口数", "Children aged nought of each county"),
      ...context(
        "参考数由各县插件登记；此处只作出处。",
        "The numbers are brought by the plugins of the counties; this row is where they come from.",
      ),
    },
  ]),
];
