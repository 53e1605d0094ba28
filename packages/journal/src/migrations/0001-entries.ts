import type { Kysely, Migration } from "kysely";

/** Version 1: entries, heads and snapshots. */
export const entries: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("journal_entries")
      .addColumn("county", "text", (column) => column.notNull())
      .addColumn("sequence", "integer", (column) => column.notNull())
      .addColumn("key", "text", (column) => column.notNull())
      .addColumn("input", "text", (column) => column.notNull())
      .addColumn("at", "text", (column) => column.notNull())
      .addColumn("day", "text", (column) => column.notNull())
      .addColumn("settles", "integer")
      .addColumn("hash", "text", (column) => column.notNull())
      .addColumn("body", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("journal_entries_pk", ["county", "sequence"])
      .addUniqueConstraint("journal_entries_key", ["county", "key"])
      .addUniqueConstraint("journal_entries_settled_once", ["county", "settles"])
      .execute();
    await db.schema
      .createTable("journal_heads")
      .addColumn("county", "text", (column) => column.notNull())
      .addColumn("sequence", "integer", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .addPrimaryKeyConstraint("journal_heads_pk", ["county"])
      .execute();
    await db.schema
      .createTable("journal_snapshots")
      .addColumn("county", "text", (column) => column.notNull())
      .addColumn("sequence", "integer", (column) => column.notNull())
      .addColumn("hash", "text", (column) => column.notNull())
      .addColumn("data", "bytea", (column) => column.notNull())
      .addPrimaryKeyConstraint("journal_snapshots_pk", ["county", "sequence"])
      .execute();
  },
};
