import type { PlainDate } from "@fuyou/kernel";

/**
 * A function of a thing and a day whose results are kept as long as the thing is.
 *
 * @param make - makes a result
 */
export function keptByDay<Thing extends object, Result>(
  make: (thing: Thing, date: PlainDate) => Result,
): (thing: Thing, date: PlainDate) => Result {
  const kept = new WeakMap<Thing, Map<PlainDate, Result>>();
  return (thing, date) => {
    let byDay = kept.get(thing);
    if (byDay === undefined) {
      byDay = new Map();
      kept.set(thing, byDay);
    }
    let result = byDay.get(date);
    if (result === undefined) {
      result = make(thing, date);
      byDay.set(date, result);
    }
    return result;
  };
}
