import type { Institution } from "@fuyou/hierarchy";
import type {
  EstablishmentQuota,
  NonEstablishedKind,
  Post,
  ProfessionalTitle,
  StaffMember,
} from "@fuyou/personnel";
import type { Chance, Range } from "./chance.js";
import type { BaselineKind, CountyBodies } from "./institutions.js";
import { departmentId } from "./relations.js";

/** How many of each employment an institution has, drawn from these ranges. */
interface Headcount {
  civil?: Range;
  established: Range;
  nonEstablished?: Range;
  retired?: Range;
  /** Quotas authorised beyond the established staff. */
  spare?: Range;
  head: string;
}

const hospital: Headcount = {
  established: [18, 28],
  nonEstablished: [5, 12],
  retired: [2, 5],
  spare: [0, 3],
  head: "院长",
};
const office: Headcount = {
  civil: [1, 3],
  established: [1, 2],
  nonEstablished: [0, 1],
  head: "主任",
};

const headcounts: Partial<Record<BaselineKind, Headcount>> = {
  "county-health-department": { civil: [3, 4], established: [1, 1], head: "科长" },
  "county-mch-hospital": {
    established: [38, 42],
    nonEstablished: [14, 18],
    retired: [4, 6],
    spare: [2, 4],
    head: "院长",
  },
  "county-fp-station": {
    established: [17, 20],
    nonEstablished: [3, 5],
    retired: [2, 3],
    spare: [1, 2],
    head: "站长",
  },
  "community-health-centre": {
    established: [12, 15],
    nonEstablished: [4, 6],
    retired: [0, 2],
    spare: [0, 2],
    head: "主任",
  },
  "township-hospital": hospital,
  "central-township-hospital": { ...hospital, established: [24, 30], nonEstablished: [8, 11] },
  "township-fp-station": {
    established: [4, 6],
    nonEstablished: [1, 2],
    spare: [0, 1],
    head: "所长",
  },
  "township-government": office,
  "street-office": office,
};

const nonEstablishedKinds: readonly NonEstablishedKind[] = [
  "own-contract",
  "own-contract",
  "personnel-agency",
  "labour-dispatch",
];
const titles: readonly ProfessionalTitle[] = [
  ...Array<ProfessionalTitle>(10).fill("junior"),
  ...Array<ProfessionalTitle>(7).fill("intermediate"),
  ...Array<ProfessionalTitle>(2).fill("associate-senior"),
  "senior",
];

/** Quotas, posts and staff (编制、岗位、人员) as they are drawn up: all synthetic. */
export class Roster {
  /** Establishment quotas so far. */
  readonly quotas: EstablishmentQuota[] = [];
  /** Posts so far. */
  readonly posts: Post[] = [];
  /** Everyone on the books so far. */
  readonly staff: StaffMember[] = [];

  /**
   * Puts a person on the books under a name that is plainly synthetic.
   *
   * @param member - where and how employed
   * @returns the person's identifier
   */
  enrol(member: Omit<StaffMember, "id" | "name">): string {
    const number = String(this.staff.length + 1).padStart(4, "0");
    this.staff.push({ id: `person-${number}`, name: `合成人员${number}`, ...member });
    return `person-${number}`;
  }
}

/**
 * Staffs every institution of county and township level: established staff with a post each and a
 * quota behind it, the three kinds of non-established staff, retired staff, a few on secondment. The
 * third town's station has one person more than its quota.
 *
 * @param roster - takes the quotas, posts and staff
 * @param bodies - the county's institutions
 * @param chance - the draws
 */
export function staffBodies(roster: Roster, bodies: CountyBodies, chance: Chance): void {
  const { healthDepartment, mchHospital, fpStation } = bodies;
  staffOne(roster, healthDepartment, chance, { department: departmentId(healthDepartment) });
  staffOne(roster, mchHospital, chance, {
    partlyFunded: true,
    secondedTo: [healthDepartment.id, healthDepartment.id],
  });
  staffOne(roster, fpStation, chance, { secondedTo: [healthDepartment.id] });
  let towns = 0;
  for (const { office, care, station } of bodies.townships) {
    staffOne(roster, office, chance, { department: departmentId(office) });
    if (station === undefined) {
      staffOne(roster, care, chance);
      continue;
    }
    staffOne(roster, care, chance, { secondedTo: towns % 3 === 1 ? [mchHospital.id] : [] });
    const secondedTo = towns % 5 === 1 ? [office.id] : towns % 5 === 4 ? [fpStation.id] : [];
    staffOne(roster, station, chance, { secondedTo, over: towns === 2 });
    towns += 1;
  }
}

interface Circumstances {
  /** The department in which everyone works. */
  department?: string;
  /** Where its second, third … established person works on secondment. */
  secondedTo?: readonly string[];
  /** Whether a third of its quotas are funded in part only. */
  partlyFunded?: boolean;
  /** Whether it has one established person more than authorised. */
  over?: boolean;
}

function staffOne(
  roster: Roster,
  { id: institution, kind }: Institution,
  chance: Chance,
  { department, secondedTo = [], partlyFunded = false, over = false }: Circumstances = {},
): void {
  const headcount = headcounts[kind as BaselineKind];
  if (headcount === undefined) return;
  const none: Range = [0, 0];
  const place = department === undefined ? { institution } : { institution, department };
  const civil = chance.within(headcount.civil ?? none);
  const established = chance.within(headcount.established);
  const spare = over ? -1 : chance.within(headcount.spare ?? none);
  const appointed = civil + established;
  for (let at = 0; at < appointed + (spare > 0 ? 1 : 0); at++) {
    const isCivil = at < civil;
    const isManual = at >= 10 && at === appointed - 1;
    const isManagement = at === 0 || isCivil;
    const post = {
      id: `${institution}.post-${at + 1}`,
      ...place,
      kind: isManagement ? "management" : isManual ? "manual" : "professional",
      name: at === 0 ? headcount.head : isCivil ? "科员" : isManual ? "工勤" : "专业技术",
    };
    if (at >= appointed) {
      roster.posts.push(post);
      continue;
    }
    const away = secondedTo[at - 1];
    const holder = roster.enrol({
      ...place,
      employment: isCivil ? "civil-service-rules" : "established",
      ...(isCivil || isManual ? {} : { professionalTitle: chance.pick(titles) }),
      ...(away === undefined ? {} : { secondedTo: away }),
    });
    roster.posts.push({ ...post, holder });
  }
  for (let left = chance.within(headcount.nonEstablished ?? none); left > 0; left--) {
    const nonEstablishedKind = chance.pick(nonEstablishedKinds);
    roster.enrol({ ...place, employment: "non-established", nonEstablishedKind });
  }
  for (let left = chance.within(headcount.retired ?? none); left > 0; left--) {
    roster.enrol({ ...place, employment: "retired" });
  }
  const partial = partlyFunded ? Math.floor((established + spare) / 3) : 0;
  const quota = (
    type: EstablishmentQuota["type"],
    fundingForm: EstablishmentQuota["fundingForm"],
    number: number,
    leadership?: number,
  ) => {
    if (number === 0) return;
    const id = `${institution}.quota-${type}-${fundingForm}`;
    const led = leadership === undefined ? {} : { leadership };
    roster.quotas.push({ id, institution, type, fundingForm, number, ...led });
  };
  quota("civil-service-rules", "full", civil);
  const leaders = department === undefined ? (established > 15 ? 3 : 1) : undefined;
  quota("public-institution", "full", established + spare - partial, leaders);
  quota("public-institution", "partial", partial);
}
