import type { Kysely, Migration } from "kysely";

/** Version 2: a key for each person, null once destroyed. */
export const personKeys: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable("journal_person_keys")
      .addColumn("county", "text", (column) => column.notNull())
      .addColumn("person", "text", (column) => column.notNull())
      .addColumn("key", "bytea")
      .addPrimaryKeyConstraint("journal_person_keys_pk", ["county", "person"])
      .execute();
  },
};
