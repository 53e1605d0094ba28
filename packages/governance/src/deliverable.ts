import {
  type Citation,
  citationSchema,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Rhythm,
  rhythmSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { evidenceKindPoint } from "@fuyou/reform";
import { z } from "zod";
import { governanceCodes } from "./errors.js";
import { type UnitScope, unitScopeSchema } from "./unit.js";

/**
 * A document that units owe (应交文件): each town's own plan, the yearly report on legality, the papers of an
 * appointment. What was issued is recorded as evidence of the reform, once, so that the same paper opens a gate
 * and counts here; who may issue it and what has to precede it is said by the kind of evidence.
 */
export interface Deliverable {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The kind of evidence as which it is recorded, a code of `reform.evidence-kind`. */
  evidence: string;
  /** The plan or programme it is made for, as evidence names it. */
  plan: string;
  /** Who owes it (应交单位): institutions, each by itself, or the county as a whole. */
  of: UnitScope;
  /** How often, where it comes round; one in each span. Either this or `by`, or neither. */
  every?: Rhythm | undefined;
  /** The day by which it is owed once; open where the document names neither a day nor a rhythm. */
  by?: PlainDate | undefined;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it is asked for; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link Deliverable}. */
export const deliverableSchema: z.ZodType<Deliverable> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  evidence: codeOf(evidenceKindPoint),
  plan: z.string().min(1),
  of: unitScopeSchema,
  every: rhythmSchema.optional(),
  by: plainDateSchema.optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The documents that units owe (应交文件). */
export const deliverablePoint: ExtensionPoint<Deliverable> = defineExtensionPoint<Deliverable>({
  id: "governance.deliverable",
  title: { zh: "应交文件", en: "documents owed" },
  schema: deliverableSchema,
  key: (deliverable) => deliverable.code,
  *check(entries, composition) {
    const kinds = composition.keys(evidenceKindPoint.id);
    for (const { plugin, key, value } of entries) {
      const say = (zh: string, en: string) =>
        governanceCodes.message("GOVERNANCE_INVALID_CONTRIBUTION", {
          plugin,
          key,
          reason: { zh, en },
        });
      if (!kinds.has(value.evidence)) {
        const close = nearest(value.evidence, kinds) ?? "—";
        const en = `there is no kind of evidence '${value.evidence}'; the nearest is '${close}'`;
        yield say(`没有证据类型 ${value.evidence}；最接近的是 ${close}`, en);
      }
      if (value.every !== undefined && value.by !== undefined) {
        yield say("every 与 by 只能写一个", "it says both a rhythm and a day");
      }
      if (value.of.register !== "county" && value.of.register !== "institutions") {
        yield say("证据只指向机构或全县", "evidence is of institutions or of the county");
      }
    }
  },
});
