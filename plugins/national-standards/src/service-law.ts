import { text } from "@fuyou/kernel";
import type { ServiceLaw } from "@fuyou/needs";
import { cite } from "./clauses.js";

/** What the law says of offering services (服务的法律依据), common to all counties. */
export const serviceLaws: readonly ServiceLaw[] = [
  {
    code: "no-sex-determination",
    service: "fetal-sex-determination",
    title: text("非医学需要的胎儿性别鉴定", "determination of fetal sex without medical need"),
    offered: false,
    cites: [cite("mch-law-1994-032")],
    period: { from: "1995-06-01" },
  },
];
