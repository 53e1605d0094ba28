import {
  type Authority,
  type Composition,
  type County,
  defineTable,
  type Edit,
  fenSchema,
  plainDateSchema,
  type Row,
  type Table,
  tablePoint,
} from "@fuyou/kernel";
import { aCounty, aPlugin, composed, type Records } from "@fuyou/kernel/testing";
import { z } from "zod";
import type { EntryAct, NewEntry } from "./entry.js";

// Registers for the tests of this package: stations, the things that stand in them, the people who work
// there, and what people are licensed for. All of it is invented.

/** A station. */
export interface Station extends Row {
  readonly name: string;
}

/** A thing in a station, with its cost in fen. */
export interface Thing extends Row {
  readonly station: string;
  readonly cost: number;
}

/** A person who works in a station. */
export interface Worker extends Row {
  readonly name: string;
  readonly station: string;
}

/** What a person is licensed for, under a number that is personal. */
export interface Permit extends Row {
  readonly worker: string;
  readonly number: string;
}

const ended = { retiredOn: plainDateSchema.optional() };

/** Register of stations. */
export const stations: Table<Station> = defineTable<Station>({
  name: "stations",
  title: { zh: "站", en: "stations" },
  schema: z.strictObject({ id: z.string(), name: z.string(), ...ended }),
});

/** Register of things; their cost and number are conserved. */
export const things: Table<Thing, "station"> = defineTable<Thing, "station">({
  name: "things",
  title: { zh: "物品", en: "things" },
  schema: z.strictObject({ id: z.string(), station: z.string(), cost: fenSchema, ...ended }),
  references: { station: { to: stations, onRetire: "restrict" } },
  conserved: [
    { category: "cost", unit: "fen", measure: (row) => row.cost },
    { category: "things", unit: "item", measure: () => 1 },
  ],
});

/** Register of people; their names are personal. */
export const workers: Table<Worker, "station"> = defineTable<Worker, "station">({
  name: "workers",
  title: { zh: "人员", en: "workers" },
  schema: z.strictObject({ id: z.string(), name: z.string(), station: z.string(), ...ended }),
  references: { station: { to: stations, onRetire: "restrict" } },
  personal: ["name"],
  conserved: [{ category: "workers", unit: "person", measure: () => 1 }],
});

/** Register of permits; their numbers are personal to the worker. */
export const permits: Table<Permit, "worker"> = defineTable<Permit, "worker">({
  name: "permits",
  title: { zh: "证书", en: "permits" },
  schema: z.strictObject({ id: z.string(), worker: z.string(), number: z.string(), ...ended }),
  references: { worker: { to: workers, onRetire: "keep" } },
  personal: ["number"],
});

/** The plugin that declares the registers, with the kernel. */
export const sampleComposition: Composition = composed(
  aPlugin("sample", (to) => {
    for (const table of [stations, things, workers, permits]) to.add(tablePoint, table);
  }),
);

/** Two stations with things worth 100, 200, 300 … fen by turns, and workers by turns. */
export function sampleRecords(count = 4, people = 2): Records {
  const at = (index: number) => (index % 2 === 0 ? "east" : "west");
  return {
    stations: [
      { id: "east", name: "East" },
      { id: "west", name: "West" },
    ],
    things: Array.from({ length: count }, (_, index) => ({
      id: `t${index + 1}`,
      station: at(index),
      cost: 100 * (index + 1),
    })),
    workers: Array.from({ length: people }, (_, index) => ({
      id: `w${index + 1}`,
      name: `Name ${index + 1}`,
      station: at(index),
    })),
    permits: people === 0 ? [] : [{ id: "p1", worker: "w1", number: "N-1" }],
  };
}

/** A sample county. */
export function sampleCounty(code = "999901", count = 4, people = 2): County {
  return aCounty(sampleComposition, sampleRecords(count, people), { code });
}

/** The committee that permits things to come and go in the tests. */
export const sampleAuthority: Authority = {
  issuer: "county committee",
  number: "2020-7",
  cites: [{ source: "sample-notice", clause: "一" }],
};

/** Who records, and when; the instants of entries with numbers follow each other by minutes. */
export function said(key: string, minute = 0): Pick<NewEntry, "key" | "actor" | "at"> {
  const at = new Date(Date.UTC(2020, 0, 1, 0, minute)).toISOString();
  return { key, actor: "registry office", at };
}

/** An entry of one act with some edits. */
export function anEntry(
  key: string,
  edits: readonly Edit[],
  over: Partial<NewEntry & Pick<EntryAct, "type">> = {},
): NewEntry {
  const { type = "sample.do", authority, on = "2020-01-01", ...rest } = over;
  const act = { type, on, cites: authority?.cites ?? [], edits: edits.length };
  return {
    ...said(key),
    on,
    acts: [authority === undefined ? act : { ...act, authority }],
    edits,
    ...(authority === undefined ? {} : { authority }),
    ...rest,
  };
}

/** The edits that move things to another station; what stands there already is left out. */
export function moving(county: County, station: string, ...ids: string[]): Edit[] {
  const draft = county.draft();
  for (const id of ids) draft.update(things, id, { station });
  return [...draft.finish().edits];
}
