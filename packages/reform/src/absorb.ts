import { type Institution, institutions, registerChange } from "@fuyou/hierarchy";
import { FuyouError, kernelCodes } from "@fuyou/kernel";
import { z } from "zod";
import { endInto, repeated } from "./consolidate.js";
import { nameOf } from "./naming.js";
import { type Selector, selectorSchema } from "./selection.js";
import { defineStepKind, type StepKind } from "./step.js";

/** What the survivor of an absorption is registered as afterwards. */
export interface Reregistration {
  /** Its kind from then on. */
  kind?: string | undefined;
  /** Its name from then on; `{division}` stands for the county's name. */
  name?: string | undefined;
}

/** What an absorption has to be told. */
export interface Absorption {
  /** The body that lives on; must find exactly one institution. */
  survivor: Selector;
  /** The bodies that end; each selector must find exactly one institution. */
  absorbed: readonly Selector[];
  /** What the survivor is registered as afterwards, where that changes. */
  becomes?: Reregistration | undefined;
}

/** Shape of an {@link Absorption}. */
export const absorptionSchema: z.ZodType<Absorption> = z.strictObject({
  survivor: selectorSchema,
  absorbed: z.array(selectorSchema).min(1),
  becomes: z.strictObject({ kind: z.string().optional(), name: z.string().optional() }).optional(),
});

/**
 * Absorption (吸收合并): one predecessor lives on with its code, licences, accounts and every record;
 * the others end into it. The commonest form in practice.
 */
export const absorb: StepKind<Absorption> = defineStepKind<Absorption>({
  kind: "absorb",
  title: { zh: "吸收合并", en: "absorb into a surviving body" },
  schema: absorptionSchema,
  compile(context, { survivor: wanted, absorbed, becomes }) {
    const county = `${context.county.code}000000`;
    const found = absorbed.map((selector) => context.select(selector));
    const became = becomes?.kind === undefined ? [] : context.select({ kinds: [becomes.kind] });
    if (found.every((each) => each.length === 0)) {
      const standing = context.select(wanted);
      const there = became.length > 0 ? became : standing;
      const merged = became.length > 0 && standing.length === 0;
      if (there.length === 1 && (merged || previouslyAbsorbed(context.county, absorbed))) {
        context.decide((there[0] as Institution).id);
        context.already();
        return;
      }
    }
    const survivor = context.theOne(context.select(wanted), wanted, county);
    const ending: Institution[] = [];
    for (const [index, selector] of absorbed.entries()) {
      const one = context.theOne(found[index] ?? [], selector, county);
      if (one !== undefined) ending.push(one);
    }
    if (repeated(context, ending) || survivor === undefined || ending.length < absorbed.length)
      return;
    if (ending.includes(survivor)) {
      const values = { table: institutions.title, id: survivor.id };
      throw new FuyouError(kernelCodes.message("KERNEL_OWN_SUCCESSOR", values));
    }
    context.decide(survivor.id);
    for (const each of ending) endInto(context, each, survivor);
    if (becomes === undefined) return;
    const { kind, name } = becomes;
    context.do(registerChange, {
      institution: survivor.id,
      ...(kind === undefined ? {} : { kind }),
      ...(name === undefined ? {} : { name: nameOf(name, context.county, survivor.division) }),
    });
  },
});

/** Whether institutions of the kinds to be absorbed once stood and have ended. */
function previouslyAbsorbed(
  county: { rows(table: typeof institutions): Iterable<Institution> },
  absorbed: readonly Selector[],
): boolean {
  const ended = new Set<string>();
  for (const row of county.rows(institutions)) if (row.retiredOn !== undefined) ended.add(row.kind);
  return absorbed.every((selector) => selector.kinds.some((kind) => ended.has(kind)));
}
