import {
  addDays,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type PlainDate,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";

/** That one day follows from another (换算): the expected day of birth lies 280 days after the last period. */
export interface AnchorOffset {
  /** The anchor it is counted from. */
  anchor: string;
  /** How many days later it lies. */
  days: number;
}

/** A day from which contacts are counted (起算日): the birth, the discharge, the first day of the last period. */
export interface Anchor {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** From which other anchor it follows, where it is only another way to say the same. */
  follows?: AnchorOffset | undefined;
}

/** Days from which contacts are counted (起算日). */
export const anchorPoint: ExtensionPoint<Anchor> = defineExtensionPoint<Anchor>({
  id: "clients.anchor",
  title: { zh: "起算日", en: "days that contacts are counted from" },
  schema: z.strictObject({
    code: codeSchema,
    title: textSchema,
    follows: z.strictObject({ anchor: z.string(), days: z.int() }).optional(),
  }),
  cited: false,
  key: (anchor) => anchor.code,
});

/** Code of the client's own birth (本人出生日), from which it is known whether a guardian has to agree. */
export const birth = "birth";

/** The anchors common to all counties (通用起算日). */
export const anchors: readonly Anchor[] = [
  { code: birth, title: { zh: "出生日", en: "day of birth" } },
  { code: "last-period", title: { zh: "末次月经首日", en: "first day of the last period" } },
  {
    code: "expected-birth",
    title: { zh: "预产期", en: "expected day of birth" },
    follows: { anchor: "last-period", days: 280 },
  },
  { code: "delivery", title: { zh: "分娩日", en: "day of giving birth" } },
  { code: "care-ended", title: { zh: "孕期服务结束日", en: "day the care in pregnancy ended" } },
  { code: "discharge", title: { zh: "出院日", en: "day of discharge" } },
  { code: "procedure", title: { zh: "手术日", en: "day of the procedure" } },
  { code: "enrolment", title: { zh: "登记日", en: "day of enrolment" } },
];

/**
 * A client's days with those that follow from them (补全起算日): who told the expected day of birth has told the first
 * day of the last period too. What was told itself stays.
 *
 * @param told - the days as they were told, by code
 * @param known - the anchors of the day
 */
export function completedAnchors(
  told: Readonly<Record<string, PlainDate>>,
  known: readonly Anchor[],
): Readonly<Record<string, PlainDate>> {
  const all: Record<string, PlainDate> = { ...told };
  for (const { code, follows } of known) {
    const day = told[code];
    if (follows === undefined || day === undefined || told[follows.anchor] !== undefined) continue;
    all[follows.anchor] = addDays(day, -follows.days);
  }
  return all;
}
