import { type Institution, institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type Draft,
  type Period,
  type PlainDate,
  type Row,
  successorsOf,
  type Table,
} from "@fuyou/kernel";
import { reformCodes } from "./errors.js";
import type { Plan } from "./plan.js";
import type { Step } from "./step.js";
import { StepContext } from "./step-context.js";
import { daysLeft, type Touched } from "./touched.js";

/** What all parts of one reversal share. */
export interface ReversalCourse {
  /** What the reform did to which record, by register. */
  readonly touched: ReadonlyMap<string, readonly Touched[]>;
  /** The new identity of each body that the reform ended. */
  readonly identities: Map<string, string>;
  /** Records, `table/id`, that stay as they are by the words of the approval. */
  readonly leaves: ReadonlySet<string>;
  /** Records, `table/id`, that were changed since: dependants. */
  readonly changed: Set<string>;
}

/** A record that goes back, and to which body. */
export interface Returning<R extends Row> {
  /** The record. */
  readonly touched: Touched<R>;
  /** The record now. */
  readonly now: R;
  /** Identifier of the body. */
  readonly to: string;
}

/** A dated record that the reform closed before its time (被提前终止的记录). */
export interface ClosedRecord<R extends Row> {
  /** The record as it was. */
  readonly row: R;
  /** The days it still had. */
  readonly period: Period;
}

/** What a way back is handed: what the reform did, and the means to change, to report and to refuse. */
export class ReversalContext extends StepContext {
  readonly #course: ReversalCourse;

  /** @internal */
  constructor(
    county: Draft,
    composition: Composition,
    plan: Plan,
    step: Step,
    on: PlainDate,
    course: ReversalCourse,
  ) {
    super(county, composition, plan, step, on);
    this.#course = course;
  }

  /**
   * What the reform did to the records of a register, in the order in which it first touched them.
   *
   * @param table - the register
   */
  touched<R extends Row>(table: Table<R, never>): readonly Touched<R>[] {
    return (this.#course.touched.get(table.name) ?? []) as unknown as readonly Touched<R>[];
  }

  /**
   * The body to which goes back what an institution had (恢复后的单位): its new identity where the reform had
   * ended it, itself while it stands, otherwise what it has become; undefined where that is nothing.
   *
   * @param institution - its identifier
   */
  bodyFor(institution: string): string | undefined {
    const identity = this.#course.identities.get(institution);
    if (identity !== undefined) return identity;
    return successorsOf(this.county, institutions, institution, this.on)[0]?.id;
  }

  /** The bodies that the reform founded and that end with its reversal (随之终止的单位). */
  founded(): Institution[] {
    return this.touched(institutions).flatMap(({ before, after, now }) => {
      if (before !== null || daysLeft(after, this.on) === undefined) return [];
      return now === undefined || daysLeft(now, this.on) === undefined ? [] : [now];
    });
  }

  /**
   * Whether a record is still as the reform left it. Where it was changed since it is noted as a dependant,
   * unless the approval says that it stays as it is.
   *
   * @param touched - what the reform did to it
   * @param fields - the fields that count; all where absent
   */
  asLeft(touched: Touched, fields?: readonly string[]): boolean {
    if (this.stays(touched)) return false;
    const since = touched.since.filter((field) => fields?.includes(field) ?? true);
    if (since.length > 0) this.#course.changed.add(`${touched.table.name}/${touched.id}`);
    return since.length === 0;
  }

  /**
   * Whether a record stays as it is by the words of the approval.
   *
   * @param touched - the record
   */
  stays(touched: Touched): boolean {
    return this.#course.leaves.has(`${touched.table.name}/${touched.id}`);
  }

  /**
   * What the reform added to a register and what stands as it left it; what has ended since is passed over.
   *
   * @param table - the register
   */
  added<R extends Row>(table: Table<R, never>): R[] {
    return this.touched(table).flatMap((each) => {
      const { before, after, now } = each;
      if (before !== null || daysLeft(after, this.on) === undefined) return [];
      if (now === undefined || daysLeft(now, this.on) === undefined) return [];
      return this.asLeft(each) ? [now] : [];
    });
  }

  /**
   * What stood in a register and was ended by the reform, with the days it would still have had.
   *
   * @param table - the register
   */
  closed<R extends Row>(table: Table<R, never>): ClosedRecord<R>[] {
    return this.touched(table).flatMap((each) => {
      const { before: row, after } = each;
      const period = daysLeft(row, this.on);
      if (row === null || period === undefined || daysLeft(after, this.on) !== undefined) return [];
      return this.asLeft(each) ? [{ row, period }] : [];
    });
  }

  /**
   * What the reform moved from body to body and what is still where it left it, with the body to which it
   * goes back. What stands no longer is passed over.
   *
   * @param table - the register
   * @param field - the field that names the body
   */
  returning<R extends Row>(table: Table<R, never>, field: keyof R & string): Returning<R>[] {
    return this.touched(table).flatMap((touched) => {
      const { before, after, now } = touched;
      if (before === null || after === null || before[field] === after[field]) return [];
      const former = before[field];
      if (typeof former !== "string" || typeof after[field] !== "string") return [];
      if (now === undefined || daysLeft(now, this.on) === undefined) return [];
      if (!this.asLeft(touched, [field])) return [];
      const to = this.bodyFor(former);
      if (to !== undefined) return [{ touched, now, to }];
      const record = `${table.name}/${touched.id}`;
      const values = { record, institution: former };
      const message = reformCodes.message("REFORM_NOWHERE_TO_RETURN", values);
      this.report(message, record, "error");
      return [];
    });
  }
}

/**
 * What goes back, by the body to which it goes.
 *
 * @param returning - what goes back
 */
export function byBody<R extends Row>(
  returning: readonly Returning<R>[],
): Map<string, Returning<R>[]> {
  const groups = new Map<string, Returning<R>[]>();
  for (const each of returning) {
    const group = groups.get(each.to);
    if (group === undefined) groups.set(each.to, [each]);
    else group.push(each);
  }
  return groups;
}
