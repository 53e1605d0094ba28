import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Period,
  type PlainDate,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { clientsCodes } from "./errors.js";
import { intimateFieldOf } from "./refused-field.js";
import { completedOn } from "./window.js";

/** How long the law wants records of some kind kept (法定保存期). */
export interface Retention {
  /** Its code, for example `outpatient`. */
  code: string;
  /** What it is of. */
  title: Text;
  /** At least so many years from the last entry. */
  years: number;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it holds; open where absent. */
  period?: Period | undefined;
}

/** How long the law wants records kept (法定保存期). */
export const retentionPoint: ExtensionPoint<Retention> = defineExtensionPoint<Retention>({
  id: "clients.retention",
  title: { zh: "法定保存期", en: "statutory retention" },
  schema: z.strictObject({
    code: codeSchema,
    title: textSchema,
    years: z.int().min(1),
    cites: z.array(citationSchema),
    period: periodSchema.optional(),
  }),
  key: (retention) => retention.code,
});

/**
 * A kind of record that the client store holds (记录类别), and what design asks of it: records of an identified person
 * that concern births, pregnancy, marriage or contraception do not compose without purpose, consent and retention.
 */
export interface RecordKind {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** What it concerns, where it is about what is intimate; empty where not. */
  concerns: readonly Text[];
  /** What it is for, and nothing else (用途). */
  purpose?: Text | undefined;
  /** Whose act it rests on, and how (同意方式). */
  consent?: Text | undefined;
  /**
   * How long it is kept (保存期): `while-enrolled`, and erased at once when the client leaves; or by codes of
   * `clients.retention`, the longest of them.
   */
  retention?: "while-enrolled" | readonly string[] | undefined;
}

/** Kinds of record in the client store (记录类别). */
export const recordKindPoint: ExtensionPoint<RecordKind> = defineExtensionPoint<RecordKind>({
  id: "clients.record-kind",
  title: { zh: "服务对象记录类别", en: "kinds of client record" },
  schema: z.strictObject({
    code: codeSchema,
    title: textSchema,
    concerns: z.array(textSchema),
    purpose: textSchema.optional(),
    consent: textSchema.optional(),
    retention: z.union([z.literal("while-enrolled"), z.array(z.string()).min(1)]).optional(),
  }) as z.ZodType<RecordKind>,
  cited: false,
  key: (kind) => kind.code,
  *check(entries, composition) {
    for (const { key, value } of entries) {
      const missing = undeclared(value);
      if (value.concerns.length === 0 || missing.length === 0) continue;
      yield clientsCodes.message("CLIENTS_UNDECLARED", {
        kind: key,
        topics: joined(value.concerns),
        missing: joined(missing),
      });
    }
    for (const table of composition.tables) {
      const field = intimateFieldOf(table, composition.tables);
      if (field === null) continue;
      yield clientsCodes.message("CLIENTS_COUNTY_TABLE", { table: table.name, field });
    }
  },
});

/** Code of the list of enrolments (服务登记), the purpose that every enrolment needs consent to. */
export const serviceReminders = "service-reminders";

const care: Text = { zh: "本人在获得服务前同意", en: "the client agrees before the care" };
const clinical: readonly string[] = ["outpatient", "inpatient"];
const intimate: readonly Text[] = [
  { zh: "孕情", en: "pregnancy" },
  { zh: "避孕", en: "contraception" },
];

/** The kinds of record that the packages themselves keep (通用记录类别). */
export const recordKinds: readonly RecordKind[] = [
  {
    code: serviceReminders,
    title: { zh: "服务登记", en: "enrolments" },
    concerns: [{ zh: "孕情", en: "pregnancy" }],
    purpose: {
      zh: "到期时由承担单位提供服务，不作他用",
      en: "so that the responsible unit offers care when it is due, for nothing else",
    },
    consent: {
      zh: "本人或监护人主动登记，随时退出",
      en: "the client or the guardian enrols, and leaves at any time",
    },
    retention: "while-enrolled",
  },
  {
    code: "consent",
    title: { zh: "知情同意书", en: "consents" },
    concerns: intimate,
    purpose: { zh: "证明服务出于本人同意", en: "to show that care was agreed to" },
    consent: care,
    retention: clinical,
  },
  {
    code: "service-given",
    title: { zh: "服务记录", en: "services given" },
    concerns: intimate,
    purpose: { zh: "延续诊疗", en: "continuity of care" },
    consent: care,
    retention: clinical,
  },
  {
    code: "risk-assessment",
    title: { zh: "妊娠风险评估", en: "assessments of risk" },
    concerns: [{ zh: "孕情", en: "pregnancy" }],
    purpose: { zh: "孕产安全", en: "safety of mother and child" },
    consent: care,
    retention: clinical,
  },
  {
    code: "incident",
    title: { zh: "不良事件", en: "incidents" },
    concerns: intimate,
    purpose: {
      zh: "查明原因、救治和改进，责任在提供方",
      en: "to treat, to find the cause and to improve; answerable is the provider",
    },
    consent: care,
    retention: clinical,
  },
  {
    code: "application",
    title: { zh: "鉴定和扶助申请", en: "applications for appraisal and support" },
    concerns: intimate,
    purpose: {
      zh: "鉴定、扶助和免费治疗",
      en: "appraisal, support and treatment free of charge",
    },
    consent: { zh: "本人或家庭申请", en: "the client or the family applies" },
    retention: clinical,
  },
  {
    code: "notification",
    title: { zh: "服务告知登记", en: "notifications" },
    concerns: [{ zh: "孕情", en: "pregnancy" }],
    purpose: { zh: "告知可用的服务", en: "to tell what services there are" },
    consent: { zh: "本人告知，不审批", en: "the client tells; nobody approves" },
    retention: clinical,
  },
];

function undeclared(kind: RecordKind): readonly Text[] {
  const missing: Text[] = [];
  if (kind.purpose === undefined) missing.push({ zh: "用途", en: "purpose" });
  if (kind.consent === undefined) missing.push({ zh: "同意方式", en: "consent" });
  if (kind.retention === undefined) missing.push({ zh: "保存期", en: "retention" });
  return missing;
}

function joined(texts: readonly Text[]): Text {
  return {
    zh: texts.map((each) => each.zh).join("、"),
    en: texts.map((each) => each.en).join(", "),
  };
}

/**
 * Until when a record is to be kept (保存至): its years from the last entry; null where no law in force says how long.
 *
 * @param retentions - the retentions in force
 * @param codes - which of them concern the record; the longest counts
 * @param last - day of the last entry
 */
export function keptUntil(
  retentions: readonly Retention[],
  codes: readonly string[],
  last: PlainDate,
): PlainDate | null {
  const found = codes.map((code) => retentions.find((each) => each.code === code));
  if (found.length === 0 || found.some((each) => each === undefined)) return null;
  const years = Math.max(...found.map((each) => (each as Retention).years));
  return completedOn(last, "years", years);
}
