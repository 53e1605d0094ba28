function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/**
 * The name of an institution without the names of the county and the division it stands in, where the
 * picture names these already: 某县某镇卫生院 in 某镇 is 卫生院. A name that would be left with
 * less than two characters stays whole.
 *
 * @param name - its name
 * @param county - name of the county
 * @param division - name of the division
 */
export function shortName(name: string, county: string, division: string): string {
  const local = common(name, county) === county.length ? name.slice(county.length) : name;
  const same = common(local, division);
  const shorter = same >= 2 ? local.slice(same) : local;
  for (const candidate of [shorter, local])
    if (candidate.trim().length >= 2) return candidate.trim();
  return name;
}
