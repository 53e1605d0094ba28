import type { Source } from "@fuyou/kernel";

/**
 * Source 003: the opinion of Huantai county (桓台县) on its town and village health and
 * family-planning institutions and staff. Complete, but without a date.
 */
export const source: Source = {
  id: "003",
  title: {
    zh: "关于优化镇（街道）村（居）卫生计生机构队伍推进卫生计生服务管理一体化工作的实施意见",
    en: "Opinion on improving the health and family-planning institutions and staff of towns, streets and villages and on managing their services as one",
  },
  issuer: {
    zh: "桓台县人民政府办公室",
    en: "General office of the people's government of Huantai county",
  },
  note: {
    zh: "原文未注日期；文中提及党的十九大，故在2017年10月之后。部署时以选项给出生效日期。",
    en: "Undated in the source; it speaks of the 19th Party Congress and so is later than October 2017. A deployment gives the day it takes effect as an option.",
  },
};
