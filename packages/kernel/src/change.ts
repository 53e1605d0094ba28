import type { z } from "zod";
import type { Authority, Citation } from "./citation.js";
import type { PlainDate } from "./date.js";
import type { Draft } from "./draft.js";
import type { Edit } from "./edit.js";
import { FuyouError } from "./error.js";
import { kernelCodes } from "./errors.js";
import { reasonsOf } from "./issue-reason.js";
import type { Text } from "./text.js";

/** When and on what ground something is done (行为). */
export interface Act {
  /** First day on which its effect holds. */
  on: PlainDate;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /**
   * Who permitted it, for acts by which something enters or leaves the county's books. Without it
   * the conservation proof counts what is missing as a residual.
   */
  authority?: Authority | undefined;
}

/**
 * What an act means for a county's money, goods and people (行为性质), which a discipline window may bar:
 * `disposal` gives something away or writes it off (处置), `spending` buys or commits money (支出),
 * `staffing` takes people on, promotes or lets them go (人事调整). An act that declares none is routine.
 */
export type ActNature = "disposal" | "spending" | "staffing";

/** A kind of change to the registers (变更类型), for example hanging a name plate. */
export interface Change<P = unknown> {
  /** Identifier, `package.verb-noun`, for example `hierarchy.hang-plate`. */
  readonly type: string;
  /** Its name for readers. */
  readonly title: Text;
  /** Shape of what has to be said to do it; strict. */
  readonly schema: z.ZodType<P>;
  /** What it means for money, goods and people, where it is more than routine. */
  readonly nature?: ActNature | undefined;
  /**
   * Writes it into a draft. Throws a coded error when the county's state does not permit it.
   *
   * @param draft - the next state
   * @param payload - what has to be said to do it
   * @param act - when and on what ground
   */
  apply(draft: Draft, payload: P, act: Act): void;
}

/** A change of any payload. */
// biome-ignore lint/suspicious/noExplicitAny: a change of any payload; the payload is typed by the change at hand
export type AnyChange = Change<any>;

/** A change as it was done: data only, so that it can be stored, shown and compared. */
export interface ChangeRecord extends Act {
  /** The kind of change. */
  type: string;
  /** What was said to do it. */
  payload: unknown;
}

/** A change together with the edits it made. */
export interface AppliedChange {
  /** What was done, when and on what ground. */
  change: ChangeRecord;
  /** What it did to which record. */
  edits: readonly Edit[];
}

/**
 * Declares a kind of change.
 *
 * @param definition - type, title, shape of its payload, and what it writes
 */
export function defineChange<P>(definition: Change<P>): Change<P> {
  return definition;
}

/**
 * Does a change in a draft and returns it with its edits. When it fails, the draft must be dropped:
 * a draft is all or nothing.
 *
 * @param draft - the next state
 * @param change - the kind of change
 * @param payload - what has to be said to do it
 * @param act - when and on what ground
 * @throws FuyouError `KERNEL_INVALID_CHANGE`, or what the change itself finds
 */
export function doChange<P>(draft: Draft, change: Change<P>, payload: P, act: Act): AppliedChange {
  const parsed = change.schema.safeParse(payload);
  if (!parsed.success) {
    const reason = reasonsOf(parsed.error, payload, change.schema);
    throw new FuyouError(
      kernelCodes.message("KERNEL_INVALID_CHANGE", { type: change.type, reason }),
    );
  }
  const first = draft.edits.length;
  change.apply(draft, parsed.data, act);
  const { on, cites, authority } = act;
  const record: ChangeRecord = { type: change.type, payload: parsed.data, on, cites };
  if (authority !== undefined) record.authority = authority;
  return { change: record, edits: draft.edits.slice(first) };
}
