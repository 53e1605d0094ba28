import { FuyouError } from "@fuyou/kernel";
import type { z } from "zod";
import { type ClinicalRecord, clinicalRecordSchema } from "./clinical-record.js";
import { clientsCodes } from "./errors.js";
import {
  type ListEntry,
  listEntrySchema,
  type PersonDetails,
  personDetailsSchema,
} from "./list-entry.js";

/** What the drawers of the store hold (分库). */
export interface DrawerContents {
  /** How enrolled persons are called and reached, under the pseudonym of the list. */
  person: PersonDetails;
  /** Enrolments, under the pseudonym of the list. */
  list: ListEntry;
  /** Clinical records, under a pseudonym of their own. */
  record: ClinicalRecord;
}

/** A drawer of the store (分库). */
export type Drawer = keyof DrawerContents;

/** The drawers. */
export const drawers: readonly Drawer[] = ["person", "list", "record"];

const schemas: { readonly [D in Drawer]: z.ZodType<DrawerContents[D]> } = {
  person: personDetailsSchema,
  list: listEntrySchema,
  record: clinicalRecordSchema,
};

/**
 * The shape of what a drawer holds.
 *
 * @param drawer - the drawer
 */
export function drawerSchema<D extends Drawer>(drawer: D): z.ZodType<DrawerContents[D]> {
  return schemas[drawer];
}

/**
 * Where client data are (服务对象库): apart from the county, its journal, its snapshots and its backups. A port: the
 * package brings one in memory and one in a folder; a deployment may bring its own.
 */
export interface ClientStore {
  /**
   * What stands in a drawer under a pseudonym; null where nothing does.
   *
   * @param drawer - the drawer
   * @param pseudonym - the pseudonym
   */
  read<D extends Drawer>(drawer: D, pseudonym: string): Promise<DrawerContents[D] | null>;
  /**
   * Changes what stands there: wholly or not at all, one change after the other. Null in place of contents erases
   * without a trace.
   *
   * @param drawer - the drawer
   * @param pseudonym - the pseudonym
   * @param change - from what stands there to what is to stand there; what it throws leaves everything as it was
   */
  update<D extends Drawer>(
    drawer: D,
    pseudonym: string,
    change: (held: DrawerContents[D] | null) => DrawerContents[D] | null,
  ): Promise<void>;
  /**
   * The pseudonyms in a drawer, in order.
   *
   * @param drawer - the drawer
   */
  pseudonyms(drawer: Drawer): Promise<readonly string[]>;
  /** Gives the store back. */
  close(): Promise<void>;
}

/**
 * Reads contents of a drawer from JSON that nothing vouches for; only the names of faulty fields are told.
 *
 * @param drawer - the drawer
 * @param value - what was read
 * @throws FuyouError `CLIENTS_INVALID`
 */
export function drawerContents<D extends Drawer>(drawer: D, value: unknown): DrawerContents[D] {
  const read = drawerSchema(drawer).safeParse(value);
  if (read.success) return read.data;
  const fields = read.error.issues.map(({ path }) => path.join(".") || "*").join(", ");
  const what = { zh: "库存内容", en: "contents of the store" };
  throw new FuyouError(clientsCodes.message("CLIENTS_INVALID", { what, fields }));
}

/** A client store in memory (内存库), for tests and demonstrations; what it holds ends with the process. */
export class MemoryClientStore implements ClientStore {
  readonly #drawers = new Map<string, string>();

  /** Reads, as the port says (读取). */
  async read<D extends Drawer>(drawer: D, pseudonym: string): Promise<DrawerContents[D] | null> {
    return this.#get(drawer, pseudonym);
  }

  /** Changes, as the port says (更改). */
  async update<D extends Drawer>(
    drawer: D,
    pseudonym: string,
    change: (held: DrawerContents[D] | null) => DrawerContents[D] | null,
  ): Promise<void> {
    const next = change(this.#get(drawer, pseudonym));
    const key = `${drawer}/${pseudonym}`;
    if (next === null) this.#drawers.delete(key);
    else this.#drawers.set(key, JSON.stringify(drawerContents(drawer, next)));
  }

  /** Lists, as the port says (列出). */
  async pseudonyms(drawer: Drawer): Promise<readonly string[]> {
    const of = `${drawer}/`;
    const keys = [...this.#drawers.keys()].filter((key) => key.startsWith(of));
    return keys.map((key) => key.slice(of.length)).sort();
  }

  /** Has nothing to give back (关闭). */
  async close(): Promise<void> {}

  #get<D extends Drawer>(drawer: D, pseudonym: string): DrawerContents[D] | null {
    const held = this.#drawers.get(`${drawer}/${pseudonym}`);
    return held === undefined ? null : (JSON.parse(held) as DrawerContents[D]);
  }
}
