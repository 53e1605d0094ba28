import type { Composition, CountyView, PlainDate } from "@fuyou/kernel";
import { surveyChannelPoint } from "./channel.js";
import { type DueReport, divisionsIn, dueReports } from "./due-reports.js";
import { needCounts } from "./report.js";
import type { ReportFlow, SurveyKind } from "./survey-kind.js";
import { type NeedTopic, needTopicPoint } from "./topic.js";

/**
 * A number of which some parts were suppressed (区间数): it lies between the two, both included. Equal where nothing
 * was suppressed.
 */
export interface CountRange {
  /** The least it can be. */
  readonly least: number;
  /** The most it can be. */
  readonly most: number;
}

/** How often a topic was named in a division (主题合计). */
export interface TopicTotal {
  /** The topic. */
  readonly topic: NeedTopic;
  /** How often people named it, through main channels. */
  readonly named: CountRange;
  /** How often records of services point to it, through supplementary channels. */
  readonly inferred: CountRange;
  /** How many cells were suppressed. */
  readonly suppressed: number;
}

/** The needs of a division over some months (需求汇总). */
export interface NeedsAggregate {
  /** The division. */
  readonly division: string;
  /** The totals, by code of the topic; a topic that nobody reported on is not among them, and is not zero. */
  readonly totals: readonly TopicTotal[];
  /** Every summary of a village that was due, with what came of it. */
  readonly due: readonly DueReport[];
  /** Codes of topics that are in no catalogue, and how many cells of each were left out (筛选). */
  readonly unknown: ReadonlyMap<string, number>;
}

/** What is added up. */
export interface AggregateQuestion {
  /** The survey. */
  readonly kind: SurveyKind;
  /** The flow of villages' summaries. */
  readonly flow: ReportFlow;
  /** The division whose villages are added up: a township, or the county. */
  readonly division: string;
  /** The earlier day: months that end from it on count. */
  readonly from: PlainDate;
  /** The later day. */
  readonly to: PlainDate;
}

/**
 * Adds up villages' summaries (逐级汇总): three months of a township's villages for its quarter, all townships for the
 * county. The sum is the same in whatever order and grouping. Where cells were suppressed it is a range; where summaries
 * are missing it speaks of what came in, and says what did not.
 *
 * @param county - the county
 * @param composition - the catalogues
 * @param question - what is added up
 */
export function aggregateNeeds(
  county: CountyView,
  composition: Composition,
  question: AggregateQuestion,
): NeedsAggregate {
  const { kind, flow, division, from, to } = question;
  const inside = new Set(divisionsIn(county, "village", division, to));
  const due = dueReports(county, kind, flow, from, to).filter((each) => inside.has(each.division));
  const sums = new Map<string, Sum>();
  const unknown = new Map<string, number>();
  for (const { report } of due) {
    if (report === null) continue;
    for (const cell of county.by(needCounts, "report", report.id)) {
      if (cell.retiredOn !== undefined) continue;
      const topic = composition.get(needTopicPoint, cell.topic);
      if (topic === undefined) {
        unknown.set(cell.topic, (unknown.get(cell.topic) ?? 0) + 1);
        continue;
      }
      const sum = sums.get(topic.code) ?? new Sum(topic);
      sums.set(topic.code, sum);
      const main = composition.get(surveyChannelPoint, cell.channel)?.role !== "supplement";
      sum.add(main, cell.count, report.threshold ?? 2);
    }
  }
  const totals = [...sums.values()]
    .map((sum) => sum.total)
    .sort((a, b) => (a.topic.code < b.topic.code ? -1 : 1));
  return { division, totals, due, unknown };
}

/** A topic's numbers while they are added up. */
class Sum {
  private readonly named = { least: 0, most: 0 };
  private readonly inferred = { least: 0, most: 0 };
  private suppressed = 0;

  constructor(private readonly topic: NeedTopic) {}

  /** Adds one cell; a suppressed one is at least 1 and less than the threshold. */
  add(main: boolean, count: number | undefined, threshold: number): void {
    const range = main ? this.named : this.inferred;
    range.least += count ?? 1;
    range.most += count ?? threshold - 1;
    if (count === undefined) this.suppressed++;
  }

  get total(): TopicTotal {
    const { topic, named, inferred, suppressed } = this;
    return { topic, named: { ...named }, inferred: { ...inferred }, suppressed };
  }
}
