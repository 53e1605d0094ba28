import { institutions } from "@fuyou/hierarchy";
import {
  type Change,
  type Citation,
  type CodeEntry,
  citationSchema,
  codeOf,
  codeSchema,
  defineChange,
  defineCodeList,
  defineExtensionPoint,
  defineTable,
  type ExtensionPoint,
  endedBefore,
  FuyouError,
  inForce,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Row,
  type Table,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { licences } from "./licence.js";
import { staff } from "./staff.js";

/** What a document asks of the practice of village doctors (乡村医生执业规则). */
export interface VillagePracticeRule {
  /** Identifier, kebab-case. */
  id: string;
  /** Its name. */
  title: Text;
  /** Whether the risks of practice have to be shared (执业风险化解). */
  riskPool: boolean;
  /** Whether nobody practises without registration at the place (严格执业注册). */
  registration: boolean;
  /** What the document leaves open, for readers. */
  open?: Text | undefined;
  /** The clauses it rests on. */
  cites: readonly Citation[];
  /** The days on which it holds; always where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link VillagePracticeRule}. */
export const villagePracticeRuleSchema: z.ZodType<VillagePracticeRule> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  riskPool: z.boolean(),
  registration: z.boolean(),
  open: textSchema.optional(),
  cites: z.array(citationSchema).min(1),
  period: periodSchema.optional(),
});

/** The rules of the practice of village doctors (乡村医生执业规则). */
export const villagePracticePoint: ExtensionPoint<VillagePracticeRule> =
  defineExtensionPoint<VillagePracticeRule>({
    id: "personnel.village-practice-rule",
    title: { zh: "乡村医生执业规则", en: "rules of village practice" },
    schema: villagePracticeRuleSchema,
    key: (rule) => rule.id,
  });

/** Why somebody leaves practice (退出原因): an open list. */
export const exitReasonPoint: ExtensionPoint<CodeEntry> = defineCodeList("personnel.exit-reason", {
  zh: "退出原因",
  en: "reasons for leaving practice",
});

/** The reasons common to all counties (退出原因). */
export const exitReasons: readonly CodeEntry[] = [
  { code: "own-wish", title: { zh: "本人自愿", en: "own wish" } },
  { code: "age", title: { zh: "到龄", en: "age" } },
  { code: "health", title: { zh: "健康原因", en: "health" } },
  { code: "not-qualified", title: { zh: "不再符合执业条件", en: "no longer qualified" } },
  { code: "deceased", title: { zh: "去世", en: "deceased" } },
];

/** A pool or insurance by which risks of practice are shared (执业风险共担), and the clinics it covers. */
export interface RiskPool extends Row {
  /** What it is called. */
  readonly name: string;
  /** Whether it is a mutual pool 互助金 or an insurance 责任保险. */
  readonly kind: "pool" | "insurance";
  /** The institutions it covers. */
  readonly members: readonly string[];
  /** The days on which it covers them. */
  readonly period: Period;
}

/** Shape of a {@link RiskPool}. */
export const riskPoolSchema: z.ZodType<RiskPool> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "编号", en: "identifier" } }),
  name: z
    .string()
    .min(1)
    .meta({ label: { zh: "名称", en: "name" } }),
  kind: z.enum(["pool", "insurance"]).meta({
    label: { zh: "形式", en: "form" },
    titles: {
      pool: { zh: "互助金", en: "mutual pool" },
      insurance: { zh: "责任保险", en: "insurance" },
    },
  }),
  members: z
    .array(z.string())
    .min(1)
    .meta({ label: { zh: "覆盖机构", en: "institutions covered" } }),
  period: periodSchema.meta({ label: { zh: "期间", en: "days" } }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "终止日期", en: "ended on" } }),
});

/** Register of risk pools (执业风险共担). A clinic that ended goes on being named. */
export const riskPools: Table<RiskPool, "members"> = defineTable<RiskPool, "members">({
  name: "risk-pools",
  title: { zh: "执业风险共担", en: "risk pools" },
  schema: riskPoolSchema,
  references: { members: { to: institutions, onRetire: "keep" } },
});

/** That somebody has left practice, and why (退出执业). */
export interface PracticeExit extends Row {
  /** Who. */
  readonly person: string;
  /** The licence that ended. */
  readonly licence: string;
  /** The first day without it. */
  readonly on: PlainDate;
  /** Why, a code of `personnel.exit-reason`. */
  readonly reason: string;
}

/** Shape of a {@link PracticeExit}. */
export const practiceExitSchema: z.ZodType<PracticeExit> = z.strictObject({
  id: z
    .string()
    .min(1)
    .meta({ label: { zh: "编号", en: "identifier" } }),
  person: z.string().meta({ label: { zh: "人员", en: "person" } }),
  licence: z.string().meta({ label: { zh: "执业资格", en: "licence" } }),
  on: plainDateSchema.meta({ label: { zh: "退出日期", en: "left on" } }),
  reason: codeOf(exitReasonPoint, { zh: "退出原因", en: "reason" }),
  retiredOn: plainDateSchema.optional().meta({ label: { zh: "作废日期", en: "struck out on" } }),
});

/** Register of exits from practice (退出执业). */
export const practiceExits: Table<PracticeExit, "person" | "licence"> = defineTable<
  PracticeExit,
  "person" | "licence"
>({
  name: "practice-exits",
  title: { zh: "退出执业", en: "exits from practice" },
  schema: practiceExitSchema,
  references: {
    person: { to: staff, onRetire: "keep" },
    licence: { to: licences, onRetire: "keep" },
  },
});

/** What has to be said when somebody leaves practice. */
export interface PracticeLeaving {
  /** The licence that ends. */
  licence: string;
  /** Why, a code of `personnel.exit-reason`. */
  reason: string;
}

/**
 * Ends a licence with the reason why its holder leaves practice (退出执业). One that is not valid on the day is
 * refused. The employment is another matter and stays as it is.
 */
export const leavePractice: Change<PracticeLeaving> = defineChange<PracticeLeaving>({
  type: "personnel.leave-practice",
  title: { zh: "退出执业", en: "leave practice" },
  nature: "staffing",
  schema: z.strictObject({ licence: z.string(), reason: z.string().min(1) }),
  apply(draft, { licence: id, reason }, act) {
    const licence = draft.require(licences, id);
    if (!inForce(licence, act.on)) {
      const values = { licence: id, on: act.on };
      throw new FuyouError(personnelCodes.message("PERSONNEL_LICENCE_NOT_VALID", values));
    }
    const { period, person } = licence;
    if (period !== undefined && period.from < act.on) {
      draft.update(licences, id, { period: endedBefore(period, act.on) });
    } else draft.retire(licences, id, act.on);
    const exit = draft.freshId(practiceExits, `${id}.exit`);
    draft.insert(practiceExits, { id: exit, person, licence: id, on: act.on, reason });
  },
});

/** What has to be said to open a risk pool. */
export interface RiskPoolOpening {
  /** The pool. */
  pool: RiskPool;
}

/** Opens a risk pool or insurance (建立风险共担). */
export const openRiskPool: Change<RiskPoolOpening> = defineChange<RiskPoolOpening>({
  type: "personnel.open-risk-pool",
  title: { zh: "建立执业风险共担", en: "open a risk pool" },
  schema: z.strictObject({ pool: riskPoolSchema }),
  apply(draft, { pool }) {
    draft.insert(riskPools, pool);
  },
});
