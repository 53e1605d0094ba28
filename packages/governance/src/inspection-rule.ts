import {
  type Citation,
  type CodeEntry,
  citationSchema,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Period,
  periodSchema,
  type Rhythm,
  rhythmSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { issuerPoint } from "@fuyou/reform";
import { z } from "zod";
import { governanceCodes } from "./errors.js";
import { prohibitionPoint } from "./prohibition.js";
import { type UnitScope, unitScopeSchema } from "./unit.js";

/** The sorts of problem that inspections find (问题类别): an open list about the conduct of bodies. */
export const problemKindPoint: ExtensionPoint<CodeEntry> = defineCodeList(
  "governance.problem-kind",
  { zh: "问题类别", en: "kinds of problem" },
);

/** The sorts of problem common to all counties. */
export const problemKinds: readonly CodeEntry[] = [
  { code: "neglect", title: { zh: "失职", en: "neglect" } },
  { code: "dereliction", title: { zh: "渎职", en: "dereliction of duty" } },
  { code: "weak-supervision", title: { zh: "监管不到位", en: "weak supervision" } },
  { code: "buck-passing", title: { zh: "推诿扯皮", en: "passing the buck" } },
  { code: "serious-delay", title: { zh: "严重滞后", en: "serious delay" } },
  { code: "forbidden-act", title: { zh: "违反禁止事项", en: "a forbidden act" } },
  { code: "enforcement-fault", title: { zh: "执法过错", en: "fault in enforcement" } },
  { code: "other", title: { zh: "其他问题", en: "other" } },
];

/** An inspection that has to be made (监督检查安排): by which office, of which institutions, looking at what. */
export interface InspectionRule {
  /** The code that inspections hold. */
  code: string;
  /** Its name. */
  title: Text;
  /** Who inspects (检查单位), codes of `reform.issuer`; each of them may. */
  by: readonly string[];
  /** Which institutions are inspected, each by itself. */
  of: UnitScope;
  /** How often each is inspected; absent where the document does not say. */
  every?: Rhythm | undefined;
  /** The prohibitions that are looked at, codes of `governance.prohibition`. */
  prohibitions?: readonly string[] | undefined;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it holds; open where absent. */
  period?: Period | undefined;
}

/** Shape of an {@link InspectionRule}. */
export const inspectionRuleSchema: z.ZodType<InspectionRule> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  by: z.array(z.string()).min(1),
  of: unitScopeSchema,
  every: rhythmSchema.optional(),
  prohibitions: z.array(z.string()).min(1).optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The inspections that have to be made (监督检查安排). */
export const inspectionRulePoint: ExtensionPoint<InspectionRule> =
  defineExtensionPoint<InspectionRule>({
    id: "governance.inspection-rule",
    title: { zh: "监督检查安排", en: "inspections to be made" },
    schema: inspectionRuleSchema,
    key: (rule) => rule.code,
    *check(entries, composition) {
      for (const { plugin, key, value } of entries) {
        const named = [
          [value.by, composition.keys(issuerPoint.id)],
          [value.prohibitions ?? [], composition.keys(prohibitionPoint.id)],
        ] as const;
        for (const [codes, known] of named) {
          for (const each of codes) {
            if (known.has(each)) continue;
            const close = nearest(each, known) ?? "—";
            const reason = {
              zh: `没有 ${each}；最接近的是 ${close}`,
              en: `'${each}' is not known; the nearest is '${close}'`,
            };
            const values = { plugin, key, reason };
            yield governanceCodes.message("GOVERNANCE_INVALID_CONTRIBUTION", values);
          }
        }
      }
    },
  });
