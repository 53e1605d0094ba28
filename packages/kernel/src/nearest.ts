/**
 * The entry of a list that a mistyped word most likely meant, by the number of letters to change;
 * undefined for an empty list.
 *
 * @param word - what was written
 * @param list - what could have been meant
 */
export function nearest(word: string, list: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const entry of list) {
    const distance = editDistance(word, entry);
    if (distance < least) {
      least = distance;
      best = entry;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (above[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    above = row;
  }
  return above[b.length] as number;
}
