import {
  defineMatchRule,
  defineTable,
  matchRulePoint,
  type Row,
  type Table,
  tablePoint,
} from "@fuyou/kernel";
import { aCounty, aPlugin, composed } from "@fuyou/kernel/testing";
import { z } from "zod";

// Three registers for the tests of comparing lists: bodies, the people on their books, and who has which key.

/** A body with a code, a name and a place. */
export interface Body extends Row {
  readonly name: string;
  readonly code?: string | undefined;
  readonly place: string;
  readonly beds?: number | undefined;
}

/** A person on a body's books. */
export interface Person extends Row {
  readonly name: string;
  readonly body: string;
  readonly title?: string | undefined;
}

/** A key that a body has. */
export interface Key extends Row {
  readonly body: string;
  readonly door: string;
}

/** Register of bodies; their beds are counted. */
export const bodies: Table<Body> = defineTable<Body>({
  name: "bodies",
  title: { zh: "机构", en: "bodies" },
  schema: z.strictObject({
    id: z.string().min(1),
    name: z.string().meta({ label: { zh: "名称", en: "name" } }),
    code: z.string().optional(),
    place: z.string(),
    beds: z
      .int()
      .optional()
      .meta({ label: { zh: "床位", en: "beds" } }),
  }),
  conserved: [{ category: "beds", unit: "item", measure: ({ beds = 0 }) => beds }],
});

/** Register of people, each counted once. */
export const people: Table<Person, "body"> = defineTable<Person, "body">({
  name: "people",
  title: { zh: "人员", en: "people" },
  schema: z.strictObject({
    id: z.string().min(1),
    name: z.string().meta({ label: { zh: "姓名", en: "name" } }),
    body: z.string(),
    title: z.string().optional(),
  }),
  references: { body: { to: bodies, onRetire: "restrict" } },
  conserved: [{ category: "persons", unit: "person", measure: () => 1 }],
  personal: ["name"],
});

/** Register of keys, for which there is no rule. */
export const keys: Table<Key, "body"> = defineTable<Key, "body">({
  name: "keys",
  title: { zh: "钥匙", en: "keys" },
  schema: z.strictObject({ id: z.string().min(1), body: z.string(), door: z.string() }),
  references: { body: { to: bodies, onRetire: "restrict" } },
});

const bodyMatch = defineMatchRule<Body>({
  table: bodies,
  keys: ({ code, place }) => (code === undefined ? [place] : [code, place]),
  clues: [
    {
      id: "code",
      title: { zh: "代码", en: "code" },
      weight: 5,
      compare: "same",
      of: (row) => row.code,
    },
    {
      id: "name",
      title: { zh: "名称", en: "name" },
      weight: 4,
      compare: "alike",
      of: (row) => row.name,
    },
    {
      id: "place",
      title: { zh: "地点", en: "place" },
      weight: 1,
      compare: "same",
      of: (row) => row.place,
    },
  ],
});

const personMatch = defineMatchRule<Person>({
  table: people,
  keys: ({ name }) => [name],
  clues: [
    {
      id: "name",
      title: { zh: "姓名", en: "name" },
      weight: 2,
      compare: "same",
      personal: true,
      of: (row) => row.name,
    },
    {
      id: "body",
      title: { zh: "单位", en: "body" },
      weight: 2,
      compare: "reference",
      to: bodies,
      of: (row) => row.body,
    },
    {
      id: "title",
      title: { zh: "职称", en: "title" },
      weight: 1,
      compare: "same",
      of: (row) => row.title,
    },
  ],
});

/** The registers with their rules; that of people comes first, although it rests on that of bodies. */
export const listsComposition = composed(
  aPlugin("sample", (to) => {
    for (const table of [people, bodies, keys]) to.add(tablePoint, table);
    for (const rule of [personMatch, bodyMatch]) to.add(matchRulePoint, rule);
  }),
);

/** The health side's list: a hospital of 20 beds, a clinic without a code, three people, one key. */
export const healthList = aCounty(listsComposition, {
  bodies: [
    { id: "h1", name: "东镇卫生院", code: "1237", place: "东镇", beds: 20 },
    { id: "h2", name: "西镇服务站", place: "西镇" },
  ],
  people: [
    { id: "p1", name: "样甲", body: "h1", title: "医师" },
    { id: "p2", name: "样乙", body: "h2" },
    { id: "p3", name: "样丙", body: "h1" },
  ],
  keys: [{ id: "k1", body: "h2", door: "库房" }],
});

/**
 * The family-planning side's list: the same hospital by its code, with 25 beds; the same station under a slightly
 * other name, with 5 beds; two of the people, and one of the same name elsewhere; the same key.
 */
export const planningList = aCounty(listsComposition, {
  bodies: [
    { id: "f1", name: "东镇医院", code: "1237", place: "东镇", beds: 25 },
    { id: "f2", name: "西镇服务所", place: "西镇", beds: 5 },
    { id: "f3", name: "北镇服务站", place: "北镇" },
  ],
  people: [
    { id: "p1", name: "样乙", body: "f2" },
    { id: "q2", name: "样甲", body: "f1", title: "医师" },
    { id: "q3", name: "样丙", body: "f3", title: "护师" },
  ],
  keys: [
    { id: "k9", body: "f2", door: "库房" },
    { id: "k1", body: "f3", door: "大门" },
  ],
});
