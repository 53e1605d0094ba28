import { readFileSync } from "node:fs";
import {
  ClientKey,
  clientOf,
  dueList,
  dueTable,
  type Enrolment,
  enrol,
  leave,
} from "@fuyou/clients";
import { loadDeployment } from "@fuyou/deployment";
import { FuyouError, type Message } from "@fuyou/kernel";
import type { ClientFlags, DueFlags } from "./client-lines.js";
import type { CommonFlags } from "./flags.js";
import { languageOf, words } from "./language.js";
import { printJson } from "./print.js";
import { tableText } from "./table-text.js";

/**
 * Makes the key of a client store; a file that is there is never overwritten.
 *
 * @param path - the file
 * @param flags - the language
 */
export function clientKeyCommand(path: string, flags: CommonFlags): number {
  const language = languageOf(flags.lang);
  try {
    ClientKey.create(path);
  } catch (thrown) {
    const { code } = thrown as { code?: unknown };
    if (code !== "EEXIST" && code !== "ENOENT") throw thrown;
    const said = code === "EEXIST" ? words.keyThere : words.keyNowhere;
    process.stderr.write(`${said[language]}: ${path}\n`);
    return 2;
  }
  process.stdout.write(`${words.keyMade[language]}: ${path}\n`);
  return 0;
}

/**
 * Enrols clients from a file, each by itself: what is refused is told by its number in the file, never by name.
 *
 * @param file - JSON: a list of enrolments
 * @param path - folder or configuration
 * @param flags - where the store and its key are
 */
export async function enrolCommand(
  file: string,
  path: string,
  flags: ClientFlags,
): Promise<number> {
  return eachOf(file, path, flags, async (desk, given) => {
    await enrol(desk, given as Enrolment);
  });
}

/**
 * Lets clients leave the lists: their enrolment is erased at once and without a trace.
 *
 * @param file - JSON: a list of what identifies them, as they were enrolled
 * @param path - folder or configuration
 * @param flags - where the store and its key are
 */
export async function leaveCommand(
  file: string,
  path: string,
  flags: ClientFlags,
): Promise<number> {
  return eachOf(file, path, flags, (desk, given) => leave(desk, clientOf(desk, String(given))));
}

/**
 * Prints what a unit has to offer to whom until when: pseudonyms, services and days.
 *
 * @param unit - the institution; `none` for what nobody provides
 * @param path - folder or configuration
 * @param flags - where the store and its key are, the day, how far ahead
 */
export async function dueCommand(unit: string, path: string, flags: DueFlags): Promise<number> {
  const language = languageOf(flags.lang);
  const desk = await deskOf(path, flags, true);
  try {
    const horizonDays = flags.ahead === undefined ? undefined : Number(flags.ahead);
    const day = flags.on ?? desk.county.date;
    const tasks = await dueList(desk, unit === "none" ? null : unit, day, { horizonDays });
    if (flags.json === true) printJson(tasks);
    else {
      const table = dueTable(desk, tasks);
      process.stdout.write(`${day} · ${tableText(table, language, flags.all === true)}\n`);
    }
  } finally {
    await desk.store.close();
  }
  return 0;
}

type Desk = Awaited<ReturnType<typeof deskOf>>;

async function deskOf(path: string, flags: ClientFlags, readOnly: boolean) {
  const { deployment } = await loadDeployment(path);
  const { clients: folder, key: keyFile } = flags;
  return deployment.clients({ folder, keyFile, readOnly, before: flags.before === true });
}

async function eachOf(
  file: string,
  path: string,
  flags: ClientFlags,
  act: (desk: Desk, given: unknown) => Promise<void>,
): Promise<number> {
  const language = languageOf(flags.lang);
  const given = listIn(file);
  if (given === null) {
    process.stderr.write(`${words.noList[language]}: ${file}\n`);
    return 3;
  }
  const desk = await deskOf(path, flags, false);
  const refused: (Pick<Message, "code" | "text"> & { number: number })[] = [];
  try {
    for (const [at, each] of given.entries()) {
      try {
        await act(desk, each);
      } catch (thrown) {
        if (!FuyouError.is(thrown)) throw thrown;
        refused.push({ number: at + 1, code: thrown.code, text: thrown.text });
      }
    }
  } finally {
    await desk.store.close();
  }
  const done = given.length - refused.length;
  if (flags.json === true) printJson({ done, refused });
  else {
    const lines = refused.map(
      ({ number, code, text }) => `  ${number}. ${code}: ${text[language]}`,
    );
    const counts = `${words.clientsDone[language]}: ${done} · ${words.clientsRefused[language]}: ${refused.length}`;
    process.stdout.write(`${[counts, ...lines].join("\n")}\n`);
  }
  return refused.length === 0 ? 0 : 1;
}

/** The list in a file; null where there is none. What stands in it is never shown. */
function listIn(file: string): unknown[] | null {
  try {
    const read: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Array.isArray(read) ? read : null;
  } catch {
    return null;
  }
}
