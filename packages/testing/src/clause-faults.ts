import { type Clause, type Composition, type Contribution, clausePoint } from "@fuyou/kernel";
import { requirementPoint } from "@fuyou/standards";

/**
 * What is wrong with the clause register of a plugin as readers meet it (条款登记的毛病): gists longer than a
 * short sentence, one said twice, dispositions without what they need. Empty where all is well.
 *
 * @param clauses - the clauses the plugin registers
 */
export function clauseFaults(clauses: readonly Clause[]): string[] {
  const faults: string[] = [];
  for (const { row, gist, disposition, carriedBy, reason } of clauses) {
    if (!/^.{4,60}$/.test(gist.zh))
      faults.push(`${row}: the Chinese gist is no short sentence; say it in 4 to 60 characters`);
    if (!/^.{9,180}$/.test(gist.en))
      faults.push(`${row}: the English gist is no short sentence; say it in 9 to 180 letters`);
    const carrying = ["carried", "serviceOnly", "split"].includes(disposition);
    if (carriedBy.length > 0 !== carrying) {
      const wrong = carrying
        ? "by nothing; name what carries it in carriedBy"
        : "and yet carried; empty carriedBy, or say carried";
      faults.push(`${row}: ${disposition} ${wrong}`);
    }
    if (disposition !== "carried" && reason === null)
      faults.push(`${row}: no reason is given; say why it is ${disposition}`);
  }
  const twice = (what: string, said: readonly (string | undefined)[]) => {
    const known = said.filter((each) => each !== undefined);
    for (const [index, each] of known.entries()) {
      if (known.indexOf(each) !== index)
        faults.push(`${what} said twice: ${each}; say of each clause what is its own`);
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
 * carrier which does not cite it. Plans and steps are left out of the third: one step may carry a whole
 * section. Empty where all is well.
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
    for (const { source, clause, row } of composition.citesOf(each)) {
      if (!labels.has(`${source} ${clause}`)) {
        faults.push(
          `${nameOf(each)}: ${source} ${clause} is in no register; register the clause, or correct the citation`,
        );
      }
      if (each.point !== requirementPoint.id || row === undefined) continue;
      const carriers = byRow.get(row)?.carriedBy ?? [];
      if (!carriers.includes(each.derivedFrom ?? nameOf(each))) {
        faults.push(
          `${nameOf(each)} rests on ${row}, which does not name it; add it to carriedBy of the clause`,
        );
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
        faults.push(
          `${value.row} is carried by ${carrier}, which does not cite it; cite the row there, or take it out of carriedBy`,
        );
      }
    }
  }
  return faults;
}

function nameOf({ plugin, point, key }: Contribution): string {
  return `${plugin}/${point}/${key}`;
}
