import { divisions } from "@fuyou/hierarchy";
import {
  comparisonWordPoint,
  indicatorPoint,
  isVoluntaryUptake,
  jointTargets,
  judgeTarget,
  lastYearOver,
  reportingCalendarPoint,
  type TargetJudgement,
  targetsView,
} from "@fuyou/indicators";
import {
  formatCell,
  type Text,
  type ViewCell,
  type ViewTable,
  verdictTitles,
  viewPoint,
} from "@fuyou/kernel";
import { type Content, html } from "./markup.js";
import type { ReportMaterials, ReportSection } from "./report-section.js";
import { syntheticTag } from "./synthetic-mark.js";
import { targetBullet } from "./target-bullet.js";
import { weightSign } from "./weight-sign.js";
import { capital } from "./wording.js";

const words = {
  caption: { zh: "实际与目标", en: "Values against targets" },
  target: { zh: "目标", en: "Target" },
  value: { zh: "实际", en: "Value" },
  verdict: { zh: "判定", en: "Verdict" },
  voluntary: { zh: "自愿", en: "voluntary" },
  rule: {
    zh: "条为实际数，细线为95%区间，竖线为目标，箭头指向达标的一侧；每行自成比例，从零起。没有数据的不画条，不作零处理。",
    en: "The bar is the value, the thin line its 95 % interval, the upright the target; the arrow points to the side on which it is met. Each line is to its own scale, from zero. Where a datum is missing there is no bar: it is not zero.",
  },
  none: { zh: "没有文件规定指标目标。", en: "No document of this deployment sets a target." },
} satisfies Record<string, Text>;

/** Indicators against their targets (指标与目标), as the view of the targets answers. */
export const targetsSection: ReportSection = {
  id: "targets",
  title: { zh: "指标与目标", en: "Indicators against targets" },
  draw(materials) {
    const [table] = answered(materials);
    if (table === undefined || table.rows.length === 0) {
      return html`<p class="note">${materials.wording.say(words.none)}</p>`;
    }
    return bullets(table, materials);
  },
  tables: (materials) => answered(materials).filter(({ rows }) => rows.length > 0),
};

/** What the view of the targets answers of the county; nothing where no plugin brings it. */
function answered({
  opening,
  closing,
  composition,
  transitions,
}: ReportMaterials): readonly ViewTable[] {
  const view = composition.get(viewPoint, targetsView.id);
  if (view === undefined) return [];
  const before = transitions.length === 0 ? null : opening;
  const context = { county: closing, before, composition, date: closing.date };
  return view.answer(context, view.options.parse({})).tables;
}

/** The judgements behind the rows of the view, by the title of their target. */
function judgements({ closing, composition }: ReportMaterials): Map<Text, TargetJudgement> {
  const found = new Map<Text, TargetJudgement>();
  const division = `${closing.code}000000`;
  const { date } = closing;
  if (!closing.has(divisions, division)) return found;
  for (const { target } of jointTargets(composition, date).targets) {
    const indicator = composition.get(indicatorPoint, target.indicator, date);
    const word = composition.get(comparisonWordPoint, target.wording);
    const calendar = indicator && composition.get(reportingCalendarPoint, indicator.calendar, date);
    if (indicator === undefined || word === undefined || calendar === undefined) continue;
    const period = lastYearOver(calendar, date);
    found.set(target.title, judgeTarget(closing, { target, indicator, word, division, period }));
  }
  return found;
}

const signs: Readonly<Record<string, Parameters<typeof weightSign>[0]>> = {
  met: "good",
  short: "bad",
  unknown: "unknown",
};

function bullets(table: ViewTable, materials: ReportMaterials): Content {
  const { opening, wording } = materials;
  const judged = judgements(materials);
  const written = (cell: ViewCell | undefined, kind: "text" | "verdict" = "text") =>
    formatCell(cell ?? null, { key: "", label: words.value, kind }, wording.language);
  const rank = { met: 1, short: 0, unknown: 2 } as Record<string, number>;
  const rows = [...table.rows].sort(
    (a, b) => (rank[String(a.verdict)] ?? 3) - (rank[String(b.verdict)] ?? 3),
  );
  return html`<div class="sheet"><table class="figures targets">
    <caption>${wording.say(words.caption)} ${syntheticTag(opening.synthetic, wording)}</caption>
    <thead><tr><th scope="col">${wording.say(words.target)}</th><th scope="col">${wording.say(words.value)}</th>
      <th scope="col">${wording.say(words.verdict)}</th></tr></thead>
    <tbody>${rows.map((row) => {
      const judgement = judged.get(row.target as Text);
      const verdict = String(row.verdict);
      const sign = signs[verdict];
      const value = row.value ?? null;
      return html`<tr>
        <th scope="row">${capital(written(row.target))} ${judgement !== undefined && isVoluntaryUptake(judgement.indicator) && html`<span class="tag">${wording.say(words.voluntary)}</span>`}
          <small>${written(row.mode)} · ${written(row.asked)} · ${written(row.period)}</small></th>
        <td class="with-bar">${judgement !== undefined && targetBullet(judgement, value !== null)}<b>${value === null ? "—" : written(value)}</b></td>
        <td class="verdict ${sign ?? "none"}">${sign !== undefined && weightSign(sign)}${verdict in verdictTitles ? written(verdict, "verdict") : written(row.verdict)}</td>
      </tr>`;
    })}</tbody></table></div>
    <p class="note">${wording.say(words.rule)}</p>
    ${(table.notes ?? []).map((note) => html`<p class="note">${wording.say(note)}</p>`)}`;
}
