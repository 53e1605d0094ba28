import type { Text } from "@fuyou/kernel";
import { type Content, html } from "./markup.js";
import { textWidth } from "./text-width.js";
import { capital, type Wording } from "./wording.js";

/** The mark of a county some of whose records are invented (含合成数据). */
export const syntheticMark: Text = { zh: "含合成数据", en: "synthetic records" };

/**
 * The mark inside a picture, its right end at a point; nothing where the county's records are real.
 *
 * @param synthetic - whether any record is invented
 * @param right - x of its right end
 * @param top - y of its upper edge
 * @param wording - the language
 */
export function pictureMark(
  synthetic: boolean,
  right: number,
  top: number,
  wording: Wording,
): Content {
  if (!synthetic) return null;
  const words = capital(wording.say(syntheticMark));
  const width = textWidth(words, 11) + 30;
  return html`<g class="mark" transform="translate(${right - width} ${top})">
    <rect width="${width}" height="20" rx="2" />
    <path d="M7 15 15 5M7 10l5-6M11 16l5-6" />
    <text x="21" y="14">${words}</text>
  </g>`;
}

/**
 * The mark beside the heading of a table or a picture made of text; nothing where the records are real.
 *
 * @param synthetic - whether any record is invented
 * @param wording - the language
 */
export function syntheticTag(synthetic: boolean, wording: Wording): Content {
  if (!synthetic) return null;
  return html`<span class="synthetic-tag">${capital(wording.say(syntheticMark))}</span>`;
}
