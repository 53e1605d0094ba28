import type { CountyView } from "@fuyou/kernel";
import type {
  CompiledBound,
  CompiledField,
  CompiledRequirement,
  Subject,
} from "./compiled-requirement.js";
import { isKnown } from "./exact.js";
import type { ExplainedBound } from "./explanation.js";
import { type Judgement, knownAmount } from "./judgement.js";
import { datumAt } from "./path.js";
import type { Value } from "./predicate.js";
import type { VerdictWriter } from "./verdict-finding.js";
import { beforeWords, derivationWords, multipleWords } from "./wording.js";

/** What is asked of a subject, and how it came about. */
export function explainedBound(
  { requirement, bound: compiledBound }: CompiledRequirement,
  { row }: Subject,
  county: CountyView,
  { asked }: Judgement,
  writer: VerdictWriter,
): ExplainedBound {
  const { rule, population, other } = asked;
  const limit = asked.min ?? asked.max;
  const quantity = writer.bound(limit);
  const amount = knownAmount(limit);
  const lines =
    rule !== null && "perPopulation" in rule ? fieldFor(compiledBound, asked.value) : null;
  const field = lines ?? compiledBound.field;
  const datum = field === null || row === null ? null : datumAt(field.path, row, county);
  if (rule === null) return { quantity, derivation: null, datum };
  if ("unresolved" in rule) return { quantity, derivation: rule.unresolved, datum };
  const { lexicon } = writer;
  if ("perPopulation" in rule && amount !== null && population !== null) {
    const words = lexicon.fieldAtEnd(requirement.each, rule.perPopulation.field);
    return {
      quantity,
      derivation: derivationWords(rule.perPopulation, words, population, amount),
      datum,
    };
  }
  if ("asBefore" in rule) {
    const { measure } = requirement.require;
    return {
      quantity,
      derivation: asked.open === null ? beforeWords(other, measure) : null,
      datum,
    };
  }
  if ("measure" in rule && other !== null && isKnown(other) && limit !== null) {
    const derivation = multipleWords(rule.measure, other.low, limit.low, requirement.each, lexicon);
    return { quantity, derivation, datum };
  }
  return { quantity, derivation: null, datum };
}

/** Where the population of the row that applied stands. */
function fieldFor(bound: CompiledBound, value: Value | null): CompiledField | null {
  return (value === null ? undefined : bound.rows.get(value))?.field ?? null;
}
