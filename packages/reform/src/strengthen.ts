import { hangPlate, type Institution, namePlates, plateKindPoint } from "@fuyou/hierarchy";
import { type CountyView, codeOf, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { endInto } from "./consolidate.js";
import { nameOf } from "./naming.js";
import { byTownship, type Selector, selectorSchema } from "./selection.js";
import { defineStepKind, type StepKind } from "./step.js";
import type { StepContext } from "./step-context.js";

/** A further name plate, as a step describes it. */
export interface PlatePattern {
  /** Its kind, a code of `hierarchy.plate-kind`. */
  kind: string;
  /** What is written on it; `{division}` stands for the name of the division. */
  name: string;
  /** What the name is used for. */
  purpose?: string | undefined;
}

/** Shape of a {@link PlatePattern}. */
export const platePatternSchema: z.ZodType<PlatePattern> = z.strictObject({
  kind: codeOf(plateKindPoint),
  name: z.string().min(1),
  purpose: z.string().optional(),
});

/** What the strengthening of townships has to be told. */
export interface Strengthening {
  /** The stations that end. */
  from: Selector;
  /** The hospitals that take them over: exactly one in each township that has a station. */
  into: Selector;
  /** The plate hung at every hospital. */
  plate: PlatePattern;
  /**
   * What else the station's staff may choose, by the code of the option: the institution of the same
   * township to which it leads. Empty where the plan gives no choice.
   */
  options?: Record<string, Selector> | undefined;
}

/** Shape of a {@link Strengthening}. */
export const strengtheningSchema: z.ZodType<Strengthening> = z.strictObject({
  from: selectorSchema,
  into: selectorSchema,
  plate: platePatternSchema,
  options: z.record(z.string(), selectorSchema).optional(),
});

/**
 * Township strengthened (乡增强): the township's station is abolished, its functions, staff and assets
 * move to the township hospital, and a second plate is hung there. No new legal person is made.
 */
export const strengthen: StepKind<Strengthening> = defineStepKind<Strengthening>({
  kind: "strengthen",
  title: { zh: "乡增强：撤站并入、加挂牌子", en: "strengthen townships" },
  schema: strengtheningSchema,
  compile(context, { from, into, plate, options }) {
    const stations = byTownship(context.select(from));
    const hospitals = byTownship(context.select(into));
    const choices = Object.entries(options ?? {}).map(
      ([code, selector]) => [code, selector, byTownship(context.select(selector))] as const,
    );
    for (const [division, ending] of stations) {
      const hospital = context.theOne(hospitals.get(division) ?? [], into, division);
      if (hospital === undefined) continue;
      const offered = new Map<string, Institution>();
      for (const [code, selector, byDivision] of choices) {
        const there = byDivision.get(division) ?? [];
        const chosen = there.length > 1 ? context.theOne(there, selector, division) : there[0];
        if (chosen !== undefined) offered.set(code, chosen);
      }
      for (const station of ending) endInto(context, station, hospital, offered);
    }
    for (const hospital of [...hospitals.values()].flat()) {
      hang(context, hospital, plate);
      context.decide(hospital.id);
    }
  },
});

/**
 * Hangs a further plate at an institution, unless one of that kind already hangs there.
 *
 * @param context - the step
 * @param institution - at whose door
 * @param plate - what to hang
 */
export function hang(context: StepContext, institution: Institution, plate: PlatePattern): void {
  if (plateOf(context.county, institution.id, plate.kind)) {
    context.already();
    return;
  }
  const { name, ...kept } = plate;
  context.do(hangPlate, {
    plate: {
      id: context.county.freshId(namePlates, `${institution.id}-${plate.kind}`),
      institution: institution.id,
      name: nameOf(name, context.county, institution.division),
      order: "second",
      approvingBody: context.plan.authority.issuer,
      ...(context.plan.authority.number === undefined
        ? {}
        : { approval: context.plan.authority.number }),
      period: { from: context.on },
      ...kept,
    },
  });
}

/** Whether a plate of a kind hangs at an institution. */
function plateOf(county: CountyView, institution: string, kind: string): boolean {
  return county
    .by(namePlates, "institution", institution)
    .some((each) => each.kind === kind && inForce(each, county.date));
}
