import {
  type Citation,
  type Composition,
  type Contribution,
  includesDate,
  type PlainDate,
  type Text,
  type Validity,
} from "@fuyou/kernel";
import { boundsIn } from "./bound.js";
import type { Comparator, Phrase } from "./comparison.js";
import { describe, subjectWords } from "./description.js";
import type { Precedence } from "./explanation.js";
import { requirementPoint } from "./extension-points.js";
import { layersAt, type Overridden } from "./layer.js";
import { Lexicon } from "./lexicon.js";
import type { Layer, Requirement, RequirementSeverity } from "./requirement.js";
import { measureWords, ruleWords } from "./wording.js";

/** One requirement as a row of the rule catalogue (规则目录): its sentence and the parts it is made of. */
export interface RuleRow {
  /** Key of the requirement. */
  id: string;
  /** The plugin that contributed it. */
  plugin: string;
  /** `plugin/point/key` of what it was derived from, where a point derived it; null otherwise. */
  derivedFrom: string | null;
  /** Its heading. */
  title: Text;
  /** The whole rule as a sentence with its clauses. */
  sentence: Text;
  /** Name of the table whose records are judged; `county` for the county as a whole. */
  each: string;
  /** What is judged, in words. */
  subject: Text;
  /** What is measured, in words. */
  measure: Text;
  /** What is asked, in words, comparison and rounding included. */
  bound: Text;
  /** How the measure has to stand to the bound. */
  compare: Comparator;
  /** The phrase by which the document says so; null where none is given. */
  phrase: Phrase | null;
  /** How much the document wants it. */
  severity: RequirementSeverity;
  /** What the document refers to and does not contain; empty where the bound is known. */
  unresolved: readonly Text[];
  /** The layer it comes from; null where it does not say. */
  layer: Layer | null;
  /** The requirements it is judged in place of, on some day of its period. */
  overrides: readonly Precedence[];
  /** The requirements judged in its place, on some day of its period. */
  overriddenBy: readonly Precedence[];
  /** The days for which it holds in this composition. */
  validity: Validity;
  /** The clauses it rests on. */
  cites: readonly Citation[];
}

/**
 * Every requirement as a row of the rule catalogue (规则目录), in the order of the composition: those that
 * hold on a day, or those of all periods.
 *
 * @param composition - the requirements and names
 * @param date - the day; all periods where absent
 */
export function ruleRows(composition: Composition, date?: PlainDate): RuleRow[] {
  const lexicon = new Lexicon(composition);
  const held =
    date === undefined ? composition.all(requirementPoint) : composition.at(requirementPoint, date);
  return held.map((each) => rowOf(each, composition, lexicon, date));
}

function rowOf(
  contribution: Contribution<Requirement>,
  composition: Composition,
  lexicon: Lexicon,
  date: PlainDate | undefined,
): RuleRow {
  const { value, plugin, key, validity, derivedFrom } = contribution;
  const { asked, rounding } = ruleWords(value, lexicon);
  const round = {
    zh: rounding === null ? "" : `，${rounding.zh}`,
    en: rounding === null ? "" : `, ${rounding.en}`,
  };
  const { require, cites, layer } = value;
  return {
    id: key,
    plugin,
    derivedFrom,
    title: value.title,
    sentence: { zh: describe(value, "zh", composition), en: describe(value, "en", composition) },
    each: value.each,
    subject: subjectWords(value, lexicon),
    measure: measureWords(require.measure, value.each, lexicon),
    bound: { zh: `${asked.zh}${round.zh}`, en: `${asked.en}${round.en}` },
    compare: require.compare,
    phrase: require.phrase ?? null,
    severity: value.severity,
    unresolved: boundsIn(require.bound).flatMap((each) =>
      "unresolved" in each ? [each.unresolved] : [],
    ),
    layer: layer ?? null,
    ...precedenceOf(contribution, composition, date),
    validity,
    cites,
  };
}

/** How it stands to other layers on the days on which that may change: whenever a requirement begins. */
function precedenceOf(
  contribution: Contribution<Requirement>,
  composition: Composition,
  date: PlainDate | undefined,
): Pick<RuleRow, "overrides" | "overriddenBy"> {
  const overrides = new Map<string, Precedence>();
  const overriddenBy = new Map<string, Precedence>();
  for (const day of date === undefined ? daysOf(contribution, composition) : [date]) {
    for (const { loser, winner, how } of layersAt(composition, day).overridden.values()) {
      if (winner === contribution) overrides.set(loser.key, told(loser, how));
      if (loser === contribution) overriddenBy.set(winner.key, told(winner, how));
    }
  }
  return { overrides: [...overrides.values()], overriddenBy: [...overriddenBy.values()] };
}

function daysOf({ validity }: Contribution<Requirement>, composition: Composition): PlainDate[] {
  const starts = composition.all(requirementPoint).map((each) => each.validity.from);
  const days = [...new Set(starts)].filter((day) => day !== null);
  const { from, to } = validity;
  const period = { from: from ?? "0000-01-01", to: to ?? undefined };
  return days.filter((day) => includesDate(period, day));
}

function told(
  { key, plugin, value }: Contribution<Requirement>,
  how: Overridden["how"],
): Precedence {
  return { requirement: key, plugin, layer: value.layer ?? null, how };
}
