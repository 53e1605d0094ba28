import { type Composition, type County, FuyouError, type Text, tablePoint } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { describe, type ExplanationNode, explain, requirementPoint } from "@fuyou/standards";
import { dayOf, type ToldFinding, type ToldGroup } from "./findings-told.js";
import type { Subjects } from "./subject.js";

/** One step of an explanation as the page holds it (说明的一步). */
export interface ExplainedStep {
  /** What it says: the place of its text among the {@link FindingsExplained.texts}. */
  text: number;
  /** Some of the records it rests on, `table/id`; none that identify a person. */
  records?: readonly string[];
  /** How many records it rests on, where more than are named. */
  count?: number;
  /** The steps it rests on. */
  steps?: readonly ExplainedStep[];
}

/** What the page can say of why findings came out as they did. */
export interface FindingsExplained {
  /** By requirement: the rule as a sentence with its clauses. */
  rules: Record<string, Text>;
  /** What the steps say, each text once. */
  texts: Text[];
  /** By place in the table of findings: the judgement, step by step. */
  steps: Record<number, ExplainedStep>;
}

/** What explanations are drawn from. */
export interface ExplainedInput {
  /** The county before any plan. */
  opening: County;
  /** The plans in order. */
  transitions: readonly Transition[];
  /** The requirements. */
  composition: Composition;
  /** Masks persons. */
  subjects: Subjects;
}

/** So many findings of a group are explained step by step, so many in all; the rest by their rule and sentence. */
const most = { group: 600, all: 6_000, records: 6 };

/**
 * Why findings came out as they did (判定说明): the rule of every requirement, and for the first of each
 * group the numbers, records, clause and period behind the judgement. Persons are not named.
 *
 * @param groups - the findings as they may be shown
 * @param input - the county in its states, the requirements
 */
export function explainFindings(
  groups: readonly ToldGroup[],
  input: ExplainedInput,
): FindingsExplained {
  const { composition, subjects } = input;
  const personal = new Set(
    composition
      .all(tablePoint)
      .filter(({ value }) => value.personal.length > 0)
      .map(({ value }) => value.name),
  );
  const explained: FindingsExplained = { rules: {}, texts: [], steps: {} };
  const places = new Map<string, number>();
  const placeOf = ({ zh, en }: Text): number => {
    const key = `${zh}\n${en}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    const said = { zh: subjects.withoutPersons(zh), en: subjects.withoutPersons(en) };
    const masked = `${said.zh}\n${said.en}`;
    const place = places.get(masked) ?? explained.texts.push(said) - 1;
    places.set(masked, place);
    places.set(key, place);
    return place;
  };
  let left = most.all;
  for (const { about, rows } of groups) {
    const rule = composition.get(requirementPoint, about);
    if (rule === undefined) continue;
    explained.rules[about] = {
      zh: describe(rule, "zh", composition),
      en: describe(rule, "en", composition),
    };
    for (const row of rows.filter((each) => !each.personal).slice(0, Math.min(most.group, left))) {
      const tree = treeOf(row, input);
      if (tree === undefined) continue;
      explained.steps[row.at] = stepOf(tree, personal, placeOf);
      left -= 1;
    }
  }
  return explained;
}

/** The judgement of a finding, on the county in the state in which it was judged. */
function treeOf(
  { found }: ToldFinding,
  { opening, transitions, composition }: ExplainedInput,
): ExplanationNode | undefined {
  const day = dayOf(found);
  const transition = transitions.find(({ plan }) => plan === found.plan);
  const county = transition?.after ?? opening;
  const held = day === undefined ? [] : composition.at(requirementPoint, day);
  const rule = held.find((each) => each.key === found.requirement)?.value;
  if (rule === undefined || county.date !== day) return undefined;
  const start = rule.groupBy === undefined ? `${rule.each}/` : `${rule.each}/${rule.groupBy}=`;
  if (!found.subject.startsWith(start)) return undefined;
  const subject = found.subject.slice(start.length);
  try {
    return explain(county, composition, rule.id, subject, day, transition?.before).tree;
  } catch (thrown) {
    if (FuyouError.is(thrown, "KERNEL_UNKNOWN_RECORD")) return undefined;
    throw thrown;
  }
}

function stepOf(
  { text, records = [], children }: ExplanationNode,
  personal: ReadonlySet<string>,
  placeOf: (text: Text) => number,
): ExplainedStep {
  const named = records.filter((each) => !personal.has(each.slice(0, each.indexOf("/"))));
  const shown = named.slice(0, most.records);
  return {
    text: placeOf(text),
    ...(shown.length > 0 ? { records: shown } : {}),
    ...(records.length > shown.length ? { count: records.length } : {}),
    ...(children.length > 0
      ? { steps: children.map((each) => stepOf(each, personal, placeOf)) }
      : {}),
  };
}
