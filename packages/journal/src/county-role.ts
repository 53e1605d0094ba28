import { FuyouError } from "@fuyou/kernel";
import { type RawBuilder, sql } from "kysely";
import { journalCodes } from "./errors.js";
import type { Journal } from "./journal.js";
import { SqlStore } from "./sql-store.js";

/** What a county's role may do with each table; nothing may ever be deleted, and no entry changed. */
const rights: readonly (readonly [table: string, right: string])[] = [
  ["journal_migrations", "select"],
  ["journal_entries", "select, insert"],
  ["journal_heads", "select, insert, update (sequence, hash)"],
  ["journal_snapshots", "select, insert"],
  ["journal_person_keys", "select, insert, update (key)"],
  ["journal_figures", "select, insert, update (unit, amount, sequence)"],
];

/** What the role for roll-ups may do: where counties stand and what they count, and no entry. */
const rollUpRights: typeof rights = [
  ["journal_migrations", "select"],
  ["journal_heads", "select"],
  ["journal_figures", "select"],
];

/**
 * The name of the database role that sees one county and no other (县角色).
 *
 * @param county - six-digit code of the county
 */
export function countyRole(county: string): string {
  return `fuyou_county_${county}`;
}

/** The name of the database role that adds counties up and reads no entry (汇总角色). */
export const rollUpRole = "fuyou_rollup";

/**
 * Makes the database role of one county (开通县角色), or gives an existing one its rights and this password.
 * Whoever connects as it sees that county alone; it adds entries and never changes one. Done by a role
 * that may make roles.
 *
 * @param journal - a journal in PostgreSQL, opened by such a role
 * @param county - six-digit code of the county
 * @param password - its password
 * @throws FuyouError `JOURNAL_NO_ROLES`
 */
export async function admitCounty(
  journal: Journal,
  county: string,
  password: string,
): Promise<void> {
  await admit(journal, countyRole(county), password, rights);
}

/**
 * Makes the database role that adds counties up (开通汇总角色).
 *
 * @param journal - a journal in PostgreSQL, opened by a role that may make roles
 * @param password - its password
 * @throws FuyouError `JOURNAL_NO_ROLES`
 */
export async function admitRollUp(journal: Journal, password: string): Promise<void> {
  await admit(journal, rollUpRole, password, rollUpRights);
}

async function admit(
  { store, engine }: Journal,
  role: string,
  password: string,
  granted: typeof rights,
): Promise<void> {
  if (!(store instanceof SqlStore) || engine !== "postgresql") {
    throw new FuyouError(journalCodes.message("JOURNAL_NO_ROLES", { engine, role }));
  }
  const { db } = store;
  const run = (statement: RawBuilder<unknown>) => statement.execute(db);
  const there = await sql`select 1 from pg_roles where rolname = ${role}`.execute(db);
  const name = sql.id(role);
  if (there.rows.length === 0) await run(sql`create role ${name}`);
  await run(sql`alter role ${name} login password ${sql.lit(password)}`);
  for (const [table, right] of granted) {
    await run(sql`grant ${sql.raw(right)} on ${sql.table(table)} to ${name}`);
  }
}
