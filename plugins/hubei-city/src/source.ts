import type { Source } from "@fuyou/kernel";

/** Source 002. A city in Hubei (湖北某市): its programme of maternal and child health work of 2015, the second stage after the merger. */
export const source: Source = {
  id: "002",
  title: {
    zh: "某市妇幼健康服务工作计划要点（2015年）",
    en: "Main points of a city's programme of maternal and child health services, 2015",
  },
  issuer: {
    zh: "湖北某市（原文隐去市名）",
    en: "A city in Hubei whose name is blanked in the source",
  },
  note: {
    zh: "只存前五页，至第11项中断；年份按《母婴保健法》实施20周年推定为2015年；第9项《湖北省…管理办法》处缺字，不予推定。",
    en: "Only the first five pages, to the middle of item 11. The year 2015 follows from the twenty years of the law of 1995. Words are missing in item 9 and nothing is put in their place.",
  },
};
