import {
  type Citation,
  type CodeEntry,
  citationSchema,
  codeEntrySchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";

/** An information system (信息系统), whoever runs it. */
export interface InformationSystem {
  /** Its code, for example `province-mch`. */
  code: string;
  /** Its name. */
  title: Text;
  /** What it serves: those who give care, statistics, or an administration (管理系统), which receives totals only. */
  serves: "care" | "statistics" | "administration";
  /** Its modules (功能模块); null where the document speaks of them and lists none. Empty where it has none. */
  modules: readonly CodeEntry[] | null;
  /** The clauses that name it. */
  cites: readonly Citation[];
  /** The days for which it is used; open where absent. */
  period?: Period | undefined;
}

/** Shape of an {@link InformationSystem}. */
export const informationSystemSchema: z.ZodType<InformationSystem> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  serves: z.enum(["care", "statistics", "administration"]),
  modules: z.array(codeEntrySchema).nullable(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The information systems (信息系统). */
export const informationSystemPoint: ExtensionPoint<InformationSystem> =
  defineExtensionPoint<InformationSystem>({
    id: "sharing.system",
    title: { zh: "信息系统", en: "information systems" },
    schema: informationSystemSchema,
    key: (system) => system.code,
  });
