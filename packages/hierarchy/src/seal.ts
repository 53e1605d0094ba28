import {
  type CountyView,
  defineTable,
  type Finding,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
} from "@fuyou/kernel";
import { z } from "zod";
import { hierarchyCodes } from "./errors.js";
import { endingTitles, institutions } from "./institution.js";

/**
 * An official seal (印章) of an institution, each of its states dated: cut, in use, limited to winding-up,
 * surrendered. It goes forward only, stays with the body that had it, and never passes to a successor.
 */
export interface Seal extends Row {
  /** The institution whose seal it is, also after that has ended. */
  readonly institution: string;
  /** What is cut in it, for example the institution's name or 财务专用章. */
  readonly name: string;
  /** The day it was cut (刻制), where known. */
  readonly cutOn?: PlainDate | undefined;
  /** First day of its use (启用), where known. */
  readonly inUseFrom?: PlainDate | undefined;
  /** First day on which it serves winding-up only (限清算使用). */
  readonly limitedFrom?: PlainDate | undefined;
}

/** Shape of a {@link Seal}. */
export const sealSchema: z.ZodType<Seal> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "印章编号", en: "identifier" } }),
  institution: z.string().meta({ label: { zh: "用章机构", en: "institution" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "印文", en: "inscription" } }),
  cutOn: plainDateSchema.optional().meta({ label: { zh: "刻制日期", en: "cut on" } }),
  inUseFrom: plainDateSchema.optional().meta({ label: { zh: "启用日期", en: "in use from" } }),
  limitedFrom: plainDateSchema
    .optional()
    .meta({ label: { zh: "限清算使用日期", en: "limited to winding-up from" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "缴销日期", en: "surrendered on" } }),
});

/**
 * Register of seals (印章). In force are the seals not surrendered, those of ended bodies included. No
 * balance sheet counts them: a seal is never moved, it is surrendered.
 */
export const seals: Table<Seal, "institution"> = defineTable<Seal, "institution">({
  name: "seals",
  title: { zh: "印章", en: "seals" },
  schema: sealSchema,
  references: { institution: { to: institutions, onRetire: "keep" } },
  *check(rows, county): Iterable<Finding> {
    for (const row of rows) {
      const fault = orderFault(row) ?? endedFault(row, county);
      const said = fault ?? outstanding(row, county);
      if (said === undefined) continue;
      const severity = fault === undefined ? "warning" : "error";
      const subject = `seals/${row.id}`;
      yield finding(said, { kind: "data", severity, subject, date: county.date });
    }
  },
});

function orderFault({ id, name, cutOn, inUseFrom, limitedFrom, retiredOn }: Seal) {
  const days = [cutOn, inUseFrom, limitedFrom, retiredOn].filter((each) => each !== undefined);
  if (days.every((day, index) => index === 0 || (days[index - 1] as string) <= day)) return;
  return hierarchyCodes.message("HIERARCHY_SEAL_ORDER", { seal: name, id, days: days.join(" → ") });
}

const due: Readonly<Record<"limited" | "surrendered", Text>> = {
  limited: { zh: "尚未限清算使用或缴销", en: "is neither limited to winding-up nor surrendered" },
  surrendered: { zh: "尚未缴销", en: "is not surrendered" },
};

/** A seal that is in free use after its body ended, or still there after its deregistration. */
function outstanding(row: Seal, county: CountyView) {
  const body = county.get(institutions, row.institution);
  const ended = body?.retiredOn;
  if (body === undefined || ended === undefined || ended >= county.date) return;
  if (row.retiredOn !== undefined && row.retiredOn <= county.date) return;
  const { ending = "abolished", name: institution } = body;
  if (ending !== "deregistered" && row.limitedFrom !== undefined) return;
  return hierarchyCodes.message("HIERARCHY_SEAL_OUTSTANDING", {
    institution,
    ended,
    ending: endingTitles[ending],
    seal: row.name,
    id: row.id,
    due: due[ending === "deregistered" ? "surrendered" : "limited"],
  });
}

/** A seal cut or taken into use after its body ended, or limited while it stands. */
function endedFault(row: Seal, county: CountyView) {
  const body = county.get(institutions, row.institution);
  if (body === undefined) return;
  const { retiredOn: ended } = body;
  const values = { seal: row.name, id: row.id, institution: body.name };
  const begun = row.inUseFrom ?? row.cutOn;
  if (ended !== undefined && begun !== undefined && begun > ended) {
    return hierarchyCodes.message("HIERARCHY_SEAL_AFTER_END", { ...values, begun, ended });
  }
  const limited = row.limitedFrom;
  if (limited === undefined || (ended !== undefined && ended <= limited)) return;
  return hierarchyCodes.message("HIERARCHY_SEAL_LIMITED_EARLY", { ...values, limited });
}
