import type { Source } from "@fuyou/kernel";

/** Source 004. Changning city (常宁市): its programme of health and family-planning work of 2018. */
export const source: Source = {
  id: "004",
  title: {
    zh: "2018年全市卫生计生工作要点",
    en: "Main points of the city's health and family-planning work, 2018",
  },
  issuer: {
    zh: "常宁市卫生和计划生育局",
    en: "Health and Family Planning Bureau of Changning city",
  },
  note: {
    zh: "节选：存（七）和（十五）至（二十四）；（一）至（六）、（八）至（十四）缺失，不予推定。",
    en: "An excerpt: items 7 and 15 to 24. Items 1 to 6 and 8 to 14 are missing and nothing is put in their place.",
  },
};
