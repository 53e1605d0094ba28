import { type Duty, type DutySet, dutyPoint, dutySetPoint, functionAreaPoint } from "@fuyou/duties";
import type { CodeEntry, Contributor, Text } from "@fuyou/kernel";
import {
  type GroupEntitlement,
  type Programme,
  programmePoint,
  type Service,
  type ServiceRole,
  servicePoint,
  type Tour,
  tourPoint,
} from "@fuyou/services";
import { cite } from "./clauses.js";
import type { QualityServiceOptions } from "./options.js";
import { since, stationKinds } from "./scope.js";

/** The family of duties of this plan (计划生育优质服务), with a code that no other document has. */
export const qualityArea: CodeEntry = {
  code: "quality-family-planning",
  title: { zh: "计划生育优质服务", en: "quality family-planning services" },
};

function station(code: string, title: Text): Duty {
  return {
    code,
    title,
    class: "technical",
    functionArea: qualityArea.code,
    lead: "unnamed",
    cites: [cite("001-048")],
  };
}

/** The five functions of every station (五位一体): education, technical service, advice, training, supplies. */
export const fiveFunctions: readonly Duty[] = [
  station("quality-education", { zh: "宣传教育（站）", en: "education at the station" }),
  station("quality-technical-service", {
    zh: "技术服务（站）",
    en: "technical service at the station",
  }),
  station("quality-advice", { zh: "信息咨询（站）", en: "information and advice at the station" }),
  station("quality-training", { zh: "人员培训（站）", en: "training of staff at the station" }),
  station("quality-supplies", { zh: "药具发放（站）", en: "supplies at the station" }),
];

/**
 * The five functions as a set of duties that every station holds (五位一体功能).
 *
 * @param options - which kinds of institution are stations
 */
export function fiveFunctionSet(options: QualityServiceOptions): DutySet {
  return {
    code: "quality-five-functions",
    title: { zh: "服务站五项功能", en: "the five functions of a station" },
    duties: fiveFunctions.map(({ code }) => code),
    involvement: "lead",
    institutionKinds: stationKinds(options),
    cites: [cite("001-048")],
  };
}

/** Poor couples have the basic services free (贫困对象免费): the plan does not list which are basic, so all of these are. */
const freeForPoor: GroupEntitlement = { group: "poor", price: "free", cites: [cite("001-133")] };

/** The county station leads and township stations assist (县站牵头、乡站配合). */
function touringRoles({ stations }: QualityServiceOptions): readonly ServiceRole[] {
  const cites = [cite("001-116")];
  const township = [...stations.central, ...stations.ordinary];
  return [
    { involvement: "lead", level: "county", kinds: stations.county, cites },
    { involvement: "assist", level: "township", kinds: township, cites },
  ];
}

/**
 * The eight quality services (八项优质服务), whose codes begin with the plan's own word so that they stand beside any other
 * catalogue. All are voluntary; whoever comes is served, wherever they are registered and whether or not they hold a
 * permit of any kind.
 *
 * @param options - which kinds of institution are stations
 */
