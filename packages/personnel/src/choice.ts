import {
  type CountyView,
  clashes,
  defineTable,
  type FindingDetails,
  finding,
  type PlainDate,
  plainDateSchema,
  type Row,
  type Table,
} from "@fuyou/kernel";
import { type Evidence, evidence, evidenceKinds } from "@fuyou/reform";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { staff } from "./staff.js";

/**
 * A voluntary choice (自愿选择): what one person entitled to choose has chosen among the options
 * shown. There is no default; silence is no choice. Source 000, clause 三(二).
 */
export interface PersonnelChoice extends Row {
  /** Who chose. */
  readonly person: string;
  /** The plan in which the choice was offered. */
  readonly plan: string;
  /** The options shown, codes declared by the plan. */
  readonly options: readonly string[];
  /** The option chosen. */
  readonly chosen: string;
  /** The day of the choice. */
  readonly on: PlainDate;
}

/** Shape of a {@link PersonnelChoice}. */
export const choiceSchema: z.ZodType<PersonnelChoice> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "选择编号", en: "identifier" } }),
  person: z.string().meta({ label: { zh: "人员", en: "person" } }),
  plan: z
    .string()
    .min(1)
    .meta({ label: { zh: "方案", en: "plan" } }),
  options: z
    .array(z.string())
    .min(1)
    .meta({ label: { zh: "可选去向", en: "options shown" } }),
  chosen: z.string().meta({ label: { zh: "所选去向", en: "chosen" } }),
  on: plainDateSchema.meta({ label: { zh: "选择日期", en: "chosen on" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "撤回日期", en: "withdrawn on" } }),
});

/**
 * Register of voluntary choices (自愿选择). Reported: two that stand in one plan, one that was not shown, and
 * one made before what has to come first, where that is on record: the meeting at which the reform is
 * announced (source 000, 三(二)).
 */
export const choices: Table<PersonnelChoice, "person"> = defineTable<PersonnelChoice, "person">({
  name: "choices",
  title: { zh: "自愿选择", en: "voluntary choices" },
  schema: choiceSchema,
  references: { person: { to: staff, onRetire: "keep" } },
  *check(rows, county) {
    const standing = rows.filter((row) => row.retiredOn === undefined);
    const details = (row: PersonnelChoice): FindingDetails => ({
      kind: "data",
      severity: "error",
      subject: `choices/${row.id}`,
      date: county.date,
    });
    const pairs = clashes(
      standing,
      (row) => county.by(choices, "person", row.person),
      (a, b) => a.plan === b.plan && a.retiredOn === undefined && b.retiredOn === undefined,
    );
    for (const [, second] of pairs) {
      const { person, plan } = second;
      yield finding(
        personnelCodes.message("PERSONNEL_TWO_CHOICES", { person, plan }),
        details(second),
      );
    }
    const early = standing.length === 0 ? noneEarly : meetings(county);
    for (const row of standing) {
      const { person, chosen, plan } = row;
      const first = early.get(plan);
      if (first !== undefined && row.on < first.period.from) {
        const title = evidenceKinds.find((each) => each.code === first.kind)?.title ?? first.kind;
        const values = { person, plan, on: row.on, evidence: title, first: first.period.from };
        const message = personnelCodes.message("PERSONNEL_CHOICE_EARLY", values);
        yield finding(message, { ...details(row), severity: "warning" });
      }
      if (row.options.includes(chosen)) continue;
      const values = { person, plan, chosen };
      yield finding(personnelCodes.message("PERSONNEL_OPTION_NOT_SHOWN", values), details(row));
    }
  },
});

const noneEarly: ReadonlyMap<string, Evidence> = new Map();

/** What has to come before the register of choices, as the kinds of evidence say; the earliest of each plan. */
function meetings(county: CountyView): ReadonlyMap<string, Evidence> {
  const asked = evidenceKinds.find((each) => each.code === "staff-choices")?.after ?? [];
  const first = new Map<string, Evidence>();
  for (const row of county.rows(evidence)) {
    if (row.retiredOn !== undefined || !asked.includes(row.kind)) continue;
    const known = first.get(row.plan);
    if (known === undefined || row.period.from < known.period.from) first.set(row.plan, row);
  }
  return first;
}
