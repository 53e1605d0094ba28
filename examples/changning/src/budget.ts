import {
  type ConstructionProject,
  constructionProjects,
  type EquipmentProject,
  equipmentProjects,
} from "@fuyou/assets";
import {
  type BudgetLine,
  budgetLines,
  type CostStandard,
  costStandards,
  type ProjectMoney,
  projectMoney,
} from "@fuyou/funding";
import { bureau, hospital, mchHospital, type Registers, towns } from "./bodies.js";

/** Yuan in fen. */
const yuan = (amount: number) => amount * 100;

/** The hospital whose business costs have no line (缺项), and the one whose staff costs have no amount (金额不明). */
const [withoutBusiness, withoutAmount] = [hospital("206"), hospital("202")];

const ofHospital: Readonly<Record<string, number>> = {
  staff: yuan(1_200_000),
  running: yuan(300_000),
  business: yuan(100_000),
};

function* hospitalLines(institution: string): Iterable<BudgetLine> {
  for (const [of, amount] of Object.entries(ofHospital)) {
    if (of === "business" && institution === withoutBusiness) continue;
    const line = {
      ...{ id: `${institution}.2018-${of}`, institution, year: 2018, class: of },
      ...{ source: "county-finance", mode: "budget" },
    };
    yield of === "staff" && institution === withoutAmount ? line : { ...line, amount };
  }
}

const otherLine = (
  institution: string,
  of: string,
  source: string,
  amount: number,
): BudgetLine => ({
  id: `${institution}.2018-${of}-${source}`,
  ...{ institution, year: 2018, class: of, source, amount: yuan(amount) },
});

/** Two clinics whose doctors are paid from two sources, one from one; of the others nothing is on record. */
const clinics = ["village-clinic-430482101200", "village-clinic-430482101201"];

const otherLines: readonly BudgetLine[] = [
  ...clinics.flatMap((clinic) => [
    otherLine(clinic, "village-doctors", "county-finance", 9_600),
    otherLine(clinic, "village-doctors", "national-programme", 14_400),
  ]),
  otherLine("village-clinic-430482101203", "village-doctors", "county-finance", 9_600),
  otherLine(bureau, "project", "county-finance", 500_000),
  otherLine("community-health-centre-430482002", "development", "social-capital", 200_000),
];

const standard = (of: string, kind: string, amount: number): CostStandard => ({
  id: `standard-${of}-${kind}`,
  ...{ class: of, per: "person" as const, institutionKind: kind, amount: yuan(amount) },
  ...{ document: "合成文号〔2015〕1号", period: { from: "2015-01-01" } },
});

/** Running costs of the centre have none, so that their amounts stay open. */
const standards: readonly CostStandard[] = [
  standard("staff", "county-mchfp-centre", 60_000),
  standard("staff", "county-mch-hospital", 60_000),
  standard("staff", "county-fp-station", 60_000),
  standard("staff", "township-hospital", 50_000),
  standard("staff", "central-township-hospital", 50_000),
  standard("running", "township-hospital", 8_000),
  standard("running", "central-township-hospital", 8_000),
];

/** One begun and paid for, one for which land is being had, without a planned cost. The others have none. */
const buildings: readonly ConstructionProject[] = [
  {
    ...{ id: "project-service-building", name: "妇幼计生服务大楼（合成）" },
    ...{ institution: mchHospital, kind: "new", plannedYear: 2019, startedOn: "2018-05-20" },
    ...{ plan: "changning-service-building", plannedCost: yuan(8_000_000) },
  },
  {
    ...{ id: "project-yiyang", name: "宜阳社区卫生服务中心业务用房（合成）" },
    ...{ institution: "community-health-centre-430482001", kind: "new", plannedYear: 2020 },
    ...{ plan: "changning-yiyang", landOn: "2018-09-01" },
  },
];

const equipment: readonly EquipmentProject[] = [
  {
    ...{ id: "project-emergency-102", name: "急救设备（合成）", institution: hospital("102") },
    ...{ kind: "new", plannedYear: 2018, plan: "changning-emergency-equipment" },
    ...{ plannedCost: yuan(300_000), procurement: "open-tender" },
    ...{ startedOn: "2018-06-01", completedOn: "2018-09-10" },
  },
  {
    ...{ id: "project-emergency-108", name: "急救设备（合成）", institution: hospital("108") },
    ...{ kind: "new", plannedYear: 2018, plan: "changning-emergency-equipment" },
    ...{ plannedCost: yuan(300_000) },
  },
];

/** Money that makes its planned cost, and money of which one part is not known. */
const money: readonly ProjectMoney[] = [
  {
    ...{ id: "money-building-1", construction: "project-service-building", year: 2018 },
    ...{ source: "superior-subsidy", amount: yuan(5_000_000) },
  },
  {
    ...{ id: "money-building-2", construction: "project-service-building", year: 2018 },
    source: "county-finance",
  },
  {
    ...{ id: "money-emergency-102", equipment: "project-emergency-102", year: 2018 },
    ...{ source: "county-finance", amount: yuan(300_000) },
  },
];

/**
 * Budgets of 2018, cost standards and projects (预算、经费标准和项目), all invented: lines that keep the rules, lines
 * that do not, and lines without an amount. Departments and the centre come into being in the first plan, so no
 * record can name them here.
 */
export function syntheticBudget(): Registers {
  return {
    [budgetLines.name]: [
      ...towns.map(hospital).flatMap((id) => [...hospitalLines(id)]),
      ...otherLines,
    ],
    [costStandards.name]: standards,
    [constructionProjects.name]: buildings,
    [equipmentProjects.name]: equipment,
    [projectMoney.name]: money,
  };
}
