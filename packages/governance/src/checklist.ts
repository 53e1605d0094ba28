import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { evidenceKindPoint } from "@fuyou/reform";
import { z } from "zod";
import { bodyKindPoint } from "./body-kind.js";
import { governanceCodes } from "./errors.js";
import { type UnitScope, unitScopeSchema } from "./unit.js";

/**
 * An item of a checklist (核对项), such as 责任到位. The documents name items and hardly ever what proves them: an
 * item is shown by evidence about it, or by what a plugin says shows it too.
 */
export interface ChecklistItem {
  /** Its code, unique within the list. */
  code: string;
  /** Its name. */
  title: Text;
  /** Kinds of evidence each of which shows it, codes of `reform.evidence-kind`. */
  evidence?: readonly string[] | undefined;
  /** Kinds of governing body each of which, formed, shows it, codes of `governance.body-kind`. */
  bodies?: readonly string[] | undefined;
}

/**
 * A list of what has to be in place (核对表): each document has its own, and two documents with four items each
 * do not have the same four.
 */
export interface Checklist {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** For which units it is gone through: institutions, each by itself, or the county as a whole. */
  of: UnitScope;
  /** The plan or programme whose evidence counts. */
  plan: string;
  /** Its items, in the order of the document. */
  items: readonly ChecklistItem[];
  /** The day by which all of it has to be shown, where the document names one. */
  by?: PlainDate | undefined;
  /** What has to be known of how it is read, such as items whose content the source does not have. */
  note?: Text | undefined;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it is asked for; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link Checklist}. */
export const checklistSchema: z.ZodType<Checklist> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  of: unitScopeSchema,
  plan: z.string().min(1),
  items: z
    .array(
      z.strictObject({
        code: codeSchema,
        title: textSchema,
        evidence: z.array(z.string()).min(1).optional(),
        bodies: z.array(z.string()).min(1).optional(),
      }),
    )
    .min(1),
  by: plainDateSchema.optional(),
  note: textSchema.optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The lists of what has to be in place (核对表). */
export const checklistPoint: ExtensionPoint<Checklist> = defineExtensionPoint<Checklist>({
  id: "governance.checklist",
  title: { zh: "核对表", en: "checklists" },
  schema: checklistSchema,
  key: (checklist) => checklist.code,
  *check(entries, composition) {
    for (const { plugin, key, value } of entries) {
      const say = (zh: string, en: string) =>
        governanceCodes.message("GOVERNANCE_INVALID_CONTRIBUTION", {
          plugin,
          key,
          reason: { zh, en },
        });
      const codes = value.items.map((each) => each.code);
      const twice = codes.find((each, at) => codes.indexOf(each) !== at);
      if (twice !== undefined) yield say(`“${twice}”写了两次`, `'${twice}' is said twice`);
      for (const item of value.items) {
        const named = [
          [item.evidence ?? [], composition.keys(evidenceKindPoint.id)],
          [item.bodies ?? [], composition.keys(bodyKindPoint.id)],
        ] as const;
        for (const [each, known] of named) {
          for (const one of each) {
            if (known.has(one)) continue;
            const close = nearest(one, known) ?? "—";
            const en = `${item.code}: '${one}' is not known; the nearest is '${close}'`;
            yield say(`${item.code}：没有 ${one}；最接近的是 ${close}`, en);
          }
        }
      }
    }
  },
});

/**
 * What evidence names that is about an item of a checklist (证据所涉记录), in its field `about`.
 *
 * @param checklist - code of the list
 * @param item - code of the item
 */
export function itemName(checklist: string, item: string): string {
  return `${checklistPoint.id}/${checklist}.${item}`;
}
