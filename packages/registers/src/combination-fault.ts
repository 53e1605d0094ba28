import { type County, type Finding, finding, type Message } from "@fuyou/kernel";

/**
 * A finding on the combination of two lists.
 *
 * @param message - what is wrong and what to do
 * @param subject - the record
 * @param county - the first list, for its day
 * @param severity - how much it weighs
 * @param aspect - the field, where it is about one
 */
export function combinationFault(
  message: Message,
  subject: string,
  { date }: County,
  severity: "error" | "warning" = "error",
  aspect?: string,
): Finding {
  return finding(message, { kind: "data", severity, subject, date, aspect });
}
