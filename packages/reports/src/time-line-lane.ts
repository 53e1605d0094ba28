import { addDays, type PlainDate } from "@fuyou/kernel";
import { type Content, html } from "./markup.js";
import { textWidth, wrap } from "./text-width.js";
import type { DatedGate, DatedWindow, PlanWindingUps } from "./time-line-gate.js";
import { capital, type Wording } from "./wording.js";

/** Height of one further line of a lane, in pixels. */
export const laneLine = 22;

/** Where a lane is drawn. */
export interface LanePlace {
  /** Finds the place of a day. */
  place: (day: PlainDate) => number;
  /** Upper edge of the line. */
  y: number;
  /** Right edge of the picture. */
  right: number;
  /** The language. */
  wording: Wording;
}

/**
 * How many gates before one day are open, in words (关口开闭).
 *
 * @param gates - the gates of one day
 * @param wording - the language
 */
export function gateCount(gates: readonly DatedGate[], { say, number }: Wording): string {
  const open = number(gates.filter((each) => each.open).length);
  const all = number(gates.length);
  return say({ zh: `关口已开 ${open}/${all}`, en: `${open} of ${all} gates open` });
}

/**
 * The gates of a plan on a line below its phases (关口): at each day a bar that is raised or down, with how
 * many are open.
 *
 * @param gates - the gates in order
 * @param at - where they are drawn
 */
export function gateLine(
  gates: readonly DatedGate[],
  { place, y, right, wording }: LanePlace,
): Content {
  const byDay = new Map<PlainDate, DatedGate[]>();
  for (const gate of gates) byDay.set(gate.on, [...(byDay.get(gate.on) ?? []), gate]);
  let taken = 0;
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, own]) => {
      const open = own.every((each) => each.open);
      const said = gateCount(own, wording);
      const room = textWidth(said, 11) + 20;
      const x = Math.max(taken, Math.min(place(day), right - room));
      taken = x + room + 6;
      const told = own.map(
        ({ title, open: stands }) => `${wording.say(title)}: ${gateState(stands, wording)}`,
      );
      return html`<g class="gate ${open ? "open" : "closed"}"><title>${`${day}: ${told.join("; ")}`}</title>
      <path d="${open ? `M${x + 3} ${y + 15}V${y + 3}M${x + 3} ${y + 11}l9 -8` : `M${x + 3} ${y + 15}V${y + 3}M${x + 1} ${y + 8}h12M${x + 12} ${y + 15}v-9`}" />
      <text class="day" x="${x + 18}" y="${y + 13}">${said}</text></g>`;
    });
}

/**
 * Whether a gate is open, in words.
 *
 * @param open - whether it is
 * @param wording - the language
 */
export function gateState(open: boolean, { say }: Wording): string {
  return open
    ? say({ zh: "已开：证据在案", en: "open: the evidence is on record" })
    : say({ zh: "未开：证据不在案", en: "closed: the evidence is not on record" });
}

/**
 * A discipline window on a line of its own (纪律期).
 *
 * @param window - the window
 * @param at - where it is drawn
 */
export function windowLine(
  { title, from, to }: DatedWindow,
  { place, y, wording }: LanePlace,
): Content {
  const [x, end] = [place(from), place(addDays(to, 1)) - 3];
  const name = wrap(capital(wording.say(title)), 11, end - x - 14, 1)[0];
  return html`<g class="window"><title>${`${wording.say(title)} ${wording.days(from, to)}`}</title>
    <rect x="${x}" y="${y + 2}" width="${end - x}" height="16" /><path d="M${x} ${y + 2}v16M${end} ${y + 2}v16" />
    <text x="${(x + end) / 2}" y="${y + 14}" text-anchor="middle">${name}</text></g>`;
}

/**
 * The winding-ups of a plan on a line of their own (清算), open to the right where some outlast it.
 *
 * @param ups - the winding-ups
 * @param at - where they are drawn
 */
export function windingUpLine(
  { from, begun, open, claimsUntil }: PlanWindingUps,
  { place, y, right, wording }: LanePlace,
): Content {
  const { say, number } = wording;
  const said = windingUpWords({ from, begun, open, claimsUntil }, wording);
  const wide = textWidth(said, 11) + 12;
  const x = Math.min(place(from), right - 90);
  const left = right - x - 22 >= wide;
  return html`<g class="winding-up ${open > 0 ? "open" : "ended"}"><title>${said}</title>
    <path d="M${x} ${y + 10}H${right - 14}" />${open > 0 && html`<path class="tip" d="M${right - 4} ${y + 10}l-10 -5v10z" />`}<path d="M${x} ${y + 4}v12" />
    <text x="${left ? x + 8 : x - 6}" y="${left ? y + 7 : y + 14}" text-anchor="${left ? "start" : "end"}">${left ? said : say({ zh: `清算未结 ${number(open)}/${number(begun)}`, en: `${number(open)} of ${number(begun)} still winding up` })}</text></g>`;
}

/**
 * The winding-ups of a plan in words.
 *
 * @param ups - the winding-ups
 * @param wording - the language
 */
export function windingUpWords(
  { from, begun, open, claimsUntil }: PlanWindingUps,
  { say, number }: Wording,
): string {
  const until =
    claimsUntil === undefined
      ? { zh: "", en: "" }
      : { zh: `，债权申报至 ${claimsUntil}`, en: `, claims until ${claimsUntil}` };
  return say({
    zh: `清算自 ${from} 起，${number(begun)} 个单位中 ${number(open)} 个未结${until.zh}`,
    en: `winding-up from ${from}: ${number(open)} of ${number(begun)} still open${until.en}`,
  });
}
