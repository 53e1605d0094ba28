import { addDays, type CountyData } from "@fuyou/kernel";
import fc, { type Arbitrary } from "fast-check";
import { type PlainRow, rowsIn } from "./tally.js";

/** The days of a plan, around which records begin and end. */
export interface PlanWindow {
  /** First day. */
  from: string;
  /** Last day. */
  to: string;
}

/** Where something odd happens: in a township, or in the county's own institutions. */
export interface Scene {
  /** The county; its records are changed in place. */
  data: CountyData;
  /** The days of the plan. */
  window: PlanWindow;
  /** Twelve-digit code of the township, or of the county. */
  place: string;
}

/** Something out of the ordinary that is written into a county's records (异常). */
export type Oddity = (scene: Scene) => void;

// Which of several records is meant does not matter for a smaller example.
const which = fc.noShrink(fc.nat(9_999));

function odd(act: (scene: Scene, first: number, second: number, days: number) => void) {
  return fc.tuple(which, which, fc.nat(90)).map(
    ([first, second, days]): Oddity =>
      (scene) =>
        act(scene, first, second, days),
  );
}

/** Things that are out of the ordinary and stand in no plan's way: secondments, shared rooms, double posts. */
export const harmlessOddity: Arbitrary<Oddity> = fc.oneof(
  odd((scene, person, to) => second(scene, person, to)),
  odd((scene, room, by) => share(scene, room, by)),
  odd((scene, post, holder) => hold(scene, post, holder)),
  odd((scene, custody, before) => handOn(scene, custody, before)),
  odd((scene, from, to, days) => guide(scene, from, to, addDays(scene.window.from, days - 30))),
);

const ledgers = ["assignments", "custodies", "relations", "room-uses"] as const;
const registers = [
  ...(["staff", "posts", "assets", "rooms", "quotas", "institutions"] as const),
  ...(["bank-accounts", "holdings-in-trust", "claims", "leases", "archives"] as const),
  "construction-projects",
] as const;

/** Things that may stand in a plan's way: records that begin or end while it is carried out. */
export const turningOddity: Arbitrary<Oddity> = fc.oneof(
  odd((scene, table, row, days) =>
    amend(scene, at(ledgers, table), row, ({ period }) => ({
      period: {
        from: period?.from ?? scene.window.from,
        to: addDays(scene.window.from, days),
      },
    })),
  ),
  odd((scene, table, row, days) =>
    amend(scene, at(ledgers, table), row, () => ({
      period: { from: addDays(scene.window.from, days) },
    })),
  ),
  odd((scene, table, row, days) =>
    amend(scene, at(registers, table), row, () => ({
      retiredOn: addDays(scene.window.from, days),
    })),
  ),
  odd((scene, below, above) => sponsor(scene, below, above)),
  odd((scene, choice) => chooseElsewhere(scene, choice)),
);

const since = { from: "2011-01-01" };

/** The records of a register that have not ended and belong to the place. */
function standing({ data, place }: Scene, table: string): PlainRow[] {
  const county = place.endsWith("000000");
  const name = county ? `-${place.slice(0, 6)}` : place.slice(0, 9);
  const here = (value: unknown) =>
    typeof value === "string" &&
    (county ? value.split(".")[0]?.endsWith(name) : value.includes(name));
  return rowsIn(data, table).filter(
    (row) => row.retiredOn === undefined && (here(row.id) || here(row.institution)),
  );
}

/** The institutions of the place and those of the county itself. */
function bodies(scene: Scene): PlainRow[] {
  const county = `${scene.place.slice(0, 6)}000000`;
  const own = standing(scene, "institutions");
  return scene.place === county
    ? own
    : [...own, ...standing({ ...scene, place: county }, "institutions")];
}

function at<T>(rows: readonly T[], place: number): T {
  return rows[place % Math.max(rows.length, 1)] as T;
}

function add({ data }: Scene, table: string, row: PlainRow): void {
  if (rowsIn(data, table).some((each) => each.id === row.id)) return;
  (data.tables[table] as object[]).push(row);
}

/** Changes one of the records that have not ended. */
function amend(scene: Scene, table: string, place: number, fields: (row: PlainRow) => object) {
  const row: PlainRow | undefined = at(standing(scene, table), place);
  if (row !== undefined) Object.assign(row, fields(row));
}

function second(scene: Scene, person: number, to: number): void {
  const body: PlainRow | undefined = at(bodies(scene), to);
  amend(scene, "staff", person, ({ institution }) =>
    body === undefined || body.id === institution ? {} : { secondedTo: body.id },
  );
}

function share(scene: Scene, room: number, by: number): void {
  const used: PlainRow | undefined = at(standing(scene, "rooms"), room);
  const body: PlainRow | undefined = at(bodies(scene), by);
  if (used === undefined || body === undefined || used.institution === body.id) return;
  const id = `${used.id}-used-by-${body.id}`;
  add(scene, "room-uses", { id, room: used.id, institution: body.id, period: since });
}

/** Somebody holds a vacant post beside another, perhaps of another body. */
function hold(scene: Scene, post: number, holder: number): void {
  const person: PlainRow | undefined = at(standing(scene, "staff"), holder);
  const vacant = standing(scene, "posts").filter((each) => each.holder === undefined);
  const held: PlainRow | undefined = at(vacant, post);
  if (person === undefined || held === undefined) return;
  Object.assign(held, { holder: person.id, ...(post % 2 === 0 ? { concurrent: true } : {}) });
}

/** An asset was in other hands until 2012; its entry in the ledger is closed. */
function handOn(scene: Scene, custody: number, before: number): void {
  const open = standing(scene, "custodies").filter((each) => each.period?.to === undefined);
  const entry: PlainRow | undefined = at(open, custody);
  const body: PlainRow | undefined = at(bodies(scene), before);
  if (entry?.period === undefined || body === undefined || entry.period.from > "2012-06-30") return;
  const { id, asset, period } = entry;
  const closed = { from: period.from, to: "2012-06-30" };
  entry.period = { ...period, from: "2012-07-01" };
  add(scene, "custodies", { id: `${id}-before`, asset, institution: body.id, period: closed });
}

function sponsor(scene: Scene, below: number, above: number): void {
  const body: PlainRow | undefined = at(bodies(scene), above);
  amend(scene, "institutions", below, ({ id }) =>
    body === undefined || body.id === id ? {} : { sponsor: body.id },
  );
}

/** One more guiding body, of a higher level, perhaps only while the plan is carried out or after it. */
function guide(scene: Scene, from: number, to: number, on: string): void {
  const above: PlainRow | undefined = at(bodies(scene), from);
  const below: PlainRow | undefined = at(standing(scene, "institutions"), to);
  if (above === undefined || below === undefined) return;
  const rank = (row: PlainRow) => String(row.division).replace(/(000){1,2}$/, "").length;
  if (rank(above) >= rank(below)) return;
  const ends = { from: above.id, to: below.id, period: { from: on } };
  const id = `${above.id}.guides.${below.id}`;
  add(scene, "relations", { id, kind: "professional-guidance", ...ends });
}

function chooseElsewhere(scene: Scene, choice: number): void {
  const people = new Set(standing(scene, "staff").map((each) => each.id));
  const made = rowsIn(scene.data, "choices").filter((each) => people.has(String(each.person)));
  const one: PlainRow | undefined = at(made, choice);
  if (one === undefined) return;
  const options = [...(one.options as string[]), "somewhere-else"];
  Object.assign(one, { options, chosen: "somewhere-else" });
}
