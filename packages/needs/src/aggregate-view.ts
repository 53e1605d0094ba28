import { divisions } from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  defineView,
  type Finding,
  type Fraction,
  finding,
  kernelCodes,
  type PlainDate,
  plainDateSchema,
  spanAround,
  type Text,
  type View,
  type ViewCell,
  type ViewTable,
} from "@fuyou/kernel";
import { z } from "zod";
import { aggregateNeeds, type CountRange, type NeedsAggregate } from "./aggregate.js";
import { askedSurveys, divisionName, joined } from "./asked.js";
import { needsCodes } from "./errors.js";
import { type RankedNeed, rankNeeds } from "./ranking.js";
import { needGaps, type ScreenedService, screenServices } from "./screening.js";
import type { SurveyKind } from "./survey-kind.js";

/** What may be asked of {@link needsAggregateView} more narrowly. */
export interface NeedsAggregateOptions {
  /** One survey only, a code of `needs.survey-kind`. */
  kind?: string | undefined;
  /** A township; the whole county by default. */
  division?: string | undefined;
  /** Months that end from this day on; the beginning of the quarter of the last day by default. */
  from?: PlainDate | undefined;
  /** Months that end up to this day; the day of the question by default. */
  to?: PlainDate | undefined;
}

/**
 * The needs of a township or the county (需求汇总分析): filtered, added up, classed by question, each with the services
 * that would answer it screened against the law, ranked, and the gaps. A division that the county does not have is a
 * finding (`KERNEL_UNKNOWN_RECORD`).
 */
export const needsAggregateView: View<NeedsAggregateOptions> = defineView<NeedsAggregateOptions>({
  id: "needs.aggregate",
  title: { zh: "需求汇总分析", en: "needs added up" },
  question: {
    zh: "群众提出了哪些需求，排在哪一层，有没有合法的服务可以满足，缺口在哪里？",
    en: "What needs were named, how do they rank, which services lawfully answer them, and where are the gaps?",
  },
  options: z.strictObject({
    kind: z.string().optional(),
    division: z.string().optional(),
    from: plainDateSchema.optional(),
    to: plainDateSchema.optional(),
  }),
  answer(context, options) {
    const { county, composition, date } = context;
    const to = options.to === undefined || options.to > date ? date : options.to;
    const from = options.from ?? spanAround("quarter", to).from;
    const division = options.division ?? `${county.code}000000`;
    if (!county.has(divisions, division)) {
      const values = { table: divisions.title, id: division };
      const message = kernelCodes.message("KERNEL_UNKNOWN_RECORD", values);
      const about = { kind: "data", severity: "warning", subject: division, date } as const;
      return { tables: [], findings: [finding(message, about)] };
    }
    const asked = askedSurveys(context, options.kind);
    const findings: Finding[] = [...asked.findings];
    const tables: ViewTable[] = [];
    for (const kind of asked.kinds) {
      const flow = kind.flows.find((each) => each.from === "village");
      if (flow === undefined) continue;
      const question = { kind, flow, division, from, to };
      const aggregate = aggregateNeeds(county, composition, question);
      findings.push(...thresholdFindings(county, kind, aggregate, date));
      findings.push(...gapFindings(county, composition, kind, aggregate, date));
      for (const [topic, count] of aggregate.unknown) {
        const message = needsCodes.message("NEEDS_UNKNOWN_TOPIC", { topic, count });
        findings.push(
          finding(message, { kind: "data", severity: "warning", subject: topic, date }),
        );
      }
      tables.push(needTable(county, composition, kind, aggregate, date));
    }
    return { tables, findings };
  },
});

