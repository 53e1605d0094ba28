import {
  type AnyTable,
  type Citation,
  type Composition,
  type Contribution,
  changePoint,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Message,
  nearest,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { type Requirement, requirementIssues, requirementSchema } from "@fuyou/standards";
import { z } from "zod";
import { reformCodes } from "./errors.js";

/** How what is said to do an act leads to the records that are judged (判定对象). */
export interface ActSubject {
  /** The field of the payload that names a record, or a list of them. */
  field: string;
  /** Name of the table whose records are judged; that of the requirement. */
  table: string;
  /**
   * The reference of that table which leads to what the payload names: of the winding-ups, `institution`.
   * Absent where the payload names the record itself.
   */
  by?: string | undefined;
}

/**
 * A gate in front of an act (办事关口): what has to hold on the day before an act may be recorded, such as
 * the end of the period for claims before a deregistration. It holds a requirement, judged for the subject
 * of the act alone.
 */
export interface ActGate {
  /** Identifier, kebab-case, unique in a deployment. */
  id: string;
  /** Its name. */
  title: Text;
  /** The type of change it stands before, for example `hierarchy.deregister`. */
  change: string;
  /** Which records are judged. */
  subject: ActSubject;
  /** What has to hold of each of them, on the days its period says. */
  requirement: Requirement;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
}

/** Shape of an {@link ActGate}. */
export const actGateSchema: z.ZodType<ActGate> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  change: z.string().min(1),
  subject: z.strictObject({
    field: z.string().min(1),
    table: z.string().min(1),
    by: z.string().min(1).optional(),
  }),
  requirement: requirementSchema,
  cites: z.array(citationSchema),
});

/** The gates in front of acts (办事关口). */
export const actGatePoint: ExtensionPoint<ActGate> = defineExtensionPoint<ActGate>({
  id: "reform.act-gate",
  title: { zh: "办事关口", en: "gates of acts" },
  schema: actGateSchema,
  key: (gate) => gate.id,
  validity: ({ requirement: { period } }) => ({ from: period.from, to: period.to ?? null }),
  *check(entries, composition) {
    for (const entry of entries) yield* gateIssues(entry, composition);
    yield* requirementIssues(entries.map(actGateRequirement), composition);
  },
});

/**
 * The requirement of a gate with the provenance of the gate, as it is checked and judged.
 *
 * @param gate - the gate, as it was contributed
 */
export function actGateRequirement(gate: Contribution<ActGate>): Contribution<Requirement> {
  return { ...gate, value: gate.value.requirement, replaces: undefined };
}

function* gateIssues(
  { plugin, key, value: gate }: Contribution<ActGate>,
  composition: Composition,
): Iterable<Message> {
  const say = (zh: string, en: string) =>
    reformCodes.message("REFORM_INVALID_ACT_GATE", { plugin, gate: key, reason: { zh, en } });
  const unknown = (what: Text, name: string, known: Iterable<string>) => {
    const close = nearest(name, known) ?? "—";
    const en = `there is no ${what.en} '${name}'; the nearest is '${close}'`;
    return say(`没有${what.zh} ${name}；最接近的是 ${close}`, en);
  };
  const { change: type, subject, requirement } = gate;
  const change = composition.get(changePoint, type);
  if (change === undefined) {
    yield unknown({ zh: "变更类型", en: "change" }, type, composition.keys(changePoint.id));
  } else if (change.schema instanceof z.ZodObject) {
    const fields = Object.keys(change.schema.shape);
    if (!fields.includes(subject.field)) {
      yield unknown({ zh: `${type} 的字段`, en: `field of ${type}` }, subject.field, fields);
    }
  }
  const table = composition.tables.find((each) => each.name === subject.table);
  if (table === undefined) {
    const names = composition.tables.map((each) => each.name);
    yield unknown({ zh: "登记表", en: "register" }, subject.table, names);
    return;
  }
  const references = Object.keys(table.references);
  if (subject.by !== undefined && !references.includes(subject.by)) {
    const what = { zh: `${table.name} 的引用`, en: `reference of ${table.name}` };
    yield unknown(what, subject.by, references);
  }
  if (requirement.each !== table.name) {
    const zh = `其要求判定的是 ${requirement.each}，而对象在 ${table.name}`;
    yield say(
      zh,
      `its requirement judges ${requirement.each}, but its subject is in ${table.name}`,
    );
  }
  if (requirement.groupBy?.includes(".")) {
    const zh = `要求只能按 ${table.name} 自身的字段分组，不能按 ${requirement.groupBy}`;
    const en = `its requirement may group by a field of ${table.name} itself, not by '${requirement.groupBy}'`;
    yield say(zh, en);
  }
}

/**
 * The table whose records a gate judges.
 *
 * @param gate - the gate
 * @param tables - the registers
 */
export function judgedTable(gate: ActGate, tables: readonly AnyTable[]): AnyTable | undefined {
  return tables.find((each) => each.name === gate.subject.table);
}
