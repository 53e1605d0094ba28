import {
  type Citation,
  type Composition,
  citationSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type PlainDate,
  plainDateSchema,
} from "@fuyou/kernel";
import { stepPoint } from "@fuyou/reform";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { type Employment, employmentSchema } from "./staff.js";

/**
 * What becomes of people of one employment when their body ends (人员去向): they move to the successor
 * 划转, their employment ends by authority 解除, or they stay with the body to which an option of the step
 * leads 留任, for example with the township.
 */
export interface EmploymentRule {
  /** Of whom. */
  employment: Employment;
  /** What becomes of them. */
  becomes: "moves" | "ends" | "stays";
  /** For those who stay: the step's option whose body keeps them. */
  option?: string | undefined;
}

/**
 * An option open to some employments only (限定去向): what keeps the status of staff under civil-service
 * rules, for example, which a hospital cannot.
 */
export interface ReservedOption {
  /** The option, by its code in the step. */
  option: string;
  /** The employments that may choose it; nobody else may. */
  employments: readonly Employment[];
}

/**
 * What a plan declares of people for one of its steps (人员规则): who may choose between the options of
 * that step and until when, and what becomes of those who do not, each employment by its own rule.
 */
export interface StaffRule {
  /** The plan. */
  plan: string;
  /** The step that ends the bodies in question. */
  step: string;
  /** Who may choose; everyone in service unless said. Nobody may where the step offers no options. */
  mayChoose?: readonly Employment[] | undefined;
  /** The last day on which a choice counts; the day the step takes effect unless an earlier one is said. */
  until?: PlainDate | undefined;
  /** What becomes of each employment; they move unless said. */
  employments?: readonly EmploymentRule[] | undefined;
  /** The options that are not open to everybody who may choose; all are unless said. */
  reserved?: readonly ReservedOption[] | undefined;
  /** Whether the step draws up a transfer paper for everyone it moves (划转手续); none unless said. */
  papers?: boolean | undefined;
  /** The clauses. */
  cites: readonly Citation[];
}

/** Shape of a {@link StaffRule}. */
export const staffRuleSchema: z.ZodType<StaffRule> = z.strictObject({
  plan: z.string().min(1),
  step: z.string().min(1),
  mayChoose: z.array(employmentSchema).optional(),
  until: plainDateSchema.optional(),
  employments: z
    .array(
      z.strictObject({
        employment: employmentSchema,
        becomes: z.enum(["moves", "ends", "stays"]),
        option: z.string().optional(),
      }),
    )
    .optional(),
  reserved: z
    .array(z.strictObject({ option: z.string().min(1), employments: z.array(employmentSchema) }))
    .optional(),
  papers: z.boolean().optional(),
  cites: z.array(citationSchema),
});

/** Rules on staff (人员规则), one for a step; a step without one follows what is said there of "unless said". */
export const staffRulePoint: ExtensionPoint<StaffRule> = defineExtensionPoint<StaffRule>({
  id: "personnel.staff-rule",
  title: { zh: "人员规则", en: "rules on staff" },
  schema: staffRuleSchema,
  key: (rule) => `${rule.plan}.${rule.step}`,
  *check(entries, composition: Composition) {
    const known = [...composition.keys(stepPoint.id)];
    for (const { plugin, key } of entries) {
      if (known.includes(key)) continue;
      const values = { plugin, step: key, nearest: nearest(key, known) ?? "—" };
      yield personnelCodes.message("PERSONNEL_RULE_WITHOUT_STEP", values);
    }
  },
});

/**
 * Whether people of an employment may choose under a rule (选择资格): those it names, otherwise all but the
 * retired.
 *
 * @param rule - the rule of the step, where it has one
 * @param employment - how the person is employed
 */
export function mayChoose(rule: StaffRule | undefined, employment: Employment): boolean {
  return rule?.mayChoose?.includes(employment) ?? employment !== "retired";
}

/**
 * The options open to people of an employment (可选去向), of those a step offers.
 *
 * @param rule - the rule of the step, where it has one
 * @param employment - how the person is employed
 * @param options - the codes of the options offered
 */
export function openOptions(
  rule: StaffRule | undefined,
  employment: Employment,
  options: Iterable<string>,
): string[] {
  const closed = (option: string) =>
    rule?.reserved?.some(
      (each) => each.option === option && !each.employments.includes(employment),
    );
  return [...options].filter((option) => closed(option) !== true);
}
