import type { Figure, Unit } from "@fuyou/kernel";
import { type Kysely, sql, type Transaction } from "kysely";
import { type AppendQuery, appendQuery } from "./append-query.js";
import type { Database, EntryRow } from "./database.js";
import type {
  Head,
  JournalStore,
  RollUp,
  StoredEntry,
  StoredOpening,
  StoredSnapshot,
} from "./store.js";

/**
 * Journals in a PostgreSQL, embedded or not (数据库台账). Each statement names one county and touches rows
 * of that county alone, roll-ups apart, so that it runs on one node of a cluster distributed by county.
 */
export class SqlStore implements JournalStore {
  #appending: AppendQuery | undefined;

  /**
   * @param engine - what it is, for readers
   * @param db - the database
   * @param release - what else is to be given back on closing
   */
  constructor(
    readonly engine: "pglite" | "postgresql",
    readonly db: Kysely<Database>,
    private readonly release: () => Promise<void> = async () => {},
  ) {}

  async counties(): Promise<string[]> {
    const rows = await this.db
      .selectFrom("journal_heads")
      .select("county")
      .orderBy("county")
      .execute();
    return rows.map(({ county }) => county);
  }

  async head(county: string): Promise<Head | undefined> {
    return this.db
      .selectFrom("journal_heads")
      .select(["sequence", "hash"])
      .where("county", "=", county)
      .executeTakeFirst();
  }

  async create(county: string, { entry, snapshot, figures }: StoredOpening): Promise<boolean> {
    return this.db.transaction().execute(async (db) => {
      const { sequence, hash } = entry;
      const begun = await db
        .insertInto("journal_heads")
        .values({ county, sequence, hash })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (begun.numInsertedOrUpdatedRows !== 1n) return false;
      await db
        .insertInto("journal_entries")
        .values({ county, ...entry })
        .execute();
      await keepIn(db, county, snapshot, figures);
      return true;
    });
  }

  async append(county: string, entries: readonly StoredEntry[], expected: Head): Promise<boolean> {
    const last = entries.at(-1);
    if (last === undefined) return true;
    this.#appending ??= appendQuery(this.db);
    const query = this.#appending(county, entries, expected, last);
    try {
      const { numAffectedRows } = await this.db.executeQuery(query);
      return numAffectedRows === BigInt(entries.length);
    } catch (thrown) {
      if ((thrown as { code?: unknown }).code === uniqueViolation) return false;
      throw thrown;
    }
  }

  async read(county: string, from: number, to: number): Promise<StoredEntry[]> {
    const rows = await this.db
      .selectFrom("journal_entries")
      .selectAll()
      .where("county", "=", county)
      .where("sequence", ">=", from)
      .where("sequence", "<=", to)
      .orderBy("sequence")
      .execute();
    return rows.map(entryOf);
  }

  async byKey(county: string, keys: readonly string[]): Promise<StoredEntry[]> {
    const rows = await this.db
      .selectFrom("journal_entries")
      .selectAll()
      .where("county", "=", county)
      .where("key", "=", sql<string>`any(${keys}::text[])`)
      .orderBy("sequence")
      .execute();
    return rows.map(entryOf);
  }

  async settledBy(county: string, sequence: number): Promise<number | undefined> {
    const row = await this.db
      .selectFrom("journal_entries")
      .select("sequence")
      .where("county", "=", county)
      .where("settles", "=", sequence)
      .executeTakeFirst();
    return row?.sequence;
  }

  async firstAfter(
    county: string,
    by: "at" | "day",
    value: string,
    from: number,
  ): Promise<number | undefined> {
    const row = await this.db
      .selectFrom("journal_entries")
      .select("sequence")
      .where("county", "=", county)
      .where("sequence", ">=", from)
      .where(by, ">", value)
      .orderBy("sequence")
      .limit(1)
      .executeTakeFirst();
    return row?.sequence;
  }

  async snapshot(county: string, upTo: number): Promise<StoredSnapshot | undefined> {
    return this.db
      .selectFrom("journal_snapshots")
      .select(["sequence", "hash", "data"])
      .where("county", "=", county)
      .where("sequence", "<=", upTo)
      .orderBy("sequence", "desc")
      .limit(1)
      .executeTakeFirst();
  }

  async snapshots(county: string): Promise<Omit<StoredSnapshot, "data">[]> {
    return this.db
      .selectFrom("journal_snapshots")
      .select(["sequence", "hash"])
      .where("county", "=", county)
      .orderBy("sequence")
      .execute();
  }

  async keep(county: string, snapshot: StoredSnapshot, figures: readonly Figure[]): Promise<void> {
    await this.db.transaction().execute((db) => keepIn(db, county, snapshot, figures));
  }

  async rollUp(): Promise<RollUp> {
    const counties = await this.db
      .selectFrom("journal_heads as head")
      .leftJoin("journal_figures as figure", "figure.county", "head.county")
      .select(({ fn }) => [
        "head.county",
        "head.sequence",
        fn.coalesce(fn.max("figure.sequence"), sql<number>`0`).as("countedAt"),
      ])
      .groupBy(["head.county", "head.sequence"])
      .orderBy("head.county")
      .execute();
    const totals = await this.db
      .selectFrom("journal_figures")
      .select(({ fn }) => [
        "category",
        "unit",
        sql<string>`cast(${fn.sum("amount")} as text)`.as("amount"),
        sql<number>`cast(${fn.countAll()} as integer)`.as("counties"),
      ])
      .groupBy(["category", "unit"])
      .orderBy("category")
      .execute();
    return {
      counties,
      totals: totals.map((each) => ({
        ...each,
        unit: each.unit as Unit,
        amount: Number(each.amount),
      })),
    };
  }

  async close(): Promise<void> {
    await this.db.destroy();
    await this.release();
  }
}

const uniqueViolation = "23505";

function entryOf({ county: _, ...entry }: EntryRow): StoredEntry {
  return entry;
}

async function keepIn(
  db: Transaction<Database>,
  county: string,
  { sequence, hash, data }: StoredSnapshot,
  figures: readonly Figure[],
): Promise<void> {
  await db
    .insertInto("journal_snapshots")
    .values({ county, sequence, hash, data })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  if (figures.length === 0) return;
  await db
    .insertInto("journal_figures")
    .values(figures.map((figure) => ({ county, ...figure, sequence })))
    .onConflict((conflict) =>
      conflict
        .columns(["county", "category"])
        .doUpdateSet({
          unit: (update) => update.ref("excluded.unit"),
          amount: (update) => update.ref("excluded.amount"),
          sequence: (update) => update.ref("excluded.sequence"),
        })
        .whereRef("journal_figures.sequence", "<=", "excluded.sequence"),
    )
    .execute();
}
