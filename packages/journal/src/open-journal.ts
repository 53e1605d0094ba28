import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import type { Database } from "./database.js";
import { holdFolder } from "./folder-lock.js";
import { Journal } from "./journal.js";
import type { JournalOptions } from "./journal-options.js";
import { MemoryKeys, MemoryStore } from "./memory-store.js";
import { migrate } from "./migration.js";
import { pgliteDialect } from "./pglite-dialect.js";
import { planKeeping } from "./plan-keeping.js";
import { SqlKeys } from "./sql-keys.js";
import { SqlStore } from "./sql-store.js";

/** A journal in a folder. */
export interface FolderJournalOptions extends JournalOptions {
  /** The folder beside the deployment, for example `./journal`; made where it is not there. */
  folder: string;
}

/** A journal in a PostgreSQL. */
export interface PostgresJournalOptions extends JournalOptions {
  /** Address of the database, `postgres://role@host/database`. The role decides which counties it sees. */
  url: string;
  /** How many connections at most; 4 where absent. */
  connections?: number | undefined;
}

/**
 * A journal in memory (内存台账): nothing stays.
 *
 * @param options - the deployment's plugins
 */
export function memoryJournal(options: JournalOptions): Journal {
  return new Journal(new MemoryStore(), new MemoryKeys(), options);
}

/**
 * A journal in a folder (文件夹台账), the default: an embedded PostgreSQL (PGlite) for one process at a time.
 *
 * @param options - the folder, and the deployment's plugins
 * @throws FuyouError `JOURNAL_FOLDER_IN_USE`, `JOURNAL_NEWER_SCHEMA`
 */
export async function folderJournal(options: FolderJournalOptions): Promise<Journal> {
  const release = holdFolder(options.folder);
  try {
    const { PGlite } = await import("@electric-sql/pglite");
    const pglite = await PGlite.create(join(options.folder, "data"));
    const db = new Kysely<Database>({ dialect: pgliteDialect(pglite) });
    const store = new SqlStore("pglite", db, async () => release());
    return await ready(store, options.folder, options);
  } catch (thrown) {
    release();
    throw thrown;
  }
}

/**
 * A journal in a PostgreSQL (数据库台账), for one county or many, and for many processes at once.
 *
 * @param options - the address, and the deployment's plugins
 * @throws FuyouError `JOURNAL_NEWER_SCHEMA`
 */
export async function postgresJournal(options: PostgresJournalOptions): Promise<Journal> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString: options.url, max: options.connections ?? 4 });
  pool.on("error", () => {}); // an idle connection that breaks is replaced; a busy one throws where it is used
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: planKeeping(pool) }) });
  const { host, pathname } = new URL(options.url);
  return ready(new SqlStore("postgresql", db), `${host}${pathname}`, options);
}

async function ready(store: SqlStore, place: string, options: JournalOptions): Promise<Journal> {
  try {
    await migrate(store.db, place);
    return new Journal(store, new SqlKeys(store.db), options);
  } catch (thrown) {
    await store.close();
    throw thrown;
  }
}
