import { premises, rooms } from "@fuyou/assets";
import { divisionLevel, divisions, institutions } from "@fuyou/hierarchy";
import type { County } from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { Engine } from "json-rules-engine";
import { z } from "zod";

/** What is known of a village once its registers are joined. */
export interface VillageFacts {
  kind: "village";
  population: number;
  workers: number;
  doctors: number;
  doctorsNeeded: number;
  functions: number;
  filled: number;
  posts: number;
}

/** What is known of a room once its registers are joined. */
export interface RoomFacts {
  kind: "room";
  area: number;
}

/** Joins the registers into one object for each record, as a program of one's own would. */
export function joined(county: County): { villages: VillageFacts[]; rooms: RoomFacts[] } {
  const villages = new Map<string, VillageFacts>();
  for (const { id, population = 0 } of county.rows(divisions)) {
    if (divisionLevel(id) !== "village") continue;
    villages.set(id, {
      kind: "village",
      population,
      workers: 0,
      doctors: 0,
      doctorsNeeded: Math.ceil(population / 1000),
      functions: 0,
      filled: 0,
      posts: 0,
    });
  }
  const home = new Map<string, VillageFacts>();
  for (const { id, division } of county.rows(institutions)) {
    const village = villages.get(division);
    if (village !== undefined) home.set(id, village);
  }
  for (const { institution, kind, name } of county.rows(posts)) {
    const village = home.get(institution);
    if (village === undefined) continue;
    village.posts++;
    if (name === "在岗") village.filled++;
    if (kind === "village-doctor") village.doctors++;
    else if (name === "在岗") village.workers++;
  }
  const site = new Map<string, VillageFacts>();
  for (const { id, division } of county.rows(premises)) {
    const village = villages.get(division);
    if (village !== undefined) site.set(id, village);
  }
  const found: RoomFacts[] = [];
  const clinics = new Set<VillageFacts>();
  const offices = new Set<VillageFacts>();
  for (const { premises: at, functions, area = 0 } of county.rows(rooms)) {
    const village = site.get(at);
    if (village === undefined) continue;
    if (functions.includes("clinic")) clinics.add(village);
    if (functions.includes("office")) offices.add(village);
    found.push({ kind: "room", area });
  }
  for (const village of villages.values()) {
    village.functions = (clinics.has(village) ? 1 : 0) + (offices.has(village) ? 1 : 0);
  }
  return { villages: [...villages.values()], rooms: found };
}

/** Which of the five rules a village meets, as bits. */
export function villageByHand(facts: VillageFacts): number {
  let verdicts = 0;
  if (facts.population <= 3000) verdicts |= 1;
  if (facts.workers >= 1) verdicts |= 2;
  if (facts.doctors >= facts.doctorsNeeded) verdicts |= 4;
  if (facts.functions >= 2) verdicts |= 8;
  if (facts.filled * 20 >= facts.posts * 11) verdicts |= 16;
  return verdicts;
}

/** Which of the five rules a room meets, as bits. */
export function roomByHand({ area }: RoomFacts): number {
  let verdicts = 0;
  if (area >= 1000) verdicts |= 1;
  if (area >= 1200) verdicts |= 2;
  if (area >= 1600) verdicts |= 4;
  if (area >= 2000) verdicts |= 8;
  if (area <= 20_000) verdicts |= 16;
  return verdicts;
}

const filledEnough = ({ filled, posts: all }: VillageFacts) => filled * 20 >= all * 11;

const villageShape = z
  .strictObject({
    kind: z.literal("village"),
    population: z.number(),
    workers: z.number(),
    doctors: z.number(),
    doctorsNeeded: z.number(),
    functions: z.number(),
    filled: z.number(),
    posts: z.number(),
  })
  .refine((facts) => facts.population <= 3000, { path: ["0"] })
  .refine((facts) => facts.workers >= 1, { path: ["1"] })
  .refine((facts) => facts.doctors >= facts.doctorsNeeded, { path: ["2"] })
  .refine((facts) => facts.functions >= 2, { path: ["3"] })
  .refine(filledEnough, { path: ["4"] });

const roomShape = z
  .strictObject({ kind: z.literal("room"), area: z.number() })
  .refine(({ area }) => area >= 1000, { path: ["0"] })
  .refine(({ area }) => area >= 1200, { path: ["1"] })
  .refine(({ area }) => area >= 1600, { path: ["2"] })
  .refine(({ area }) => area >= 2000, { path: ["3"] })
  .refine(({ area }) => area <= 20_000, { path: ["4"] });

/** The same by zod refinements. */
export function byZod(facts: VillageFacts | RoomFacts): number {
  const parsed = (facts.kind === "village" ? villageShape : roomShape).safeParse(facts);
  let verdicts = 31;
  if (!parsed.success) {
    for (const issue of parsed.error.issues) verdicts &= ~(1 << Number(issue.path[0]));
  }
  return verdicts;
}

type Condition = { fact: string; operator: string; value: unknown };

function engineOf(conditions: readonly Condition[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: false });
  conditions.forEach((condition, index) => {
    engine.addRule({ conditions: { all: [condition] }, event: { type: String(index) } });
  });
  return engine;
}

const least = "greaterThanInclusive";
const most = "lessThanInclusive";
const villageEngine = engineOf([
  { fact: "population", operator: most, value: 3000 },
  { fact: "workers", operator: least, value: 1 },
  { fact: "doctors", operator: least, value: { fact: "doctorsNeeded" } },
  { fact: "functions", operator: least, value: 2 },
  { fact: "filledTwentyfold", operator: least, value: { fact: "postsElevenfold" } },
]);
const roomEngine = engineOf([
  { fact: "area", operator: least, value: 1000 },
  { fact: "area", operator: least, value: 1200 },
  { fact: "area", operator: least, value: 1600 },
  { fact: "area", operator: least, value: 2000 },
  { fact: "area", operator: most, value: 20_000 },
]);

/** The same by json-rules-engine. */
export async function byJsonRulesEngine(facts: VillageFacts | RoomFacts): Promise<number> {
  const engine = facts.kind === "village" ? villageEngine : roomEngine;
  const given =
    facts.kind === "village"
      ? { ...facts, filledTwentyfold: facts.filled * 20, postsElevenfold: facts.posts * 11 }
      : { ...facts };
  const { events } = await engine.run(given);
  return events.reduce((verdicts, { type }) => verdicts | (1 << Number(type)), 0);
}
