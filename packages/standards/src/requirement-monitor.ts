import {
  type Composition,
  type County,
  type Edit,
  type Finding,
  inForce,
  type Row,
} from "@fuyou/kernel";
import {
  type CompiledRequirement,
  compileRequirement,
  type Subject,
} from "./compiled-requirement.js";
import {
  pathsOfCounted,
  pathsOfSubject,
  talliesOf,
  touched,
  type Way,
  waysOf,
} from "./dependency.js";
import { type Judgement, judge } from "./judgement.js";
import { layersAt } from "./layer.js";
import { Lexicon } from "./lexicon.js";
import type { Datum } from "./path.js";
import type { CheckOptions } from "./requirement-check.js";
import { recordSubject, subjectsOf } from "./subject.js";
import { type CompiledTally, openData, put, Tallies } from "./tally.js";
import { VerdictWriter } from "./verdict-finding.js";

/** Counters that are kept from one state of the county to the next. */
class KeptTallies extends Tallies {
  readonly kept = new Map<string, Map<string, number[]>>();

  override of(tally: CompiledTally): ReadonlyMap<string, number[]> {
    let counters = this.kept.get(tally.key);
    if (counters === undefined) {
      counters = super.of(tally) as Map<string, number[]>;
      this.kept.set(tally.key, counters);
    }
    return counters;
  }

  override openAt(tally: CompiledTally, key: string): readonly Datum[] {
    return openData(tally, key, this);
  }
}

/** One requirement with the judgements on it. */
interface Watched {
  compiled: CompiledRequirement;
  tallies: readonly CompiledTally[];
  ways: readonly Way[];
  judgements: Map<string, Judgement>;
  writer: VerdictWriter;
}

/** One tally with the ways its records read others. */
interface Counting {
  tally: CompiledTally;
  ways: readonly Way[];
}

/** What changed by some edits. */
export interface Rejudged {
  /** How many subjects were judged again. */
  judged: number;
  /** The findings of those whose judgement was made anew, as they are now. */
  findings: readonly Finding[];
}

/**
 * The judgements on a county, kept up as it is edited (增量复核): counters are kept for each requirement
 * and group, and after edits only the subjects they touch are judged again, also through references.
 * What it finds equals `checkRequirements` on the new county.
 */
export class RequirementMonitor {
  readonly #watched: readonly Watched[];
  readonly #counting: ReadonlyMap<string, Counting>;
  readonly #tallies: KeptTallies;
  #county: County;

  /**
   * @param county - the county to begin with
   * @param composition - the requirements, tables and names
   * @param options - the day and the plan
   */
  constructor(
    county: County,
    readonly composition: Composition,
    readonly options: CheckOptions,
  ) {
    this.#county = county;
    this.#tallies = new KeptTallies(county, options.date);
    const lexicon = new Lexicon(composition);
    const counting = new Map<string, Counting>();
    this.#watched = layersAt(composition, options.date).judged.map(({ value }) => {
      const compiled = compileRequirement(value, composition);
      const taken = [...talliesOf(compiled)];
      for (const { tally, measure } of taken) {
        const ways = waysOf(tally.table, pathsOfCounted(measure, value.groupBy));
        counting.set(tally.key, { tally, ways });
      }
      const { table } = compiled;
      const ways = table === null ? [] : waysOf(table, pathsOfSubject(compiled));
      const writer = new VerdictWriter(compiled, this.#tallies, lexicon, options.plan);
      const tallies = taken.map(({ tally }) => tally);
      return { compiled, tallies, ways, judgements: new Map(), writer };
    });
    this.#counting = counting;
    for (const { compiled, judgements } of this.#watched) {
      for (const subject of subjectsOf(compiled, this.#tallies)) {
        judgements.set(subject.key, judge(compiled, subject, this.#tallies));
      }
    }
  }

  /** The county as it was last told. */
  get county(): County {
    return this.#county;
  }

  /** Everything that is found, as `checkRequirements` would find it. */
  findings(): Finding[] {
    const tallies = this.#tallies;
    return this.#watched.flatMap(({ compiled, judgements, writer }) => {
      const found: Finding[] = [];
      for (const subject of subjectsOf(compiled, tallies)) {
        const judgement = judgements.get(subject.key) ?? judge(compiled, subject, tallies);
        found.push(writer.finding(subject, judgement));
      }
      return found.length > 0 ? found : [writer.notApplicable()];
    });
  }

