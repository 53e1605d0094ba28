import { type Kysely, type Migration, sql } from "kysely";

const tables = [
  "journal_entries",
  "journal_heads",
  "journal_snapshots",
  "journal_person_keys",
  "journal_figures",
];

/**
 * Version 3: figures for roll-ups, and row-level security. A role named `fuyou_county_370321` sees that
 * county and no other; `fuyou_rollup` sees where counties stand and what they count, no entry. The policy
 * reads the role's own name and the distribution column alone, so that it also holds on a Citus worker.
 */
export const manyCounties: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("journal_figures")
      .addColumn("county", "text", (column) => column.notNull())
      .addColumn("category", "text", (column) => column.notNull())
      .addColumn("unit", "text", (column) => column.notNull())
      .addColumn("amount", "bigint", (column) => column.notNull())
      .addColumn("sequence", "integer", (column) => column.notNull())
      .addPrimaryKeyConstraint("journal_figures_pk", ["county", "category"])
      .execute();
    const own = sql`county = substring(current_user::text from '^fuyou_county_([0-9]{6})$')`;
    for (const name of tables) {
      const table = sql.table(name);
      await sql`alter table ${table} enable row level security`.execute(db);
      await sql`create policy county_own on ${table} using (${own}) with check (${own})`.execute(
        db,
      );
    }
    for (const name of ["journal_heads", "journal_figures"]) {
      const rollUp = sql`current_user::text = 'fuyou_rollup'`;
      await sql`create policy county_roll_up on ${sql.table(name)} for select using (${rollUp})`.execute(
        db,
      );
    }
  },
};
