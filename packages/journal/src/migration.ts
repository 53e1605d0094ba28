import { FuyouError } from "@fuyou/kernel";
import { type Kysely, type Migration, Migrator, sql } from "kysely";
import { journalCodes } from "./errors.js";
import { entries } from "./migrations/0001-entries.js";
import { personKeys } from "./migrations/0002-person-keys.js";
import { manyCounties } from "./migrations/0003-many-counties.js";

const migrations: Readonly<Record<string, Migration>> = {
  "0001-entries": entries,
  "0002-person-keys": personKeys,
  "0003-many-counties": manyCounties,
};

const done = "journal_migrations";

/**
 * Brings a database to this version (迁移); one that is there already is only looked at, so that a role
 * without the right to change the schema can open it.
 *
 * @param db - the database
 * @param place - how the database is called in an error
 * @param upTo - name of the last migration to make; all where absent
 * @throws FuyouError `JOURNAL_NEWER_SCHEMA`
 */
export async function migrate<T>(db: Kysely<T>, place: string, upTo?: string): Promise<void> {
  const made = await migrationsOf(db);
  const unknown = made.find((name) => migrations[name] === undefined);
  if (unknown !== undefined) {
    const values = { place, migration: unknown };
    throw new FuyouError(journalCodes.message("JOURNAL_NEWER_SCHEMA", values));
  }
  if (upTo === undefined && made.length === Object.keys(migrations).length) return;
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
    migrationTableName: done,
    migrationLockTableName: "journal_migration_lock",
  });
  const { error } = await (upTo === undefined
    ? migrator.migrateToLatest()
    : migrator.migrateTo(upTo));
  if (error !== undefined) throw error;
}

/** Names of the migrations a database has seen. */
async function migrationsOf<T>(db: Kysely<T>): Promise<string[]> {
  const there = await sql<{ there: boolean }>`
    select to_regclass(${done}) is not null as there`.execute(db);
  if (there.rows[0]?.there !== true) return [];
  const { rows } = await sql<{ name: string }>`
    select name from ${sql.table(done)} order by name`.execute(db);
  return rows.map(({ name }) => name);
}
