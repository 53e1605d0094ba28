import {
  type CountyView,
  clashes,
  codeOf,
  defineTable,
  type Finding,
  finding,
  inForce,
  type Message,
  type Period,
  periodSchema,
  plainDateSchema,
  type Row,
  standTogether,
  type Table,
} from "@fuyou/kernel";
import { z } from "zod";
import { departments } from "./department.js";
import { hierarchyCodes } from "./errors.js";
import { relationKindPoint } from "./extension-points.js";
import { institutions } from "./institution.js";

/**
 * A dated relation between two institutions (机构关系). `administrative` (隶属关系) commands and
 * allows one parent at a time; `professional-guidance` (业务指导) commands neither people nor money
 * and allows several. FHIR OrganizationAffiliation.
 */
export interface Relation extends Row {
  /** Its kind, a code of `hierarchy.relation-kind`. */
  readonly kind: string;
  /** The institution above: the parent, or the guiding body. */
  readonly from: string;
  /** The department through which it acts, where the document names one. */
  readonly fromDepartment?: string | undefined;
  /** The institution below: the one commanded or guided. */
  readonly to: string;
  /** The kind of post it is limited to, where only the holders of some post are guided. */
  readonly concerns?: string | undefined;
  /** Days on which it holds. */
  readonly period: Period;
}

/** Shape of a {@link Relation}. */
export const relationSchema: z.ZodType<Relation> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "关系编号", en: "identifier" } }),
  kind: codeOf(relationKindPoint, { zh: "关系类型", en: "kind" }),
  from: z.string().meta({ label: { zh: "上级或指导机构", en: "parent or guiding body" } }),
  fromDepartment: z
    .string()
    .optional()
    .meta({ label: { zh: "经由科室", en: "through department" } }),
  to: z.string().meta({ label: { zh: "下级或被指导机构", en: "institution below" } }),
  concerns: z
    .string()
    .optional()
    .meta({ label: { zh: "限于岗位", en: "limited to posts" } }),
  period: periodSchema.meta({ label: { zh: "期间", en: "period" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "终止日期", en: "retired on" } }),
});

/** Register of relations between institutions (机构关系): a dated graph of several kinds. */
export const relations: Table<Relation, "from" | "to" | "fromDepartment"> = defineTable<
  Relation,
  "from" | "to" | "fromDepartment"
>({
  name: "relations",
  title: { zh: "机构关系", en: "relations" },
  schema: relationSchema,
  references: {
    from: { to: institutions, onRetire: "restrict" },
    to: { to: institutions, onRetire: "restrict" },
    fromDepartment: { to: departments, onRetire: "restrict" },
  },
  *check(rows, county) {
    yield* secondParents(rows, county);
    yield* circles(rows, county);
  },
});

/** Code of administrative subordination (隶属关系): one parent at a date. */
export const administrativeRelation = "administrative";

/** Code of professional guidance (业务指导): several guiding bodies are allowed. */
export const guidanceRelation = "professional-guidance";

function* secondParents(rows: readonly Relation[], county: CountyView): Iterable<Finding> {
  const open = (row: Relation) =>
    row.kind === administrativeRelation &&
    (row.period.to ?? county.date) >= county.date &&
    (row.retiredOn === undefined || row.retiredOn > county.date);
  const pairs = clashes(
    rows.filter(open),
    (row) => county.by(relations, "to", row.to).filter(open),
    standTogether,
  );
  for (const [{ from: first }, { id, from: second, to: institution }] of pairs) {
    const values = { institution, first, second };
    yield fault(hierarchyCodes.message("HIERARCHY_SECOND_PARENT", values), id, county);
  }
}

/** Circles of relations of one kind, each once, told from its smallest institution on. */
function* circles(rows: readonly Relation[], county: CountyView): Iterable<Finding> {
  const seen = new Set<string>();
  for (const row of rows) {
    if (!inForce(row, county.date)) continue;
    const circle = circleThrough(row, county);
    const smallest = circle.map((each) => each.from).sort()[0];
    if (smallest === undefined) continue;
    const start = circle.findIndex((each) => each.from === smallest);
    const told = [...circle.slice(start), ...circle.slice(0, start)];
    const closing = told.at(-1) as Relation;
    if (seen.has(closing.id)) continue;
    seen.add(closing.id);
    const cycle = [...told.map((each) => each.from), smallest].map((id) => `'${id}'`).join(" → ");
    const message = hierarchyCodes.message("HIERARCHY_RELATION_CYCLE", { kind: row.kind, cycle });
    yield fault(message, closing.id, county);
  }
}

/** The shortest circle that a relation closes, from its lower end down to its upper; else empty. */
function circleThrough(row: Relation, county: CountyView): Relation[] {
  const below = new Map([[row.from, row]]);
  for (const at of below.keys()) {
    if (at === row.to) break;
    for (const above of county.by(relations, "to", at)) {
      if (above.kind !== row.kind || below.has(above.from)) continue;
      if (inForce(above, county.date)) below.set(above.from, above);
    }
  }
  const circle: Relation[] = [];
  for (let at = below.get(row.to); at !== undefined; at = below.get(at.to)) {
    circle.push(at);
    if (at === row) break;
  }
  return circle;
}

function fault(message: Message, relation: string, county: CountyView): Finding {
  const subject = `relations/${relation}`;
  return finding(message, { kind: "data", severity: "error", subject, date: county.date });
}
