import {
  type Citation,
  defineExtensionPoint,
  type ExtensionPoint,
  type Text,
  type ViewTable,
} from "@fuyou/kernel";
import { z } from "zod";
import type { DocumentContext } from "./document.js";
import type { DocumentFact } from "./document-content.js";

/** What the answer to a question comes to: nothing is open, something is, or the registers do not tell. */
export type AnswerState = "clear" | "open" | "unknown";

/** An answer in one line, with its figures, and with the records behind it where something is open. */
export interface AnswerContent {
  /** What it comes to. */
  readonly state: AnswerState;
  /** The answer, in a sentence. */
  readonly text: Text;
  /** Its figures. */
  readonly facts: readonly DocumentFact[];
  /** The records behind it; personal data are left out. */
  readonly table?: ViewTable | undefined;
}

/**
 * A question that an official or an inspector asks first (领导与督导首问), such as whether anybody is unplaced or
 * unpaid. Whoever keeps the registers that tell declares it; the one-page answers list all questions alike.
 */
export interface OfficialAnswer {
  /** Its identifier, `package.thing`. */
  readonly id: string;
  /** The question. */
  readonly question: Text;
  /** Who asks: the county's leadership, or an inspector of the province. */
  readonly asker: "official" | "inspector";
  /** Its place among the questions of the same asker (问题次序), 1 first; after all others where not said. */
  readonly place?: number | undefined;
  /** The clauses that ask for it, if any. */
  readonly cites?: readonly Citation[] | undefined;
  /**
   * Answers.
   *
   * @param context - the transition, the catalogues, and the entries on record
   */
  answer(context: DocumentContext): AnswerContent;
}

/** The questions of officials and inspectors (首问清单). */
export const officialAnswerPoint: ExtensionPoint<OfficialAnswer> =
  defineExtensionPoint<OfficialAnswer>({
    id: "reform.official-answer",
    title: { zh: "首问清单", en: "questions of officials and inspectors" },
    schema: z.custom<OfficialAnswer>(
      (value) => typeof (value as OfficialAnswer)?.answer === "function",
    ),
    cited: false,
    key: (answer) => answer.id,
  });
