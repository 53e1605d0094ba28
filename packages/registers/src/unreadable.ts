import type { Text } from "@fuyou/kernel";

/** What keeps a cell from being read (不能读取的原因); each is the code of a message. */
export type UnreadableCode =
  | "REGISTERS_NOT_A_NUMBER"
  | "REGISTERS_TOO_FINE"
  | "REGISTERS_TOO_LARGE"
  | "REGISTERS_WRONG_UNIT"
  | "REGISTERS_DIGITS_LOST"
  | "REGISTERS_NOT_A_DAY"
  | "REGISTERS_DAY_INCOMPLETE"
  | "REGISTERS_UNKNOWN_NAME"
  | "REGISTERS_AMBIGUOUS_NAME"
  | "REGISTERS_NOT_A_FLAG"
  | "REGISTERS_NOT_JSON"
  | "REGISTERS_ERROR_VALUE"
  | "REGISTERS_MISSING_VALUE";

/** A cell that could not be read (不能读取的单元格): why, what was expected, and what was probably meant. */
export class Unreadable {
  /**
   * @param code - why
   * @param expected - what was expected
   * @param suggestion - what was probably meant
   */
  constructor(
    readonly code: UnreadableCode,
    readonly expected: Text,
    readonly suggestion?: string | undefined,
  ) {}
}
