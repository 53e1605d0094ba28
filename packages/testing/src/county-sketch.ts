import type { AssetCategory } from "@fuyou/assets";
import fc, { type Arbitrary } from "fast-check";
import type { Contents, HoldingSketch } from "./contents.js";
import type { TownshipClass } from "./county-builder.js";
import { harmlessOddity, type Oddity, turningOddity } from "./county-oddity.js";
import { holdingSketch } from "./holding-sketch.js";

/** That an asset is land, a building or a vehicle. */
interface WhatSketch {
  category: AssetCategory;
  area: number | null;
}

/** What an institution has, before its kind is known; small numbers mean little of everything. */
interface BodySketch {
  people: {
    employment: "established" | "non-established" | "retired" | "civil-service-rules";
    post: string | null | undefined;
    chosen: number | null;
    left: boolean;
  }[];
  spareQuota: number;
  vacancies: number;
  assets: { cost: number; held: boolean; writtenOff: boolean; what: WhatSketch | null }[];
  holdings: HoldingSketch[];
  rooms: { area: number | null; functions: readonly string[]; closed: boolean }[];
  department: boolean;
  lacks: number[];
}

/** A village or residents' committee. */
export interface VillageSketch {
  /** Whether it is a residents' committee where villages are usual. */
  residents: boolean;
  /** Whether it has a clinic, where such divisions have one. */
  clinic: boolean;
  /** Whether its worker's post is held, vacant, or not there. */
  worker: "held" | "vacant" | "none";
  /** Area of its service room in 0.01 m²; null where nobody has measured it. */
  area: number | null;
}

/** A township-level division. */
export interface TownshipSketch {
  /** Its class. */
  class: TownshipClass;
  /** Its population; null where nobody has counted it. */
  population: number | null;
  /** Its villages. */
  villages: VillageSketch[];
  /** How many stations it has, where divisions of its class have one. */
  stations: number;
  /** Whether a former station ended years ago and left its records. */
  history: boolean;
  /** What its government or office has. */
  office: BodySketch;
  /** What its hospital or community health centre has. */
  care: BodySketch;
  /** What each of its stations has. */
  station: BodySketch;
  /** What is out of the ordinary and in no plan's way. */
  harmless: Oddity[];
  /** What may be in a plan's way: a record that begins or ends during it. */
  turning: Oddity | null;
  /** What may be in a plan's way: an institution too few or too many. */
  miscount: Miscount | null;
}

/** An institution too few or too many (缺设、重设). */
export interface Miscount {
  /** Its kind. */
  kind: string;
  /** Whether there is one more; none of the kind where false. */
  another: boolean;
}

const classes: readonly TownshipClass[] = ["town", "street", "township", "enterprise-unit"];
const offices = ["township-government", "street-office"];
const functions = [["office"], ["fp-technical-room"], ["population-school", "storage"], ["clinic"]];

// Numbers whose size proves nothing keep it while an example is made smaller.
const some = (max: number) => fc.noShrink(fc.integer({ min: 1, max }));

const nothing: BodySketch = {
  people: [],
  spareQuota: 0,
  vacancies: 0,
  assets: [],
  holdings: [],
  rooms: [],
  department: false,
  lacks: [],
};

/** What some institution has: nothing at all, when shrunk. */
export const bodySketch: Arbitrary<BodySketch> = orNothing(nothing, {
  people: fc.array(
    fc.record({
      employment: fc.constantFrom(
        ...(["established", "non-established", "retired", "civil-service-rules"] as const),
      ),
      post: fc.constantFrom(undefined, null, "management"),
      chosen: fc.option(fc.nat(1), { freq: 3 }),
      left: sometimes(8),
    }),
    { maxLength: 4 },
  ),
  spareQuota: fc.nat(2),
  vacancies: fc.nat(1),
  assets: fc.array(
    fc.record({
      cost: some(9_999_999),
      held: sometimes(8).map((not) => !not),
      writtenOff: sometimes(8),
      what: rarely(
        fc.record({
          category: fc.constantFrom("land" as const, "building" as const, "vehicle" as const),
          area: fc.option(some(99_999), { freq: 3 }),
        }),
      ),
    }),
    { maxLength: 3 },
  ),
  holdings: fc.array(holdingSketch, { maxLength: 3 }),
  rooms: fc.array(
    fc.record({
      area: fc.option(some(9_999), { freq: 5 }),
      functions: fc.constantFrom(...functions),
      closed: sometimes(8),
    }),
    { maxLength: 2 },
  ),
  department: fc.boolean(),
  lacks: fc.array(fc.nat(12), { maxLength: 3 }),
});

