import type { OfficialAnswer } from "@fuyou/reform";
import { datesAnswer } from "./dates-answer.js";
import { differencesAnswer } from "./differences-answer.js";
import { estateAnswer } from "./estate-answer.js";
import { signingAnswer } from "./signing-answer.js";
import { titlesAnswer } from "./titles-answer.js";

/** What officials and inspectors ask first of things, rooms and money (资产类首问). */
export const assetAnswers: readonly OfficialAnswer[] = [
  titlesAnswer,
  signingAnswer,
  estateAnswer,
  differencesAnswer,
  datesAnswer,
];
