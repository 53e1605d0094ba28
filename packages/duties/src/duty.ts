import { type DutyClass, dutyClassSchema } from "@fuyou/hierarchy";
import {
  type Citation,
  type CodeEntry,
  citationSchema,
  codeOf,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  type ExtensionPoint,
  kernelCodes,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";

/** Families of duties (职能): an open list; whole families move in a reform. */
export const functionAreaPoint: ExtensionPoint<CodeEntry> = defineCodeList("duties.function-area", {
  zh: "职能",
  en: "families of duties",
});

/** A duty (职责): what a post or an institution must do. */
export interface Duty {
  /** The code that assignments hold, for example `contraceptive-supply`. */
  code: string;
  /** Its name. */
  title: Text;
  /** Its class: who may be given it. */
  class: DutyClass;
  /** The family of duties it belongs to (职能), a code of `duties.function-area`. */
  functionArea: string;
  /**
   * Whether the documents name one body to lead it. Where they name none, that several hold it is a
   * finding and no lead is invented.
   */
  lead: "named" | "unnamed";
  /** For a delegated duty, the kind of institution that stays answerable (委托方). */
  delegator?: string | undefined;
  /** The clauses that give it. */
  cites: readonly Citation[];
  /** The days for which the duty exists; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link Duty}. */
export const dutySchema: z.ZodType<Duty> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  class: dutyClassSchema,
  functionArea: codeOf(functionAreaPoint),
  lead: z.enum(["named", "unnamed"]),
  delegator: z.string().optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The duty catalogue (职责目录). */
export const dutyPoint: ExtensionPoint<Duty> = defineExtensionPoint<Duty>({
  id: "duties.duty",
  title: { zh: "职责目录", en: "duty catalogue" },
  schema: dutySchema,
  key: (duty) => duty.code,
  *check(entries, composition) {
    const known = composition.keys(functionAreaPoint.id);
    for (const { plugin, point, key, value } of entries) {
      if (known.has(value.functionArea)) continue;
      const reason = {
        zh: `functionArea：“${value.functionArea}”不在代码表 ${functionAreaPoint.id} 中`,
        en: `functionArea: '${value.functionArea}' is not in the code list ${functionAreaPoint.id}`,
      };
      yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
    }
  },
});

/** A set of duties that one document gives to one sort of holder (职责清单), for example the village worker's six. */
export interface DutySet {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** Codes of its duties; each must be in the catalogue. */
  duties: readonly string[];
  /** Whether the holders lead these duties or assist with them (牵头、配合). */
  involvement: "lead" | "assist";
  /** Kinds of institution that hold it. */
  institutionKinds?: readonly string[] | undefined;
  /** Kinds of post that hold it. */
  postKinds?: readonly string[] | undefined;
  /** The clauses that list it. */
  cites: readonly Citation[];
}

/** Shape of a {@link DutySet}. */
export const dutySetSchema: z.ZodType<DutySet> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  duties: z.array(z.string()).min(1),
  involvement: z.enum(["lead", "assist"]),
  institutionKinds: z.array(z.string()).optional(),
  postKinds: z.array(z.string()).optional(),
  cites: z.array(citationSchema),
});

/** Sets of duties by holder (职责清单). */
export const dutySetPoint: ExtensionPoint<DutySet> = defineExtensionPoint<DutySet>({
  id: "duties.duty-set",
  title: { zh: "职责清单", en: "sets of duties" },
  schema: dutySetSchema,
  key: (set) => set.code,
  *check(entries, composition) {
    const known = composition.keys(dutyPoint.id);
    for (const { plugin, point, key, value } of entries) {
      for (const duty of value.duties) {
        if (known.has(duty)) continue;
        const reason = {
          zh: `duties：“${duty}”不在职责目录（${dutyPoint.id}）中`,
          en: `duties: '${duty}' is not in the duty catalogue (${dutyPoint.id})`,
        };
        yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
      }
    }
  },
});
