import { addDays, type CountyData } from "@fuyou/kernel";
import fc, { type Arbitrary } from "fast-check";
import { aCounty, type CountyBuilder } from "./county-builder.js";
import { harmlessOddity, type Oddity, type PlanWindow, turningOddity } from "./county-oddity.js";
import {
  bodySketch,
  contentsOf,
  type Miscount,
  miscountOf,
  rarely,
  type TownshipSketch,
  townshipSketch,
  type VillageSketch,
} from "./county-sketch.js";
import { formerStation } from "./former-station.js";
import type { PlaceBuilder, TownshipBuilder } from "./place-builder.js";

/** A choice that a plan offers the stations' people. */
export interface OfferedChoice {
  /** The plan. */
  plan: string;
  /** The codes of the options shown. */
  options: readonly string[];
}

/** What counties are to be generated. */
export interface CountyArbitraryOptions {
  /** The most townships; 60 where not said. */
  townships?: number | undefined;
  /** The most villages of a township; 3 where not said. */
  villages?: number | undefined;
  /**
   * Whether half of them have faults that may stand in a plan's way: institutions missing or double,
   * records that begin or end during the plan. They do where not said.
   */
  faults?: boolean | undefined;
  /** The days of the plan; November and December 2015 where not said. Registers are of the eve. */
  window?: PlanWindow | undefined;
  /** Duties led by every holder of a kind of institution or post; none where not said. */
  leads?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Duties assisted in, likewise. */
  assists?: Readonly<Record<string, readonly string[]>> | undefined;
  /** The choice the stations' people are offered; none where not said. */
  offer?: OfferedChoice | undefined;
}

const fallback: PlanWindow = { from: "2015-11-01", to: "2015-12-30" };

/**
 * Generates invented counties of odd shapes (奇形县): 1 to 60 streets, towns, townships and enterprise
 * units, with pieces missing, vacant posts, people on loan, choices made and not made, records that
 * have ended. All records are synthetic and the county says so. Shrinks to one town with empty
 * institutions.
 *
 * ```ts
 * const drawn = fc.sample(countyArbitrary({ townships: 2, faults: false }), { numRuns: 5, seed: 7 });
 * console.log(drawn.length, drawn.every(({ county }) => county.synthetic));
 * // 5 true
 * ```
 *
 * @param options - how large, how faulty, and which duties are held
 */
export function countyArbitrary(options: CountyArbitraryOptions = {}): Arbitrary<CountyData> {
  const { townships = 60, villages = 3, faults = true, window = fallback } = options;
  const few = fc.array(townshipSketch(villages), {
    minLength: 1,
    maxLength: Math.min(4, townships),
  });
  const many = fc.array(townshipSketch(villages), {
    minLength: 1,
    maxLength: townships,
    size: "max",
  });
  return fc
    .record({
      townships: fc.oneof(
        { withCrossShrink: true },
        { weight: 4, arbitrary: few },
        { weight: 1, arbitrary: many },
      ),
      hospital: bodySketch,
      station: bodySketch,
      harmless: fc.array(harmlessOddity, { maxLength: 2 }),
      turning: rarely(turningOddity),
      miscount: rarely(
        miscountOf("county-mch-hospital", "county-fp-station", "county-health-department"),
      ),
      faulty: fc.constantFrom(false, faults),
    })
    .map(({ townships, hospital, station, harmless, turning, miscount, faulty }) => {
      const county = begun(options, window);
      county.with("county-mch-hospital", contents(options, hospital, "county-mch-hospital"));
      county.with("county-fp-station", contents(options, station, "county-fp-station"));
      county.with("county-health-department", { department: "grass-roots-mch-section" });
      if (faulty && miscount !== null) misplace(county, miscount);
      const former: ((data: CountyData) => void)[] = [];
      for (const sketch of townships) {
        county.withTownships(1, (each) => build(each, sketch, options), sketch.class);
        const built = county.townships.at(-1) as TownshipBuilder;
        if (faulty && sketch.miscount !== null) misplace(built, sketch.miscount);
        if (sketch.history) former.push(formerStation(built));
      }
      const data = county.data();
      for (const write of former) write(data);
      const happen = (oddity: Oddity | null, place: string) => oddity?.({ data, window, place });
      for (const each of harmless) happen(each, county.code);
      if (faulty) happen(turning, county.code);
      for (const [at, { code }] of county.townships.entries()) {
        for (const each of townships[at]?.harmless ?? []) happen(each, code);
        if (faulty) happen(townships[at]?.turning ?? null, code);
      }
      return data;
    });
}

function begun(options: CountyArbitraryOptions, window: PlanWindow): CountyBuilder {
  const { leads = {}, assists = {}, offer } = options;
  const county = aCounty().asOf(addDays(window.from, -1)).withDuties(leads, assists);
  return offer === undefined ? county : county.offering({ ...offer, on: window.from });
}

/** What an institution of a kind has, of what was drawn for it. */
function contents(
  { leads = {} }: CountyArbitraryOptions,
  sketch: TownshipSketch["office"],
  kind: string,
  options: readonly string[] = [],
) {
  return contentsOf(sketch, leads[kind] ?? [], options, "health-fp-office");
}

function build(
  township: TownshipBuilder,
  sketch: TownshipSketch,
  options: CountyArbitraryOptions,
): void {
  const street = sketch.class === "street";
  const office = street ? "street-office" : "township-government";
  const care = street ? "community-health-centre" : "township-hospital";
  const station = "township-fp-station";
  township.withPopulation(sketch.population ?? undefined);
  township.with(office, contents(options, sketch.office, office));
  township.with(care, contents(options, sketch.care, care));
  township.without(station);
  for (let at = 0; at < (street ? 0 : sketch.stations); at++) {
    const chosen = options.offer?.options;
    township.withAnother(station, contents(options, sketch.station, station, chosen));
  }
  for (const each of sketch.villages) {
    const usual = !street && !each.residents;
    const divisionClass = usual ? "village-committee" : "residents-committee";
    township.withVillages(1, (village) => settle(village, each), divisionClass);
  }
}

function settle(village: PlaceBuilder, { clinic, worker, area }: VillageSketch): void {
  if (!clinic) village.without("village-clinic");
  village.with(village.divisionClass, {
    people:
      worker === "held" ? [{ employment: "village-paid", post: "village-fp-worker" }] : undefined,
    vacancies: worker === "vacant" ? ["village-fp-worker"] : [],
    rooms: [{ area: area ?? undefined, functions: ["fp-service-room"] }],
  });
}

function misplace(place: PlaceBuilder, { kind, another }: Miscount): void {
  if (another) place.withAnother(kind);
  else place.without(kind);
}
