import { institutions } from "@fuyou/hierarchy";
import { actsOf, memoryJournal, verify } from "@fuyou/journal";
import { staff } from "@fuyou/personnel";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { compilePlan } from "@fuyou/reform";
import { aCounty, composeCore } from "@fuyou/testing";

const composition = composeCore(countyIntegration);
const county = aCounty().withTownships(1).county(composition);

// #region books
/** Puts a county on a journal in memory: the opening, then each step of the plan as an entry. */
export async function onTheBooks() {
  const journal = memoryJournal({ composition });
  // elsewhere: await folderJournal({ composition, folder: "./journal" })
  // or:        await postgresJournal({ composition, url: "postgres://fuyou_county_999901@host/fuyou" })
  const actor = "county office";
  const books = await journal.create(county, { key: "opening", actor, at: "2015-11-01T08:00:00Z" });
  const { steps } = compilePlan(books.county, composition, "county-integration");
  const at = "2015-12-20T08:00:00Z";
  const entries = steps.map(({ step, on, changes }) => ({
    key: `county-integration/${step}`,
    actor,
    at,
    on,
    ...actsOf(changes),
  }));
  await books.record(...entries);
  return { journal, books };
}
// #endregion books

// #region ask
/** What the journal answers: who was there on a day, what became of a body, and whether it is whole. */
export async function asked() {
  const { journal, books } = await onTheBooks();
  const onTheEve = await journal.countyAsOf("999901", "2015-12-19");
  return {
    before: onTheEve.get(institutions, "township-fp-station-999901100")?.retiredOn ?? "in force",
    now: books.county.get(institutions, "township-fp-station-999901100")?.retiredOn,
    became: await journal.lineage("999901", institutions, "township-fp-station-999901100"),
    proof: await verify(journal, "999901"),
  };
}
// #endregion ask

// #region erase
/** Forgets a person: the mark stands in place of the name, the chain is as intact as before. */
export async function forgotten() {
  const { journal, books } = await onTheBooks();
  const [person] = books.county.rows(staff);
  if (person === undefined) throw new Error("the county has no staff");
  const at = "2026-01-05T08:00:00Z";
  await books.erasePerson(`staff/${person.id}`, { key: "erase-1", actor: "county office", at });
  const { chainIntact, replayEqual, erased } = await verify(journal, "999901");
  return { name: books.county.get(staff, person.id)?.name, chainIntact, replayEqual, erased };
}
// #endregion erase
