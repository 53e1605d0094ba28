import { type Composition, conservedOrder, conservedTitle } from "@fuyou/kernel";
import type { ConservationLine, Transition } from "@fuyou/reform";
import { type Content, html } from "./markup.js";
import { pictureMark } from "./synthetic-mark.js";
import { wrap } from "./text-width.js";
import { capital, type Wording } from "./wording.js";

const width = 1040;
const label = 190;
const tracks = 430;
const row = 40;
const head = 62;

const words = {
  title: { zh: "平衡图", en: "The balance as a picture" },
  above: { zh: "上：期初＋增加", en: "above: opening and what entered" },
  below: { zh: "下：期末＋减少", en: "below: closing and what left" },
  scale: {
    zh: "各科目自成比例；上下等长即差额为零",
    en: "each category to its own scale; equal lengths mean a residual of zero",
  },
  residual: { zh: "差额", en: "residual" },
  still: (count: string) => ({
    zh: `另有 ${count} 个科目没有增减：期末等于期初，差额 0，见下表。`,
    en: `${count} more categories did not change: closing equals opening and the residual is 0, as the table below shows.`,
  }),
  allStill: (count: string) => ({
    zh: `全部 ${count} 个科目没有增减：期末等于期初，差额 0。`,
    en: `None of the ${count} categories changed: closing equals opening and the residual is 0.`,
  }),
};

/**
 * The balance sheet as a picture (平衡图): for each category what there was and what came above what is left
 * and what went. Both are equally long where nothing was lost; a residual is drawn as the gap it is.
 *
 * @param transition - the plan's transition
 * @param composition - the conserved measures
 * @param wording - the language
 */
export function balancePicture(
  transition: Transition,
  composition: Composition,
  wording: Wording,
): Content {
  const id = `balance-${transition.plan}`;
  const { synthetic } = transition.before;
  const order = conservedOrder(composition);
  const { conservation } = transition;
  const lines = conservation
    .filter(({ entered, exits, residual }) => entered !== 0 || exits !== 0 || residual !== 0)
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category));
  const still = conservation.length - lines.length;
  const said = wording.number(still);
  if (lines.length === 0) {
    return html`<p class="note">${wording.say(words.allStill(said))}</p>`;
  }
  const height = head + lines.length * row;
  const named = (line: ConservationLine) =>
    capital(wording.say(conservedTitle(line.category, composition)));
  return html`<div class="scroll"><svg class="balance-picture" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
    <title id="${id}-title">${`${wording.say(words.title)}: ${wording.say(transition.title)}`}</title>
    <desc id="${id}-desc">${lines.map((line) => `${named(line)}: ${sum(line, wording)}`).join("; ")}</desc>
    <text class="picture-title" x="2" y="16">${wording.say(words.title)}</text>
    <text class="caption" x="2" y="36">${[words.above, words.below, words.scale].map(wording.say).join(" · ")}</text>
    ${pictureMark(synthetic, width - 2, 2, wording)}
    ${lines.map((line, at) => drawnLine(line, named(line), head + at * row, wording))}
  </svg></div>
  ${still > 0 && html`<p class="note">${wording.say(words.still(said))}</p>`}`;
}

/** The four numbers and the residual, as they are read aloud and beside the bars. */
function sum(
  { opening, entered, exits, closing, residual, unit }: ConservationLine,
  wording: Wording,
): string {
  const said = (value: number) => wording.figure({ value, unit });
  const counted = `${said(opening)} ＋ ${said(entered)} − ${said(exits)} ＝ ${said(closing)}`;
  return `${counted} ${wording.unit(unit)} · ${wording.say(words.residual)} ${said(residual)}`;
}

function drawnLine(line: ConservationLine, name: string, y: number, wording: Wording): Content {
  const { opening, entered, exits, closing, residual } = line;
  const whole = Math.max(opening + entered, closing + exits);
  const gap = Math.abs(residual);
  return html`<g class="${residual === 0 ? "even" : "uneven"}">
    ${wrap(name, 12.5, label - 8, 1).map((text, at) => html`<text x="2" y="${y + 18 + at * 14}">${text}</text>`)}
    ${track(
      [
        ["stock", opening],
        ["entered", entered],
        ["missing", residual < 0 ? gap : 0],
      ],
      whole,
      y + 1,
    )}
    ${track(
      [
        ["stock", closing],
        ["left", exits],
        ["missing", residual > 0 ? gap : 0],
      ],
      whole,
      y + 13,
    )}
    <path class="${residual === 0 ? "proof good" : "proof bad"}" d="${residual === 0 ? `M${label + tracks + 12} ${y + 15}l4 4 7 -8` : `M${label + tracks + 12} ${y + 10}l9 9m0 -9l-9 9`}" />
    <text class="figure" x="${label + tracks + 32}" y="${y + 19}">${sum(line, wording)}</text>
  </g>`;
}

/** One line of parts one after another; what is there at all is seen. */
function track(parts: readonly (readonly [string, number])[], whole: number, y: number): Content {
  let x = label;
  return parts.map(([kind, value]) => {
    if (value === 0) return null;
    const room = label + tracks - x;
    const long = Math.min(room, Math.max(3, (tracks * value) / whole));
    const at = x;
    x += long;
    return html`<rect class="${kind}" x="${Math.round(at * 10) / 10}" y="${y}" width="${Math.round(long * 10) / 10}" height="13" />`;
  });
}
