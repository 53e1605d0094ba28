import type { NamedCount } from "@fuyou/indicators";
import type { CodeEntry } from "@fuyou/kernel";
import { cite } from "./clauses.js";

/** Forms that indicators are taken from (来源表), common to all counties. */
export const sourceForms: readonly CodeEntry[] = [
  {
    code: "mothers-annual",
    title: { zh: "孕产妇保健和健康情况年报表", en: "annual form on mothers" },
  },
  {
    code: "children-annual",
    title: { zh: "七岁以下儿童保健和健康情况年报表", en: "annual form on children under seven" },
  },
  { code: "death-reports", title: { zh: "死亡报告卡", en: "death reports" } },
  {
    code: "birth-defect-surveillance",
    title: { zh: "出生缺陷监测", en: "surveillance of birth defects" },
  },
];

/** Scopes of figures common to all counties (统计范围). */
export const scopes: readonly CodeEntry[] = [{ code: "rural", title: { zh: "农村", en: "rural" } }];

const count = (code: string, zh: string, en: string, form: string, row: string): NamedCount => ({
  code,
  title: { zh, en },
  unit: "person",
  form,
  cites: [cite(row)],
});

/** The counts that national indicators divide (计数项). */
export function namedCounts(): readonly NamedCount[] {
  const [deaths, care] = ["mch-statistics-004", "mch-statistics-005"];
  const [births, defects] = ["mch-statistics-007", "mch-statistics-008"];
  const children = "basic-public-health-norm-001";
  return [
    count("live-births", "活产数", "live births", "mothers-annual", care),
    count("maternal-deaths", "孕产妇死亡数", "maternal deaths", "death-reports", deaths),
    count("infant-deaths", "婴儿死亡数", "deaths of infants", "death-reports", deaths),
    count("under-five-deaths", "5岁以下儿童死亡数", "deaths under five", "death-reports", deaths),
    count("hospital-births", "住院分娩活产数", "live births in hospital", "mothers-annual", care),
    count(
      "mothers-managed",
      "系统管理的产妇数",
      "mothers under systematic care",
      "mothers-annual",
      care,
    ),
    count(
      "mothers-examined",
      "接受过产前检查的产妇数",
      "mothers with antenatal care",
      "mothers-annual",
      care,
    ),
    count(
      "women-delivered",
      "产妇数",
      "women giving birth",
      "mothers-annual",
      "mch-statistics-006",
    ),
    count("caesarean-births", "剖宫产活产数", "live births by caesarean", "mothers-annual", births),
    count(
      "infants-asked",
      "调查的6个月内婴儿数",
      "infants under six months asked about",
      "children-annual",
      births,
    ),
    count(
      "infants-breastfed",
      "其中母乳喂养的婴儿数",
      "of these, breast-fed",
      "children-annual",
      births,
    ),
    count(
      "perinatal-births",
      "围产儿数",
      "births in the perinatal period",
      "birth-defect-surveillance",
      defects,
    ),
    count(
      "birth-defects",
      "围产儿出生缺陷例数",
      "births with a defect",
      "birth-defect-surveillance",
      defects,
    ),
    count(
      "newborns-visited",
      "接受1次及以上访视的新生儿数",
      "newborns visited at least once",
      "children-annual",
      children,
    ),
    count(
      "children-followed",
      "接受1次及以上随访的0～6岁儿童数",
      "children under seven followed up at least once",
      "children-annual",
      children,
    ),
    count(
      "children-under-seven",
      "0～6岁儿童数",
      "children under seven",
      "children-annual",
      children,
    ),
  ];
}
