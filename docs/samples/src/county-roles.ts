import { admitCounty, admitRollUp, postgresJournal } from "@fuyou/journal";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { composeCore } from "@fuyou/testing";

const composition = composeCore(countyIntegration);

/** Makes the tables and the roles, as the owner of the database does once. */
export async function admitted(url: string, password: string, otherPassword: string) {
  // #region roles
  const owner = await postgresJournal({ composition, url }); // postgres://owner@host/fuyou
  await admitCounty(owner, "370321", password); // the role fuyou_county_370321
  await admitRollUp(owner, otherPassword); // the role fuyou_rollup
  // #endregion roles
  return owner;
}
