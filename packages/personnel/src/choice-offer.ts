import { type Institution, institutions } from "@fuyou/hierarchy";
import { type Citation, type Composition, inForce, type PlainDate } from "@fuyou/kernel";
import {
  byTownship,
  type Selector,
  selectInstitutions,
  selectorSchema,
  stepsOf,
  type Transition,
  townshipOrCounty,
} from "@fuyou/reform";
import { z } from "zod";
import { lastDayOfChoice, standingChoice } from "./placement-by-choice.js";
import { type StaffMember, staff } from "./staff.js";
import { mayChoose, openOptions, type StaffRule, staffRulePoint } from "./staff-rule.js";

/** A body that a person may choose (可选去向). */
export interface OfferedOption {
  /** The option's code in the step. */
  readonly option: string;
  /** The body to which it leads. */
  readonly institution: Institution;
}

/** The choice that a plan gives to one person (自愿选择的提供). */
export interface ChoiceOffer {
  /** The person. */
  readonly person: StaffMember;
  /** The body that ends. */
  readonly from: string;
  /** The options open to the person. */
  readonly options: readonly OfferedOption[];
  /** The last day on which a choice counts. */
  readonly until: PlainDate;
  /** The clauses that give the choice. */
  readonly cites: readonly Citation[];
  /** Whether a choice that counts is on record. */
  readonly chosen: boolean;
  /** The day of the choice on record; absent where there is none. */
  readonly chosenOn: PlainDate | undefined;
}

/** What a step says where it gives a choice, whatever its kind. */
const offeringSchema = z.looseObject({
  options: z.record(z.string(), selectorSchema).optional(),
});

/**
 * To whom a plan gives a choice, and between what (选择权清单): the people of the bodies that a step with options
 * ends, if the rule on staff of that step lets them choose. Where the step offers nothing nobody may choose.
 *
 * @param transition - the plan, rehearsed or carried out
 * @param composition - the plugins
 */
export function choiceOffers(
  transition: Transition,
  composition: Composition,
): readonly ChoiceOffer[] {
  let known = drawn.get(transition);
  if (known === undefined) {
    known = offersOf(transition, composition);
    drawn.set(transition, known);
  }
  return known;
}

/** Every form asks for the same list. */
const drawn = new WeakMap<Transition, readonly ChoiceOffer[]>();

function offersOf(transition: Transition, composition: Composition): ChoiceOffer[] {
  const { plan, before, steps } = transition;
  const declared = new Map(stepsOf(composition, plan).map(({ step }) => [step.id, step]));
  return steps.flatMap((applied) => {
    const step = declared.get(applied.step);
    const offering = offeringSchema.safeParse(step?.parameters);
    const options = Object.entries(offering.data?.options ?? {});
    if (step === undefined || options.length === 0) return [];
    const rule = composition.get(staffRulePoint, `${plan}.${step.id}`, applied.on);
    const bodies = options.map(
      ([code, selector]) => [code, bodiesOf(transition, selector)] as const,
    );
    return endedBy(applied).flatMap((from) => {
      const place = townshipOrCounty(before.get(institutions, from)?.division ?? "");
      const open = bodies.flatMap(([option, byPlace]) => {
        const [institution] = byPlace.get(place) ?? [];
        return institution === undefined ? [] : [{ option, institution }];
      });
      return before
        .by(staff, "institution", from)
        .filter((person) => inForce(person, before.date) && mayChoose(rule, person.employment))
        .map((person) => offer(transition, rule, person, open, applied.on, step.cites));
    });
  });
}

function bodiesOf({ before, from }: Transition, selector: Selector) {
  return byTownship(selectInstitutions(before, selector, from));
}

function offer(
  { plan, before, after }: Transition,
  rule: StaffRule | undefined,
  person: StaffMember,
  offered: readonly OfferedOption[],
  on: PlainDate,
  stepCites: readonly Citation[],
): ChoiceOffer {
  const codes = openOptions(
    rule,
    person.employment,
    offered.map(({ option }) => option),
  );
  const until = lastDayOfChoice(rule, on);
  const choice = standingChoice(after, plan, person.id) ?? standingChoice(before, plan, person.id);
  const counts = choice !== undefined && choice.on <= until && codes.includes(choice.chosen);
  return {
    person,
    from: person.institution,
    options: offered.filter(({ option }) => codes.includes(option)),
    until,
    cites: rule === undefined || rule.cites.length === 0 ? stepCites : rule.cites,
    chosen: counts,
    chosenOn: choice?.on,
  };
}

/** The institutions that a step ended. */
function endedBy({ changes }: Transition["steps"][number]): string[] {
  return changes.flatMap(({ edits }) =>
    edits
      .filter(
        ({ table, before, after }) =>
          table === institutions.name &&
          before?.retiredOn === undefined &&
          after?.retiredOn !== undefined,
      )
      .map(({ id }) => id),
  );
}
