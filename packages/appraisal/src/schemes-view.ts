import { institutionKindPoint } from "@fuyou/hierarchy";
import {
  type Composition,
  defineView,
  type Finding,
  finding,
  type Text,
  text,
  type View,
  type ViewCell,
  type ViewContext,
  type ViewTable,
  yearOf,
} from "@fuyou/kernel";
import { z } from "zod";
import { cadenceText } from "./cadence.js";
import { appraisalCodes } from "./errors.js";
import { appraisalMarks } from "./mark.js";
import { measureKindPoint } from "./measure-kind.js";
import { appraisalMixPoint } from "./mix.js";
import { appraisalSchemePoint } from "./scheme.js";
import { type SchemeScore, schemeScores, unitName, weakestItems } from "./scheme-score.js";
import { inPoints } from "./score.js";
import { viewColumn } from "./view-column.js";

/** What may be asked of the schemes more narrowly. */
export interface SchemesQuestion {
  /** The year appraised; that of the day asked about unless said otherwise. */
  year?: number | undefined;
  /** One scheme only. */
  scheme?: string | undefined;
}

/**
 * The view of the schemes (考核方案): who is appraised by what, by which combinations, what the units scored as
 * far as it is known, and where each is weakest. Units stand in the order of the register: there is no ranking.
 */
export const schemesView: View<SchemesQuestion> = defineView<SchemesQuestion>({
  id: "appraisal.schemes",
  title: { zh: "考核方案与得分", en: "schemes of appraisal and scores" },
  question: {
    zh: "按哪些项目考核谁，各单位得分多少，哪些还不知道？",
    en: "Who is appraised by which items, what did each unit score, and what is not known?",
  },
  options: z.strictObject({ year: z.int().optional(), scheme: z.string().optional() }),
  answer(context, options) {
    const year = options.year ?? yearOf(context.date);
    const wanted = (code: string) => options.scheme === undefined || options.scheme === code;
    const scores = schemeScores(context.county, context.composition, year).filter(({ scheme }) =>
      wanted(scheme.code),
    );
    return {
      tables: [
        itemsTable(context, wanted),
        mixesTable(context),
        scoresTable(context, scores),
        weakTable(context, scores),
      ],
      findings: [...strayMarks(context), ...scores.flatMap((score) => unknown(context, score))],
    };
  },
});

const notGiven: Text = { zh: "未给出", en: "not given" };

function itemsTable(context: ViewContext, wanted: (code: string) => boolean): ViewTable {
  const { composition, date } = context;
  const rows: Record<string, ViewCell>[] = [];
  for (const { value: scheme } of composition.at(appraisalSchemePoint, date)) {
    if (!wanted(scheme.code)) continue;
    const head = {
      scheme: scheme.title,
      of: kindTitles(composition, scheme.object.kinds),
      appraiser: scheme.appraiser,
      cadence: scheme.cadence === null ? notGiven : cadenceText(scheme.cadence),
    };
    if (scheme.items.length === 0) {
      rows.push({ ...head, item: notGiven, counts: null, weight: null, evidence: null });
    }
    for (const { title, counts, weight, evidence } of scheme.items) {
      const kind = composition.get(measureKindPoint, counts)?.title ?? counts;
      rows.push({ ...head, item: title, counts: kind, weight, evidence });
    }
  }
  return {
    title: { zh: "考核方案和项目", en: "schemes and their items" },
    columns: [
      viewColumn("scheme", "text", "方案", "scheme"),
      viewColumn("of", "text", "对象", "of whom"),
      viewColumn("appraiser", "text", "考核主体", "by whom"),
      viewColumn("cadence", "text", "周期", "how often"),
      viewColumn("item", "text", "项目", "item"),
      viewColumn("counts", "text", "计分对象", "what counts"),
      viewColumn("weight", "number", "权重", "weight"),
      viewColumn("evidence", "text", "佐证", "evidence"),
    ],
    rows,
    notes: [
      text(
        "自愿服务的接受率和服务对象的选择不计分；只考核单位和岗位组，没有个人排名。",
        "Uptake of voluntary services and what clients choose count nowhere; units and groups of posts are appraised, and no person is ranked.",
      ),
    ],
  };
}

/** The kinds of institution that are appraised, by name. */
function kindTitles(composition: Composition, kinds: readonly string[]): Text {
  const titles = kinds.map(
    (kind) => composition.get(institutionKindPoint, kind)?.title ?? { zh: kind, en: kind },
  );
  return {
    zh: titles.map(({ zh }) => zh).join("、"),
    en: titles.map(({ en }) => en).join(", "),
  };
}

