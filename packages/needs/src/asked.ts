import { divisions } from "@fuyou/hierarchy";
import {
  type Contribution,
  type CountyView,
  type Finding,
  finding,
  type Text,
  type ViewContext,
} from "@fuyou/kernel";
import { needsCodes } from "./errors.js";
import { type SurveyKind, surveyKindPoint } from "./survey-kind.js";

/** The surveys a question is about, and what was wrong with the question. */
export interface AskedSurveys {
  /** The kinds of survey. */
  readonly kinds: readonly SurveyKind[];
  /** That the code asked for is none. */
  readonly findings: readonly Finding[];
}

/**
 * The kinds of survey a view is asked about: the one of a code, or all that hold on its day.
 *
 * @param context - what the view is asked about
 * @param code - code of the survey; all where absent
 */
export function askedSurveys(context: ViewContext, code: string | undefined): AskedSurveys {
  const { composition, date } = context;
  const all: readonly Contribution<SurveyKind>[] = composition.at(surveyKindPoint, date);
  const kinds = all.map((each) => each.value);
  if (code === undefined) return { kinds, findings: [] };
  const asked = kinds.filter((each) => each.code === code);
  if (asked.length > 0) return { kinds: asked, findings: [] };
  const known = kinds.map((each) => each.code).join(", ") || "—";
  const message = needsCodes.message("NEEDS_UNKNOWN_SURVEY", { kind: code, known });
  const details = { kind: "data", severity: "warning", subject: code, date } as const;
  return { kinds: [], findings: [finding(message, details)] };
}

/**
 * How a division is called: its name, or its code where the register has it not.
 *
 * @param county - the county
 * @param division - its code
 */
export function divisionName(county: CountyView, division: string): string {
  return county.get(divisions, division)?.name ?? division;
}

/**
 * Joins names in both languages; a dash where there are none.
 *
 * @param names - the names
 */
export function joined(names: readonly Text[]): Text {
  if (names.length === 0) return { zh: "—", en: "—" };
  return {
    zh: names.map((each) => each.zh).join("、"),
    en: names.map((each) => each.en).join(", "),
  };
}
