import { type DivisionLevel, levelTitles } from "@fuyou/hierarchy";
import {
  defineView,
  type Finding,
  finding,
  type Text,
  type Verdict,
  type View,
  type ViewCell,
  type ViewColumn,
  type ViewContext,
} from "@fuyou/kernel";
import { z } from "zod";
import { reformCodes } from "./errors.js";
import { completionByLevel } from "./integration-completion.js";
import { integrationDimensionPoint } from "./integration-dimension.js";
import { type DimensionStanding, scorecardOf, type UnitStanding } from "./scorecard.js";

/** What may be asked of the scorecard more narrowly. */
export interface ScorecardOptions {
  /** Only units of this level. */
  level?: DivisionLevel | undefined;
  /** Only this unit, by identifier. */
  unit?: string | undefined;
}

const levelSchema = z.enum(["county", "township", "village"]).optional();

const unitVerdicts: Readonly<Record<UnitStanding["verdict"], Verdict>> = {
  complete: "met",
  incomplete: "short",
  unknown: "unknown",
};
const dimensionVerdicts: Readonly<Record<DimensionStanding["verdict"], Verdict>> = {
  proven: "met",
  lacking: "short",
  unknown: "unknown",
};
const column = (key: string, kind: ViewColumn["kind"], zh: string, en: string): ViewColumn => ({
  key,
  kind,
  label: { zh, en },
});
const unknownNeverCounts: Text = {
  zh: "不明的单位计入应整合单位，不计入到位。",
  en: "Units of which it is not known count as due and never as complete.",
};
const noProof: Text = { zh: "没有条目可证", en: "no item proves it" };

/** The six integrations of every unit due, with the evidence (整合记分卡). */
export const scorecardView: View<ScorecardOptions> = defineView<ScorecardOptions>({
  id: "reform.scorecard",
  title: { zh: "整合记分卡", en: "scorecard of integration" },
  question: {
    zh: "每个应整合的单位，机构、职能、管理、经费、人员、工作各整合到什么程度，凭什么证据？",
    en: "How far is each unit integrated in institution, function, management, funding, personnel and work, and by what evidence?",
  },
  options: z.strictObject({ level: levelSchema, unit: z.string().optional() }),
  answer(context, { level, unit }) {
    const { county, composition, date } = context;
    const standings = scorecardOf(county, composition, date).filter(
      (each) =>
        (level === undefined || each.level === level) &&
        (unit === undefined || each.unit.id === unit),
    );
    const names = dimensionNames(context);
    return {
      tables: [
        {
          title: { zh: "整合记分卡", en: "scorecard of integration" },
          columns: [
            column("unit", "text", "单位", "unit"),
            column("name", "text", "名称", "name"),
            column("level", "text", "层级", "level"),
            column("verdict", "verdict", "整合情况", "verdict"),
            ...[...names].map(([key, label]): ViewColumn => ({ key, label, kind: "verdict" })),
          ],
          rows: standings.map((each) => ({
            unit: each.unit.id,
            name: each.unit.name,
            level: levelTitles[each.level],
            verdict: unitVerdicts[each.verdict],
            ...Object.fromEntries(
              each.dimensions.map((one) => [one.dimension, dimensionVerdicts[one.verdict]]),
            ),
          })),
          notes: [unknownNeverCounts],
        },
        {
          title: { zh: "逐项证据", en: "the evidence" },
          columns: [
            column("unit", "text", "单位", "unit"),
            column("dimension", "text", "整合内容", "dimension"),
            column("item", "text", "条目", "item"),
            column("verdict", "verdict", "判定", "verdict"),
            column("evidence", "text", "证据", "evidence"),
            column("source", "text", "依据", "clause"),
          ],
          rows: standings.flatMap((each) => evidenceRows(each, names)),
        },
      ],
      findings: standings.flatMap((each) => findingsOf(each, names, context)),
    };
  },
});

