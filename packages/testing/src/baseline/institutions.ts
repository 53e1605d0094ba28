import {
  type Division,
  divisionClass,
  divisionLevel,
  type Institution,
  type LegalForm,
} from "@fuyou/hierarchy";
import { CreditCodes } from "./credit-codes.js";

/** The institutions of one village-level division. */
export interface VillageBodies {
  /** Village committee 村委会 or residents' committee 居委会. */
  committee: Institution;
  /** Village clinic 村卫生室; residents' committees have none. */
  clinic: Institution | undefined;
}

/** The institutions of one street, town or township. */
export interface TownshipBodies {
  /** Street office 街道办事处 or township government 乡镇政府. */
  office: Institution;
  /** Community health centre 社区卫生服务中心 of a street, hospital 卫生院 of a town. */
  care: Institution;
  /** Family-planning service station 计划生育服务所; streets have none. */
  station: Institution | undefined;
  /** Those of its villages. */
  villages: VillageBodies[];
}

/** The institutions of a county before any reform, as a tree. */
export interface CountyBodies {
  /** County health and family-planning department 县卫生计生行政部门. */
  healthDepartment: Institution;
  /** County establishment office 县编办. */
  establishmentOffice: Institution;
  /** County maternal and child health hospital 县妇幼保健院. */
  mchHospital: Institution;
  /** County family-planning service station 县计划生育服务站. */
  fpStation: Institution;
  /** Those of its streets, towns and townships. */
  townships: TownshipBodies[];
  /** All of them, county first, each township followed by its villages. */
  all: Institution[];
}

interface Form {
  legalForm: LegalForm;
  /** First two characters of the credit code: 11 organs, 12 public institutions. */
  prefix?: "11" | "12";
  ws218?: string;
  publicInterestClass?: 1 | 2;
  rank?: string;
}

const organ: Form = { legalForm: "administrative-organ", prefix: "11", rank: "正科级" };
const publicBody: Form = {
  legalForm: "public-institution",
  prefix: "12",
  publicInterestClass: 1,
  rank: "正股级",
};
const committee: Form = { legalForm: "self-government-body" };

const forms = {
  "county-health-department": organ,
  "county-establishment-office": organ,
  "county-mch-hospital": { ...publicBody, ws218: "G100", publicInterestClass: 2, rank: "副科级" },
  "county-fp-station": { ...publicBody, ws218: "P916" },
  "street-office": organ,
  "community-health-centre": { ...publicBody, ws218: "B100" },
  "township-government": organ,
  "township-hospital": { ...publicBody, ws218: "C220" },
  "central-township-hospital": { ...publicBody, ws218: "C210" },
  "township-fp-station": { ...publicBody, ws218: "P916" },
  "village-committee": committee,
  "residents-committee": committee,
  "village-clinic": { legalForm: "unincorporated", ws218: "D600" },
} satisfies Record<string, Form>;

/** The kinds of institution that stand in the baseline. */
export type BaselineKind = keyof typeof forms;

/**
 * The institutions of a county as they stood before any reform (改革前机构), one of each kind where
 * the baseline has one. Names follow the divisions; registrations are synthetic. One credit code is
 * wrong on purpose: that of the first town's hospital.
 *
 * @param divisions - the county, its streets and towns, its villages; in any order
 * @param centralEvery - of how many towns one has a central hospital, from the second on
 */
export function countyBodies(divisions: readonly Division[], centralEvery: number): CountyBodies {
  const county = divisions.find(({ id }) => divisionLevel(id) === "county");
  if (county === undefined) throw new Error("no division of county level, code dddddd000000");
  const codes = new CreditCodes(county.id.slice(0, 6));
  const all: Institution[] = [];
  let towns = 0;
  const found = (
    kind: BaselineKind,
    division: Division,
    name: string,
    above: Pick<Institution, "sponsor" | "competentDepartment"> = {},
  ): Institution => {
    const { prefix, ...form }: Form = forms[kind];
    const id = `${kind}-${division.id.replace(/(000){1,2}$/, "")}`;
    const wrong = towns === 0 && kind === "township-hospital";
    const coded = prefix === undefined ? {} : { creditCode: codes.next(prefix, wrong) };
    const institution = { id, name, kind, division: division.id, ...form, ...coded, ...above };
    all.push(institution);
    return institution;
  };
  const at = county.name;
  const healthDepartment = found("county-health-department", county, `${at}卫生和计划生育局`);
  const establishmentOffice = found(
    "county-establishment-office",
    county,
    `${at}机构编制委员会办公室`,
  );
  const health = { sponsor: healthDepartment.id, competentDepartment: healthDepartment.id };
  const mchHospital = found("county-mch-hospital", county, `${at}妇幼保健院`, health);
  const fpStation = found("county-fp-station", county, `${at}计划生育服务站`, health);

  const villagesBy = new Map<string, Division[]>();
  for (const division of divisions) {
    if (divisionLevel(division.id) !== "village") continue;
    const township = `${division.id.slice(0, 9)}000`;
    const those = villagesBy.get(township);
    if (those === undefined) villagesBy.set(township, [division]);
    else those.push(division);
  }
  const townships: TownshipBodies[] = [];
  for (const division of divisions) {
    if (divisionLevel(division.id) !== "township") continue;
    const short = division.name.replace(/办事处$/, "");
    const place = `${at}${short}`;
    let bodies: Omit<TownshipBodies, "villages">;
    if (divisionClass(division.id) === "street") {
      bodies = {
        office: found("street-office", division, `${place}办事处`),
        care: found("community-health-centre", division, `${place}社区卫生服务中心`, health),
        station: undefined,
      };
    } else {
      const office = found("township-government", division, `${place}人民政府`);
      const town = { sponsor: office.id, competentDepartment: office.id };
      const care =
        towns % centralEvery === 1
          ? found("central-township-hospital", division, `${place}中心卫生院`, health)
          : found("township-hospital", division, `${place}卫生院`, health);
      const station = found("township-fp-station", division, `${place}计划生育服务所`, town);
      bodies = { office, care, station };
      towns += 1;
    }
    const villages = (villagesBy.get(division.id) ?? []).map((village): VillageBodies => {
      if (divisionClass(village.id) === "residents-committee") {
        const name = short + village.name.replace(/居委会$/, "居民委员会");
        return { committee: found("residents-committee", village, name), clinic: undefined };
      }
      const name = short + village.name.replace(/村委会$/, "村");
      const committee = found("village-committee", village, `${name}村民委员会`);
      const clinic = found("village-clinic", village, `${name}卫生室`, { sponsor: committee.id });
      return { committee, clinic };
    });
    townships.push({ ...bodies, villages });
  }
  return { healthDepartment, establishmentOffice, mchHospital, fpStation, townships, all };
}
