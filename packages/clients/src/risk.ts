import { institutions } from "@fuyou/hierarchy";
import {
  type Citation,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  type Finding,
  FuyouError,
  finding,
  labelOf,
  type Period,
  type PlainDate,
  periodSchema,
  plainDateSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { type ClientDesk, changeIn, read, requireUnit, unknownCode } from "./client-desk.js";
import { emptyRecord, type RiskAssessment } from "./clinical-record.js";
import { clientsCodes } from "./errors.js";

/** A colour of pregnancy risk (妊娠风险分级颜色). */
export interface RiskColour {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** What it says. */
  meaning: Text;
  /** Whether it may stand beside another colour, as that of infectious disease does. */
  beside: boolean;
  /** The least hospital grade advised for the birth; none where absent. */
  leastGrade?: number | undefined;
  /** The clauses that define it. */
  cites: readonly Citation[];
  /** The days on which it holds; open where absent. */
  period?: Period | undefined;
}

/** Colours of pregnancy risk (妊娠风险分级颜色). */
export const riskColourPoint: ExtensionPoint<RiskColour> = defineExtensionPoint<RiskColour>({
  id: "clients.risk-colour",
  title: { zh: "妊娠风险颜色", en: "colours of pregnancy risk" },
  schema: z.strictObject({
    code: codeSchema,
    title: textSchema,
    meaning: textSchema,
    beside: z.boolean(),
    leastGrade: z.int().min(1).max(3).optional(),
    cites: z.array(citationSchema),
    period: periodSchema.optional(),
  }),
  key: (colour) => colour.code,
});

const assessmentSchema: z.ZodType<RiskAssessment> = z.strictObject({
  on: plainDateSchema,
  by: z.string().min(1),
  colours: z.array(z.string()).min(1),
  plannedPlace: z.string().min(1).optional(),
});

/**
 * Records how a pregnancy's risk was assessed (登记妊娠风险评估): for the client's own safety, never for a list.
 *
 * @param desk - the desk
 * @param record - the client's pseudonym in the clinical records
 * @param assessment - colours, and the planned place of birth
 * @returns what is to be talked over with the client
 * @throws FuyouError `CLIENTS_UNKNOWN_CODE`, `CLIENTS_UNKNOWN_UNIT`, `CLIENTS_COLOURS_CLASH`
 */
export async function assessRisk(
  desk: ClientDesk,
  record: string,
  assessment: RiskAssessment,
): Promise<readonly Finding[]> {
  const what = { zh: "妊娠风险评估", en: "assessment of risk" };
  const given = read(assessmentSchema, assessment, what);
  requireUnit(desk, given.by, given.on);
  const colours = [...new Set(given.colours)].map((code) => colourOf(desk, code, given.on));
  const alone = colours.filter(({ beside }) => !beside);
  if (alone.length > 1) {
    const named = { zh: titles(alone, "zh", "、"), en: titles(alone, "en", ", ") };
    throw new FuyouError(clientsCodes.message("CLIENTS_COLOURS_CLASH", { colours: named }));
  }
  await desk.store.update("record", record, (held) => {
    const clinical = held ?? emptyRecord;
    return { ...clinical, assessments: [...clinical.assessments, given] };
  });
  return placeOfBirthAdvice(desk, given);
}

/**
 * Notes where the birth is planned (商定分娩机构), as the client decided.
 *
 * @param desk - the desk
 * @param record - the client's pseudonym in the clinical records
 * @param place - the institution
 * @param on - the day
 * @returns what is to be talked over with the client
 */
export async function planPlaceOfBirth(
  desk: ClientDesk,
  record: string,
  place: string,
  on: PlainDate,
): Promise<readonly Finding[]> {
  requireUnit(desk, place, on);
  let latest: RiskAssessment | undefined;
  await changeIn(desk, "record", record, (clinical) => {
    const before = clinical.assessments.slice(0, -1);
    const last = clinical.assessments.at(-1);
    if (last === undefined) return clinical;
    latest = { ...last, plannedPlace: place };
    return { ...clinical, assessments: [...before, latest] };
  });
  return latest === undefined ? [] : placeOfBirthAdvice(desk, latest);
}

/**
 * Whether the planned place of birth is of the grade that the colour calls for (分娩机构级别核对): advice to the
 * provider to inform and to offer a referral, never a bar; the client decides. An unknown grade is said to be
 * unknown. The finding names no client.
 *
 * @param desk - the desk
 * @param assessment - the assessment
 */
export function placeOfBirthAdvice(
  desk: ClientDesk,
  { colours, plannedPlace, on }: RiskAssessment,
): readonly Finding[] {
  const asking = colours
    .map((code) => colourOf(desk, code, on))
    .filter(({ leastGrade }) => leastGrade !== undefined)
    .sort((a, b) => (b.leastGrade as number) - (a.leastGrade as number))[0];
  if (asking === undefined) return [];
  const least = asking.leastGrade as number;
  const institution =
    plannedPlace === undefined ? undefined : desk.county.get(institutions, plannedPlace);
  const grade = institution === undefined ? null : desk.gradeOf(institution.id);
  const colour = asking.title;
  const details = {
    ...({ kind: "data", severity: "information", date: on, aspect: asking.code } as const),
    ...{ subject: plannedPlace ?? "planned-place", cites: asking.cites[0] },
  };
  if (institution === undefined || grade === null) {
    return [finding(clientsCodes.message("CLIENTS_PLACE_UNKNOWN", { colour, least }), details)];
  }
  if (grade >= least) return [];
  const place = labelOf(institutions, institution, desk.county);
  const values = { place, grade, colour, least };
  return [finding(clientsCodes.message("CLIENTS_PLACE_BELOW_GRADE", values), details)];
}

function colourOf(desk: ClientDesk, code: string, on: PlainDate): RiskColour {
  const colour = desk.composition.get(riskColourPoint, code, on);
  if (colour === undefined) throw unknownCode(code, riskColourPoint.title, on);
  return colour;
}

function titles(colours: readonly RiskColour[], language: keyof Text, comma: string): string {
  return colours.map(({ title }) => title[language]).join(comma);
}
