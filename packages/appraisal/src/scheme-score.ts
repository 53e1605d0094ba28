import { institutions } from "@fuyou/hierarchy";
import type { Composition, CountyView } from "@fuyou/kernel";
import { type AppraisalMark, appraisalMarks } from "./mark.js";
import { type AppraisalMix, appraisalMixPoint } from "./mix.js";
import { type AppraisalScheme, appraisalSchemePoint } from "./scheme.js";
import { knownScore, meanOf, type Score, unknownScore, weightedScore } from "./score.js";

/** What an item scored at a unit (项目得分). */
export interface ItemScore {
  /** The item. */
  readonly item: string;
  /** Its score; unknown where no mark is on record. */
  readonly score: Score;
}

/** What a scheme amounts to at one unit in one year by one way of putting assessments together (考核得分). */
export interface SchemeScore {
  /** The scheme. */
  readonly scheme: AppraisalScheme;
  /** The institution. */
  readonly institution: string;
  /** The group of posts, where one is appraised. */
  readonly postGroup: string | null;
  /** The year. */
  readonly year: number;
  /** The combination; null where the scheme has none and marks are put together as they are. */
  readonly mix: AppraisalMix | null;
  /** The items, over all marks of the year. */
  readonly items: readonly ItemScore[];
  /** The score. */
  readonly score: Score;
  /** Whether weights are missing that would be needed. */
  readonly weightsOpen: boolean;
  /** Whether marks are missing. */
  readonly marksMissing: boolean;
}

/**
 * The scores of every unit that has a mark in a year (考核得分), by scheme and combination. Marks of one item and
 * part are averaged over the year; a part without a mark is unknown, never zero. Cost grows with the marks.
 *
 * @param county - the county
 * @param composition - the schemes and combinations
 * @param year - the year
 */
export function schemeScores(
  county: CountyView,
  composition: Composition,
  year: number,
): readonly SchemeScore[] {
  const scores: SchemeScore[] = [];
  for (const [, marks] of byUnit(county, year)) {
    const { scheme: code, institution, postGroup = null } = marks[0] as AppraisalMark;
    const scheme = composition.get(appraisalSchemePoint, code);
    if (scheme === undefined) continue;
    const mixes = scheme.mixes.map((mix) => composition.get(appraisalMixPoint, mix) ?? null);
    for (const mix of mixes.length === 0 ? [null] : mixes) {
      const parts = mix === null ? [] : mix.parts;
      const score =
        mix === null
          ? scoreOfItems(scheme, marks)
          : weightedScore(
              parts.map(({ code: part, weight }) => ({
                weight,
                score: scoreOfItems(
                  scheme,
                  marks.filter((mark) => mark.part === part),
                ),
              })),
            );
      const items = itemScores(scheme, marks);
      const needed = [scheme.items, ...(mix === null ? [] : [parts])];
      scores.push({
        ...{ scheme, institution, postGroup, year, mix, items, score },
        weightsOpen: needed.some(
          (each) => each.length > 1 && each.some(({ weight }) => weight === null),
        ),
        marksMissing: score.value === null && isIncomplete(scheme, mix, marks),
      });
    }
  }
  return scores;
}

/**
 * The weak fields of a unit (薄弱领域): its items with the lowest known score, several where they are level.
 *
 * @param items - the items of the unit
 */
export function weakestItems(items: readonly ItemScore[]): readonly ItemScore[] {
  const known = items.filter(({ score }) => score.value !== null);
  const of = ({ score }: ItemScore) => (score.worst.p / score.worst.q) as number;
  const lowest = Math.min(...known.map(of));
  return known.length < 2 ? [] : known.filter((item) => of(item) === lowest);
}

/** Marks that stand, by scheme, institution and group of posts. */
function byUnit(county: CountyView, year: number): Map<string, AppraisalMark[]> {
  const units = new Map<string, AppraisalMark[]>();
  for (const mark of county.rows(appraisalMarks)) {
    if (mark.year !== year || mark.on > county.date) continue;
    if (mark.retiredOn !== undefined && mark.retiredOn <= county.date) continue;
    const key = `${mark.scheme}/${mark.institution}/${mark.postGroup ?? ""}`;
    const held = units.get(key);
    if (held === undefined) units.set(key, [mark]);
    else held.push(mark);
  }
  return units;
}

function itemScores(scheme: AppraisalScheme, marks: readonly AppraisalMark[]): ItemScore[] {
  return scheme.items.map(({ code }) => {
    const scores = marks.filter(({ item }) => item === code).map(({ score }) => score);
    if (scores.length === 0) return { item: code, score: unknownScore };
    const value = meanOf(scores.map((score) => knownScore(score).worst));
    return { item: code, score: { value, worst: value, best: value } };
  });
}

function scoreOfItems(scheme: AppraisalScheme, marks: readonly AppraisalMark[]): Score {
  const scores = itemScores(scheme, marks);
  return weightedScore(
    scheme.items.map(({ weight }, at) => ({ weight, score: scores[at]?.score ?? unknownScore })),
  );
}

function isIncomplete(
  scheme: AppraisalScheme,
  mix: AppraisalMix | null,
  marks: readonly AppraisalMark[],
): boolean {
  const parts = mix === null ? [undefined] : mix.parts.map(({ code }) => code);
  return scheme.items.some(({ code }) =>
    parts.some(
      (part) =>
        !marks.some((mark) => mark.item === code && (part === undefined || mark.part === part)),
    ),
  );
}

/**
 * How the unit of a score is called: the institution, with the group of posts where one is appraised.
 *
 * @param county - the county
 * @param score - the score
 */
export function unitName(
  county: CountyView,
  score: Pick<SchemeScore, "institution" | "postGroup">,
): string {
  const name = county.get(institutions, score.institution)?.name ?? score.institution;
  return score.postGroup === null ? name : `${name}（${score.postGroup}）`;
}
