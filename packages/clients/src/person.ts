import { FuyouError, type PlainDate } from "@fuyou/kernel";
import type { ClientDesk } from "./client-desk.js";
import { type DueQuestion, dueList } from "./due-list.js";
import { clientsCodes } from "./errors.js";
import type { PersonDetails } from "./list-entry.js";
import { Masked } from "./masked.js";

/**
 * How to reach the client of a task (查看联系方式), for the unit alone that has a task for them that day, and masked
 * until it is used.
 *
 * @param desk - the desk
 * @param unit - the institution that asks
 * @param client - the client's pseudonym on the lists
 * @param day - the day
 * @param question - how far ahead tasks count
 * @throws FuyouError `CLIENTS_NOT_RESPONSIBLE`
 */
export async function personOf(
  desk: ClientDesk,
  unit: string,
  client: string,
  day: PlainDate,
  question: DueQuestion = {},
): Promise<Masked<PersonDetails>> {
  const tasks = await dueList(desk, unit, day, question);
  const person = await desk.store.read("person", client);
  if (person === null || !tasks.some((task) => task.client === client)) {
    throw new FuyouError(clientsCodes.message("CLIENTS_NOT_RESPONSIBLE", { unit, date: day }));
  }
  return new Masked(person);
}
