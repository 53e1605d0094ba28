import { type CountyView, labelOf, type Row, type Text } from "@fuyou/kernel";
import type { PlainBound } from "./bound.js";
import type { Comparator } from "./comparison.js";
import type { CompiledRequirement, Subject } from "./compiled-requirement.js";
import { standardsCodes } from "./errors.js";
import { isKnown } from "./exact.js";
import { type Judgement, knownAmount } from "./judgement.js";
import type { Lexicon } from "./lexicon.js";
import { NumberSpeaker } from "./number-speaker.js";
import { openWords } from "./open-sentence.js";
import { type Said, Sentence } from "./sentence.js";
import type { JudgedCounty } from "./tally.js";
import {
  beforeWords,
  compared,
  derivationWords,
  measureWords,
  multipleWords,
  numberWords,
  plainWords,
  ruleWords,
} from "./wording.js";
import { bracketed, listed } from "./words.js";

const required: Text = { zh: "要求", en: "required" };
const allowed: Text = { zh: "限定", en: "allowed" };
const demands: Record<Comparator, Text> = {
  "at-least": required,
  "at-most": allowed,
  "more-than": required,
  "less-than": allowed,
  within: required,
};

const none: Text = { zh: "", en: "" };
const unknown: Text = { zh: "未知", en: "unknown" };

const { table: codes } = standardsCodes;
const met = Sentence.of(codes.STANDARDS_MET.what);
const short = Sentence.of(codes.STANDARDS_SHORT.what);
const over = Sentence.of(codes.STANDARDS_OVER.what);
const shareShort = Sentence.of(codes.STANDARDS_SHARE_SHORT.what);
const shareOver = Sentence.of(codes.STANDARDS_SHARE_OVER.what);
const listShort = Sentence.of(codes.STANDARDS_LIST_SHORT.what);

/** A code with its sentence. */
export interface CodedSentence {
  /** The code. */
  code: keyof typeof codes;
  /** The sentence. */
  message: Text;
}

/** What stands in the places of a sentence on one subject. */
type Spoken = Record<"measured" | "asked" | "basis" | "shortfall" | "hire" | "things", Text> & {
  subject: string | Text;
};

/** The same for every subject: what is measured and asked. */
export interface CommonWords {
  /** What is measured. */
  what: Text;
  /** Whether the bound is required or allowed. */
  demand: Text;
  /** What is asked. */
  asked: Text;
  /** How that came about, in brackets. */
  basis: Text;
}

/**
 * Puts the judgements on one requirement into one sentence each: what was measured, what is asked and
 * how that came about, and what is short or missing. What does not depend on the record is said once.
 */
export class VerdictSentences {
  readonly #common: CommonWords;
  readonly #sentences: Readonly<Record<"met" | "short" | "over", Sentence>>;
  readonly #fixed: boolean;
  /** What numbers are said in. */
  readonly numbers: NumberSpeaker;
  readonly #rules = new Map<PlainBound, Pick<CommonWords, "asked" | "basis">>();

