import type {
  AccreditationKind,
  AppraisalScheme,
  Honour,
  InspectionPlan,
  SchemeItem,
  TrainingPlan,
} from "@fuyou/appraisal";
import type { Period } from "@fuyou/kernel";
import { cite } from "./clauses.js";

const hospitals = ["county-mch-hospital", "township-hospital", "central-township-hospital"];

/**
 * The performance appraisal that source 002 lists among the items of reform (绩效考核评价), without its items. What
 * a unit scored lowest in is its weak field, which is to be strengthened.
 *
 * @param period - the days of the programme
 * @param items - its items and weights, where the deployment says them
 */
export function performance(period: Period, items: readonly SchemeItem[]): AppraisalScheme {
  return {
    code: "city-performance",
    title: {
      zh: "妇幼健康服务机构绩效考核",
      en: "performance of maternal and child health institutions",
    },
    object: { of: "institution", kinds: ["county-mchfp-centre", ...hospitals] },
    items,
    cadence: null,
    appraiser: { zh: "市卫生计生委", en: "the city's health and family-planning commission" },
    mixes: [],
    uses: [{ zh: "找出并加强薄弱领域", en: "to find and strengthen weak fields" }],
    cites: [cite("002-028"), cite("002-045")],
    period,
  };
}

const noCriteria = {
  zh: "文件未载评审标准",
  en: "the document does not give the criteria",
};

function kind(
  over: Pick<AccreditationKind, "code" | "title" | "cites"> & Partial<AccreditationKind>,
): AccreditationKind {
  return {
    ...{ institutionKinds: [], grantor: null, by: null, criteria: noCriteria },
    ...{ reassessed: false, reassessedAfterYears: null, exits: false, ...over },
  };
}

/** What the city and its institutions apply for in source 002 (创建和评审). After how many years is not said for any. */
export const accreditationKinds: readonly AccreditationKind[] = [
  kind({
    code: "model-service-city",
    title: { zh: "妇幼健康优质服务示范市", en: "model city of maternal and child health services" },
    cites: [cite("002-037")],
  }),
  kind({
    code: "national-model-service-city",
    title: { zh: "国家妇幼健康优质服务示范市", en: "national model city of such services" },
    grantor: { zh: "国家", en: "the nation" },
    cites: [cite("002-037")],
  }),
  kind({
    code: "baby-friendly-hospital",
    title: { zh: "爱婴医院", en: "baby-friendly hospital" },
    institutionKinds: hospitals,
    reassessed: true,
    cites: [cite("002-040"), cite("002-042")],
  }),
  kind({
    code: "mch-institution-review",
    title: { zh: "新一轮妇幼保健机构评审", en: "new round of review of institutions" },
    institutionKinds: ["county-mch-hospital", "county-mchfp-centre"],
    cites: [cite("002-044")],
  }),
  kind({
    code: "key-specialty",
    title: { zh: "妇幼健康服务重点专科", en: "key specialty of maternal and child health" },
    institutionKinds: ["county-mch-hospital", "county-mchfp-centre"],
    exits: true,
    cites: [cite("002-046")],
  }),
];

/** The provincial honour of source 002 (十佳最美妇幼人): ten places, as its name says. Who stands for it is not recorded by name. */
export const provincialHonour: Honour = {
  code: "ten-finest-of-mch",
  title: { zh: "十佳最美妇幼人", en: "the ten finest of maternal and child health" },
  givenBy: { zh: "省", en: "the province" },
  places: 10,
  cites: [cite("002-038")],
};

/**
 * The recurring checks of source 002 (检查和质控): registration of services given, quality of information, and
 * health care in nurseries. How often is not said for any.
 *
 * @param period - the days of the programme
 */
export function inspections(period: Period): readonly InspectionPlan[] {
  return [
    {
      code: "service-registration-check",
      title: { zh: "服务登记日常检查", en: "routine check of the registration of services" },
      institutionKinds: hospitals,
      scope: [
        {
          zh: "机构已提供的服务是否如实、及时登记",
          en: "whether services given are registered truly and in time by the institution",
        },
      ],
      cadence: null,
      output: { zh: "对机构督办并通报", en: "reminders and notices to the institution" },
      cites: [cite("002-032")],
      period,
    },
    {
      code: "information-quality-control",
      title: { zh: "妇幼信息质量控制", en: "quality control of information" },
      institutionKinds: hospitals,
      scope: [{ zh: "监测和报表质量", en: "quality of surveillance and returns" }],
      cadence: null,
      output: null,
      cites: [cite("002-034")],
      period,
    },
    {
      code: "nursery-health-check",
      title: { zh: "托幼机构卫生保健检查", en: "check of health care in nurseries" },
      institutionKinds: [],
      scope: [{ zh: "托幼机构的卫生保健工作", en: "health care given in nurseries" }],
      cadence: null,
      output: null,
      cites: [cite("002-054")],
      period,
    },
  ];
}

/**
 * The trainings of source 002 (培训): of those who work with information, and of health staff in nurseries.
 *
 * @param period - the days of the programme
 */
export function trainingPlans(period: Period): readonly TrainingPlan[] {
  const open = { cadence: null, place: null, teachers: null, goals: [], inputs: [], period };
  return [
    {
      ...open,
      code: "information-staff",
      title: { zh: "妇幼信息管理人员培训", en: "training of information staff" },
      audience: { zh: "妇幼健康信息管理人员", en: "those who manage health information" },
      institutionKinds: hospitals,
      cites: [cite("002-034")],
    },
    {
      ...open,
      code: "nursery-health-staff",
      title: { zh: "托幼机构卫生保健人员培训", en: "training of health staff in nurseries" },
      audience: { zh: "托幼机构卫生保健人员", en: "health staff of nurseries" },
      institutionKinds: [],
      cites: [cite("002-054")],
    },
  ];
}