export function qualityServices(options: QualityServiceOptions): readonly Service[] {
  const period = since(options.planFrom, options);
  const levels: Service["levels"] = ["county", "township"];
  const eight = cite("001-092");
  const technical = { duty: "quality-technical-service", levels, period };
  return [
    {
      code: "quality-informed-choice",
      title: { zh: "避孕知情选择宣传", en: "information for an informed choice of contraception" },
      duty: "quality-education",
      levels,
      period,
      consent: "none",
      families: ["fp", "education"],
      modes: ["clinic", "venue"],
      price: "free",
      cites: [eight, cite("001-006")],
    },
    {
      ...technical,
      code: "quality-contraception-course",
      title: {
        zh: "避孕节育全程服务（知情自愿）",
        en: "contraception care from beginning to end, by free choice",
      },
      consent: "written",
      families: ["contraception"],
      techniques: ["iud-placement", "iud-removal", "ligation"],
      steps: [
        { zh: "术前知情并书面同意", en: "informed beforehand, with written consent" },
        { zh: "按规程手术", en: "the procedure, by its norm" },
        {
          zh: "术后指导，建立生殖健康档案",
          en: "guidance afterwards and a reproductive health file",
        },
        { zh: "术后随访（可谢绝）", en: "follow-up, which may be declined" },
      ],
      followUp: {
        title: { zh: "避孕节育手术随访", en: "follow-up after a contraceptive procedure" },
        record: "follow-up-form",
        withinDays: null,
      },
      records: ["consent-form", "reproductive-health-file", "follow-up-form"],
      entitlements: [freeForPoor],
      cites: [
        eight,
        cite("001-006"),
        cite("001-109"),
        cite("001-111"),
        cite("001-112"),
        cite("001-113"),
      ],
    },
    {
      ...technical,
      code: "quality-rti-screening",
      title: {
        zh: "妇女常见病（生殖道感染）普查（自愿）",
        en: "screening for common illnesses of women, if wished",
      },
      consent: "informed",
      families: ["reproductive-care"],
      audience: ["women"],
      price: "free",
      roles: touringRoles(options),
      modes: ["clinic", "tour"],
      records: ["examination-report"],
      cites: [eight, cite("001-006"), cite("001-115"), cite("001-116"), cite("001-119")],
    },
    {
      ...technical,
      code: "quality-rti-treatment",
      title: {
        zh: "妇女常见病普治（自愿）",
        en: "treatment of common illnesses of women, if wished",
      },
      consent: "informed",
      families: ["reproductive-care"],
      audience: ["women"],
      price: "reduced",
      entitlements: [freeForPoor],
      roles: touringRoles(options),
      modes: ["clinic", "tour"],
      cites: [cite("001-115"), cite("001-119")],
    },
    {
      ...technical,
      code: "quality-folic-acid",
      title: {
        zh: "增补叶酸（凡计划怀孕或早孕者均可领取）",
        en: "folic acid, for whoever plans or begins a pregnancy",
      },
      consent: "informed",
      families: ["healthy-birth"],
      stages: ["before-pregnancy", "pregnancy"],
      modes: ["clinic"],
      entitlements: [freeForPoor],
      cites: [eight, cite("001-006"), cite("001-123")],
    },
    {
      ...technical,
      code: "quality-infertility",
      title: { zh: "不孕不育诊治（自愿）", en: "care for infertility, if wished" },
      consent: "informed",
      families: ["reproductive-care"],
      stages: ["before-pregnancy"],
      modes: ["clinic"],
      entitlements: [freeForPoor],
      cites: [eight, cite("001-124")],
    },
    {
      ...technical,
      code: "quality-home-service",
      title: {
        zh: "爱心服务队上门服务（须本人同意）",
        en: "the home service team, with the client's consent",
      },
      consent: "informed",
      families: ["fp", "family-support"],
      modes: ["home-visit"],
      entitlements: [freeForPoor],
      cites: [eight, cite("001-131"), cite("001-132")],
    },
    {
      code: "quality-men-health",
      title: { zh: "男性健康服务", en: "men's health" },
      duty: "quality-advice",
      levels,
      period,
      consent: "informed",
      families: ["reproductive-care"],
      audience: ["men"],
      modes: ["clinic", "venue"],
      entitlements: [freeForPoor],
      cites: [eight, cite("001-134")],
    },
    {
      ...technical,
      code: "quality-equal-service",
      title: {
        zh: "流动人口同等服务（与户籍无关）",
        en: "the same services for people living away from their registered home",
      },
      consent: "informed",
      families: ["fp", "reproductive-care"],
      audience: ["everyone"],
      modes: ["clinic", "tour", "home-visit"],
      entitlements: [freeForPoor],
      cites: [eight, cite("001-137"), cite("001-139")],
    },
  ];
}

/**
 * What the services are brought together with (活动): the campaign that goes to the countryside, and men's health day.
 *
 * @param options - the days of the plan
 */
export function qualityProgrammes(options: QualityServiceOptions): readonly Programme[] {
  const period = since(options.planFrom, options);
  return [
    {
      code: "quality-three-to-countryside",
      title: {
        zh: "“三下乡”活动中的服务",
        en: "services in the campaign that goes to the countryside",
      },
      services: ["quality-home-service"],
      scope: {
        zh: "较为分散、缺医的乡村",
        en: "scattered villages far from care",
      },
      cites: [cite("001-130")],
      period,
    },
    {
      code: "quality-mens-health-day",
      title: { zh: "男性健康日（每年10月28日）", en: "men's health day, 28 October" },
      services: ["quality-men-health"],
      cites: [cite("001-134")],
      period,
    },
  ];
}

/**
 * The tour of all villages with its four ones (“四个一”巡回): once a year the whole county, at each stop a screening with
 * treatment, a set of materials, a talk, and advice face to face.
 *
 * @param options - which kinds of institution lead and assist
 */
export function fourOnes(options: QualityServiceOptions): Tour {
  const { county, central, ordinary } = options.stations;
  return {
    code: "quality-four-ones",
    title: { zh: "“四个一”巡回服务", en: "the tour of the four ones" },
    package: [
      {
        code: "screening",
        title: { zh: "妇女常见病普查普治（自愿）", en: "screening and treatment, if wished" },
      },
      { code: "materials", title: { zh: "宣传品一套", en: "a set of materials" } },
      { code: "lecture", title: { zh: "生殖保健讲课一场", en: "a talk on reproductive health" } },
      { code: "consultation", title: { zh: "面对面咨询一次", en: "advice face to face" } },
    ],
    perYear: 1,
    ledBy: county,
    assistedBy: [...central, ...ordinary],
    cites: [cite("001-116"), cite("001-117"), cite("001-118"), cite("001-119")],
    period: since(options.planFrom, options),
  };
}

/**
 * Brings the five functions, the services and who tours with them (五项职能和八项服务).
 *
 * @param to - takes the contributions
 * @param options - what the deployment says, with its defaults
 */
export function contributeServices(to: Contributor, options: QualityServiceOptions): void {
  to.add(functionAreaPoint, qualityArea);
  const period = since(options.planFrom, options);
  for (const duty of fiveFunctions) to.add(dutyPoint, { ...duty, period });
  to.add(dutySetPoint, fiveFunctionSet(options));
  for (const service of qualityServices(options)) to.add(servicePoint, service);
  for (const programme of qualityProgrammes(options)) to.add(programmePoint, programme);
  to.add(tourPoint, fourOnes(options));
}
