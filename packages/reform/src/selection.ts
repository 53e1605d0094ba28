import {
  type DivisionClass,
  divisionClass,
  type Institution,
  institutionKindPoint,
  institutions,
  townshipOf as townshipIn,
} from "@fuyou/hierarchy";
import { type CountyView, codeOf, inForce, type PlainDate, type Text } from "@fuyou/kernel";
import { z } from "zod";

/** Which institutions a step speaks of: by kind, and where needed by division class or identifier. */
export interface Selector {
  /** Kinds of institution, codes of `hierarchy.institution-kind`. */
  kinds: readonly string[];
  /** Only those in a township-level division of one of these classes (街道、镇、乡). */
  divisionClasses?: readonly DivisionClass[] | undefined;
  /** Only these institutions. */
  ids?: readonly string[] | undefined;
}

/** What classes of division are called in messages (行政区划类别). */
export const divisionClassNames: Readonly<Record<DivisionClass, Text>> = {
  county: { zh: "县", en: "county" },
  street: { zh: "街道", en: "street" },
  town: { zh: "镇", en: "town" },
  township: { zh: "乡", en: "township" },
  "enterprise-unit": { zh: "场、团场", en: "enterprise unit" },
  "residents-committee": { zh: "居委会", en: "residents' committee" },
  "village-committee": { zh: "村委会", en: "village committee" },
  other: { zh: "其他区划", en: "division of another class" },
};

/** Shape of a {@link Selector}. */
export const selectorSchema: z.ZodType<Selector> = z.strictObject({
  kinds: z.array(codeOf(institutionKindPoint)).min(1),
  divisionClasses: z
    .array(
      z.enum([
        "county",
        "street",
        "town",
        "township",
        "enterprise-unit",
        "residents-committee",
        "village-committee",
        "other",
      ]),
    )
    .optional(),
  ids: z.array(z.string()).optional(),
});

/**
 * The township-level division in which a division lies: itself, or a village's township; the county
 * where there is none.
 *
 * @param division - twelve-digit code
 */
export function townshipOrCounty(division: string): string {
  return townshipIn(division) ?? division;
}

/**
 * The institutions in force that a selector speaks of, in the order of the register.
 *
 * @param county - the county, on whose date they are in force unless another day is given
 * @param selector - which ones
 * @param on - the day on which they are in force
 */
export function selectInstitutions(
  county: CountyView,
  selector: Selector,
  on: PlainDate = county.date,
): Institution[] {
  const kinds = new Set(selector.kinds);
  const classes = selector.divisionClasses;
  const chosen: Institution[] = [];
  for (const row of county.rows(institutions)) {
    if (!kinds.has(row.kind) || !inForce(row, on)) continue;
    if (selector.ids !== undefined && !selector.ids.includes(row.id)) continue;
    if (classes !== undefined) {
      const own = divisionClass(row.division);
      if (
        !classes.includes(own) &&
        !classes.includes(divisionClass(townshipOrCounty(row.division)))
      )
        continue;
    }
    chosen.push(row);
  }
  return chosen;
}

/**
 * Institutions by the township-level division they stand in.
 *
 * @param chosen - the institutions
 */
export function byTownship(chosen: readonly Institution[]): Map<string, Institution[]> {
  const groups = new Map<string, Institution[]>();
  for (const each of chosen) {
    const division = townshipOrCounty(each.division);
    const group = groups.get(division);
    if (group === undefined) groups.set(division, [each]);
    else group.push(each);
  }
  return groups;
}
