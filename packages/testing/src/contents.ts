import type { AssetCategory, HoldingRegister } from "@fuyou/assets";
import type { DivisionClass } from "@fuyou/hierarchy";
import type { Period, PlainDate } from "@fuyou/kernel";
import type { Employment } from "@fuyou/personnel";

/** A person as a builder describes one (人员); the name is always a synthetic one. */
export interface PersonSketch {
  /** How the person is employed; established where not said. */
  employment?: Employment | undefined;
  /** Kind of the post held; `professional` for established staff, none for others where not said. */
  post?: string | null | undefined;
  /** The option chosen in the plan the county offers a choice in; silent where not said. */
  chosen?: string | undefined;
  /** The day on which the person left, for a record that has ended. */
  left?: PlainDate | undefined;
}

/** An asset as a builder describes one (资产). */
export interface AssetSketch {
  /** Original cost in fen. */
  cost: number;
  /** The days on which the body has it in custody; null for nobody. Since 2010 where not said. */
  held?: Period | null | undefined;
  /** The day on which it was written off, for a record that has ended. */
  writtenOff?: PlainDate | undefined;
  /** Land, a building or a vehicle; anything else where not said. */
  category?: AssetCategory | undefined;
  /** Area of land or a building in 0.01 m²; nobody has measured it where not said. */
  area?: number | undefined;
}

/** A record of another register of holdings as a builder describes it (其他家底). */
export interface HoldingSketch {
  /** The register. */
  register: Exclude<HoldingRegister, "rooms">;
  /** What is otherwise than of a plain record of that register, which names no amount, number or day. */
  fields?: object | undefined;
}

/** A room as a builder describes one (房间). */
export interface RoomSketch {
  /** Floor area in 0.01 m²; nobody has measured it where not said. */
  area?: number | undefined;
  /** What it is used for; an office where not said. */
  functions?: readonly string[] | undefined;
  /** The day on which it was given up, for a record that has ended. */
  closed?: PlainDate | undefined;
}

/** What an institution has (机构家底), as a builder describes it. */
export interface Contents {
  /** Its people; a number for so many established ones. */
  people?: number | readonly PersonSketch[] | undefined;
  /** Authorised number of its quota; as many as it has established people where not said. */
  quota?: number | undefined;
  /** Kinds of its vacant posts. */
  vacancies?: readonly string[] | undefined;
  /** Its assets; a number is an original cost in fen. */
  assets?: readonly (number | AssetSketch)[] | undefined;
  /** Its rooms; a number is an area in 0.01 m². */
  rooms?: readonly (number | RoomSketch)[] | undefined;
  /** What else it has: building work, accounts, goods in trust, claims, leases, archives. */
  holdings?: readonly HoldingSketch[] | undefined;
  /** Duties it leads, beside those the county gives to its kind. */
  duties?: readonly string[] | undefined;
  /** The duties of its kind that it does not have; none where not said. */
  lacks?: readonly string[] | undefined;
  /** Kind of its one department, in which everybody works; none where not said. */
  department?: string | undefined;
}

const body: Contents = { people: 2, assets: [100_000], rooms: [2_000] };

/** What an institution of a kind typically has in a built county; anything else has {@link Contents} of two people, an asset and a room. */
const typical: Readonly<Record<string, Contents>> = {
  "township-government": { ...body, department: "health-fp-office" },
  "street-office": { ...body, department: "health-fp-office" },
  "county-health-department": { ...body, department: "grass-roots-mch-section" },
  "village-committee": {
    people: [{ employment: "village-paid", post: "village-fp-worker" }],
    rooms: [{ area: 1_800, functions: ["fp-service-room"] }],
  },
  "residents-committee": {
    people: [{ employment: "village-paid", post: "village-fp-worker" }],
    rooms: [{ area: 1_800, functions: ["fp-service-room"] }],
  },
  "village-clinic": {
    people: [{ employment: "village-paid", post: "village-doctor" }],
    rooms: [{ area: 4_000, functions: ["clinic"] }],
  },
};

/**
 * What an institution of a kind typically has.
 *
 * @param kind - code of the kind
 */
export function typicalContents(kind: string): Contents {
  return typical[kind] ?? body;
}

const rural = ["township-government", "township-hospital", "township-fp-station"];

/** The kinds of institution that typically stand in a division of each class. */
export const layouts: Readonly<Record<DivisionClass, readonly string[]>> = {
  county: ["county-health-department", "county-mch-hospital", "county-fp-station"],
  street: ["street-office", "community-health-centre"],
  town: rural,
  township: rural,
  "enterprise-unit": rural,
  "village-committee": ["village-committee", "village-clinic"],
  "residents-committee": ["residents-committee"],
  other: [],
};
