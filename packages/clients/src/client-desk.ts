import { institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type CountyView,
  FuyouError,
  inForce,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import { type Service, servicePoint } from "@fuyou/services";
import type { z } from "zod";
import type { ClientKey } from "./client-key.js";
import type { ClientStore, Drawer, DrawerContents } from "./client-store.js";
import { clientsCodes } from "./errors.js";

/**
 * Where work for clients is done (服务台): a store and its key, with the county and its catalogues to look things up
 * in. Nothing ever goes from the store into the county.
 */
export interface ClientDesk {
  /** The store. */
  readonly store: ClientStore;
  /** The key of the store. */
  readonly key: ClientKey;
  /** The county. */
  readonly county: CountyView;
  /** What the plugins contribute. */
  readonly composition: Composition;
  /** Counts of fewer clients than this are not told (小数抑制). */
  readonly smallCell: number;
  /**
   * The hospital grade of an institution, 1 to 3; null where it is not known.
   *
   * @param institution - its identifier
   */
  gradeOf(institution: string): number | null;
}

/** How a desk is opened. */
export interface ClientDeskOptions {
  /** The store. */
  store: ClientStore;
  /** The key of the store. */
  key: ClientKey;
  /** The county. */
  county: CountyView;
  /** What the plugins contribute. */
  composition: Composition;
  /**
   * Counts of fewer clients than this are not told; 5 by default. The documents name no number; the default is a
   * common habit of statistics, and a deployment may ask for more.
   */
  smallCell?: number | undefined;
  /** The hospital grades of institutions, which the county's registers do not hold; unknown by default. */
  gradeOf?: ((institution: string) => number | null) | undefined;
}

/**
 * Opens the desk (开设服务台). What a killed process left of an enrolment or of an erasure is cleared away: how to reach
 * a person is never kept without the enrolment it was given for.
 *
 * @param options - store, key, county and catalogues
 */
export async function openClientDesk(options: ClientDeskOptions): Promise<ClientDesk> {
  const { store, key, county, composition, smallCell = 5, gradeOf = () => null } = options;
  const enrolled = new Set(await store.pseudonyms("list"));
  for (const left of await store.pseudonyms("person")) {
    if (!enrolled.has(left)) await sweep(store, left);
  }
  return { store, key, county, composition, smallCell, gradeOf };
}

async function sweep(store: ClientStore, pseudonym: string): Promise<void> {
  try {
    await store.update("person", pseudonym, () => null);
  } catch (thrown) {
    if (!FuyouError.is(thrown, "CLIENTS_READ_ONLY")) throw thrown;
  }
}

/**
 * The pseudonym of a person on the lists (名册假名).
 *
 * @param desk - the desk
 * @param identity - what identifies the person, always written alike, for example the number of an identity card
 */
export function clientOf(desk: ClientDesk, identity: string): string {
  return desk.key.pseudonym("list", identity);
}

/**
 * The pseudonym of a person in the clinical records (病历假名); it does not lead to the lists.
 *
 * @param desk - the desk
 * @param identity - what identifies the person, written as for {@link clientOf}
 */
export function recordOf(desk: ClientDesk, identity: string): string {
  return desk.key.pseudonym("record", identity);
}

/**
 * A service of the catalogue.
 *
 * @param desk - the desk
 * @param code - its code
 * @param date - the day
 * @throws FuyouError `CLIENTS_UNKNOWN_CODE`
 */
export function serviceOf(desk: ClientDesk, code: string, date: PlainDate): Service {
  const service = desk.composition.get(servicePoint, code, date);
  if (service === undefined) throw unknownCode(code, servicePoint.title, date);
  return service;
}

/**
 * That a code is in no list.
 *
 * @param code - the code
 * @param list - what the list is called
 * @param date - the day
 */
export function unknownCode(code: string, list: Text, date: PlainDate): FuyouError {
  return new FuyouError(clientsCodes.message("CLIENTS_UNKNOWN_CODE", { code, list, date }));
}

/**
 * Makes sure that an institution is there on a day.
 *
 * @param desk - the desk
 * @param unit - its identifier
 * @param date - the day
 * @throws FuyouError `CLIENTS_UNKNOWN_UNIT`
 */
export function requireUnit(desk: ClientDesk, unit: string, date: PlainDate): void {
  const institution = desk.county.get(institutions, unit);
  if (institution !== undefined && inForce(institution, date)) return;
  throw new FuyouError(clientsCodes.message("CLIENTS_UNKNOWN_UNIT", { unit, date }));
}

/**
 * Judges what was handed in by its schema; only the names of faulty fields are told, never what was written.
 *
 * @param schema - the shape
 * @param value - what was handed in
 * @param what - what it is called
 * @throws FuyouError `CLIENTS_INVALID`
 */
export function read<T>(schema: z.ZodType<T>, value: unknown, what: Text): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const paths = result.error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => [...issue.path, key].join("."))
      : [issue.path.join(".") || "*"],
  );
  const fields = [...new Set(paths)].join(", ");
  throw new FuyouError(clientsCodes.message("CLIENTS_INVALID", { what, fields }));
}

/**
 * Changes what stands in a drawer, which has to be there.
 *
 * @param desk - the desk
 * @param drawer - the drawer
 * @param pseudonym - the pseudonym
 * @param change - the change
 * @throws FuyouError `CLIENTS_NOT_ENROLLED` where nothing stands there
 */
export async function changeIn<D extends Drawer>(
  desk: ClientDesk,
  drawer: D,
  pseudonym: string,
  change: (held: DrawerContents[D]) => DrawerContents[D] | null,
): Promise<void> {
  await desk.store.update(drawer, pseudonym, (held) => {
    if (held === null) throw new FuyouError(clientsCodes.message("CLIENTS_NOT_ENROLLED", {}));
    return change(held);
  });
}