/** The completion rate by level, with the units behind numerator and denominator (整合到位率). */
export const completionView: View<object> = defineView<object>({
  id: "reform.completion",
  title: { zh: "整合到位率", en: "completion of integration" },
  question: {
    zh: "各级应整合的单位有多少、已整合到位的有多少，分别是哪些？",
    en: "At each level, how many units are due for integration, how many are complete, and which?",
  },
  options: z.strictObject({}),
  answer({ county, composition, date }) {
    const standings = scorecardOf(county, composition, date);
    const lines = completionByLevel(standings);
    return {
      tables: [
        {
          title: { zh: "整合到位率", en: "completion of integration" },
          columns: [
            column("level", "text", "层级", "level"),
            column("due", "number", "应整合单位", "units due"),
            column("complete", "number", "到位", "complete"),
            column("incomplete", "number", "不到位", "incomplete"),
            column("unknown", "number", "不明", "unknown"),
            column("rate", "share", "整合到位率", "completion rate"),
          ],
          rows: lines.map(({ level, complete, incomplete, unknown, rate }) => ({
            level: level === null ? { zh: "合计", en: "all levels" } : levelTitles[level],
            due: complete.length + incomplete.length + unknown.length,
            complete: complete.length,
            incomplete: incomplete.length,
            unknown: unknown.length,
            rate: rate === null ? null : rate.p / rate.q,
          })),
          notes: [unknownNeverCounts],
        },
        {
          title: { zh: "分子与分母的单位", en: "the units counted" },
          columns: [
            column("level", "text", "层级", "level"),
            column("unit", "text", "单位", "unit"),
            column("name", "text", "名称", "name"),
            column("verdict", "verdict", "整合情况", "verdict"),
          ],
          rows: standings.map((each) => ({
            level: levelTitles[each.level],
            unit: each.unit.id,
            name: each.unit.name,
            verdict: unitVerdicts[each.verdict],
          })),
        },
      ],
      findings: [],
    };
  },
});

function dimensionNames({ composition, date }: ViewContext): Map<string, Text> {
  const dimensions = composition.at(integrationDimensionPoint, date);
  return new Map(dimensions.map(({ value }) => [value.code, value.title]));
}

function evidenceRows(
  { unit, dimensions }: UnitStanding,
  names: ReadonlyMap<string, Text>,
): Record<string, ViewCell>[] {
  return dimensions.flatMap(({ dimension, evidence }): Record<string, ViewCell>[] => {
    const name = names.get(dimension) ?? dimension;
    const line = { unit: unit.id, dimension: name };
    if (evidence.length === 0) {
      const verdict = dimensionVerdicts.unknown;
      return [{ ...line, item: null, verdict, evidence: noProof, source: null }];
    }
    return evidence.map(({ item, finding: found }) => ({
      ...line,
      item: item.title,
      verdict: found?.verdict ?? "unknown",
      evidence: found?.message ?? null,
      source: found === null ? null : `${found.source ?? ""} ${found.clause ?? ""}`.trim(),
    }));
  });
}

function findingsOf(
  { unit, verdict, dimensions }: UnitStanding,
  names: ReadonlyMap<string, Text>,
  { date }: ViewContext,
): Finding[] {
  if (verdict === "complete") return [];
  const listed = (wanted: DimensionStanding["verdict"]): Text => {
    const those = dimensions
      .filter((each) => each.verdict === wanted)
      .map((each) => names.get(each.dimension) ?? { zh: each.dimension, en: each.dimension });
    return { zh: those.map(({ zh }) => zh).join("、"), en: those.map(({ en }) => en).join(", ") };
  };
  const of = { unit: unit.name, id: unit.id };
  const subject = `institutions/${unit.id}`;
  return verdict === "incomplete"
    ? [
        finding(
          reformCodes.message("REFORM_UNIT_INCOMPLETE", { ...of, lacking: listed("lacking") }),
          { kind: "data", severity: "warning", subject, date },
        ),
      ]
    : [
        finding(
          reformCodes.message("REFORM_UNIT_UNPROVEN", { ...of, unknown: listed("unknown") }),
          { kind: "data", severity: "information", subject, date },
        ),
      ];
}
