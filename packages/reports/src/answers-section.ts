import type { Composition, Text, ViewTable } from "@fuyou/kernel";
import {
  type AnswerState,
  answerStateTitles,
  type DocumentContext,
  type OfficialAnswer,
  questionsOf,
  type Transition,
} from "@fuyou/reform";
import { type Content, html } from "./markup.js";
import type { ReportMaterials, ReportSection } from "./report-section.js";
import { syntheticTag } from "./synthetic-mark.js";
import { weightSign } from "./weight-sign.js";
import { capital } from "./wording.js";

const words = {
  question: { zh: "问题", en: "Question" },
  state: { zh: "结论", en: "State" },
  answer: { zh: "回答", en: "Answer" },
  rule: {
    zh: "明细见“领导首问一页纸”和“省级督导首问一页纸”。",
    en: "The records behind each are in the one-page answers among the documents.",
  },
  none: { zh: "没有登记首问清单。", en: "No question is asked of this deployment." },
} satisfies Record<string, Text>;

const askers: readonly (readonly [OfficialAnswer["asker"], Text])[] = [
  ["official", { zh: "领导首问", en: "What an official asks first" }],
  ["inspector", { zh: "省级督导首问", en: "What a provincial inspector asks first" }],
];

const signs = { clear: "good", open: "bad", unknown: "unknown" } as const;

/** A question with what its answer comes to. */
interface Answered {
  readonly question: Text;
  readonly state: AnswerState;
  readonly answer: Text;
}

/**
 * What officials and inspectors ask first (首问), plan by plan: whether anything is open, and the answer in a sentence.
 */
export const answersSection: ReportSection = {
  id: "answers",
  title: { zh: "首问首答", en: "What is asked first" },
  draw(materials) {
    const { transitions, composition, wording } = materials;
    const parts = transitions.flatMap((transition) => {
      const drawn = askers.flatMap(([asker, title]) => {
        const answers = answered(asker, transition, composition);
        return answers.length === 0 ? [] : [answerTable(title, answers, materials)];
      });
      return drawn.length === 0
        ? []
        : [
            html`<section class="plan-part"><h3>${wording.say(transition.title)}</h3>${drawn}</section>`,
          ];
    });
    if (parts.length === 0) return html`<p class="note">${wording.say(words.none)}</p>`;
    return html`<p class="note">${wording.say(words.rule)}</p>${parts}`;
  },
  tables: ({ transitions, composition }) =>
    transitions.flatMap((transition) =>
      askers.flatMap(([asker, title]) => {
        const answers = answered(asker, transition, composition);
        return answers.length === 0 ? [] : [figures(title, transition, answers)];
      }),
    ),
};

/** The answers to the questions of one asker, in the order in which they are asked; no person is named. */
function answered(
  asker: OfficialAnswer["asker"],
  transition: Transition,
  composition: Composition,
): Answered[] {
  const context: DocumentContext = { transition, composition, entries: [], personal: () => "＊" };
  return questionsOf(asker, composition, transition.to).map((each) => {
    const { state, text } = each.answer(context);
    return { question: each.question, state, answer: text };
  });
}

function answerTable(
  title: Text,
  answers: readonly Answered[],
  { opening, wording }: ReportMaterials,
): Content {
  const { say } = wording;
  const heads = [words.question, words.state, words.answer];
  return html`<div class="sheet"><table class="figures answers">
    <caption>${say(title)} ${syntheticTag(opening.synthetic, wording)}</caption>
    <thead><tr>${heads.map((head) => html`<th scope="col">${say(head)}</th>`)}</tr></thead>
    <tbody>${answers.map(
      ({ question, state, answer }) => html`<tr>
      <th scope="row">${say(question)}</th>
      <td>${weightSign(signs[state])} ${capital(say(answerStateTitles[state]))}</td>
      <td>${say(answer)}</td></tr>`,
    )}</tbody></table></div>`;
}

function figures(title: Text, transition: Transition, answers: readonly Answered[]): ViewTable {
  const { zh, en } = transition.title;
  return {
    title: { zh: `${title.zh}：${zh}`, en: `${title.en}: ${en}` },
    columns: [
      { key: "question", kind: "text", label: words.question },
      { key: "state", kind: "text", label: words.state },
      { key: "answer", kind: "text", label: words.answer },
    ],
    rows: answers.map(({ question, state, answer }) => ({
      question,
      state: answerStateTitles[state],
      answer,
    })),
  };
}
