import type { Premises, Room } from "@fuyou/assets";
import { divisionLevel, type Institution } from "@fuyou/hierarchy";
import type { Chance, Range } from "./chance.js";
import type { BaselineKind, CountyBodies, VillageBodies } from "./institutions.js";

/** Rooms alike: what they are called, what for, how many, and between how many whole m² each. */
type Rooms = readonly [name: string, functions: readonly string[], many: number, area: Range];

const townHospital: readonly Rooms[] = [
  ["诊室", ["consulting-room"], 4, [12, 24]],
  ["病房", ["ward"], 4, [18, 36]],
  ["办公室", ["office"], 2, [12, 20]],
  ["库房", ["storage"], 1, [15, 40]],
];
const townOffice: readonly Rooms[] = [["卫计办公室", ["office"], 1, [16, 40]]];

const layouts: Partial<Record<BaselineKind, readonly Rooms[]>> = {
  "county-health-department": [["基妇科办公室", ["office"], 2, [15, 25]]],
  "county-mch-hospital": [
    ["诊室", ["consulting-room"], 8, [14, 28]],
    ["病房", ["ward"], 10, [20, 45]],
    ["办公室", ["office"], 4, [15, 30]],
    ["库房", ["storage"], 2, [20, 60]],
    ["孕妇学校", ["population-school"], 1, [50, 90]],
  ],
  "county-fp-station": [
    ["技术服务室", ["fp-technical-room"], 4, [16, 40]],
    ["诊室", ["consulting-room"], 3, [14, 24]],
    ["办公室", ["office"], 3, [15, 25]],
    ["药具库", ["storage"], 1, [20, 50]],
    ["人口学校", ["population-school"], 1, [40, 80]],
  ],
  "community-health-centre": townHospital,
  "township-hospital": townHospital,
  "central-township-hospital": [...townHospital, ["产房", ["ward"], 2, [24, 40]]],
  "township-fp-station": [
    ["技术服务室（药具室）", ["fp-technical-room"], 2, [16, 36]],
    ["办公室", ["office"], 1, [12, 20]],
    ["人口学校", ["population-school"], 1, [30, 60]],
  ],
  "township-government": townOffice,
  "street-office": townOffice,
};

/** Every so many villages nobody has measured the family-planning room: six of 350. */
const unmeasuredEvery = 55;

/**
 * Premises and rooms (场所、房间) of the baseline: all synthetic. In every third village with a clinic
 * the committee's rooms and the clinic stand in one building; the family-planning room is between 8
 * and 30 m². Areas are missing on purpose in every 55th village and in one room each of the second
 * town's hospital and of the third town's station.
 *
 * @param bodies - the county's institutions
 * @param chance - the draws
 */
export function roomsOf(
  bodies: CountyBodies,
  chance: Chance,
): { premises: Premises[]; rooms: Room[] } {
  const premises: Premises[] = [];
  const rooms: Room[] = [];
  const site = ({ id, name, division }: Institution) => {
    premises.push({ id: `${id}.premises`, name, division });
    return `${id}.premises`;
  };
  const add = (premises: string, { id: institution }: Institution, layout: readonly Rooms[]) => {
    let number = 0;
    for (const [name, functions, many, [from, to]] of layout) {
      for (let at = 1; at <= many; at++) {
        number += 1;
        rooms.push({
          id: `${institution}.room-${number}`,
          name: many === 1 ? name : `${name}${at}`,
          premises,
          institution,
          functions,
          area: chance.within([from * 100, to * 100]),
        });
      }
    }
  };
  for (const institution of bodies.all) {
    if (divisionLevel(institution.division) === "village") continue;
    const layout = layouts[institution.kind as BaselineKind];
    if (layout !== undefined) add(site(institution), institution, layout);
  }
  const villages = bodies.townships.flatMap((township) => township.villages);
  villages.forEach(({ committee, clinic }, at) => {
    const building = site(committee);
    add(building, committee, villageRooms(chance));
    if (clinic === undefined) return;
    const own = at % 3 === 0 ? building : site(clinic);
    add(own, clinic, [["村卫生室", ["clinic"], 1, [30, 80]]]);
  });
  const unmeasured = new Set(unmeasuredRooms(bodies, villages));
  return {
    premises,
    rooms: rooms.map(({ area, ...room }) =>
      unmeasured.has(room.id) || area === undefined ? room : { ...room, area },
    ),
  };
}

/** A family-planning room everywhere; a worker's office in half the villages, a school in some. */
function villageRooms(chance: Chance): Rooms[] {
  const several = chance.percent(25) ? ["fp-service-room", "worker-office"] : ["fp-service-room"];
  const rooms: Rooms[] = [["计划生育服务室", several, 1, [8, 30]]];
  if (several.length === 1 && chance.percent(40)) {
    rooms.push(["计生专干办公室", ["worker-office"], 1, [10, 20]]);
  }
  if (chance.percent(20)) rooms.push(["人口学校", ["population-school"], 1, [16, 45]]);
  return rooms;
}

function unmeasuredRooms(bodies: CountyBodies, villages: readonly VillageBodies[]): string[] {
  const towns = bodies.townships.filter(({ station }) => station !== undefined);
  return [
    ...villages
      .filter((_, at) => (at + 1) % unmeasuredEvery === 0)
      .map(({ committee }) => `${committee.id}.room-1`),
    ...towns.slice(1, 2).map(({ care }) => `${care.id}.room-1`),
    ...towns.slice(2, 3).map(({ station }) => `${station?.id}.room-1`),
  ];
}
