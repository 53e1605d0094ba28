import { admitCounty, admitRollUp, postgresJournal } from "@fuyou/journal";
import type { Composition } from "@fuyou/kernel";

/** Done once by the owner of the database: its tables, and the roles. */
export async function admitted(composition: Composition, url: string, passwords: [string, string]) {
  const owner = await postgresJournal({ composition, url }); // postgres://owner@host/fuyou
  await admitCounty(owner, "370321", passwords[0]); // the role fuyou_county_370321
  await admitRollUp(owner, passwords[1]); // the role fuyou_rollup
  return owner;
}
