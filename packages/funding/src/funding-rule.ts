import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type Citation,
  type Composition,
  type Contribution,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Fraction,
  type Message,
  nearest,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { fundingCodes } from "./errors.js";
import {
  fundingBasisPoint,
  fundingClassPoint,
  fundingModePoint,
  fundingSourcePoint,
} from "./extension-points.js";

/** What one source contributes under a rule (来源与份额). */
export interface FundingShare {
  /** The source, a code of `funding.source`; whatever is a part of it counts. */
  source: string;
  /** Its exact share of the class; null where the document does not say. */
  share: Fraction | null;
}

/** How much a rule of money weighs: it must (必须), it is aimed at (目标), or it is encouraged (提倡). */
export type FundingSeverity = "mandatory" | "target" | "advice";

/**
 * Who pays what for whom (经费规则): which units, which classes of expenditure, from which sources in which
 * shares, in which mode, and by what the amount is settled.
 */
export interface FundingRule {
  /** Identifier, kebab-case. */
  id: string;
  /** Its name. */
  title: Text;
  /** The kinds of institution it is about, codes of `hierarchy.institution-kind`. */
  kinds: readonly string[];
  /** The kind of department it is about, where money is for a department; absent for the whole institution. */
  department?: string | undefined;
  /** The classes of expenditure, codes of `funding.class`. */
  classes: readonly string[];
  /** The sources; empty where the document refers to a former channel that it does not describe. */
  sources: readonly FundingShare[];
  /** Whether other sources are excluded (只由); false where the document only opens or seeks one. */
  exclusive: boolean;
  /** The mode of payment, a code of `funding.mode`, where the document names one. */
  mode?: string | undefined;
  /** What the amount is settled by, codes of `funding.basis`. */
  bases: readonly string[];
  /** Whether each unit must have such money every year (予以保障). */
  required: boolean;
  /** The least number of different sources, where several channels are asked for (多渠道). */
  leastSources?: number | undefined;
  /** What the document refers to and does not contain, for readers. */
  open?: Text | undefined;
  /** How much it weighs. */
  severity: FundingSeverity;
  /** The clauses it rests on. */
  cites: readonly Citation[];
  /** The days on which it holds; always where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link FundingRule}. */
export const fundingRuleSchema: z.ZodType<FundingRule> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  kinds: z.array(codeSchema).min(1),
  department: codeSchema.optional(),
  classes: z.array(codeSchema).min(1),
  sources: z.array(
    z.strictObject({
      source: codeSchema,
      share: z.strictObject({ p: z.int().min(0), q: z.int().min(1) }).nullable(),
    }),
  ),
  exclusive: z.boolean(),
  mode: codeSchema.optional(),
  bases: z.array(codeSchema),
  required: z.boolean(),
  leastSources: z.int().min(1).optional(),
  open: textSchema.optional(),
  severity: z.enum(["mandatory", "target", "advice"]),
  cites: z.array(citationSchema).min(1),
  period: periodSchema.optional(),
});

/** The rules of who pays what (经费规则). */
export const fundingRulePoint: ExtensionPoint<FundingRule> = defineExtensionPoint<FundingRule>({
  id: "funding.rule",
  title: { zh: "经费规则", en: "funding rules" },
  schema: fundingRuleSchema,
  key: (rule) => rule.id,
  *check(entries, composition) {
    for (const entry of entries) {
      yield* unknownCodes(entry, composition);
      if (beyondTheWhole(entry.value.sources)) {
        const values = { plugin: entry.plugin, rule: entry.key };
        yield fundingCodes.message("FUNDING_SHARES_BEYOND_WHOLE", values);
      }
    }
  },
});

function* unknownCodes(
  { plugin, key, value }: Contribution<FundingRule>,
  composition: Composition,
): Iterable<Message> {
  const used: readonly (readonly [string, readonly string[]])[] = [
    [institutionKindPoint.id, value.kinds],
    [fundingClassPoint.id, value.classes],
    [fundingSourcePoint.id, value.sources.map(({ source }) => source)],
    [fundingModePoint.id, value.mode === undefined ? [] : [value.mode]],
    [fundingBasisPoint.id, value.bases],
  ];
  for (const [list, codes] of used) {
    const known = composition.keys(list);
    for (const each of codes.filter((one) => !known.has(one))) {
      const values = { plugin, rule: key, code: each, nearest: nearest(each, known) ?? "—" };
      yield fundingCodes.message("FUNDING_UNKNOWN_CODE", { ...values, list });
    }
  }
}

/** Whether the known shares add up to more than one, exactly. */
function beyondTheWhole(sources: readonly FundingShare[]): boolean {
  let [p, q] = [0n, 1n];
  for (const { share } of sources) {
    if (share === null) continue;
    p = p * BigInt(share.q) + BigInt(share.p) * q;
    q = q * BigInt(share.q);
  }
  return p > q;
}
