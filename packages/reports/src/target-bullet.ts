import type { TargetJudgement } from "@fuyou/indicators";
import { type Content, html } from "./markup.js";

const width = 320;
const height = 26;

/**
 * A value against its target (子弹图): the value as a bar, its interval as a thin line, the target as an
 * upright with a tip that points to the side on which it is met. To its own scale, from zero.
 *
 * @param judgement - the judgement
 * @param shown - whether the value may be shown; a count that is left out has no bar
 */
export function targetBullet(
  { rate, bound, interval, verdict, word }: TargetJudgement,
  shown: boolean,
): Content {
  const value = rate === null || !shown ? null : rate.p / rate.q;
  const target = bound === null ? null : bound.p / bound.q;
  const upper = shown && interval !== null ? interval.upper : 0;
  const most = Math.max(value ?? 0, target ?? 0, upper) * 1.08;
  if (most === 0) return null;
  const x = (share: number) => Math.round((share / most) * width * 10) / 10;
  const kind = verdict === "met" ? "good" : verdict === "short" ? "bad" : "unknown";
  const up = word.compare === "at-least" || word.compare === "more";
  const tip = word.compare === "equal" ? "" : up ? "l7 0m-3 -3l3 3l-3 3" : "l-7 0m3 -3l-3 3l3 3";
  return html`<svg class="bullet" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-hidden="true">
    <path class="ground" d="M0 ${height - 4.5}H${width}" />
    ${value !== null && html`<rect class="${kind}" x="0" y="${kind === "good" ? 8 : 11}" width="${Math.max(2, x(value))}" height="${kind === "good" ? 13 : 10}" />`}
    ${value !== null && interval !== null && html`<path class="interval" d="M${x(interval.lower)} 15H${x(interval.upper)}M${x(interval.lower)} 12v6M${x(interval.upper)} 12v6" />`}
    ${target !== null && html`<path class="goal" d="M${x(target)} 4V${height - 2}M${x(target)} 4${tip}" />`}
  </svg>`;
}
