import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type Citation,
  citationSchema,
  codeIssues,
  codeOf,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Period,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { outreachAudiencePoint, outreachTopicPoint } from "./audience.js";

/** A programme of outreach (宣传活动、行动): what it is about, for whom, and by whom. */
export interface OutreachProgramme {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** What it is for, in a sentence of our own. */
  purpose: Text;
  /** For whom, codes of `outreach.audience`. */
  audiences: readonly string[];
  /** About what, codes of `outreach.topic`. */
  topics: readonly string[];
  /** The kinds of institution that hold it, codes of `hierarchy.institution-kind`; empty where none is named. */
  organisers: readonly string[];
  /** How many times a year; null where the document names no number. */
  perYear: number | null;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days for which it runs; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link OutreachProgramme}. */
export const outreachProgrammeSchema: z.ZodType<OutreachProgramme> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  purpose: textSchema,
  audiences: z.array(codeOf(outreachAudiencePoint)),
  topics: z.array(codeOf(outreachTopicPoint)),
  organisers: z.array(codeOf(institutionKindPoint)),
  perYear: z.int().min(1).nullable(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The programmes of outreach (宣传活动). */
export const outreachProgrammePoint: ExtensionPoint<OutreachProgramme> =
  defineExtensionPoint<OutreachProgramme>({
    id: "outreach.programme",
    title: { zh: "宣传活动", en: "programmes of outreach" },
    schema: outreachProgrammeSchema,
    key: (programme) => programme.code,
    check: (entries, composition) => codeIssues(entries, outreachProgrammeSchema, composition),
  });

/** A day of the year that is marked (宣传日、纪念日). */
export interface OutreachDay {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The day, `MM-DD`. */
  day: string;
  /** The only year in which it is marked, for an anniversary; every year where absent. */
  year?: number | undefined;
  /** For whom. */
  audiences: readonly string[];
  /** The clauses that name it. */
  cites: readonly Citation[];
  /** The days from and to which it is marked; open where absent. */
  period?: Period | undefined;
}

/** Shape of an {@link OutreachDay}. */
export const outreachDaySchema: z.ZodType<OutreachDay> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  day: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  year: z.int().min(1949).optional(),
  audiences: z.array(codeOf(outreachAudiencePoint)),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The days that are marked (宣传日). */
export const outreachDayPoint: ExtensionPoint<OutreachDay> = defineExtensionPoint<OutreachDay>({
  id: "outreach.day",
  title: { zh: "宣传日", en: "days that are marked" },
  schema: outreachDaySchema,
  key: (day) => day.code,
  check: (entries, composition) => codeIssues(entries, outreachDaySchema, composition),
});
