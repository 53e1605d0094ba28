import { postgresJournal } from "@fuyou/journal";
import { temporaryPostgres } from "@fuyou/journal/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { aCounty, composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { admitted } from "./county-roles.js";

it("gives a county a role that sees this county alone", async () => {
  const server = await temporaryPostgres();
  try {
    const composition = composeCore(countyIntegration);
    const owner = await admitted(composition, server.url, ["one", "two"]);
    for (const code of ["370321", "999901"]) {
      const opening = { key: "opening", actor: "county office", at: "2015-11-01T08:00:00Z" };
      await owner.create(aCounty(code).county(composition), opening);
    }
    const as = (role: string, password: string) =>
      postgresJournal({
        composition,
        url: server.url.replace("postgres@", `${role}:${password}@`),
        connections: 1,
      });
    const own = await as("fuyou_county_370321", "one");
    const total = await as("fuyou_rollup", "two");
    expect(await owner.counties()).toEqual(["370321", "999901"]);
    expect(await own.counties()).toEqual(["370321"]);
    expect((await total.rollUp()).counties.map(({ county }) => county)).toEqual([
      "370321",
      "999901",
    ]);
    await expect(total.open("370321")).rejects.toThrow("permission denied");
    await Promise.all([owner, own, total].map((journal) => journal.close()));
  } finally {
    await server.stop();
  }
});
