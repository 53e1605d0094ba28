/**
 * Prints one JSON object on stdout.
 *
 * @param value - what to print
 */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
