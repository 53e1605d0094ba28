import type { Composition, PlainDate, Text } from "@fuyou/kernel";
import type { DocumentContext, OfficialDocument } from "./document.js";
import type { DocumentBlock } from "./document-content.js";
import { shown } from "./document-words.js";
import { type AnswerState, type OfficialAnswer, officialAnswerPoint } from "./official-answer.js";

/** What an answer comes to, in words (首问结论). */
export const answerStateTitles: Readonly<Record<AnswerState, Text>> = {
  clear: { zh: "无未决", en: "nothing open" },
  open: { zh: "有未决", en: "open" },
  unknown: { zh: "登记不全，不明", en: "not known from the registers" },
};

/** The one page for the county's leadership (领导首问一页纸): what is asked first, with answer and figures. */
export const officialAnswersDocument: OfficialDocument = answersDocument(
  "official",
  { zh: "领导首问一页纸", en: "what an official asks first" },
  {
    zh: "回答县领导最先问的问题：有没有人没安置、没发工资，编制与批文是否相符，房产权证，还有什么没签字。",
    en: "Answers what the county's leadership asks first: anyone unplaced or unpaid, quotas against the approval, title deeds, what is still to be signed.",
  },
);

/** The one page for an inspector of the province (督导首问一页纸). */
export const inspectorAnswersDocument: OfficialDocument = answersDocument(
  "inspector",
  { zh: "省级督导首问一页纸", en: "what a provincial inspector asks first" },
  {
    zh: "回答省级督导最先问的问题：各级整合到位率及证据，牌子与登记是否相符，有无原因不明的差异，日期是否合规。",
    en: "Answers what an inspector of the province asks first: completion by level with evidence, plates against registrations, unexplained differences, legality of dates.",
  },
);

/**
 * The questions of one asker in the order in which they are asked (首问次序).
 *
 * @param asker - who asks
 * @param composition - the plugins
 * @param on - the day
 */
export function questionsOf(
  asker: OfficialAnswer["asker"],
  composition: Composition,
  on: PlainDate,
): OfficialAnswer[] {
  const last = Number.MAX_SAFE_INTEGER;
  return composition
    .at(officialAnswerPoint, on)
    .map(({ value }) => value)
    .filter((each) => each.asker === asker)
    .sort((a, b) => (a.place ?? last) - (b.place ?? last));
}

function answersDocument(
  asker: OfficialAnswer["asker"],
  title: Text,
  purpose: Text,
): OfficialDocument {
  return {
    id: `reform.${asker}-answers`,
    title,
    purpose,
    write(context) {
      const { transition, composition } = context;
      const questions = questionsOf(asker, composition, transition.to);
      if (questions.length === 0) return null;
      const cites = questions.flatMap((each) => each.cites ?? []);
      return { on: transition.to, cites, blocks: answered(questions, context) };
    },
  };
}

/** First the page with every answer in a line, then the figures and the records behind each. */
function answered(questions: readonly OfficialAnswer[], context: DocumentContext): DocumentBlock[] {
  const answers = questions.map((each) => ({ ...each, content: each.answer(context) }));
  return [
    {
      kind: "table",
      table: {
        title: { zh: "问题与回答", en: "questions and answers" },
        columns: [
          shown("question", "问题", "question"),
          shown("state", "结论", "state"),
          shown("answer", "回答", "answer"),
        ],
        rows: answers.map(({ question, content }) => ({
          question,
          state: answerStateTitles[content.state],
          answer: content.text,
        })),
      },
    },
    ...answers.flatMap(({ question, content }): DocumentBlock[] => {
      if (content.facts.length === 0 && content.table === undefined) return [];
      return [
        { kind: "clause", level: 1, text: question },
        ...(content.facts.length === 0 ? [] : [{ kind: "facts", facts: content.facts } as const]),
        ...(content.table === undefined ? [] : [{ kind: "table", table: content.table } as const]),
      ];
    }),
  ];
}
