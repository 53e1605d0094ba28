import {
  type Composition,
  citationSchema,
  type Finding,
  type PlainDate,
  textSchema,
  type Validity,
} from "@fuyou/kernel";
import {
  comparatorSchema,
  type Layer,
  lintRequirements,
  type Precedence,
  phraseSchema,
  type RuleRow,
  ruleRows,
} from "@fuyou/standards";
import { z } from "zod";
import { type ApiPages, noApiPages } from "./api-pages.js";
import { findingSchema } from "./finding-schema.js";
import { knownPlugin } from "./known-plugin.js";

/** One rule as `fuyou rules` tells of it: its row of the catalogue and where its code is documented. */
export interface RuleLine extends RuleRow {
  /** Its page within the API documentation, or that of its plugin; null where that was not written. */
  api: string | null;
}

/** Which rules are asked for. */
export interface RuleOptions {
  /** Only those of this plugin. */
  plugin?: string | undefined;
  /** Only those that hold on this day; those of all periods otherwise. */
  on?: PlainDate | undefined;
  /** The API documentation to link to. */
  api?: ApiPages | undefined;
}

/** What `fuyou rules --json` prints: the rule catalogue (规则目录) of a deployment. */
export interface RuleCatalogue {
  /** The rules, in the order of the composition. */
  rules: RuleLine[];
  /** What is wrong with them as rules, whatever the county. */
  lint: Finding[];
}

const layer: z.ZodType<Layer> = z.enum(["national", "province", "county"]);

/** Shape of how one rule stands to another of another layer. */
export const precedenceSchema: z.ZodType<Precedence> = z.strictObject({
  requirement: z.string(),
  plugin: z.string(),
  layer: layer.nullable(),
  how: z.enum(["strengthened", "repeated", "derogated", "stands"]),
});

/** Shape of the days for which a rule holds; null where they are open. */
export const validitySchema: z.ZodType<Validity> = z.strictObject({
  from: z.string().nullable(),
  to: z.string().nullable(),
});

/** Shape of what `fuyou rules --json` prints. */
export const ruleCatalogueSchema: z.ZodType<RuleCatalogue> = z.strictObject({
  rules: z.array(
    z.strictObject({
      id: z.string(),
      plugin: z.string(),
      derivedFrom: z.string().nullable(),
      title: textSchema,
      sentence: textSchema,
      each: z.string(),
      subject: textSchema,
      measure: textSchema,
      bound: textSchema,
      compare: comparatorSchema,
      phrase: phraseSchema.nullable(),
      severity: z.enum(["mandatory", "target", "advice"]),
      unresolved: z.array(textSchema),
      layer: layer.nullable(),
      overrides: z.array(precedenceSchema),
      overriddenBy: z.array(precedenceSchema),
      validity: validitySchema,
      cites: z.array(citationSchema),
      api: z.string().nullable(),
    }),
  ),
  lint: z.array(findingSchema),
});

/**
 * The rule catalogue of a composition (规则目录): every rule as a line, and what is wrong with them as rules.
 *
 * @param composition - the plugins
 * @param options - which rules are asked for
 */
export function ruleCatalogue(composition: Composition, options: RuleOptions = {}): RuleCatalogue {
  const { plugin, on, api = noApiPages } = options;
  if (plugin !== undefined) knownPlugin(plugin, composition);
  const rules = ruleRows(composition, on)
    .filter((row) => plugin === undefined || row.plugin === plugin)
    .map((row) => ({ ...row, api: api.pageOf(row.plugin, keysOf(row)) }));
  const shown = new Set(rules.map((rule) => rule.id));
  const lint = lintRequirements(composition).filter(
    (found) => shown.has(found.subject) || shown.has(aspectOf(found)),
  );
  return { rules, lint };
}

/** The other rule that a fault between two rules is about, as the identifier of the finding says it. */
function aspectOf({ id }: Finding): string {
  return /#([^#@]+)@[^@]*$/.exec(id)?.[1] ?? "";
}

/** What a rule may be exported as: its own key, or that of what it was derived from. */
function keysOf({ id, derivedFrom }: RuleRow): string[] {
  const origin = derivedFrom?.split("/").at(-1);
  return origin === undefined ? [id] : [origin, id];
}
