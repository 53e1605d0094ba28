import { type Kysely, sql } from "kysely";
import type { Database } from "./database.js";
import type { PersonKey, PersonKeyStore } from "./store.js";

/** Keys of persons in a PostgreSQL (数据库密钥库), beside the entries; each statement names one county. */
export class SqlKeys implements PersonKeyStore {
  /** @param db - the database */
  constructor(private readonly db: Kysely<Database>) {}

  async keys(county: string): Promise<PersonKey[]> {
    return this.db
      .selectFrom("journal_person_keys")
      .select(["person", "key"])
      .where("county", "=", county)
      .execute();
  }

  async addKeys(county: string, keys: readonly PersonKey[]): Promise<PersonKey[]> {
    const persons = keys.map(({ person }) => person);
    const secrets = keys.map(({ key }) => Buffer.from(key ?? []).toString("hex"));
    await this.db
      .insertInto("journal_person_keys")
      .columns(["county", "person", "key"])
      .expression((from) =>
        from
          .selectFrom(
            sql<{
              person: string;
              secret: string;
            }>`unnest(${persons}::text[], ${secrets}::text[])`.as<"made">(
              sql`made(person, secret)`,
            ),
          )
          .select([
            sql<string>`cast(${county} as text)`.as("county"),
            "made.person",
            sql<Uint8Array>`decode(made.secret, 'hex')`.as("key"),
          ]),
      )
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return this.db
      .selectFrom("journal_person_keys")
      .select(["person", "key"])
      .where("county", "=", county)
      .where("person", "=", sql<string>`any(${persons}::text[])`)
      .execute();
  }

  async destroyKey(county: string, person: string): Promise<void> {
    await this.db
      .insertInto("journal_person_keys")
      .values({ county, person, key: null })
      .onConflict((conflict) => conflict.columns(["county", "person"]).doUpdateSet({ key: null }))
      .execute();
  }
}
