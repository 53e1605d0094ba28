import { type Clause, type Composition, type Contribution, clausePoint } from "@fuyou/kernel";
import { requirementPoint } from "@fuyou/standards";

/** Words of control over what people decide about having children (管控用语), by which nothing contributed may be called. */
const control = /查处|违法|政策外|查环|查孕|孕情|一票否决|再生育|人口目标|名单/;

/**
 * What is wrong with the clause register of a plugin as readers meet it (条款登记的毛病): gists longer than a
 * short sentence, one said twice, dispositions without what they need. Empty where all is well.
 *
 * @param clauses - the clauses the plugin registers
 */
export function clauseFaults(clauses: readonly Clause[]): string[] {
  const faults: string[] = [];
  for (const { row, gist, disposition, carriedBy, reason } of clauses) {
    if (!/^.{4,60}$/.test(gist.zh)) faults.push(`${row}: the Chinese gist is no short sentence`);
    if (!/^.{9,180}$/.test(gist.en)) faults.push(`${row}: the English gist is no short sentence`);
    const carrying = ["carried", "serviceOnly", "split"].includes(disposition);
    if (carriedBy.length > 0 !== carrying) {
      faults.push(`${row}: ${disposition} ${carrying ? "by nothing" : "and yet carried"}`);
    }
    if (disposition !== "carried" && reason === null) faults.push(`${row}: no reason is given`);
  }
  const twice = (what: string, said: readonly (string | undefined)[]) => {
    const known = said.filter((each) => each !== undefined);
    for (const [index, each] of known.entries()) {
      if (known.indexOf(each) !== index) faults.push(`${what} said twice: ${each}`);
    }
  };
  const gists = clauses.map(({ source, gist }) => `${source} ${gist.en}`);
  twice("gist", gists);
  twice(
    "reason",
    clauses.map(({ reason }) => reason?.en),
  );
  return faults;
}

/**
 * Where what a plugin contributes and its clauses do not agree (依据的毛病): a citation of a clause that no
 * plugin registers; a requirement resting on a clause that does not say so; a clause that names a
 * carrier which does not cite it; a title in the words of control. Plans and steps are left out of the
 * third: one step may carry a whole section. Empty where all is well.
 *
 * @param composition - the plugin with those it builds on
 * @param plugin - its identifier
 * @param loosely - rows whose carriers need not cite them, each with a reason beside the test
 */
export function citationFaults(
  composition: Composition,
  plugin: string,
  loosely: readonly string[] = [],
): string[] {
  const faults: string[] = [];
  const clauses = composition.all(clausePoint);
  const byRow = new Map(clauses.map(({ value }) => [value.row, value]));
  const labels = new Set(clauses.map(({ value }) => `${value.source} ${value.clause}`));
  const contributed = composition.contributionsOf(plugin);
  for (const each of contributed) {
    const { title } = each.value as { title?: { zh?: string } };
    if (each.point !== "kernel.source" && control.test(title?.zh ?? "")) {
      faults.push(`${nameOf(each)}: ${title?.zh} is a word of control`);
    }
    for (const { source, clause, row } of composition.citesOf(each)) {
      if (!labels.has(`${source} ${clause}`)) {
        faults.push(`${nameOf(each)}: ${source} ${clause} is in no register`);
      }
      if (each.point !== requirementPoint.id || row === undefined) continue;
      const carriers = byRow.get(row)?.carriedBy ?? [];
      if (!carriers.includes(each.derivedFrom ?? nameOf(each))) {
        faults.push(`${nameOf(each)} rests on ${row}, which does not name it`);
      }
    }
  }
  const byName = new Map(
    composition.points.flatMap((point) =>
      composition.all(point).map((each) => [nameOf(each), each] as const),
    ),
  );
  for (const { plugin: of, value } of clauses) {
    if (of !== plugin || loosely.includes(value.row)) continue;
    for (const carrier of value.carriedBy) {
      if (!carrier.startsWith(`${plugin}/`) || carrier.includes("/reform.")) continue;
      const carrying = byName.get(carrier);
      const rows = carrying === undefined ? [] : composition.citesOf(carrying);
      if (!rows.some(({ row }) => row === value.row)) {
        faults.push(`${value.row} is carried by ${carrier}, which does not cite it`);
      }
    }
  }
  return faults;
}

function nameOf({ plugin, point, key }: Contribution): string {
  return `${plugin}/${point}/${key}`;
}
