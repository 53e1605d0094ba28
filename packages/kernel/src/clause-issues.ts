import type { Citation } from "./citation.js";
import type { Clause } from "./clause.js";
import type { Message } from "./code.js";
import type { Composition } from "./composition.js";
import { kernelCodes } from "./errors.js";
import type { Contribution } from "./extension-point.js";

/**
 * Judges the clause register against what was contributed: what a clause says carries it must be
 * there, what is cited must be registered, and nothing may rest on a clause that is recorded only.
 *
 * @param entries - the registered clauses
 * @param composition - what else was contributed
 */
export function* clauseIssues(
  entries: readonly Contribution<Clause>[],
  composition: Composition,
): Iterable<Message> {
  const register = new ClauseRegister(entries);
  const contributed = new Set<string>();
  for (const plugin of composition.plugins) {
    for (const each of composition.contributionsOf(plugin.id)) {
      // A clause goes on being carried by what stands in the place of its carrier.
      for (let at: Contribution | undefined = each; at !== undefined; at = at.replaces) {
        contributed.add(`${at.plugin}/${at.point}/${at.key}`);
      }
      for (const cited of composition.citesOf(each)) yield* register.judge(each, cited);
    }
  }
  for (const entry of entries) {
    const clause = entry.value;
    const refused = register.refused(clause.row);
    if (refused !== undefined && clause.disposition !== "notOperationalised") {
      yield restsOn(entry, refused);
    }
    for (const carrier of clause.carriedBy) {
      const [plugin = "", point = "", ...key] = carrier.split("/");
      if (refused !== undefined) yield restsOn({ plugin, point, key: key.join("/") }, refused);
      else if (!contributed.has(carrier)) {
        yield kernelCodes.message("KERNEL_CLAUSE_NOT_CARRIED", { row: clause.row, carrier });
      }
    }
    const explained =
      clause.disposition === "carried" ? clause.carriedBy.length > 0 : clause.reason !== null;
    if (!explained) {
      const { row, disposition } = clause;
      yield kernelCodes.message("KERNEL_CLAUSE_WITHOUT_REASON", { row, disposition });
    }
  }
}

/** The registered clauses by row and by label, and which of them are refused. */
class ClauseRegister {
  readonly #rows = new Map<string, Clause>();
  readonly #labels = new Map<string, Clause[]>();
  readonly #sources = new Set<string>();
  readonly #refused = new Map<string, Clause>();

  constructor(entries: readonly Contribution<Clause>[]) {
    for (const entry of entries) {
      const clause = entry.value;
      const label = labelOf(clause);
      this.#rows.set(clause.row, clause);
      this.#labels.set(label, [...(this.#labels.get(label) ?? []), clause]);
      this.#sources.add(clause.source);
      const refused = refusedIn(entry);
      if (refused !== undefined) this.#refused.set(clause.row, refused);
    }
  }

  /** The clause as it was refused, where it is; no later plugin and no later day lifts that. */
  refused(row: string): Clause | undefined {
    return this.#refused.get(row);
  }

  /** Judges one citation. Without a row it names all clauses of its label. */
  *judge(each: Contribution, cited: Citation): Iterable<Message> {
    const known =
      cited.row === undefined
        ? (this.#labels.get(labelOf(cited)) ?? [])
        : [this.#rows.get(cited.row)].filter((clause) => clause !== undefined);
    const [refused] = known.map((clause) => this.refused(clause.row));
    if (refused !== undefined && known.every((clause) => this.#refused.has(clause.row))) {
      yield restsOn(each, refused);
    } else if (!known.some((clause) => labelOf(clause) === labelOf(cited))) {
      if (cited.row === undefined && !this.#sources.has(cited.source)) return;
      const { plugin, point, key } = each;
      const { source, clause, row = "—" } = cited;
      const values = { plugin, point, key, row, source, clause };
      yield kernelCodes.message("KERNEL_UNKNOWN_CLAUSE", values);
    }
  }
}

function labelOf({ source, clause }: Citation | Clause): string {
  return `${source} ${clause}`;
}

/** The refused clause that an entry is, or in whose place it was put. */
function refusedIn(entry: Contribution<Clause>): Clause | undefined {
  for (let at: Contribution<Clause> | undefined = entry; at !== undefined; at = at.replaces) {
    if (at.value.disposition === "notOperationalised") return at.value;
  }
  return undefined;
}

function restsOn(
  { plugin, point, key }: Pick<Contribution, "plugin" | "point" | "key">,
  { row, reason }: Clause,
): Message {
  const why = reason ?? { zh: "未注明", en: "no reason given" };
  return kernelCodes.message("KERNEL_REFUSED_CLAUSE", { plugin, point, key, row, reason: why });
}
