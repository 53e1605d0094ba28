import type { Text, ViewTable } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { type Content, html } from "./markup.js";
import type { ReportMaterials, ReportSection } from "./report-section.js";
import { syntheticTag } from "./synthetic-mark.js";
import { datedGates, datedWindows, planWindingUps } from "./time-line-gate.js";
import { gateState, windingUpWords } from "./time-line-lane.js";
import { weightSign } from "./weight-sign.js";
import { capital, wordingIn } from "./wording.js";

const words = {
  phase: { zh: "阶段", en: "Phase" },
  before: { zh: "之前", en: "Before" },
  gate: { zh: "关口", en: "Gate" },
  evidence: { zh: "所需证据", en: "Evidence that opens it" },
  issuer: { zh: "出具单位", en: "Issued by" },
  state: { zh: "状态", en: "State" },
  gates: { zh: "关口", en: "Gates" },
  windows: { zh: "纪律期", en: "Discipline window" },
  windingUp: { zh: "清算", en: "Winding-up" },
  none: { zh: "本方案没有关口。", en: "This plan has no gate." },
  open: { zh: "已开", en: "open" },
  closed: { zh: "未开", en: "closed" },
} satisfies Record<string, Text>;

/**
 * What the line of time at the head of the page shows, in words (关口、纪律期与清算): which evidence opens
 * which phase, and what is barred and wound up meanwhile.
 */
export const gatesSection: ReportSection = {
  id: "gates",
  title: { zh: "关口、纪律期与清算", en: "Gates, discipline windows and winding-up" },
  draw(materials) {
    return materials.transitions.map((each) => planGates(each, materials));
  },
  tables: ({ transitions, composition }) =>
    transitions.map((each) => gateTable(each, composition)).filter(({ rows }) => rows.length > 0),
};

function planGates(
  transition: Transition,
  { composition, opening, wording }: ReportMaterials,
): Content {
  const gates = datedGates(transition, composition);
  const windows = datedWindows(transition, composition);
  const ups = planWindingUps(transition);
  const { say } = wording;
  return html`<section class="plan-part">
    <h3>${say(transition.title)} <small>${wording.days(transition.from, transition.to)}</small></h3>
    ${windows.map((each) => html`<p class="note">${say(words.windows)}: ${say(each.title)}, ${wording.days(each.from, each.to)}</p>`)}
    ${ups !== undefined && html`<p class="note">${capital(windingUpWords(ups, wording))}</p>`}
    ${
      gates.length === 0
        ? html`<p class="note">${say(words.none)}</p>`
        : html`<div class="sheet"><table class="figures gates">
      <caption>${say(words.gates)} <span class="count">${wording.number(gates.length)}</span> ${syntheticTag(opening.synthetic, wording)}</caption>
      <thead><tr>${[words.phase, words.gate, words.evidence, words.issuer, words.state].map((head) => html`<th scope="col">${say(head)}</th>`)}</tr></thead>
      <tbody>${gates.map(
        ({ phase, on, title, evidence, issuers, open }) => html`<tr>
        <td>${capital(say(phase.title))} <small>${on}</small></td><th scope="row">${capital(say(title))}</th>
        <td>${capital(say(evidence))}</td><td>${wording.list(issuers.map(say))}</td>
        <td class="verdict ${open ? "good" : "bad"}">${weightSign(open ? "good" : "bad")}${gateState(open, wording)}</td></tr>`,
      )}</tbody></table></div>`
    }
  </section>`;
}

function gateTable(transition: Transition, composition: ReportMaterials["composition"]): ViewTable {
  const both = (list: readonly Text[]): Text => ({
    zh: wordingIn("zh").list(list.map(({ zh }) => zh)),
    en: wordingIn("en").list(list.map(({ en }) => en)),
  });
  return {
    title: {
      zh: `${words.gates.zh}：${transition.title.zh}`,
      en: `${words.gates.en}: ${transition.title.en}`,
    },
    columns: [
      { key: "phase", label: words.phase, kind: "text" },
      { key: "before", label: words.before, kind: "date" },
      { key: "gate", label: words.gate, kind: "text" },
      { key: "evidence", label: words.evidence, kind: "text" },
      { key: "issuer", label: words.issuer, kind: "text" },
      { key: "state", label: words.state, kind: "text" },
    ],
    rows: datedGates(transition, composition).map((gate) => ({
      phase: gate.phase.title,
      before: gate.on,
      gate: gate.title,
      evidence: gate.evidence,
      issuer: both(gate.issuers),
      state: gate.open ? words.open : words.closed,
    })),
  };
}
