import {
  archives,
  assets,
  bankAccounts,
  claims,
  constructionProjects,
  custodies,
  displays,
  holdingsInTrust,
  leases,
  premises,
  roomInspections,
  roomItems,
  rooms,
  roomUses,
} from "@fuyou/assets";
import { assignments } from "@fuyou/duties";
import {
  certificates,
  type Division,
  departments,
  divisionLevel,
  divisions,
  institutions,
  namePlates,
  relations,
  seals,
} from "@fuyou/hierarchy";
import type { CountyData, PlainDate, Text } from "@fuyou/kernel";
import { choices, licences, posts, quotas, staff, trainings } from "@fuyou/personnel";
import { assetsOf } from "./assets.js";
import { Chance } from "./chance.js";
import { choicesOf } from "./choices.js";
import { assignmentsOf } from "./duties.js";
import { furnish } from "./furnishings.js";
import { holdingsOf } from "./holdings.js";
import { countyBodies } from "./institutions.js";
import { Roster, staffBodies } from "./personnel.js";
import { qualify } from "./personnel-qualifications.js";
import { registrationsOf } from "./registrations.js";
import { departmentsOf, namePlatesOf, relationsOf } from "./relations.js";
import { roomsOf } from "./rooms.js";
import { staffVillages } from "./village-personnel.js";

/** What every page, export and picture made of these registers has to say of them (合成数据说明). */
export const syntheticNotice: Text = {
  zh: "合成数据：县、镇、村的代码和名称以及全县人口为真实数据；各镇（街道）人口以及机构登记、人员及其学历和资格、编制、岗位、房屋及其陈设和检查、资产及其他家底、印章和证书、职责分工均由固定种子生成，不是任何单位或个人的真实记录。",
  en: "Synthetic records: the codes and names of the divisions and the county's population are real; the populations of streets and towns, and all institutions' registrations, staff and their qualifications, quotas, posts, rooms with what stands in them, assets and other holdings, seals and certificates, and duty assignments were generated from a fixed seed and describe no real body or person.",
};

/** What a generated county needs beside its divisions. */
export interface CountyOptions {
  /** Name of the county. */
  name: Text;
  /** Day of the edition of the division codes. */
  edition: PlainDate;
  /** Day as of which the registers speak. */
  date: PlainDate;
  /** Seed of the draws, a whole number; the same seed gives the same county. 2015 unless given. */
  seed?: number;
  /** Of a hundred of the stations' staff, how many have made no choice. Ten unless given. */
  silentPercent?: number;
  /** Of how many towns one has a central hospital, from the second town on. Four unless given. */
  centralEvery?: number;
  /** Codes of {@link baselineDuties} that the deployment's catalogue does not have, and nobody is given. */
  withoutDuties?: readonly string[];
}

/**
 * A county before any reform (改革前县域登记), generated for a list of divisions of any length: the
 * divisions as given, every other record synthetic. Pure: the same list and options, the same county.
 *
 * @param list - the county's divisions of all three levels, with populations where they are known
 * @param options - name, dates, seed
 */
export function buildCounty(list: readonly Division[], options: CountyOptions): CountyData {
  const {
    name,
    edition,
    date,
    seed = 2015,
    silentPercent = 10,
    centralEvery = 4,
    withoutDuties = [],
  } = options;
  const bodies = countyBodies(list, centralEvery);
  const roster = new Roster();
  const chance = new Chance(seed, "personnel");
  staffBodies(roster, bodies, chance);
  staffVillages(roster, bodies, chance);
  const drawn = new Chance(seed, "qualifications");
  const qualified = qualify(roster.staff, roster.posts, bodies.all, drawn);
  const housed = roomsOf(bodies, new Chance(seed, "rooms"));
  const held = assetsOf(bodies, new Chance(seed, "assets"));
  const furnished = furnish(bodies, housed.rooms, held, new Chance(seed, "furnishings"));
  const other = holdingsOf(bodies, held.assets, new Chance(seed, "holdings"));
  const registered = registrationsOf(bodies);
  const code = list.find(({ id }) => divisionLevel(id) === "county")?.id.slice(0, 6) ?? "";
  return {
    county: { code, name, edition, date, synthetic: true },
    tables: {
      [divisions.name]: list,
      [institutions.name]: bodies.all,
      [departments.name]: departmentsOf(bodies),
      [namePlates.name]: namePlatesOf(bodies),
      [relations.name]: relationsOf(bodies),
      [seals.name]: registered.seals,
      [certificates.name]: registered.certificates,
      [quotas.name]: roster.quotas,
      [posts.name]: roster.posts,
      [staff.name]: qualified.staff,
      [licences.name]: qualified.licences,
      [trainings.name]: qualified.trainings,
      [choices.name]: choicesOf(roster, bodies, chance, silentPercent),
      [premises.name]: housed.premises,
      [rooms.name]: furnished.rooms,
      [roomUses.name]: [],
      [roomItems.name]: furnished.items,
      [displays.name]: furnished.displays,
      [roomInspections.name]: furnished.inspections,
      [assets.name]: other.assets,
      [custodies.name]: held.custodies,
      [constructionProjects.name]: other.projects,
      [bankAccounts.name]: other.accounts,
      [holdingsInTrust.name]: other.trust,
      [claims.name]: other.claims,
      [leases.name]: other.leases,
      [archives.name]: other.archives,
      [assignments.name]: assignmentsOf(bodies, roster.posts, new Set(withoutDuties)),
    },
  };
}