  /**
   * Judges again what edits touch.
   *
   * @param edits - what was done to the county last told
   * @param county - the county they gave
   */
  apply(edits: readonly Edit[], county: County): Rejudged {
    const before = this.#county;
    const edited = new Map<string, Set<string>>();
    for (const { table, id } of edits) {
      const ids = edited.get(table);
      if (ids === undefined) edited.set(table, new Set([id]));
      else ids.add(id);
    }
    const keys = this.#recount(edited, before, county);
    this.#county = county;
    this.#tallies.county = county;
    const tallies = this.#tallies;
    const findings: Finding[] = [];
    let judged = 0;
    const again = ({ compiled, judgements, writer }: Watched, subject: Subject) => {
      const judgement = judge(compiled, subject, tallies);
      judgements.set(subject.key, judgement);
      findings.push(writer.finding(subject, judgement));
      judged++;
    };
    for (const watched of this.#watched) {
      const { compiled } = watched;
      const subjects = this.#touchedBy(watched, keys, edited, before);
      if (subjects !== "all" && subjects.size === 0) continue;
      if (subjects === "all") {
        watched.judgements.clear();
        for (const subject of subjectsOf(compiled, tallies)) again(watched, subject);
        continue;
      }
      for (const key of subjects) {
        const subject = this.#record(compiled, key);
        if (subject === undefined) watched.judgements.delete(key);
        else again(watched, subject);
      }
    }
    return { judged, findings };
  }

  /** Takes touched records out of the counters as they were, and puts them in as they are. */
  #recount(
    edited: ReadonlyMap<string, ReadonlySet<string>>,
    before: County,
    after: County,
  ): ReadonlyMap<string, ReadonlySet<string>> {
    const { date } = this.options;
    const changed = new Map<string, Set<string>>();
    for (const { tally, ways } of this.#counting.values()) {
      const counters = this.#tallies.kept.get(tally.key);
      if (counters === undefined) continue;
      const keys = new Set<string>();
      for (const id of touched(tally.table, ways, edited, [before, after])) {
        for (const [county, sign] of [
          [before, -1],
          [after, 1],
        ] as const) {
          const row = county.get<Row>(tally.table, id);
          if (row === undefined || !inForce(row, date)) continue;
          put(counters, tally, row, county, sign);
          for (const key of tally.keysOf(row, county)) keys.add(key);
        }
      }
      if (keys.size > 0) changed.set(tally.key, keys);
    }
    return changed;
  }

  /** The subjects to judge again; all where a register came to be or went, and for groups and the county. */
  #touchedBy(
    { compiled, tallies, ways }: Watched,
    keys: ReadonlyMap<string, ReadonlySet<string>>,
    edited: ReadonlyMap<string, ReadonlySet<string>>,
    before: County,
  ): ReadonlySet<string> | "all" {
    const { table, group } = compiled;
    const filled = tallies.some(
      (tally) => (before.size(tally.table) === 0) !== (this.#county.size(tally.table) === 0),
    );
    if (filled) return "all";
    const subjects = new Set<string>();
    for (const tally of tallies) for (const key of keys.get(tally.key) ?? []) subjects.add(key);
    const own =
      table === null ? new Set<string>() : touched(table, ways, edited, [before, this.#county]);
    if (table === null || group !== null) return subjects.size + own.size > 0 ? "all" : subjects;
    for (const id of own) subjects.add(id);
    return subjects;
  }

  /** The record of an identifier as a subject; undefined where it is not in scope. */
  #record({ table, test }: CompiledRequirement, id: string): Subject | undefined {
    if (table === null) return undefined;
    const row = this.#county.get<Row>(table, id);
    if (row === undefined || !inForce(row, this.options.date)) return undefined;
    return test(row, this.#county) ? recordSubject(table, row) : undefined;
  }
}
