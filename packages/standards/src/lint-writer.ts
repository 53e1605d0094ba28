import {
  type Composition,
  type Contribution,
  type Finding,
  finding,
  type Message,
  type Text,
} from "@fuyou/kernel";
import { Lexicon } from "./lexicon.js";
import type { Requirement } from "./requirement.js";
import { ruleWords } from "./wording.js";

/** A requirement with the plugin that brought it and the days on which it holds. */
export type Held = Contribution<Requirement>;

/** Puts faults of requirements into words and findings (规则检查结果). */
export class LintWriter {
  readonly lexicon: Lexicon;

  /** @param composition - the requirements, tables and names */
  constructor(readonly composition: Composition) {
    this.lexicon = new Lexicon(composition);
  }

  /** What a message says of the requirement it is about: plugin, key, clauses, and what is asked. */
  words({ plugin, key, value }: Held) {
    const clause = clausesOf(value);
    return { plugin, one: key, clause, asked: this.#asked(value) };
  }

  /** The same of the other requirement of a pair. */
  otherWords({ plugin, key, value }: Held) {
    const otherClause = clausesOf(value);
    return { otherPlugin: plugin, other: key, otherClause, otherAsked: this.#asked(value) };
  }

  /** The finding on a requirement; `aspect` is the other one, or the part it is about. */
  finding(
    message: Message,
    { key, value }: Held,
    severity: "warning" | "information",
    aspect?: string,
  ): Finding {
    const { period, cites } = value;
    const place = { kind: "requirement", severity, subject: key, date: period.from } as const;
    return finding(message, { ...place, aspect, cites: cites[0] });
  }

  #asked(value: Requirement): Text {
    return ruleWords(value, this.lexicon).asked;
  }
}

function clausesOf({ cites }: Requirement): string {
  return [...new Set(cites.map(({ source, clause }) => `${source} ${clause}`))].join("; ");
}
