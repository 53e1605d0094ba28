import { type CodeEntry, text } from "@fuyou/kernel";
import type { InformationSystem } from "@fuyou/sharing";
import { cite } from "./clauses.js";

/**
 * The province's information system (省妇幼健康服务信息管理系统), of which every module is to be in use. The document lists no
 * modules: the list is an option, and without it no share of modules in use can be told.
 *
 * @param modules - its modules; null where they are not known
 */
export function provinceSystem(modules: readonly CodeEntry[] | null): InformationSystem {
  return {
    code: "hubei-mch-system",
    title: text(
      "省妇幼健康服务信息管理系统",
      "the province's system of maternal and child health services",
    ),
    serves: "care",
    modules,
    cites: [cite("002-031")],
  };
}
