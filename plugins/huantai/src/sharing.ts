import { type Text, text } from "@fuyou/kernel";
import type {
  CrossCheck,
  DataSet,
  InformationSource,
  InformationSystem,
  SystemLink,
} from "@fuyou/sharing";
import { cite } from "./clauses.js";
import type { HuantaiOptions } from "./options.js";

const care: Pick<SystemLink, "purpose" | "consent" | "retention"> = {
  purpose: "continuity-of-care",
  consent: "separate",
  retention: { rule: "until-care-ends" },
};
const totals: Pick<SystemLink, "purpose" | "consent"> = {
  purpose: "service-management",
  consent: "not-needed",
};

/** Services along the way of a family (服务环节) of which totals are compared: a count of services given, of nobody. */
const stages: readonly (readonly [code: string, title: Text])[] = [
  ["premarital-care", text("婚前保健", "premarital care")],
  ["antenatal-care", text("孕产期保健", "antenatal care")],
  ["birth-care", text("分娩服务", "care at birth")],
  ["child-care", text("儿童保健", "child care")],
];

/** What is gathered and shared (数据集): records of care by consent, and totals of services given. */
export const dataSets: readonly DataSet[] = [
  {
    code: "huantai-home-visit-records",
    title: text("上门服务记录", "records of services at home"),
    grain: "service-records",
    cites: [cite("003-065")],
  },
  {
    code: "huantai-service-totals",
    title: text("服务汇总数", "totals of services"),
    grain: "totals",
    cites: [cite("003-065")],
  },
  ...(["technical-service", "antenatal-care", "birth-care"] as const).map((each, at): DataSet => {
    const titles = [
      text("技术服务记录", "records of technical services"),
      text("孕产期保健记录", "records of antenatal care"),
      text("分娩服务记录", "records of care at birth"),
    ];
    return {
      code: `huantai-${each}-records`,
      title: titles[at] as Text,
      grain: "service-records",
      cites: [cite("003-067")],
    };
  }),
  ...stages.map(
    ([code, title]): DataSet => ({
      code: `huantai-${code}-totals`,
      title: text(`${title.zh}汇总数`, `totals of ${title.en}`),
      grain: "totals",
      cites: [cite("003-066")],
    }),
  ),
];

/**
 * The four sources of information (信息来源). A visit keeps a record of care for whoever agreed; office and departments
 * bring totals. None gathers who marries or gives birth.
 */
export const informationSources: readonly InformationSource[] = [
  {
    code: "huantai-village-visit",
    title: text("村（居）入户", "visits in the village"),
    gatheredBy: text("村卫生计生专干和乡村医生，本人同意", "village worker and doctor, by consent"),
    dataSets: ["huantai-home-visit-records"],
    ...care,
    cites: [cite("003-065")],
  },
  {
    code: "huantai-town-office",
    title: text("镇（街道）卫计办", "town or street office"),
    gatheredBy: text("镇（街道）卫计办", "the office"),
    dataSets: ["huantai-service-totals"],
    ...totals,
    cites: [cite("003-065"), cite("003-066")],
  },
  {
    code: "huantai-institutions",
    title: text("医疗卫生机构", "medical institutions"),
    gatheredBy: text("提供服务的机构", "those who give the services"),
    dataSets: ["huantai-service-totals"],
    ...totals,
    cites: [cite("003-065"), cite("003-066")],
  },
  {
    code: "huantai-departments",
    title: text("部门信息共享", "other departments"),
    gatheredBy: text("有关部门，只有汇总数", "other departments, totals only"),
    dataSets: ["huantai-service-totals"],
    ...totals,
    cites: [cite("003-065")],
  },
];

/**
 * The comparison of totals (信息比对): what the office and the institutions have on their books of four sorts of service.
 * Where they differ each goes over its own; no list of persons comes of it.
 *
 * @param options - what the deployment says, with its defaults
 */
export function crossChecks({ smallCell, effectiveFrom }: HuantaiOptions): readonly CrossCheck[] {
  return stages.map(([code, title]) => ({
    code: `huantai-${code}`,
    title: text(`${title.zh}服务数`, `services of ${title.en}`),
    dataSet: `huantai-${code}-totals`,
    ...{ left: "huantai-town-office", right: "huantai-institutions", smallCell },
    cites: [cite("003-066")],
    period: { from: effectiveFrom },
  }));
}

/** The women's information system, which is an administration's, and the records of those who give care (信息系统). */
export const systems: readonly InformationSystem[] = [
  {
    code: "huantai-wis",
    title: text("WIS系统", "women's information system (WIS)"),
    ...{ serves: "administration", modules: [] },
    cites: [cite("003-067")],
  },
  {
    code: "huantai-care-records",
    title: text("医疗卫生机构服务记录系统", "records of medical institutions"),
    ...{ serves: "care", modules: [] },
    cites: [cite("003-067")],
  },
];

/**
 * The links between them (系统联接): what helps a person's care goes to the institution that gives it, with consent; back
 * goes nothing but totals. A link that hands a person's record to the administration does not compose.
 */
export const links: readonly SystemLink[] = [
  {
    code: "huantai-wis-for-care",
    title: text("WIS系统服务信息供机构使用", "service information from WIS for care"),
    ...{ from: "huantai-wis", to: "huantai-care-records", expected: true },
    dataSets: [
      "huantai-technical-service-records",
      "huantai-antenatal-care-records",
      "huantai-birth-care-records",
    ],
    ...care,
    cites: [cite("003-067")],
  },
  {
    code: "huantai-totals-to-wis",
    title: text("机构服务汇总数报WIS系统", "totals of institutions for WIS"),
    ...{ from: "huantai-care-records", to: "huantai-wis", expected: true },
    dataSets: ["huantai-service-totals"],
    ...totals,
    cites: [cite("003-067")],
  },
];
