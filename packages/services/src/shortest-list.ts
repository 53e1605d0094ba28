/** What is short of one need (缺口): the codes of which any will do, and how many more. */
export interface Shortage {
  /** The codes of which any will do. */
  readonly any: readonly string[];
  /** How many more. */
  readonly count: number;
}

/** What to add (补充项): any of some codes, so many times. */
export interface Addition {
  /** The codes of which any will do. */
  readonly any: readonly string[];
  /** How many. */
  readonly count: number;
}

/**
 * The fewest things that, added, fill all shortages of one kind (最短补足清单). One thing may fill several: where an
 * assistant physician and a physician are both short, one physician will do. Where several lists are equally short, the
 * one that comes first by code is given.
 *
 * @param shortages - what is short
 */
export function shortestAdditions(shortages: readonly Shortage[]): readonly Addition[] {
  const open = shortages.filter(({ count }) => count > 0);
  const groups = groupsOf(open);
  const needs = open.map(({ count }) => count);
  const most = needs.reduce((sum, count) => sum + count, 0);
  for (let size = Math.max(0, ...needs); size <= most; size++) {
    const found = filled(needs, groups, 0, size);
    if (found !== undefined) {
      return found.flatMap((count, at) =>
        count === 0 ? [] : [{ any: (groups[at] as Group).codes, count }],
      );
    }
  }
  return [];
}

/** Codes that fill the same shortages. */
interface Group {
  codes: string[];
  serves: readonly number[];
}

/** The codes by which shortages they fill, without those that fill nothing others do not fill as well. */
function groupsOf(shortages: readonly Shortage[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const code of [...new Set(shortages.flatMap(({ any }) => any))].sort()) {
    const serves = shortages.flatMap(({ any }, at) => (any.includes(code) ? [at] : []));
    const key = serves.join(",");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { codes: [code], serves });
    else group.codes.push(code);
  }
  const all = [...groups.values()];
  return all.filter(
    (one) =>
      !all.some(
        (other) =>
          other !== one &&
          other.serves.length > one.serves.length &&
          one.serves.every((at) => other.serves.includes(at)),
      ),
  );
}

/** How many of each group from one on fill the needs with so many things in all; undefined where that is too few. */
function filled(
  needs: readonly number[],
  groups: readonly Group[],
  from: number,
  size: number,
): readonly number[] | undefined {
  if (needs.every((count) => count <= 0)) return groups.slice(from).map(() => 0);
  const group = groups[from];
  if (group === undefined || size === 0) return undefined;
  if (Math.max(...needs) > size) return undefined;
  const useful = Math.max(0, ...group.serves.map((at) => needs[at] ?? 0));
  for (let many = Math.min(useful, size); many >= 0; many--) {
    const left = needs.map((count, at) => (group.serves.includes(at) ? count - many : count));
    const rest = filled(left, groups, from + 1, size - many);
    if (rest !== undefined) return [many, ...rest];
  }
  return undefined;
}