function needTable(
  county: County,
  composition: Composition,
  kind: SurveyKind,
  aggregate: NeedsAggregate,
  date: PlainDate,
): ViewTable {
  const { division, due } = aggregate;
  const received = due.filter((each) => each.report !== null).length;
  const settled = kind.ranks.some((rank) => rank.heard === "named" && rank.atLeast !== null);
  const name = divisionName(county, division);
  const rows = rankNeeds(aggregate.totals, kind.ranks).map((need) =>
    needRow(kind, need, screenServices(composition, need.topic, date)),
  );
  const notes: Text[] = [
    {
      zh: `应报 ${due.length} 份村级月报，收到 ${received} 份；合计只反映已报部分。`,
      en: `${received} of ${due.length} monthly reports of villages came in; the totals speak of those.`,
    },
    {
      zh: "区间表示其中有小数在村里已被抑制；服务核对的是服务能否提供，不评判任何人的愿望。",
      en: "A range means that small numbers were suppressed in the village. What is screened is the service, never what anybody wishes for.",
    },
  ];
  if (!settled && kind.ranks.length > 0) {
    notes.push({
      zh: "文件没有给出各层的界限：只按占比排序，不定层次；只由服务记录反映的列为最后一层。",
      en: "The document gives no limits of the ranks: needs stand in the order of their shares and only those known from records alone are ranked.",
    });
  }
  return {
    title: { zh: `${kind.title.zh}：${name}`, en: `${kind.title.en}: ${name}` },
    columns: [
      { key: "topic", label: { zh: "需求", en: "need" }, kind: "text" },
      { key: "question", label: { zh: "归类", en: "class" }, kind: "text" },
      { key: "named", label: { zh: "提出人次", en: "times named" }, kind: "text" },
      { key: "inferred", label: { zh: "服务记录反映", en: "shown by records" }, kind: "text" },
      { key: "share", label: { zh: "占比", en: "share" }, kind: "text" },
      { key: "rank", label: { zh: "层次", en: "rank" }, kind: "text" },
      { key: "services", label: { zh: "可提供的服务", en: "services offered" }, kind: "text" },
      { key: "mayNot", label: { zh: "依法不得提供", en: "may not be offered" }, kind: "text" },
      { key: "missing", label: { zh: "目录中没有的服务", en: "not in catalogue" }, kind: "text" },
    ],
    rows,
    notes,
  };
}

function needRow(
  kind: SurveyKind,
  need: RankedNeed,
  services: readonly ScreenedService[],
): Record<string, ViewCell> {
  const of = (verdict: ScreenedService["verdict"]) =>
    joined(services.filter((each) => each.verdict === verdict).map((each) => each.title));
  const question = kind.questions.find((each) => each.code === need.topic.question);
  return {
    topic: need.topic.title,
    question: question?.title ?? need.topic.question,
    named: range(need.named),
    inferred: range(need.inferred),
    share: shares(need.leastShare, need.mostShare),
    rank: need.rank?.title ?? null,
    services: of("offered"),
    mayNot: of("may-not"),
    missing: of("not-in-catalogue"),
  };
}

function* thresholdFindings(
  county: County,
  kind: SurveyKind,
  { due }: NeedsAggregate,
  date: PlainDate,
): Iterable<Finding> {
  for (const { report, division } of due) {
    if (report === null || (report.threshold ?? 2) >= kind.smallCell) continue;
    const values = {
      division: divisionName(county, division),
      given: report.threshold ?? 2,
      asked: kind.smallCell,
    };
    yield finding(needsCodes.message("NEEDS_THRESHOLD_TOO_LOW", values), {
      kind: "data",
      severity: "warning",
      subject: `need-reports/${report.id}`,
      date,
    });
  }
}

function* gapFindings(
  county: County,
  composition: Composition,
  kind: SurveyKind,
  aggregate: NeedsAggregate,
  date: PlainDate,
): Iterable<Finding> {
  const { division } = aggregate;
  for (const gap of needGaps(county, composition, aggregate, date)) {
    const of = (verdict: ScreenedService["verdict"]) =>
      joined(gap.services.filter((each) => each.verdict === verdict).map((each) => each.title));
    const names = gap.without.map((each) => divisionName(county, each));
    const values = {
      division: divisionName(county, division),
      topic: gap.topic.title,
      why:
        names.length === 0
          ? {
              zh: `目录中没有${of("not-in-catalogue").zh}`,
              en: `${of("not-in-catalogue").en} is in no catalogue`,
            }
          : {
              zh: `${names.join("、")}无人提供${of("offered").zh}`,
              en: `nobody provides ${of("offered").en} in ${names.join(", ")}`,
            },
    };
    yield finding(needsCodes.message("NEEDS_GAP", values), {
      kind: "data",
      severity: "warning",
      subject: `divisions/${division}`,
      date,
      aspect: `${kind.code}.${gap.topic.code}`,
      cites: gap.topic.cites[0],
    });
  }
}

function range({ least, most }: CountRange): string {
  return least === most ? String(least) : `${least}–${most}`;
}

function shares(least: Fraction | null, most: Fraction | null): string | null {
  if (least === null || most === null) return null;
  const [low, high] = [perCent(least), perCent(most)];
  return low === high ? low : `${low}–${high}`;
}

/** A share in per cent with one decimal, cut off and not rounded. */
function perCent({ p, q }: Fraction): string {
  const tenths = Math.floor((1000 * p) / q);
  return `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}
