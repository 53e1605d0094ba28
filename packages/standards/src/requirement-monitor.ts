import type { Composition, County, Edit, Finding, Row } from "@fuyou/kernel";
import { compileRequirement } from "./compilation.js";
import { countingsOf, KeptTallies, recount } from "./counting.js";
import { earlierTallies } from "./earlier-county.js";
import { judge } from "./judgement.js";
import { layersAt } from "./layer.js";
import { Lexicon } from "./lexicon.js";
import { Rejudged } from "./rejudged.js";
import type { CheckOptions } from "./requirement-check.js";
import { VerdictWriter } from "./verdict-finding.js";
import { type Edited, Watch } from "./watch.js";

/**
 * The judgements on a county, kept up as it is edited (增量复核): counters are kept for each requirement
 * and group, and after edits only the subjects they touch are judged again, also through references.
 * What it finds equals `checkRequirements` on the new county.
 */
export class RequirementMonitor {
  readonly #watches: readonly Watch[];
  readonly #countings: ReturnType<typeof countingsOf>;
  readonly #tallies: KeptTallies;
  #county: County;

  /**
   * @param county - the county to begin with
   * @param composition - the requirements, tables and names
   * @param options - the day, the plan, and the county as it was before
   */
  constructor(
    county: County,
    readonly composition: Composition,
    readonly options: CheckOptions,
  ) {
    const { date, plan, before } = options;
    this.#county = county;
    this.#tallies = new KeptTallies(county, date, earlierTallies(before));
    const lexicon = new Lexicon(composition);
    this.#watches = layersAt(composition, date).judged.map(({ value }) => {
      const compiled = compileRequirement(value, composition);
      return new Watch(compiled, new VerdictWriter(compiled, lexicon, plan), this.#tallies);
    });
    this.#countings = countingsOf(this.#watches.map(({ compiled }) => compiled));
    for (const { tally } of this.#countings) this.#tallies.of(tally);
  }

  /** The county as it was last told. */
  get county(): County {
    return this.#county;
  }

  /** Everything that is found, as `checkRequirements` would find it. */
  findings(): Finding[] {
    return this.#watches.flatMap((watch) => watch.findings(this.#tallies));
  }

  /**
   * Judges again what edits touch.
   *
   * @param edits - what was done to the county last told
   * @param county - the county they gave
   */
  apply(edits: readonly Edit[], county: County): Rejudged {
    const edited: Edited = { rows: editedRows(edits), before: this.#county, after: county };
    const tallies = this.#tallies;
    const keys = new Map<string, Set<string>>();
    for (const counting of this.#countings) {
      recount(counting, edited, tallies, (key) => {
        const held = keys.get(counting.tally.key);
        if (held === undefined) keys.set(counting.tally.key, new Set([key]));
        else held.add(key);
      });
    }
    this.#county = county;
    tallies.county = county;
    const at = { county, date: tallies.date, before: tallies.before };
    const rejudged = new Rejudged(at);
    for (const watch of this.#watches) {
      const { id } = watch.compiled.requirement;
      const gone = (subject: string) => rejudged.drop(`${id}@${subject}@${tallies.date}`);
      for (const subject of watch.touched(keys, edited, tallies, gone)) {
        rejudged.add(watch.writer, subject, judge(watch.compiled, subject, tallies));
      }
    }
    return rejudged;
  }
}

/** The records edited, each as it was before the first and is after the last edit of it. */
function editedRows(edits: readonly Edit[]): Edited["rows"] {
  const rows = new Map<string, Map<string, { before: Row | null; after: Row | null }>>();
  for (const { table, id, before, after } of edits) {
    let held = rows.get(table);
    if (held === undefined) {
      held = new Map();
      rows.set(table, held);
    }
    held.set(id, { before: (held.get(id) ?? { before }).before, after });
  }
  return rows;
}
