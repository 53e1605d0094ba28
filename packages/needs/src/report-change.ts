import { divisionLevel, divisions, institutions } from "@fuyou/hierarchy";
import {
  type Change,
  codeOf,
  defineChange,
  FuyouError,
  isSpan,
  type Period,
  periodSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { surveyChannelPoint } from "./channel.js";
import { needsCodes } from "./errors.js";
import { cadenceOfLevel, isSmall, needCounts, needReports } from "./report.js";
import { surveyKindPoint } from "./survey-kind.js";
import { needTopicPoint } from "./topic.js";

/** One number of a summary before it leaves the village (需求报表一格). */
export interface NeedCell {
  /** What was named, a code of `needs.topic`. */
  topic: string;
  /** Through which channel, a code of `needs.channel`. */
  channel: string;
  /** How many times; absent where it is suppressed. */
  count?: number | undefined;
  /** That the number is small and is not said. */
  suppressed?: true | undefined;
}

/**
 * Takes small numbers out of a summary (小数抑制), as the village does before anything leaves it: from one up to below
 * the threshold a cell says only that it is small. Zeros stay.
 *
 * @param cells - the numbers as counted
 * @param threshold - the least number that may leave
 */
export function suppressSmallCells(cells: readonly NeedCell[], threshold: number): NeedCell[] {
  return cells.map((cell) => {
    const { topic, channel } = cell;
    return isSmall(cell.count, threshold) ? { topic, channel, suppressed: true } : cell;
  });
}

/** What has to be said to record that a summary came in. */
export interface NewNeedReport {
  /** The survey. */
  kind: string;
  /** The village or township that sent it. */
  division: string;
  /** The month or quarter it covers. */
  period: Period;
  /** The institutions that received it. */
  receivedBy?: readonly string[] | undefined;
  /** Below which number the village suppressed; asked of a village. */
  threshold?: number | undefined;
  /** The numbers, suppressed already; none from a township. */
  counts?: readonly NeedCell[] | undefined;
}

/**
 * Records that a summary of needs came in (收到需求报表) on the day of the act. A small number is refused and not
 * repaired: what is said to do a change is kept in the journal, so it must have been suppressed before.
 */
export const submitReport: Change<NewNeedReport> = defineChange<NewNeedReport>({
  type: "needs.submit-report",
  title: { zh: "收到需求报表", en: "record a report of needs" },
  schema: z.strictObject({
    kind: codeOf(surveyKindPoint),
    division: z.string(),
    period: periodSchema,
    receivedBy: z.array(z.string()).optional(),
    threshold: z.int().min(2).optional(),
    counts: z
      .array(
        z.strictObject({
          topic: codeOf(needTopicPoint),
          channel: codeOf(surveyChannelPoint),
          count: z.int().min(0).optional(),
          suppressed: z.literal(true).optional(),
        }),
      )
      .optional(),
  }),
  apply(draft, payload, { on }) {
    const { kind, division, period, receivedBy, counts = [] } = payload;
    draft.require(divisions, division);
    for (const each of receivedBy ?? []) draft.require(institutions, each);
    const level = divisionLevel(division);
    if (level === "county") {
      throw new FuyouError(needsCodes.message("NEEDS_WRONG_LEVEL", { division }));
    }
    if (!isSpan(cadenceOfLevel[level], period)) {
      const values = { division, from: period.from, to: period.to ?? "" };
      throw new FuyouError(needsCodes.message("NEEDS_WRONG_SPAN", values));
    }
    if (level === "township" && counts.length > 0) {
      throw new FuyouError(needsCodes.message("NEEDS_COUNTS_OF_TOWNSHIP", { division }));
    }
    const threshold = payload.threshold ?? 2;
    for (const { topic, count, suppressed } of counts) {
      if (isSmall(count, threshold)) {
        throw new FuyouError(
          needsCodes.message("NEEDS_SMALL_CELL", { division, topic, threshold }),
        );
      }
      if ((count === undefined) === (suppressed === undefined)) {
        const values = { report: division, topic };
        throw new FuyouError(needsCodes.message("NEEDS_CELL_WITHOUT_NUMBER", values));
      }
    }
    const id = draft.freshId(needReports, `${kind}-${division}-${period.from}`);
    for (const other of draft.by(needReports, "division", division)) {
      if (other.kind !== kind || other.period.from !== period.from) continue;
      if (other.retiredOn !== undefined) continue;
      const values = { division, from: period.from, first: other.id, second: id };
      throw new FuyouError(needsCodes.message("NEEDS_REPORT_TWICE", values));
    }
    draft.insert(needReports, {
      ...{ id, kind, division, period, receivedOn: on },
      ...(receivedBy === undefined ? {} : { receivedBy }),
      ...(level === "village" ? { threshold } : {}),
    });
    for (const cell of counts) {
      const cellId = draft.freshId(needCounts, `${id}-${cell.topic}-${cell.channel}`);
      draft.insert(needCounts, { id: cellId, report: id, ...cell });
    }
  },
});

/** What has to be said to strike a summary out. */
export interface StruckReport {
  /** The summary. */
  report: string;
}

/** Strikes a summary out with its numbers (作废需求报表), so that a corrected one may follow. */
export const strikeReport: Change<StruckReport> = defineChange<StruckReport>({
  type: "needs.strike-report",
  title: { zh: "作废需求报表", en: "strike out a report of needs" },
  schema: z.strictObject({ report: z.string() }),
  apply(draft, { report }, { on }) {
    draft.retire(needReports, report, on);
    for (const each of draft.by(needCounts, "report", report)) {
      if (each.retiredOn === undefined) draft.retire(needCounts, each.id, on);
    }
  },
});