/** Some village: one with nothing missing, when shrunk. */
const villageSketch: Arbitrary<VillageSketch> = fc.record({
  residents: sometimes(4),
  clinic: sometimes(4).map((not) => !not),
  worker: fc.constantFrom("held", "held", "held", "vacant", "none"),
  area: fc.option(some(4_000), { freq: 5 }),
});

/**
 * Some township-level division: a town with empty institutions and without a village, when shrunk.
 *
 * @param villages - the most villages it may have
 */
export function townshipSketch(villages: number): Arbitrary<TownshipSketch> {
  return fc.record({
    class: fc.constantFrom("town" as const, "town" as const, ...classes),
    population: fc.option(some(120_000), { freq: 5 }),
    villages: fc.array(villageSketch, { maxLength: villages }),
    stations: fc.constantFrom(1, 1, 1, 1, 0, 2),
    history: sometimes(4),
    office: bodySketch,
    care: bodySketch,
    station: bodySketch,
    harmless: fc.array(harmlessOddity, { maxLength: 2 }),
    turning: rarely(turningOddity),
    miscount: rarely(miscountOf("township-hospital", "community-health-centre", ...offices)),
  });
}

/**
 * An institution too few or too many.
 *
 * @param kinds - the kinds it may be of
 */
export function miscountOf(...kinds: string[]): Arbitrary<Miscount> {
  return fc.record({ kind: fc.constantFrom(...kinds), another: fc.boolean() });
}

/**
 * Something in one of four times, otherwise null; null when shrunk.
 *
 * @param arbitrary - what it is
 */
export function rarely<T>(arbitrary: Arbitrary<T>): Arbitrary<T | null> {
  const none = { weight: 3, arbitrary: fc.constant(null) };
  return fc.oneof({ withCrossShrink: true }, none, { weight: 1, arbitrary });
}

/** A record that shrinks to nothing at one stroke. */
function orNothing<T>(none: T, model: { [K in keyof T]: Arbitrary<T[K]> }): Arbitrary<T> {
  return fc.option(fc.record(model), { nil: none, freq: 8 }) as Arbitrary<T>;
}

/** True once in so many times; false when shrunk. */
function sometimes(once: number): Arbitrary<boolean> {
  return fc.nat(once - 1).map((drawn) => drawn === once - 1);
}

/**
 * What an institution has, as a builder takes it.
 *
 * @param sketch - what was drawn
 * @param duties - the duties of its kind, some of which it may lack
 * @param options - the options among which its people chose; none where they were not asked
 * @param department - kind of its department, where it has one
 */
export function contentsOf(
  sketch: BodySketch,
  duties: readonly string[],
  options: readonly string[],
  department: string,
): Contents {
  const { people, spareQuota, vacancies, assets, holdings, rooms } = sketch;
  const gone = "2014-06-30";
  const established = people.filter((each) => each.employment === "established" && !each.left);
  return {
    people: people.map(({ employment, post, chosen, left }) => ({
      employment,
      post,
      chosen: chosen === null ? undefined : options[chosen % options.length],
      left: left ? gone : undefined,
    })),
    quota: established.length + spareQuota,
    vacancies: Array<string>(vacancies).fill("professional"),
    assets: assets.map(({ cost, held, writtenOff, what }) => ({
      cost,
      category: what?.category,
      area: (what?.category === "vehicle" ? null : what?.area) ?? undefined,
      held: held ? undefined : null,
      writtenOff: writtenOff ? gone : undefined,
    })),
    holdings,
    rooms: rooms.map(({ area, functions, closed }) => ({
      area: area ?? undefined,
      functions,
      closed: closed ? gone : undefined,
    })),
    lacks: sketch.lacks.flatMap((at) => duties[at] ?? []),
    department: sketch.department ? department : undefined,
  };
}
