import type { Composition, County, Edit, Finding, Row } from "@fuyou/kernel";
import { compileRequirement } from "./compilation.js";
import { type Counting, countingsOf, KeptTallies } from "./counting.js";
import { talliesOf } from "./dependency.js";
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
  readonly #countings: readonly Counting[];
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
    const requirements = layersAt(composition, date).judged.map(({ value }) =>
      compileRequirement(value, composition),
    );
    const countings = countingsOf(requirements, this.#tallies);
    this.#countings = [...countings.values()];
    this.#watches = requirements.map((compiled) => {
      const keys = [...talliesOf(compiled)].map(({ tally }) => tally.key);
      const own = keys.flatMap((key) => countings.get(key) ?? []);
      return new Watch(compiled, new VerdictWriter(compiled, lexicon, plan), own, this.#tallies);
    });
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
    for (const counting of this.#countings) counting.recount(edited);
    this.#county = county;
    tallies.county = county;
    const rejudged = new Rejudged({ county, date: tallies.date, before: tallies.before });
    for (const watch of this.#watches) {
      const { id } = watch.compiled.requirement;
      const gone = (subject: string) => rejudged.drop(`${id}@${subject}@${tallies.date}`);
      for (const subject of watch.touched(edited, tallies, gone)) {
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
