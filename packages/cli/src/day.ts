/**
 * Whether what was written on the command line is a day of the calendar (日期), `YYYY-MM-DD`. The kernel says the same
 * with more; it is not loaded before a command has work for it.
 *
 * @param value - what was written
 */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
