import {
  type Clause,
  type Composition,
  clausePoint,
  type Disposition,
  sourcePoint,
} from "@fuyou/kernel";
import { dispositionNames } from "./disposition-name.js";
import { type Content, html } from "./markup.js";
import { textWidth, wrap } from "./text-width.js";
import { capital, type Wording } from "./wording.js";

const width = 1040;
const label = 240;
const row = 36;
const head = 44;
const bar = 22;

const words = {
  title: { zh: "条款落实图", en: "Coverage of the clauses" },
  scale: {
    zh: "每份文件自成一行，长度按条款数；过短的略为放长，以数字为准",
    en: "a line for each document, to scale by clauses; the shortest are drawn longer, the number counts",
  },
  clauses: { zh: "条", en: "clauses" },
};

/** A letter for each disposition, which stands in its part of the bar before the number. */
const letters: Readonly<Record<Disposition, string>> = {
  carried: "✓",
  serviceOnly: "½",
  split: "÷",
  planned: "…",
  unresolved: "?",
  damaged: "~",
  context: "·",
  notOperationalised: "×",
};

const order = Object.keys(dispositionNames) as Disposition[];

/**
 * What becomes of the clauses of each document as a picture (条款落实图): one bar for each, whose parts bear
 * a sign and a number.
 *
 * @param composition - the clause register
 * @param wording - the language
 */
export function clausePicture(composition: Composition, wording: Wording): Content {
  const bySource = new Map<string, Clause[]>();
  for (const { value } of composition.all(clausePoint)) {
    bySource.set(value.source, [...(bySource.get(value.source) ?? []), value]);
  }
  if (bySource.size === 0) return null;
  const lines = [...bySource].map(([source, clauses]) => ({
    source,
    title: wording.say(composition.get(sourcePoint, source)?.title ?? { zh: source, en: source }),
    counts: order
      .map((kind) => [kind, clauses.filter((each) => each.disposition === kind).length] as const)
      .filter(([, count]) => count > 0),
    total: clauses.length,
  }));
  const most = Math.max(...lines.map(({ total }) => total));
  const height = head + lines.length * row;
  const told = lines.map(
    ({ source, title, counts }) =>
      `${source} ${title}: ${counts.map(([kind, count]) => `${wording.say(dispositionNames[kind])} ${wording.number(count)}`).join(", ")}`,
  );
  return html`<div class="scroll"><svg class="clause-picture" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="clause-picture-title clause-picture-desc">
    <title id="clause-picture-title">${wording.say(words.title)}</title>
    <desc id="clause-picture-desc">${told.join(". ")}</desc>
    <text class="picture-title" x="2" y="16">${wording.say(words.title)}</text>
    <text class="caption" x="2" y="34">${wording.say(words.scale)}</text>
    ${lines.map(({ source, title, counts, total }, at) => {
      const y = head + at * row;
      return html`<g>
        ${wrap(`${source} ${title}`, 12, label - 16, 2).map((line, down) => html`<text x="2" y="${y + 13 + down * 14}">${line}</text>`)}
        ${parts(counts, total, most, y, wording)}
      </g>`;
    })}
  </svg></div>
  <ul class="legend">${order
    .filter((kind) => lines.some(({ counts }) => counts.some(([had]) => had === kind)))
    .map(
      (kind) =>
        html`<li><svg class="clause-picture" viewBox="0 0 34 18" aria-hidden="true"><g class="${kind}"><rect x="0.5" y="1.5" width="30" height="15" /><text x="15.5" y="13" text-anchor="middle">${letters[kind]}</text></g></svg>${capital(wording.say(dispositionNames[kind]))}</li>`,
    )}</ul>`;
}

function parts(
  counts: readonly (readonly [Disposition, number])[],
  total: number,
  most: number,
  y: number,
  wording: Wording,
): Content {
  const room = width - label - 90;
  const needs = counts.map(([kind, count]) => {
    const text = `${letters[kind]} ${wording.number(count)}`;
    return { kind, text, count, wide: Math.max((room * count) / most, textWidth(text, 11) + 8) };
  });
  const over = Math.max(1, needs.reduce((sum, each) => sum + each.wide, 0) / room);
  let x = label;
  const drawn = needs.map(({ kind, text, wide, count }) => {
    const at = x;
    const long = wide / over;
    x += long;
    return html`<g class="${kind}"><title>${`${wording.say(dispositionNames[kind])}: ${wording.number(count)}`}</title>
      <rect x="${round(at)}" y="${y}" width="${round(long - 2)}" height="${bar}" />
      <text x="${round(at + long / 2 - 1)}" y="${y + 15}" text-anchor="middle">${text}</text></g>`;
  });
  return html`${drawn}<text class="figure" x="${round(x + 6)}" y="${y + 15}">${wording.number(total)} ${wording.say(words.clauses)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
