import { labelOf, type Row, type Text } from "@fuyou/kernel";
import { type Comparator, populationLimit } from "./bound.js";
import { standardsCodes } from "./errors.js";
import type { CompiledRequirement, Counts, Judgement } from "./judgement.js";
import type { Lexicon } from "./lexicon.js";
import type { Datum } from "./path.js";
import { type Said, Sentence } from "./sentence.js";
import {
  bracketed,
  compared,
  derivationWords,
  grouped,
  measureWords,
  quantityWords,
  ruleWords,
  say,
} from "./wording.js";

const demands: Record<Comparator, Text> = {
  "at-least": { zh: "要求", en: "required" },
  "at-most": { zh: "限定", en: "allowed" },
};

const none: Text = { zh: "", en: "" };
const unknown: Text = { zh: "未知", en: "unknown" };

const { table: codes } = standardsCodes;
const met = Sentence.of(codes.STANDARDS_MET.what);
const short = Sentence.of(codes.STANDARDS_SHORT.what);
const over = Sentence.of(codes.STANDARDS_OVER.what);

/** A code with its sentence. */
export interface CodedSentence {
  /** The code. */
  code: keyof typeof codes;
  /** The sentence. */
  message: Text;
}

/**
 * Puts the judgements on one requirement into one sentence each: what was measured, what is asked and
 * how that came about, and what is short or missing. What does not depend on the record is said once.
 */
export class VerdictSentences {
  readonly #common: { what: Text; demand: Text; asked: Text; basis: Text };
  readonly #met: Sentence;
  readonly #short: Sentence;
  readonly #people: Text;
  readonly #quantities = new Map<number, Text>();
  readonly #asked = new Map<number, Text>();

  /**
   * @param compiled - the requirement
   * @param counts - the county and the day
   * @param lexicon - what things are called
   */
  constructor(
    readonly compiled: CompiledRequirement,
    readonly counts: Counts,
    readonly lexicon: Lexicon,
  ) {
    const { requirement } = compiled;
    const { measure, bound, compare } = requirement.require;
    const what = measureWords(measure, requirement.each, lexicon);
    const demand = demands[compare];
    const { asked, rounding } = ruleWords(requirement, lexicon);
    this.#common = { what, demand, asked, basis: rounding === null ? none : bracketed(rounding) };
    const fixed: Said = "amount" in bound ? { ...this.#common } : { what, demand };
    this.#met = met.with(fixed);
    this.#short = (compare === "at-least" ? short : over).with(fixed);
    this.#people =
      "perPopulation" in bound
        ? lexicon.fieldAtEnd(requirement.each, bound.perPopulation.field)
        : none;
  }

  /**
   * The sentence on a record.
   *
   * @param row - the record
   * @param judgement - what was found of it
   */
  of(row: Row, judgement: Judgement): CodedSentence {
    const { requirement, table } = this.compiled;
    const { bound: rule, compare } = requirement.require;
    const { measured, bound, population, shortfall } = judgement;
    const said = {
      subject: labelOf(table, row, this.counts.county),
      measured: measured === null ? unknown : this.#quantity(measured),
      shortfall: shortfall === null ? none : this.#quantity(shortfall),
      asked: this.#common.asked,
      basis: this.#common.basis,
    };
    if ("perPopulation" in rule && bound !== null && population !== null) {
      said.asked = this.#askedFor(bound);
      said.basis = bracketed(derivationWords(rule.perPopulation, this.#people, population, bound));
    }
    if (judgement.verdict === "unknown") return this.#open(judgement, { ...this.#common, ...said });
    if (shortfall === null) return { code: "STANDARDS_MET", message: this.#met.say(said) };
    const code = compare === "at-least" ? "STANDARDS_SHORT" : "STANDARDS_OVER";
    return { code, message: this.#short.say(said) };
  }

  /** Why a judgement is left open, and what would close it. */
  #open(
    judgement: Judgement,
    said: Record<"subject" | "what" | "measured" | "demand" | "asked" | "basis", string | Text>,
  ): CodedSentence {
    const { bound: rule } = this.compiled.requirement.require;
    if ("unresolved" in rule) {
      const code = "STANDARDS_UNRESOLVED_BOUND";
      const message = standardsCodes.message(code, { ...said, reason: rule.unresolved });
      return { code, message: message.text };
    }
    if (judgement.emptyRegister !== null) {
      const code = "STANDARDS_EMPTY_REGISTER";
      const { title } = judgement.emptyRegister;
      return { code, message: standardsCodes.message(code, { ...said, table: title }).text };
    }
    const gaps = judgement.missing.map((datum) => this.#gap(datum));
    const missing = {
      zh: gaps.map((gap) => gap.zh).join("、"),
      en: gaps.map((gap) => gap.en).join(" and "),
    };
    const code = "STANDARDS_MISSING_DATUM";
    const values = { ...said, missing, range: this.#range(judgement) };
    return { code, message: standardsCodes.message(code, values).text };
  }

  /** What a missing datum leaves open: up to which population there is enough. */
  #range({ measured, population }: Judgement): Text {
    const { bound: rule, compare } = this.compiled.requirement.require;
    if (!("perPopulation" in rule) || measured === null || population !== null) return none;
    const limit = grouped(populationLimit(rule.perPopulation, compare, measured));
    const { zh, en } = this.#people;
    return bracketed(
      compare === "at-least"
        ? { zh: `${zh}不超过${limit}即达到要求`, en: `met if the ${en} is at most ${limit}` }
        : { zh: `${zh}不少于${limit}即达到要求`, en: `met if the ${en} is at least ${limit}` },
    );
  }

  #gap({ table: name, id, field }: Datum): Text {
    const title = this.lexicon.table(name);
    if (field === null) {
      return {
        zh: `登记表“${title.zh}”中没有${id}`,
        en: `the register '${title.en}' has no ${id}`,
      };
    }
    const table = this.lexicon.tableNamed(name);
    const row = table && this.counts.county.get<Row>(table, id);
    const called = table && row ? labelOf(table, row, this.counts.county) : id;
    const words = this.lexicon.field(name, field);
    return say((language) => {
      if (language === "zh") {
        const record = called === id ? id : `${called}（${id}）`;
        return `登记表“${title.zh}”中${record}未登记${words.zh}`;
      }
      const record = called === id ? id : `${called} (${id})`;
      return `the register '${title.en}' does not give the ${words.en} of ${record}`;
    });
  }

  #askedFor(bound: number): Text {
    let words = this.#asked.get(bound);
    if (words === undefined) {
      words = compared(this.compiled.requirement.require.compare, this.#quantity(bound));
      this.#asked.set(bound, words);
    }
    return words;
  }

  #quantity(value: number): Text {
    let words = this.#quantities.get(value);
    if (words === undefined) {
      words = quantityWords(value, this.compiled.requirement.require.measure.unit);
      this.#quantities.set(value, words);
    }
    return words;
  }
}
