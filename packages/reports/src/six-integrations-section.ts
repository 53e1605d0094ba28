import { divisions, levelTitles } from "@fuyou/hierarchy";
import { type Text, type ViewTable, verdictTitles } from "@fuyou/kernel";
import { type Content, html } from "./markup.js";
import type { ReportMaterials, ReportSection } from "./report-section.js";
import { shareBar } from "./share-bar.js";
import { type DimensionCount, type IntegrationLine, sixIntegrations } from "./six-integrations.js";
import { syntheticTag } from "./synthetic-mark.js";
import { weightSign } from "./weight-sign.js";
import { capital, type Wording } from "./wording.js";

const words = {
  completion: { zh: "整合到位率", en: "Completion of integration" },
  level: { zh: "层级", en: "Level" },
  all: { zh: "合计", en: "All levels" },
  due: { zh: "应整合", en: "Due" },
  complete: { zh: "到位", en: "Complete" },
  incomplete: { zh: "不到位", en: "Incomplete" },
  unknown: { zh: "不明", en: "Unknown" },
  rate: { zh: "到位／应整合", en: "Complete of due" },
  rule: {
    zh: "不明的单位计入应整合单位，不计入到位。六项都有证据证明，才算到位。",
    en: "Units of which it is not known count as due and never as complete. A unit is complete only where evidence proves all six.",
  },
  matrix: { zh: "六项整合，逐镇逐单位", en: "The six integrations, township by township" },
  unit: { zh: "单位", en: "Unit" },
  township: { zh: "镇街", en: "Township" },
  units: { zh: "单位数", en: "Units" },
  county: { zh: "县本级", en: "The county's own" },
  none: {
    zh: "没有条目规定哪些单位应当整合。",
    en: "No document of this deployment says which units are due for integration.",
  },
} satisfies Record<string, Text>;

const states = [
  ["proven", "good", { zh: "已证明", en: "proven" }],
  ["lacking", "bad", { zh: "欠缺", en: "lacking" }],
  ["unknown", "unknown", verdictTitles.unknown],
] as const;

/** The six integrations (六整合): the completion rate by level, and every unit in every respect. */
export const sixIntegrationsSection: ReportSection = {
  id: "six-integrations",
  title: { zh: "六项整合", en: "The six integrations" },
  draw(materials) {
    const { closing, composition, wording } = materials;
    const { completion, lines } = sixIntegrations(closing, composition);
    if (completion.length === 0) return html`<p class="note">${wording.say(words.none)}</p>`;
    return html`${completionTable(materials)}${lines.length === 0 ? null : matrix(materials)}`;
  },
  tables: ({ closing, composition }) => {
    const { completion } = sixIntegrations(closing, composition);
    return completion.length === 0
      ? []
      : [completionFigures(completion), matrixFigures({ closing, composition })];
  },
};

function completionTable({ opening, closing, composition, wording }: ReportMaterials): Content {
  const { completion } = sixIntegrations(closing, composition);
  const number = (value: number) =>
    html`<td class="number ${value === 0 && "zero"}">${wording.number(value)}</td>`;
  const heads = [words.due, words.complete, words.incomplete, words.unknown];
  return html`<div class="sheet"><table class="figures completion">
    <caption>${wording.say(words.completion)} ${syntheticTag(opening.synthetic, wording)}</caption>
    <thead><tr><th scope="col">${wording.say(words.level)}</th>
      ${heads.map((head) => html`<th scope="col" class="number">${wording.say(head)}</th>`)}
      <th scope="col">${wording.say(words.rate)}</th></tr></thead>
    <tbody>${completion.map(({ level, complete, incomplete, unknown }) => {
      const due = complete.length + incomplete.length + unknown.length;
      const parts = [
        { kind: "good", value: complete.length },
        { kind: "bad", value: incomplete.length },
        { kind: "unknown", value: unknown.length },
      ] as const;
      return html`<tr class="${level === null && "total"}">
        <th scope="row">${level === null ? wording.say(words.all) : capital(wording.say(levelTitles[level]))}</th>
        ${[due, complete.length, incomplete.length, unknown.length].map(number)}
        <td class="with-bar">${shareBar(parts, due, 260)}<b>${wording.number(complete.length)} / ${wording.number(due)}</b></td>
      </tr>`;
    })}</tbody></table></div>
    <p class="note">${wording.say(words.rule)}</p>
    ${barLegend(wording)}`;
}

/** What the shapes of bars and squares mean. */
function barLegend(wording: Wording): Content {
  return html`<ul class="legend">${states.map(
    ([, kind, title]) =>
      html`<li>${shareBar([{ kind, value: 1 }], 1, 26)}${weightSign(kind)}${wording.say(title)}</li>`,
  )}</ul>`;
}