function mixesTable({ composition, date }: ViewContext): ViewTable {
  return {
    title: { zh: "考核结合方式", en: "combinations of assessments" },
    columns: [
      viewColumn("mix", "text", "结合方式", "combination"),
      viewColumn("part", "text", "一方", "part"),
      viewColumn("weight", "number", "权重", "weight"),
    ],
    rows: composition
      .at(appraisalMixPoint, date)
      .flatMap(({ value: mix }) =>
        mix.parts.map(({ title, weight }) => ({ mix: mix.title, part: title, weight })),
      ),
  };
}

function scoresTable({ county }: ViewContext, scores: readonly SchemeScore[]): ViewTable {
  return {
    title: { zh: "得分", en: "scores" },
    columns: [
      viewColumn("scheme", "text", "方案", "scheme"),
      viewColumn("unit", "text", "单位", "unit"),
      viewColumn("year", "text", "年度", "year"),
      viewColumn("mix", "text", "结合方式", "combination"),
      viewColumn("score", "number", "得分", "score"),
      viewColumn("worst", "number", "最低可能", "at least"),
      viewColumn("best", "number", "最高可能", "at most"),
    ],
    rows: scores.map((each) => ({
      scheme: each.scheme.title,
      unit: unitName(county, each),
      year: each.year,
      mix: each.mix?.title ?? null,
      score: each.score.value === null ? null : inPoints(each.score.value),
      worst: inPoints(each.score.worst),
      best: inPoints(each.score.best),
    })),
  };
}

function weakTable({ county }: ViewContext, scores: readonly SchemeScore[]): ViewTable {
  const seen = new Set<string>();
  const rows: Record<string, ViewCell>[] = [];
  for (const each of scores) {
    const unit = unitName(county, each);
    if (seen.has(`${each.scheme.code}/${unit}`)) continue;
    seen.add(`${each.scheme.code}/${unit}`);
    for (const { item, score } of weakestItems(each.items)) {
      const title = each.scheme.items.find(({ code }) => code === item)?.title ?? item;
      rows.push({ scheme: each.scheme.title, unit, item: title, score: inPoints(score.worst) });
    }
  }
  return {
    title: { zh: "各单位的薄弱项目", en: "where each unit is weakest" },
    columns: [
      viewColumn("scheme", "text", "方案", "scheme"),
      viewColumn("unit", "text", "单位", "unit"),
      viewColumn("item", "text", "项目", "item"),
      viewColumn("score", "number", "得分", "score"),
    ],
    rows,
  };
}

/** Marks for items that their scheme does not have. */
function strayMarks({ county, composition }: ViewContext): Finding[] {
  const findings: Finding[] = [];
  for (const { id, scheme: code, item } of county.rows(appraisalMarks)) {
    const scheme = composition.get(appraisalSchemePoint, code);
    if (scheme === undefined || scheme.items.some((each) => each.code === item)) continue;
    const values = { id, item, scheme: scheme.title };
    findings.push(
      finding(appraisalCodes.message("APPRAISAL_MARK_OF_NOTHING", values), {
        kind: "data",
        severity: "warning",
        subject: `appraisal-marks/${id}`,
        date: county.date,
      }),
    );
  }
  return findings;
}

function unknown({ county }: ViewContext, each: SchemeScore): Finding[] {
  if (each.score.value !== null) return [];
  const [worst, best] = [inPoints(each.score.worst), inPoints(each.score.best)];
  const unit = unitName(county, each);
  const values = { unit, scheme: each.scheme.title, year: each.year, worst, best, why: why(each) };
  const aspect = each.mix?.code ?? "";
  return [
    finding(appraisalCodes.message("APPRAISAL_SCORE_UNKNOWN", values), {
      kind: "data",
      severity: "information",
      subject: `institutions/${each.institution}`,
      aspect: [each.scheme.code, each.postGroup ?? "", aspect, each.year].join("/"),
      date: county.date,
      cites: each.scheme.cites[0],
    }),
  ];
}

function why({ scheme, marksMissing }: SchemeScore): Text {
  if (scheme.items.length === 0) {
    return text("文件没有列出项目", "the document names no items");
  }
  return marksMissing
    ? text("还有项目没有评分", "some items have no mark")
    : text("文件没有给出权重", "the document gives no weights");
}
