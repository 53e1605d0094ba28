import { divisionLevel, divisions, parentDivision } from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  defineView,
  type Finding,
  finding,
  inForce,
  type PlainDate,
  type View,
  type ViewCell,
} from "@fuyou/kernel";
import { z } from "zod";
import { outreachCodes } from "./errors.js";
import {
  type Slogan,
  type SloganReview,
  sloganInventories,
  sloganReviewPoint,
  slogans,
  type Wording,
  wordingPoint,
} from "./slogan.js";

/** What may be asked of {@link slogansView} more narrowly. */
export interface SlogansOptions {
  /** Also slogans that were removed. */
  removed: boolean;
}

/** The cleaning up of slogans (标语清理): what stands, what was removed, and which villages have not looked. */
export const slogansView: View<SlogansOptions> = defineView<SlogansOptions>({
  id: "outreach.slogans",
  title: { zh: "标语清理", en: "cleaning up of slogans" },
  question: {
    zh: "哪些标语还不合要求，哪些已经清除，哪些村（居）还没有清点？",
    en: "Which slogans may not stand, which were removed, and which villages have not gone through theirs?",
  },
  options: z.strictObject({ removed: z.boolean().default(false) }) as z.ZodType<SlogansOptions>,
  answer({ county, composition, date }, { removed }) {
    const findings: Finding[] = [];
    const rows: Record<string, ViewCell>[] = [];
    const progress: Record<string, ViewCell>[] = [];
    const reviews = composition.at(sloganReviewPoint, date).map((each) => each.value);
    for (const slogan of county.rows(slogans)) {
      if (slogan.retiredOn !== undefined || slogan.foundOn > date) continue;
      const stands = slogan.removedOn === undefined || slogan.removedOn > date;
      if (stands) {
        for (const review of reviews) {
          findings.push(...sloganFindings(county, composition, review, slogan, date));
        }
      } else if (!removed) continue;
      rows.push({
        division: nameOf(county, slogan.division),
        place: slogan.place,
        words: slogan.wordsOfIt ?? null,
        wording: titleOf(composition, slogan.wording),
        foundOn: slogan.foundOn,
        removedOn: stands ? null : (slogan.removedOn ?? null),
      });
    }
    for (const review of reviews) {
      progress.push(...progressRows(county, review, date, findings));
    }
    const slogansTable = {
      title: { zh: "标语", en: "slogans" },
      columns: [
        { key: "division", label: { zh: "区划", en: "division" }, kind: "text" },
        { key: "place", label: { zh: "位置", en: "place" }, kind: "text" },
        { key: "words", label: { zh: "文字", en: "words" }, kind: "text" },
        { key: "wording", label: { zh: "用语类别", en: "wording" }, kind: "text" },
        { key: "foundOn", label: { zh: "登记日期", en: "put on record" }, kind: "date" },
        { key: "removedOn", label: { zh: "清除日期", en: "removed on" }, kind: "date" },
      ],
      rows,
    } as const;
    const progressTable = {
      title: { zh: "清点进度", en: "inventories taken" },
      columns: [
        { key: "review", label: { zh: "任务", en: "task" }, kind: "text" },
        { key: "within", label: { zh: "镇街", en: "township" }, kind: "text" },
        { key: "villages", label: { zh: "村（居）数", en: "villages" }, kind: "number" },
        { key: "taken", label: { zh: "已清点", en: "gone through" }, kind: "number" },
      ],
      rows: progress,
    } as const;
    return { tables: [slogansTable, progressTable], findings };
  },
});

function* sloganFindings(
  county: County,
  composition: Composition,
  review: SloganReview,
  slogan: Slogan,
  date: PlainDate,
): Iterable<Finding> {
  const division = nameOf(county, slogan.division);
  const { place } = slogan;
  const about = {
    kind: "data",
    subject: `slogans/${slogan.id}`,
    date,
    aspect: review.code,
    cites: review.cites[0],
  } as const;
  if (slogan.wording === undefined) {
    const message = outreachCodes.message("OUTREACH_SLOGAN_UNREVIEWED", { division, place });
    yield finding(message, { ...about, severity: "information" });
    return;
  }
  const wording = titleOf(composition, slogan.wording) ?? slogan.wording;
  if (review.refuses.includes(slogan.wording)) {
    const values = { division, place, wording, date };
    const message = outreachCodes.message("OUTREACH_COERCIVE_SLOGAN", values);
    yield finding(message, { ...about, severity: "warning" });
    return;
  }
  const sign = signOf(composition, review, slogan);
  if (sign !== undefined) {
    const message = outreachCodes.message("OUTREACH_SLOGAN_SIGNS", {
      ...{ division, place, wording, sign },
    });
    yield finding(message, { ...about, severity: "warning" });
  }
  if (slogan.wording !== review.asks) {
    const asked = titleOf(composition, review.asks) ?? review.asks;
    const message = outreachCodes.message("OUTREACH_SLOGAN_NOT_WARM", {
      ...{ division, place, wording, asked },
    });
    yield finding(message, { ...about, severity: "information" });
  }
}

/** A word by which a slogan that passed may still be of a refused class. */
function signOf(
  composition: Composition,
  review: SloganReview,
  { wordsOfIt }: Slogan,
): string | undefined {
  if (wordsOfIt === undefined) return undefined;
  const signs = review.refuses.flatMap(
    (each) => composition.get<Wording>(wordingPoint, each)?.signs ?? [],
  );
  return signs.find((sign) => wordsOfIt.includes(sign));
}

function progressRows(
  county: County,
  review: SloganReview,
  date: PlainDate,
  findings: Finding[],
): Record<string, ViewCell>[] {
  const from = review.period?.from ?? "";
  const byTown = new Map<string, { all: number; without: string[] }>();
  for (const village of county.rows(divisions)) {
    if (divisionLevel(village.id) !== "village" || !inForce(village, date)) continue;
    const town = parentDivision(village.id) as string;
    const state = byTown.get(town) ?? { all: 0, without: [] };
    byTown.set(town, state);
    state.all++;
    const taken = county
      .by(sloganInventories, "division", village.id)
      .some((each) => each.retiredOn === undefined && from <= each.takenOn && each.takenOn <= date);
    if (!taken) state.without.push(village.name);
  }
  return [...byTown].sort().map(([town, { all, without }]) => {
    const within = nameOf(county, town);
    if (without.length > 0) {
      const names = without.join("、");
      const values = { task: review.title, within, missing: without.length, names };
      findings.push(
        finding(outreachCodes.message("OUTREACH_INVENTORY_MISSING", values), {
          kind: "data",
          severity: "warning",
          subject: `divisions/${town}`,
          date,
          aspect: review.code,
          cites: review.cites[0],
        }),
      );
    }
    return { review: review.title, within, villages: all, taken: all - without.length };
  });
}

function nameOf(county: County, division: string): string {
  return county.get(divisions, division)?.name ?? division;
}

function titleOf(composition: Composition, wording: string | undefined) {
  return wording === undefined ? null : (composition.get(wordingPoint, wording)?.title ?? wording);
}