function matrix({ opening, closing, composition, wording }: ReportMaterials): Content {
  const { dimensions, lines } = sixIntegrations(closing, composition);
  return html`<div class="sheet"><table class="figures matrix">
    <caption>${wording.say(words.matrix)} ${syntheticTag(opening.synthetic, wording)}</caption>
    <thead><tr><th scope="col">${wording.say(words.township)}</th><th scope="col">${wording.say(words.unit)}</th>
      ${dimensions.map((title) => html`<th scope="col">${capital(wording.say(title))}</th>`)}</tr></thead>
    <tbody>${lines.map((line, at) => {
      const first = lines[at - 1]?.township !== line.township || at === 0;
      return html`<tr class="${first && "first"}">
        ${first ? html`<th scope="rowgroup" rowspan="${lines.filter((each) => each.township === line.township).length}">${placeOf(line.township, { closing, wording })}</th>` : null}
        <th scope="row">${nameOf(line, wording)}</th>
        ${line.dimensions.map((count) => html`<td class="square">${squareOf(count, line.units, wording)}</td>`)}
      </tr>`;
    })}</tbody></table></div>`;
}

/** One unit as a sign with its word for readers; several as a bar with the number proven. */
function squareOf(count: DimensionCount, units: number, wording: Wording): Content {
  if (units === 1) {
    const [, sign, title] = states.find(([verdict]) => count[verdict] === 1) ?? states[2];
    return html`<span class="state ${sign}">${weightSign(sign)}<span class="unseen">${wording.say(title)}</span></span>`;
  }
  const parts = states.map(([verdict, kind]) => ({ kind, value: count[verdict] }));
  const told = states
    .filter(([verdict]) => count[verdict] > 0)
    .map(([verdict, , title]) => `${wording.say(title)} ${wording.number(count[verdict])}`);
  return html`${shareBar(parts, units, 78)}<small>${wording.number(count.proven)} / ${wording.number(units)}</small><span class="unseen">${wording.list(told)}</span>`;
}

function nameOf({ level, name, units }: IntegrationLine, { say, number }: Wording): string {
  if (units === 1 && level !== "village") return name;
  const kind = say(levelTitles[level]);
  return say({ zh: `${kind}单位 ${number(units)} 个`, en: `${number(units)} units, ${kind}` });
}

function placeOf(
  township: string | null,
  { closing, wording }: Pick<ReportMaterials, "closing" | "wording">,
): string {
  if (township === null) return wording.say(words.county);
  return closing.get(divisions, township)?.name ?? township;
}

function completionFigures(
  completion: ReturnType<typeof sixIntegrations>["completion"],
): ViewTable {
  return {
    title: words.completion,
    columns: [
      { key: "level", label: words.level, kind: "text" },
      { key: "due", label: words.due, kind: "number" },
      { key: "complete", label: words.complete, kind: "number" },
      { key: "incomplete", label: words.incomplete, kind: "number" },
      { key: "unknown", label: words.unknown, kind: "number" },
      { key: "rate", label: words.completion, kind: "share" },
    ],
    rows: completion.map(({ level, complete, incomplete, unknown, rate }) => ({
      level: level === null ? words.all : levelTitles[level],
      due: complete.length + incomplete.length + unknown.length,
      complete: complete.length,
      incomplete: incomplete.length,
      unknown: unknown.length,
      rate: rate === null ? null : rate.p / rate.q,
    })),
    notes: [words.rule],
  };
}

function matrixFigures({
  closing,
  composition,
}: Pick<ReportMaterials, "closing" | "composition">): ViewTable {
  const { dimensions, lines } = sixIntegrations(closing, composition);
  const keys = dimensions.flatMap((title, index) =>
    states.map(([verdict, , state]) => ({
      key: `${verdict}-${index}`,
      label: { zh: `${title.zh}${state.zh}`, en: `${title.en}: ${state.en}` },
      kind: "number" as const,
    })),
  );
  return {
    title: words.matrix,
    columns: [
      { key: "township", label: words.township, kind: "text" },
      { key: "unit", label: words.unit, kind: "text" },
      { key: "level", label: words.level, kind: "text" },
      { key: "units", label: words.units, kind: "number" },
      ...keys,
    ],
    rows: lines.map((line) => ({
      township: line.township ?? words.county,
      unit: line.name,
      level: levelTitles[line.level],
      units: line.units,
      ...Object.fromEntries(
        line.dimensions.flatMap((count, index) =>
          states.map(([verdict]) => [`${verdict}-${index}`, count[verdict]]),
        ),
      ),
    })),
  };
}
