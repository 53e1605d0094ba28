import {
  abolish,
  establish,
  type Institution,
  institutionKindPoint,
  institutions,
  type LegalForm,
} from "@fuyou/hierarchy";
import { codeOf } from "@fuyou/kernel";
import { z } from "zod";
import { reformCodes } from "./errors.js";
import { nameOf } from "./naming.js";
import { type Selector, selectInstitutions, selectorSchema } from "./selection.js";
import { defineStepKind, type StepKind } from "./step.js";
import type { StepContext } from "./step-context.js";

/** The body that a consolidation establishes. */
export interface NewBody {
  /** Its kind. */
  kind: string;
  /** Its name; `{division}` stands for the county's name. */
  name: string;
  /** Its legal form. */
  legalForm: LegalForm;
  /** Its public-interest class, where the approval says. */
  publicInterestClass?: 1 | 2 | undefined;
  /** Its class by WS 218-2002, where one fits. */
  ws218?: string | undefined;
}

/** What a consolidation has to be told. */
export interface Consolidation {
  /** The predecessors; each selector must find exactly one institution. */
  sources: readonly Selector[];
  /** The body they become. */
  into: NewBody;
}

const legalForms = [
  "public-institution",
  "administrative-organ",
  "mass-organisation",
  "self-government-body",
  "enterprise",
  "unincorporated",
] as const;

/** Shape of a {@link NewBody}. */
export const newBodySchema: z.ZodType<NewBody> = z.strictObject({
  kind: codeOf(institutionKindPoint),
  name: z.string().min(1),
  legalForm: z.enum(legalForms),
  publicInterestClass: z.union([z.literal(1), z.literal(2)]).optional(),
  ws218: z.string().optional(),
});

/** Shape of a {@link Consolidation}. */
export const consolidationSchema: z.ZodType<Consolidation> = z.strictObject({
  sources: z.array(selectorSchema).min(1),
  into: newBodySchema,
});

/**
 * Consolidation (新设合并): all predecessors end and one new body takes over everything they have.
 * W3C ORG ChangeEvent whose result is a new organisation.
 */
export const consolidate: StepKind<Consolidation> = defineStepKind<Consolidation>({
  kind: "consolidate",
  title: { zh: "新设合并", en: "consolidate into a new body" },
  schema: consolidationSchema,
  compile(context, { sources, into }) {
    const county = `${context.county.code}000000`;
    const found = sources.map((selector) => context.select(selector));
    const existing = selectInstitutions(context.county, { kinds: [into.kind] })[0];
    if (existing !== undefined && found.every((each) => each.length === 0)) {
      context.decide(existing.id);
      context.already();
      return;
    }
    const predecessors: Institution[] = [];
    for (const [index, selector] of sources.entries()) {
      const one = context.theOne(found[index] ?? [], selector, county);
      if (one !== undefined) predecessors.push(one);
    }
    if (repeated(context, predecessors) || predecessors.length < sources.length) return;
    if (existing !== undefined) {
      const names = predecessors.map((each) => each.name).join(", ");
      const values = { step: context.name, target: existing.name, sources: names };
      const message = reformCodes.message("REFORM_TARGET_EXISTS", values);
      context.report(message, `institutions/${existing.id}`, "error");
      return;
    }
    const successor = newInstitution(context, into, predecessors[0] as Institution);
    context.do(establish, { institution: successor });
    context.decide(successor.id);
    for (const predecessor of predecessors) endInto(context, predecessor, successor);
  },
});

function newInstitution(context: StepContext, into: NewBody, first: Institution): Institution {
  const { name, ...body } = into;
  return {
    id: context.county.freshId(institutions, `${first.division}-${into.kind}`),
    name: nameOf(name, context.county, first.division),
    division: first.division,
    ...body,
    ...(first.sponsor === undefined ? {} : { sponsor: first.sponsor }),
    ...(first.competentDepartment === undefined
      ? {}
      : { competentDepartment: first.competentDepartment }),
  };
}

/**
 * Ends an institution into another: everything is relocated first, and only then is it abolished.
 *
 * @param context - the step
 * @param from - the institution that ends
 * @param to - the institution that takes over
 * @param options - what else a person entitled to choose may choose
 */
export function endInto(
  context: StepContext,
  from: Institution,
  to: Institution,
  options: ReadonlyMap<string, Institution> = new Map(),
): void {
  context.decide(from.id);
  context.relocate({ from, to, options });
  context.do(abolish, { institution: from.id, successors: [to.id] });
}

/**
 * Reports institutions that are named as a source more than once; returns whether any is.
 *
 * @param context - the step
 * @param sources - the institutions found
 */
export function repeated(context: StepContext, sources: readonly Institution[]): boolean {
  const twice = sources.filter((each, index) => sources.indexOf(each) !== index);
  for (const each of twice) {
    const values = { step: context.name, institution: each.id };
    const message = reformCodes.message("REFORM_SAME_SOURCE_TWICE", values);
    context.report(message, `institutions/${each.id}`, "error");
  }
  return twice.length > 0;
}
