import {
  type Citation,
  type Composition,
  type CountyView,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Finding,
  finding,
  type Period,
  type PlainDate,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { governanceCodes } from "./errors.js";
import { stoodThrough, type UnitScope, unitScopeSchema, unitsIn } from "./unit.js";

/**
 * What part in a matter somebody has (责任类型): `overall` answers for all of it (负总责), `guide` 指导, `lead` 为主,
 * `carry-out` 落实, `cooperate` 配合.
 */
export type Part = "overall" | "guide" | "lead" | "carry-out" | "cooperate";

/**
 * Who is answerable for what (责任): the offices that answer, at which level, unchanged by a reform or not. It names
 * offices and bodies and never a person, and gives nobody a score. A household is asked for nothing: where a
 * document counts it among those who take part, its part is `voluntary` and there are no units of it.
 */
export interface Responsibility {
  /** Its code. */
  code: string;
  /** What is answered for. */
  title: Text;
  /** Who answers (责任主体), as offices: 党政主要负责人. */
  holder: Text;
  /** What part they have. */
  part: Part;
  /** The units in which they answer; none where the part is a household's own choice. */
  of?: UnitScope | undefined;
  /** Whether taking part is the choice of whoever is named (自愿). */
  voluntary?: boolean | undefined;
  /** Whether the document says that its reform leaves it as it was (主体责任不变). */
  unchanged?: boolean | undefined;
  /** The clauses that say so. */
  cites: readonly Citation[];
  /** The days on which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link Responsibility}. */
export const responsibilitySchema: z.ZodType<Responsibility> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  holder: textSchema,
  part: z.enum(["overall", "guide", "lead", "carry-out", "cooperate"]),
  of: unitScopeSchema.optional(),
  voluntary: z.boolean().optional(),
  unchanged: z.boolean().optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Who is answerable for what (责任). */
export const responsibilityPoint: ExtensionPoint<Responsibility> =
  defineExtensionPoint<Responsibility>({
    id: "governance.responsibility",
    title: { zh: "责任", en: "responsibilities" },
    schema: responsibilitySchema,
    key: (responsibility) => responsibility.code,
    *check(entries) {
      for (const { plugin, key, value } of entries) {
        if ((value.of === undefined) === (value.voluntary === true)) continue;
        const reason = {
          zh: "自愿参与的不列单位，其余须写明单位",
          en: "who takes part by choice is no unit, and all others are units",
        };
        yield governanceCodes.message("GOVERNANCE_INVALID_CONTRIBUTION", { plugin, key, reason });
      }
    },
  });

/** A responsibility with the units in which it is answered for (责任落点). */
export interface Answering {
  /** The responsibility. */
  readonly responsibility: Responsibility;
  /** How many units it falls to; null where taking part is a choice. */
  readonly units: number | null;
  /** What is wrong: nobody to answer. */
  readonly findings: readonly Finding[];
}

/**
 * Who answers for what in a county on a day (责任清单).
 *
 * @param county - the county
 * @param composition - the responsibilities
 * @param date - the day
 */
export function answerable(
  county: CountyView,
  composition: Composition,
  date: PlainDate,
): Answering[] {
  return composition.at(responsibilityPoint, date).map(({ value: responsibility }) => {
    const { of, title, holder, cites, code } = responsibility;
    if (of === undefined) return { responsibility, units: null, findings: [] };
    const day = { from: date, to: date };
    const units = unitsIn(county, of).filter((each) => stoodThrough(each, day)).length;
    if (units > 0) return { responsibility, units, findings: [] };
    const message = governanceCodes.message("GOVERNANCE_NOBODY_ANSWERS", { title, holder });
    const details = { kind: "data", severity: "warning", subject: code, date } as const;
    return { responsibility, units, findings: [finding(message, { ...details, cites: cites[0] })] };
  });
}
