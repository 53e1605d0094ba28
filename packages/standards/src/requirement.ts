import {
  type AnyTable,
  type Citation,
  citationSchema,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { type Bound, boundSchema } from "./bound.js";
import { type Comparator, comparatorSchema, type Phrase, phraseSchema } from "./comparison.js";
import type { Measure } from "./measure.js";
import { tableName } from "./measure-builders.js";
import { measureSchema } from "./measure-schema.js";
import { type Predicate, pathSchema, predicateSchema } from "./predicate.js";

/**
 * How much a document wants a requirement to be met: `mandatory` 必须、应当, `target` 目标、达到, or
 * `advice` 提倡、有条件的.
 */
export type RequirementSeverity = "mandatory" | "target" | "advice";

/** The layer of authority a requirement comes from (层级); each may strengthen those above it. */
export type Layer = "national" | "province" | "county";

/** The permission to ask for less than a requirement of a higher layer does (变通、例外). */
export interface Derogation {
  /** Key of the requirement that need not be met. */
  requirement: string;
  /** The clauses that permit it; at least one. */
  cites: readonly Citation[];
}

/** What is asked: a measure, compared with a bound. */
export interface Demand {
  /** What is measured on each record. */
  measure: Measure;
  /** How it has to stand to the bound. */
  compare: Comparator;
  /** The phrase by which the document says so, where it is to be shown; it has to allow the comparison. */
  phrase?: Phrase | undefined;
  /** The bound, in the measure's unit. */
  bound: Bound;
}

/**
 * A requirement (要求) of a document as plain data: for every record of a table that meets a
 * condition, something measured has to stand so to a bound. The one declaration is checked,
 * explained and described; a plugin may write it as JSON or with the builders, the value is the same.
 */
export interface Requirement {
  /** Identifier, kebab-case, unique in a deployment at any day, for example `town-office-staffing`. */
  id: string;
  /** Its heading. */
  title: Text;
  /**
   * Name of the table whose records in force are judged one by one, or together in groups; `county`
   * for the county as a whole, of which no field can be asked.
   */
  each: string;
  /**
   * Path of the value by which records are judged in groups, one verdict for each value that occurs:
   * the staff of each specialty. Measures take the records whose `by` leads to that value.
   */
  groupBy?: string | undefined;
  /** Which of them; all where absent. */
  where?: Predicate | undefined;
  /** How the document calls what it judges, for sentences: "every …"; otherwise table and condition. */
  subject?: Text | undefined;
  /** What is asked of each. */
  require: Demand;
  /** How much the document wants it. */
  severity: RequirementSeverity;
  /**
   * The layer it comes from. Where requirements of several layers speak of the same target, the
   * lower may strengthen the higher and the winner is named; without a layer all are judged.
   */
  layer?: Layer | undefined;
  /** The permission by which it asks for less than one of a higher layer. */
  derogates?: Derogation | undefined;
  /** The clauses it rests on; at least one. */
  cites: readonly Citation[];
  /** The days on which it holds, as the document says. A succession in the composition may end it earlier. */
  period: Period;
}

/**
 * What a requirement judges (适用范围), to be spread into one: domain packages give such data by functions
 * of their own, for example `divisionsOf({ level: "village" })`.
 */
export type RequirementScope = Pick<Requirement, "each" | "where" | "groupBy" | "subject">;

/** Shape of a {@link Requirement}; unknown keys are refused. */
export const requirementSchema: z.ZodType<Requirement> = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/, { error: "not a kebab-case identifier" }),
  title: textSchema,
  each: z.string().min(1),
  groupBy: pathSchema.optional(),
  where: predicateSchema.optional(),
  subject: textSchema.optional(),
  require: z.strictObject({
    measure: measureSchema,
    compare: comparatorSchema,
    phrase: phraseSchema.optional(),
    bound: boundSchema,
  }),
  severity: z.enum(["mandatory", "target", "advice"]),
  layer: z.enum(["national", "province", "county"]).optional(),
  derogates: z
    .strictObject({
      requirement: z.string().min(1),
      cites: z
        .array(citationSchema)
        .min(1, { error: "a derogation cites at least one clause, { source, clause }" }),
    })
    .optional(),
  cites: z
    .array(citationSchema)
    .min(1, { error: "a requirement cites at least one clause, { source, clause }" }),
  period: periodSchema,
});

/** What {@link requirement} takes: a requirement whose table may be given itself. */
export interface RequirementDefinition extends Omit<Requirement, "each"> {
  /** The table whose records are judged, or its name. */
  each: AnyTable | string;
}

/**
 * Writes a requirement with typed helpers. It returns plain data and checks nothing: shape and fields
 * are judged when plugins are composed.
 *
 * @param definition - the requirement
 */
export function requirement(definition: RequirementDefinition): Requirement {
  return { ...definition, each: tableName(definition.each) };
}
