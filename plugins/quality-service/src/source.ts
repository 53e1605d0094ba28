import type { Source } from "@fuyou/kernel";

/**
 * Source 001: a county's plan of its quality family-planning services for 2006 to 2010 (十一五). The text
 * at hand is a collection: the plan twice, the second copy without percent signs and the first cut off,
 * and the beginnings of two related documents. Names and most totals are blanked.
 */
export const source: Source = {
  id: "001",
  title: {
    zh: "“十一五”时期计划生育优质服务新机制建设规划",
    en: "Plan of the new mechanism of quality family-planning services in the Eleventh Five-Year period",
  },
  issuer: { zh: "某县（原文隐去县名）", en: "A county whose name is blanked in the source" },
  note: {
    zh: "合编稿：规划有两份（第一份末尾残缺，第二份丢失百分号），另有两份相关文件的开头。县名、人口、人员总数、面积和资金均以“XX”隐去，一律不予推定。",
    en: "A collection: the plan twice (the first copy is cut off, the second has lost its percent signs), and the beginnings of two related documents. The county's name, population, total staff, areas and money are blanked and nothing is put in their place.",
  },
};
