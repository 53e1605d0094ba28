import { text } from "@fuyou/kernel";
import type { DataSet, InformationSystem, SystemLink } from "@fuyou/sharing";
import { cite } from "./clauses.js";

const cites = [cite("000-051")];

/** What the joint system holds (数据集): totals of services, and records of the services a person was given. */
export const dataSets: readonly DataSet[] = [
  {
    code: "joint-service-totals",
    title: text("服务汇总数", "totals of services"),
    grain: "totals",
    cites,
  },
  {
    code: "joint-service-records",
    title: text("本人的服务记录", "records of services given to a person"),
    grain: "service-records",
    cites,
  },
];

/** The two lines' systems and the joint one (妇幼与计生技术服务信息系统). The document lists no modules and no day. */
export const systems: readonly InformationSystem[] = [
  {
    code: "mch-system",
    title: text("妇幼保健信息系统", "information system of maternal and child health"),
    ...{ serves: "care", modules: [], cites },
  },
  {
    code: "fp-service-system",
    title: text("计生技术服务信息系统", "information system of family-planning services"),
    ...{ serves: "care", modules: [], cites },
  },
  {
    code: "joint-mchfp-system",
    title: text("妇幼计生共用信息系统", "joint information system"),
    ...{ serves: "care", modules: [], cites },
  },
];

function totals(from: string, zh: string, en: string): SystemLink {
  return {
    code: `${from}-to-joint`,
    title: text(zh, en),
    ...{ from, to: "joint-mchfp-system", dataSets: ["joint-service-totals"] },
    ...{ purpose: "service-management", consent: "not-needed", expected: true, cites },
  };
}

/**
 * The links of the joint system (系统联接): both lines bring in totals, which are expected. That one body sees what
 * another has given to a person is permitted for that person's care, with separate consent, and is not demanded.
 */
export const links: readonly SystemLink[] = [
  totals("mch-system", "妇幼保健汇总数并入", "totals of maternal and child health"),
  totals("fp-service-system", "计生技术服务汇总数并入", "totals of family-planning services"),
  {
    code: "joint-continuity-of-care",
    title: text("服务记录随人共享", "records that follow a person's care"),
    ...{ from: "joint-mchfp-system", to: "mch-system", dataSets: ["joint-service-records"] },
    ...{ purpose: "continuity-of-care", consent: "separate", expected: false, cites },
    retention: { rule: "until-care-ends" },
  },
];
