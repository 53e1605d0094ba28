import {
  type AnyTable,
  type Composition,
  type County,
  type Finding,
  isBlocking,
  labelOf,
  type Message,
  type PlainDate,
  type Row,
  referenceTarget,
  type Text,
} from "@fuyou/kernel";
import { reverseRecords } from "./dated-reversal.js";
import { reformCodes } from "./errors.js";
import { bodiesToRestore, endFounded, establishAnew, type Restored } from "./new-identity.js";
import type { Plan } from "./plan.js";
import { ReversalContext, type ReversalCourse } from "./reversal-context.js";
import { reversalPoint } from "./reversal-kind.js";
import type { Step } from "./step.js";
import { daysLeft } from "./touched.js";
import type { AppliedStep } from "./transition.js";

/** The phase under which the steps of a reversal stand. */
export const reversalPhase = "reversal";

/** The parts of a reversal (恢复步骤), one after the other, each all or nothing. */
export class ReversalRun {
  /** The county as the parts so far have left it. */
  current: County;
  /** What each part did. */
  readonly steps: AppliedStep[] = [];
  /** What was said on the way. */
  readonly findings: Finding[] = [];

  constructor(
    county: County,
    private readonly composition: Composition,
    private readonly plan: Plan,
    private readonly on: PlainDate,
    private readonly course: ReversalCourse,
  ) {
    this.current = county;
  }

  /** Runs all parts; what stands on the reform is answered. */
  all(): Message[] {
    const ways = this.composition.at(reversalPoint, this.on).map(({ value }) => value);
    let restored: Restored[] = [];
    this.part("re-establish", { zh: "恢复设立机构", en: "bodies stand again" }, (context) => {
      restored = bodiesToRestore(context);
      for (const { former, identity } of restored) {
        this.course.identities.set(former.id, identity);
      }
      establishAnew(context, restored);
    });
    for (const way of ways) this.part(way.id, way.title, (context) => way.reverse(context));
    const known = new Set(ways.flatMap(({ tables }) => tables.map((table) => table.name)));
    const plain = [...this.course.touched].filter(([name]) => !known.has(name));
    this.part("dated-records", { zh: "其他记录", en: "other records" }, (context) => {
      for (const [name, [first]] of plain) {
        if (first !== undefined) reversePlain(context, name, first.table);
      }
    });
    const remaining = new Map<string, string>();
    this.part("lineage", { zh: "承继关系", en: "lineage" }, (context) => {
      for (const body of context.founded()) {
        const left = ways.flatMap((way) => [...(way.remains?.(context, body) ?? [])]);
        for (const record of left) remaining.set(record, body.name);
      }
      endFounded(context, restored);
    });
    return [...this.dependants(remaining)];
  }

  private part(id: string, title: Text, reverse: (context: ReversalContext) => void): void {
    const { plan, on } = this;
    const draft = this.current.draft();
    draft.date = on;
    const head = { plan: plan.id, id, title, kind: reversalPhase, phase: reversalPhase };
    const step: Step = { ...head, after: [], cites: plan.cites, parameters: {} };
    const context = new ReversalContext(draft, this.composition, plan, step, on, this.course);
    try {
      reverse(context);
    } catch (thrown) {
      context.fail(thrown);
    }
    this.findings.push(...context.findings);
    if (context.findings.some(isBlocking) || context.applied.length === 0) return;
    this.current = draft.finish().county;
    this.steps.push({ step: id, title, phase: reversalPhase, on, changes: context.applied });
  }

  /** What stands on the reform: what was changed since, and what refers to something that has ended now. */
  private *dependants(remaining: ReadonlyMap<string, string>): Iterable<Message> {
    const { plan, course } = this;
    const changed = [...course.changed].sort();
    if (changed.length > 0) {
      const values = { plan: plan.id, count: changed.length, records: shortList(changed) };
      yield reformCodes.message("REFORM_CHANGED_SINCE", values);
    }
    const standing = new Set(remaining.keys());
    const on = new Set(remaining.values());
    for (const { table, row } of this.ended()) {
      const upon = [...this.referrers(table, row.id)].filter((each) => !course.changed.has(each));
      for (const each of upon) standing.add(each);
      if (upon.length > 0) on.add(labelOf(table, row, this.current));
    }
    if (standing.size === 0) return;
    const records = [...standing].sort();
    const ends = shortList([...on].sort());
    const values = { plan: plan.id, ends, count: records.length, records: shortList(records) };
    yield reformCodes.message("REFORM_STANDS_ON", values);
  }

  /** The records that the reversal has ended. */
  private *ended(): Iterable<{ table: AnyTable; row: Row }> {
    const { current, on } = this;
    const tables = new Map(current.tables.map((table) => [table.name, table]));
    for (const { changes } of this.steps) {
      for (const { table: name, before, after } of changes.flatMap((each) => each.edits)) {
        const table = tables.get(name);
        if (table === undefined || before === null || after === null) continue;
        if (daysLeft(before, on) === undefined || daysLeft(after, on) !== undefined) continue;
        if (after.retiredOn !== undefined) yield { table, row: after };
      }
    }
  }

  /** The records that still refer to one that has ended and may not, `table/id`. */
  private *referrers(target: AnyTable, id: string): Iterable<string> {
    const { current, on } = this;
    for (const table of current.tables) {
      for (const [field, { onRetire }] of Object.entries<{ onRetire: string }>(table.references)) {
        if (onRetire !== "restrict" || referenceTarget(table, field) !== target) continue;
        for (const row of current.by<Row, string>(table, field, id)) {
          if (daysLeft(row, on)) yield `${table.name}/${row.id}`;
        }
      }
    }
  }
}

/** Registers for which no way back is declared: dated records are ended and opened, others bar the reversal. */
function reversePlain(context: ReversalContext, register: string, table: AnyTable): void {
  const touched = context.touched<Row>(table);
  if (touched.every(({ before, after }) => (before ?? after)?.period !== undefined)) {
    reverseRecords<Row>(context, table);
    return;
  }
  const values = { plan: context.plan.id, table: table.title, count: touched.length };
  context.report(reformCodes.message("REFORM_NO_WAY_BACK", values), register, "error");
}

/**
 * Some records by name, and how many more there are (列举).
 *
 * @param records - the records
 */
export function shortList(records: readonly string[]): string {
  const shown = records.slice(0, 20).join(", ");
  return records.length > 20 ? `${shown} (+${records.length - 20})` : shown;
}
