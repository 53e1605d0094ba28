import type { Text } from "@fuyou/kernel";
import type { Edge } from "./hierarchy-state.js";
import { type Content, html } from "./markup.js";
import type { Wording } from "./wording.js";

/** What the lines of the hierarchy mean. */
export const edgeNames: Record<Edge["kind"], Text> = {
  administrative: { zh: "隶属", en: "commands" },
  guidance: { zh: "业务指导", en: "guides" },
  other: { zh: "其他关系", en: "another relation" },
};

const signs: readonly (readonly [Text, () => Content])[] = [
  [edgeNames.administrative, () => html`<g class="wire administrative"><path d="M1 9H31" /></g>`],
  [
    edgeNames.guidance,
    () =>
      html`<g class="wire guidance"><path d="M1 9H27" /><path class="tip" d="M31 9l-6 -3.2v6.4z" /></g>`,
  ],
  [
    { zh: "管理与群团组织", en: "governing or organising body" },
    () => html`<g class="body governing"><rect x="1" y="2" width="30" height="14" /></g>`,
  ],
  [
    { zh: "服务机构", en: "service institution" },
    () => html`<g class="body serving"><rect x="1" y="2" width="30" height="14" rx="5" /></g>`,
  ],
  [
    { zh: "加挂的牌子", en: "further name plate" },
    () => html`<g class="plate"><rect x="2" y="4" width="28" height="10" /></g>`,
  ],
  [
    { zh: "已撤销，箭头指向承继机构", en: "ended; the arrow leads to its successor" },
    () => html`<g class="body serving ended"><rect x="1" y="2" width="24" height="14" rx="5" /></g>
      <path class="succession" d="M25 9h4" /><path class="succession-tip" d="M33 9l-7 -4v8z" />`,
  ],
  [
    { zh: "新设或新增", en: "new" },
    () => html`<text class="fresh" x="16" y="14" text-anchor="middle">＋</text>`,
  ],
];

/**
 * What the lines and boxes of the hierarchy mean (图例).
 *
 * @param wording - the language
 */
export function legend(wording: Wording): Content {
  return html`<ul class="legend">${signs.map(
    ([text, sign]) =>
      html`<li><svg class="hierarchy" viewBox="0 0 34 18" aria-hidden="true">${sign()}</svg>${wording.say(text)}</li>`,
  )}</ul>`;
}
