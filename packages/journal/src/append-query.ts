import { type CompiledQuery, type Kysely, type RawBuilder, sql } from "kysely";
import type { Database } from "./database.js";
import type { Head, StoredEntry } from "./store.js";

/** Fills the one statement that adds entries; see {@link appendQuery}. */
export type AppendQuery = (
  county: string,
  entries: readonly StoredEntry[],
  expected: Head,
  last: Head,
) => CompiledQuery;

const columns = ["sequence", "key", "input", "at", "day", "settles", "hash", "body"] as const;
const columnTypes: Partial<Record<(typeof columns)[number], "integer">> = {
  sequence: "integer",
  settles: "integer",
};

/** Stands in the statement where a value will stand. */
class Place {
  constructor(readonly name: string) {}
}

/**
 * The statements that add entries (追加语句), one entry or any number of them, each compiled once: it moves
 * the head on, and adds the entries only where there was such a head to move. Writers of one county wait
 * for each other at the head; a statement is all or nothing without a transaction's further ways to the
 * server.
 *
 * @param db - the database
 */
export function appendQuery(db: Kysely<Database>): AppendQuery {
  const [one, many] = [compiled(db, true), compiled(db, false)];
  return (county, entries, expected, last) => {
    const values: Record<string, unknown> = {
      county,
      expectedSequence: expected.sequence,
      expectedHash: expected.hash,
      lastSequence: last.sequence,
      lastHash: last.hash,
    };
    const [first] = entries;
    const single = entries.length === 1 && first !== undefined;
    for (const name of columns) {
      values[name] = single ? first[name] : entries.map((each) => each[name]);
    }
    const { query, order } = single ? one : many;
    return { ...query, parameters: order.map((name) => values[name]) };
  };
}

/** The statement for one entry or for many, with the order in which its places are to be filled. */
function compiled(db: Kysely<Database>, single: boolean) {
  const place = <T>(name: string) => new Place(name) as T;
  const names = columns.map((name) => sql.id(name));
  const values = columns.map(
    (name) =>
      sql`${place(name)}::${sql.raw(columnTypes[name] ?? "text")}${sql.raw(single ? "" : "[]")}`,
  );
  const rows: RawBuilder<StoredEntry> = single
    ? sql`(values (${sql.join(values)}))`
    : sql`unnest(${sql.join(values)})`;
  const query = db
    .with("head", (from) =>
      from
        .updateTable("journal_heads")
        .set({ sequence: place<number>("lastSequence"), hash: place<string>("lastHash") })
        .where("county", "=", place<string>("county"))
        .where("sequence", "=", place<number>("expectedSequence"))
        .where("hash", "=", place<string>("expectedHash"))
        .returning("county"),
    )
    .insertInto("journal_entries")
    .columns(["county", ...columns])
    .expression((from) =>
      from
        .selectFrom("head")
        .crossJoin(rows.as<"entry">(sql`entry(${sql.join(names)})`))
        .select(["head.county", ...columns.map((name) => `entry.${name}` as const)]),
    )
    .compile();
  return { query, order: query.parameters.map((each) => (each as Place).name) };
}
