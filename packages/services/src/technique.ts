import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type Citation,
  type CodeEntry,
  type Composition,
  citationSchema,
  codeOf,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Period,
  type PlainDate,
  periodSchema,
  type Text,
} from "@fuyou/kernel";
import { licenceKindPoint } from "@fuyou/personnel";
import { z } from "zod";
import { servicesCodes } from "./errors.js";
import { type ServiceLevel, serviceLevelSchema } from "./service-role.js";

/** Techniques that the law has licensed apart at some time (专项技术), such as midwifery or prenatal diagnosis: an open list. */
export const techniquePoint: ExtensionPoint<CodeEntry> = defineCodeList("services.technique", {
  zh: "专项技术",
  en: "techniques",
});

/** The level of the department that licenses a technique (许可机关层级). */
export type LicensingLevel = "province" | "prefecture" | "county";

/** The licensing levels by name. */
export const licensingTitles: Readonly<Record<LicensingLevel, Text>> = {
  province: { zh: "省级", en: "province" },
  prefecture: { zh: "市级", en: "prefecture" },
  county: { zh: "县级", en: "county" },
};

/** Shape of a {@link LicensingLevel}. */
export const licensingLevelSchema: z.ZodType<LicensingLevel> = z
  .enum(["province", "prefecture", "county"])
  .meta({ titles: licensingTitles });

/**
 * Who licenses techniques for whom on certain days, and what the law asks beside (许可规定). The words for techniques are
 * common; which of them takes a licence on a day is law, and comes from the plugin that carries it.
 */
export interface LicensingRule {
  /** Its identifier. */
  id: string;
  /** The techniques, codes of `services.technique`. */
  techniques: readonly string[];
  /** The levels of bodies it is for; any where absent. */
  levels?: readonly ServiceLevel[] | undefined;
  /** The kinds of institution it is for, codes of `hierarchy.institution-kind`; any of the levels where absent. */
  kinds?: readonly string[] | undefined;
  /** Whether bodies of these kinds can be licensed for nothing but what such rules list (只能开展…). */
  exclusive?: boolean | undefined;
  /** The level of the department that licenses them. */
  licensedBy: LicensingLevel;
  /** The persons asked: for each list, at least one who holds any of its kinds of licence; none where absent. */
  persons?: readonly (readonly string[])[] | undefined;
  /** Whether the client's written consent is asked before it (本人签署意见). */
  writtenConsent?: boolean | undefined;
  /** The law. */
  cites: readonly Citation[];
  /** The days on which it is the rule; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link LicensingRule}. */
export const licensingRuleSchema: z.ZodType<LicensingRule> = z.strictObject({
  id: codeSchema,
  techniques: z.array(codeOf(techniquePoint)).min(1),
  levels: z.array(serviceLevelSchema).min(1).optional(),
  kinds: z.array(codeOf(institutionKindPoint)).min(1).optional(),
  exclusive: z.boolean().optional(),
  licensedBy: licensingLevelSchema,
  persons: z
    .array(z.array(codeOf(licenceKindPoint)).min(1))
    .min(1)
    .optional(),
  writtenConsent: z.boolean().optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Who licenses techniques (专项技术许可规定). A kind of institution that no plugin knows fits nothing. */
export const licensingPoint: ExtensionPoint<LicensingRule> = defineExtensionPoint<LicensingRule>({
  id: "services.licensing",
  title: { zh: "专项技术许可规定", en: "rules of licensing techniques" },
  schema: licensingRuleSchema,
  key: (rule) => rule.id,
  *check(entries, composition) {
    for (const { point, key, value } of entries) {
      const asked = [
        [techniquePoint, value.techniques],
        [licenceKindPoint, (value.persons ?? []).flat()],
      ] as const;
      for (const [list, codes] of asked) {
        const known = composition.keys(list.id);
        for (const code of codes.filter((each) => !known.has(each))) {
          const near = nearest(code, known) ?? "—";
          const values = { place: point, key, code, list: list.title, nearest: near };
          yield servicesCodes.message("SERVICES_NOT_IN_CATALOGUE", values);
        }
      }
    }
  },
});

/** What of a body decides which rule of licensing is its own (持证主体). */
export interface LicensedBody {
  /** The level at which it stands. */
  readonly level: ServiceLevel;
  /** Its kind. */
  readonly kind: string;
}

/**
 * The rules of licensing a technique on a day (当日许可规定): those of the period, not today's. Empty where the technique
 * takes no licence of its own on that day, as far as the plugins know.
 *
 * @param composition - the rules
 * @param technique - the technique
 * @param date - the day
 */
export function licensingRules(
  composition: Composition,
  technique: string,
  date: PlainDate,
): readonly LicensingRule[] {
  return composition
    .at(licensingPoint, date)
    .map(({ value }) => value)
    .filter(({ techniques }) => techniques.includes(technique));
}

/** How a technique stands for a body on a day (许可状态). */
export interface LicensingState {
  /** The rule by which the body is licensed; undefined where no rule fits it. */
  readonly rule: LicensingRule | undefined;
  /** Whether such a body cannot be licensed for it at all, because its rules list other techniques only. */
  readonly barred: boolean;
}

/**
 * How a technique stands for a body on a day (许可状态). A rule that names the body's kind goes before one that names its
 * level, and that before one for all. Where no rule fits and none bars it, the law known here is silent.
 *
 * @param composition - the rules
 * @param technique - the technique
 * @param body - its level and kind
 * @param date - the day
 */
export function licensingState(
  composition: Composition,
  technique: string,
  body: LicensedBody,
  date: PlainDate,
): LicensingState {
  const all = composition.at(licensingPoint, date).map(({ value }) => value);
  const only = all.filter(({ exclusive, kinds }) => exclusive && kinds?.includes(body.kind));
  const listed = (rule: LicensingRule) => rule.techniques.includes(technique);
  if (only.length > 0) {
    const rule = only.find(listed);
    return { rule, barred: rule === undefined };
  }
  const fits = all.filter(
    (rule) =>
      listed(rule) &&
      (rule.levels === undefined || rule.levels.includes(body.level)) &&
      (rule.kinds === undefined || rule.kinds.includes(body.kind)),
  );
  const rule =
    fits.find(({ kinds }) => kinds !== undefined) ??
    fits.find(({ levels }) => levels !== undefined) ??
    fits[0];
  return { rule, barred: false };
}

/**
 * The rule by which a body is licensed for a technique on a day (适用的许可规定); undefined where none fits.
 *
 * @param composition - the rules
 * @param technique - the technique
 * @param body - its level and kind
 * @param date - the day
 */
export function licensingOf(
  composition: Composition,
  technique: string,
  body: LicensedBody,
  date: PlainDate,
): LicensingRule | undefined {
  return licensingState(composition, technique, body, date).rule;
}