  /**
   * @param compiled - the requirement
   * @param lexicon - what things are called
   */
  constructor(
    readonly compiled: CompiledRequirement,
    readonly lexicon: Lexicon,
  ) {
    const { requirement } = compiled;
    const { measure, bound, compare } = requirement.require;
    const what = measureWords(measure, requirement.each, lexicon);
    const demand = demands[compare];
    const { asked, rounding } = ruleWords(requirement, lexicon);
    this.numbers = new NumberSpeaker(compiled);
    this.#common = { what, demand, asked, basis: rounding === null ? none : bracketed(rounding) };
    this.#fixed = !(
      "table" in bound ||
      "perPopulation" in bound ||
      "measure" in bound ||
      "asBefore" in bound
    );
    const said: Said = this.#fixed ? { ...this.#common } : { what, demand };
    const share = "share" in measure;
    const list = "presence" in measure || "coverage" in measure;
    this.#sentences = {
      met: met.with(said),
      short: (list ? listShort : share ? shareShort : short).with(said),
      over: (share ? shareOver : over).with(said),
    };
  }

  /**
   * The sentence on a subject.
   *
   * @param subject - the subject
   * @param judgement - what was found of it
   * @param at - the county that was judged
   */
  of(subject: Subject, judgement: Judgement, at: JudgedCounty): CodedSentence {
    const { span, outcome, verdict } = judgement;
    const { asked, basis } = this.#fixed ? this.#common : this.#asked(judgement);
    const said: Spoken = {
      subject: this.subject(subject, at.county),
      measured: span === null ? unknown : this.numbers.span(span),
      asked,
      basis,
      shortfall: none,
      hire: none,
      things: none,
    };
    if (verdict === "unknown") {
      return openWords(this, judgement, { ...this.#common, ...said }, at);
    }
    if (outcome.lack === null) {
      return { code: "STANDARDS_MET", message: this.#sentences.met.say(said) };
    }
    return this.#lacking(judgement, said);
  }

  /**
   * What a subject is called.
   *
   * @param subject - the subject
   * @param county - the county it stands in
   */
  subject({ row, value }: Subject, county: CountyView): string | Text {
    const { table, requirement } = this.compiled;
    if (table === null) return county.name;
    if (row !== null) return labelOf(table, row as Row, county);
    const path = requirement.groupBy ?? "";
    const field = this.lexicon.field(requirement.each, path);
    const target = this.lexicon.target(requirement.each, path);
    const record = target && county.get<Row>(target, String(value));
    if (target !== undefined && record !== undefined) return labelOf(target, record, county);
    const called = this.lexicon.value(requirement.each, path, value ?? "");
    return { zh: `${field.zh}“${called.zh}”`, en: `${field.en} '${called.en}'` };
  }

  #lacking(judgement: Judgement, said: Spoken): CodedSentence {
    const { outcome, absent } = judgement;
    const { measure } = this.compiled.requirement.require;
    const side = outcome.over ? "over" : "short";
    const lack = outcome.lack ?? 0;
    said.shortfall = Number.isFinite(lack) ? this.numbers.amount(lack) : unknown;
    const sentence = this.#sentences[side];
    if ("share" in measure) {
      const code = outcome.over ? "STANDARDS_SHARE_OVER" : "STANDARDS_SHARE_SHORT";
      said.hire = this.#hire(judgement);
      return { code, message: sentence.say(said) };
    }
    if (side === "short" && ("presence" in measure || "coverage" in measure)) {
      said.things = listed(absent.map((place) => this.thing(place)));
      return { code: "STANDARDS_LIST_SHORT", message: sentence.say(said) };
    }
    const code = outcome.over ? "STANDARDS_OVER" : "STANDARDS_SHORT";
    return { code, message: sentence.say(said) };
  }

  #hire({ outcome: { hire, over } }: Judgement): Text {
    if (hire === null || !Number.isFinite(hire)) return none;
    const { zh, en } = this.numbers.amount(hire);
    return over
      ? { zh: `，或另增不计入该部分的${zh}`, en: `, or ${en} to add outside that part` }
      : { zh: `，或另增${zh}`, en: `, or ${en} to hire` };
  }

  /**
   * What a thing or code of a list is called.
   *
   * @param place - its place in the list
   */
  thing(place: number): Text {
    const thing = this.compiled.things[place];
    if (typeof thing === "object") return thing;
    const { measure } = this.compiled.requirement.require;
    if (!("coverage" in measure) || thing === undefined) return none;
    return this.lexicon.value(measure.coverage.of, measure.coverage.field, thing);
  }

  /** What is asked of this subject, and how that came about. */
  #asked({ asked }: Judgement): Pick<CommonWords, "asked" | "basis"> {
    const { requirement } = this.compiled;
    const { measure, compare, bound } = requirement.require;
    const { rule, population, other } = asked;
    if (rule === null) return this.#common;
    const amount = knownAmount(asked.min ?? asked.max);
    if ("perPopulation" in rule && amount !== null && population !== null) {
      const people = this.lexicon.fieldAtEnd(requirement.each, rule.perPopulation.field);
      const derivation = derivationWords(rule.perPopulation, people, population, amount);
      return {
        asked: compared(compare, this.numbers.amount(amount)),
        basis: bracketed(derivation),
      };
    }
    const limit = asked.min ?? asked.max;
    if ("measure" in rule && other !== null && isKnown(other) && limit !== null) {
      const derivation = multipleWords(
        rule.measure,
        other.low,
        limit.low,
        requirement.each,
        this.lexicon,
      );
      return {
        asked: compared(compare, numberWords(limit.low, measure)),
        basis: bracketed(derivation),
      };
    }
    if ("asBefore" in rule) {
      const { asked: said } = plainWords(rule, requirement, this.lexicon);
      return { asked: said, basis: bracketed(beforeWords(other, measure)) };
    }
    let words = this.#rules.get(rule);
    if (words === undefined) {
      const { asked: said, rounding } = plainWords(rule, requirement, this.lexicon);
      words = { asked: said, basis: rounding === null ? none : bracketed(rounding) };
      this.#rules.set(rule, words);
    }
    if (!("table" in bound) || asked.value === null) return words;
    const field = this.lexicon.field(requirement.each, bound.table.by);
    const value = this.lexicon.value(requirement.each, bound.table.by, asked.value);
    const row = bracketed({ zh: `${field.zh}为“${value.zh}”`, en: `${field.en} '${value.en}'` });
    return { asked: words.asked, basis: row };
  }
}
