import type { Source } from "@fuyou/kernel";

/**
 * Source 000: a county's plan to integrate maternal and child health with family-planning service
 * resources (妇幼保健和计划生育资源整合实施方案). Neither county nor province is named.
 */
export const source: Source = {
  id: "000",
  title: {
    zh: "妇幼保健和计划生育资源整合实施方案",
    en: "Plan for the integration of maternal-and-child-health and family-planning resources",
  },
  issuer: {
    zh: "某县（原文未写明县名和省名）",
    en: "A county; neither it nor its province is named",
  },
  note: {
    zh: "网页转载件，页面时间为2022年5月9日；方案自身的时间表为2015年11月至12月。繁体字系机器转换，个别字未转换或有乱码；条款编号按原样登记，要点为自拟。该县未具名，在具名县实施本方案仅为示例。",
    en: "A copy found on the web, stamped 2022-05-09; the plan's own timetable is November to December 2015. Its Traditional characters come from a machine conversion that left some unconverted and some garbled; clauses keep the numbers printed and are summed up in our own words. Its county being unnamed, the plan carried out on a named one is an illustration.",
  },
};
