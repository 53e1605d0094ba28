/** What the codes of some errors answer, where it is not what their package answers. */
const answers: Readonly<Record<string, 1 | 2 | 3>> = {
  // What the user named is not there, or is not what it has to be.
  CLIENTS_UNKNOWN_UNIT: 2,
  CLI_CANNOT_WRITE: 2,
  CLI_OUTPUT_IS_INPUT: 2,
  CLI_UNKNOWN_CODE: 2,
  DEPLOYMENT_FINDING_MALFORMED: 2,
  DEPLOYMENT_FINDING_NOT_A_RULE: 2,
  DEPLOYMENT_FINDING_UNKNOWN: 2,
  DEPLOYMENT_UNKNOWN_COPY: 2,
  DEPLOYMENT_UNKNOWN_DOCUMENT: 2,
  DEPLOYMENT_UNKNOWN_PLAN_NAMED: 2,
  DEPLOYMENT_UNKNOWN_PLUGIN: 2,
  DEPLOYMENT_UNKNOWN_REGISTER: 2,
  DEPLOYMENT_UNKNOWN_VIEW: 2,
  DEPLOYMENT_VIEW_OPTIONS: 2,
  REFORM_UNKNOWN_PHASE: 2,
  // What was read and is refused as it stands: the books, or an act on them.
  DEPLOYMENT_ALREADY_REVERSED: 1,
  DEPLOYMENT_BOOKS_NOT_BEGUN: 1,
  DEPLOYMENT_KEY_REUSED: 1,
  DEPLOYMENT_LATER_PHASE_STANDS: 1,
  DEPLOYMENT_NOTHING_TO_REVERSE: 1,
  DEPLOYMENT_NOTHING_TO_UNDO: 1,
  DEPLOYMENT_PHASE_STANDS_UPON: 1,
  DEPLOYMENT_TOOK_EFFECT: 1,
  DEPLOYMENT_UNDO_PAST: 1,
  DEPLOYMENT_UNDO_UNAUTHORISED: 1,
  // What was named and cannot be read as what it has to be.
  CLIENTS_BAD_KEY: 3,
  CLI_PLACE_UNUSABLE: 3,
  KERNEL_COMPOSITION: 3,
  REGISTERS_MATCH_WORKBOOK: 3,
  REGISTERS_MATCH_WORD: 3,
};

/** The codes that answer otherwise than their package. */
export const codesWithAnswer: readonly string[] = Object.keys(answers);

/**
 * What the command line answers when an error of this code ends it (返回码): what the deployment cannot read is 3,
 * what the county does not permit is 1, unless the code says otherwise.
 *
 * @param code - the code of the error
 */
export function exitCodeOf(code: string): 1 | 2 | 3 {
  return answers[code] ?? (code.startsWith("DEPLOYMENT_") ? 3 : 1);
}
