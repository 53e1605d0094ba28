import {
  type DivisionClass,
  type DivisionLevel,
  departments,
  divisionClass,
  divisionLevel,
  divisions,
  institutions,
  parentDivision,
} from "@fuyou/hierarchy";
import type { CountyView, PlainDate, Row, Span, Table } from "@fuyou/kernel";
import { z } from "zod";

/** The registers in which units stand; `county` is the county as a whole. */
export type UnitRegister = "county" | "divisions" | "institutions" | "departments";

/**
 * Which units something is asked of (责任单位范围): the county, or each division, institution or department of
 * certain kinds. An office of a town government is a department; a township as a place is a division.
 */
export interface UnitScope {
  /** The register in which they stand. */
  register: UnitRegister;
  /** Their kinds, codes of the kinds of institution or department; all where absent. */
  kinds?: readonly string[] | undefined;
  /** The levels of the divisions they stand in; all where absent. */
  levels?: readonly DivisionLevel[] | undefined;
  /** The classes of the divisions they stand in, such as streets; all where absent. */
  classes?: readonly DivisionClass[] | undefined;
}

/** Shape of a {@link UnitScope}. */
export const unitScopeSchema: z.ZodType<UnitScope> = z.strictObject({
  register: z.enum(["county", "divisions", "institutions", "departments"]),
  kinds: z.array(z.string().min(1)).min(1).optional(),
  levels: z
    .array(z.enum(["county", "township", "village"]))
    .min(1)
    .optional(),
  classes: z
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
    .min(1)
    .optional(),
});

/** A unit of which something is asked (责任单位). */
export interface ResponsibleUnit {
  /** Identifier, `register/record`; `county` for the county as a whole. */
  readonly id: string;
  /** The register in which it stands. */
  readonly register: UnitRegister;
  /** Its record; null for the county as a whole. */
  readonly record: string | null;
  /** What it is called. */
  readonly name: string;
  /** The division it stands in; null for the county as a whole. */
  readonly division: string | null;
  /** First day of its existence; null where the register does not say. */
  readonly since: PlainDate | null;
  /** First day on which it no longer stands; null while it stands. */
  readonly ended: PlainDate | null;
}

/** The field by which a record names the unit it is of; none of them is the county as a whole. */
export interface OfUnit {
  /** The institution. */
  readonly institution?: string | undefined;
  /** The department. */
  readonly department?: string | undefined;
  /** The division. */
  readonly division?: string | undefined;
}

/** The county as a whole, as a unit. */
export const wholeCounty = "county";

/**
 * The units of a scope, ended ones included (范围内的单位), in the order of their register.
 *
 * @param county - the county
 * @param scope - which units
 */
export function unitsIn(county: CountyView, scope: UnitScope): ResponsibleUnit[] {
  if (scope.register === "county") {
    const whole = { record: null, division: null, since: null, ended: null };
    return [{ ...whole, id: wholeCounty, register: "county", name: county.name.zh }];
  }
  const units: ResponsibleUnit[] = [];
  const kept = (kind: string | null, division: string) =>
    (scope.kinds === undefined || (kind !== null && scope.kinds.includes(kind))) &&
    (scope.levels === undefined || scope.levels.includes(divisionLevel(division))) &&
    (scope.classes === undefined || scope.classes.includes(divisionClass(division)));
  for (const unit of unitRecords[scope.register](county)) {
    if (kept(unit.kind, unit.division)) units.push(unit.unit);
  }
  return units;
}

/** A unit with what scopes ask of it. */
interface UnitRecord {
  readonly unit: ResponsibleUnit;
  readonly kind: string | null;
  readonly division: string;
}

const unitRecords: Readonly<
  Record<Exclude<UnitRegister, "county">, (county: CountyView) => Iterable<UnitRecord>>
> = {
  *divisions(county) {
    for (const row of county.rows(divisions)) {
      yield { unit: unitOf("divisions", row, row.name, row.id), kind: null, division: row.id };
    }
  },
  *institutions(county) {
    for (const row of county.rows(institutions)) {
      const unit = unitOf("institutions", row, row.name, row.division);
      const since = row.establishedOn ?? null;
      yield { unit: { ...unit, since }, kind: row.kind, division: row.division };
    }
  },
  *departments(county) {
    for (const row of county.rows(departments)) {
      const of = county.get(institutions, row.institution);
      if (of === undefined) continue;
      const unit = unitOf("departments", row, `${of.name}${row.name}`, of.division);
      const ended = [unit.ended, of.retiredOn ?? null].filter((each) => each !== null).sort()[0];
      const since = of.establishedOn ?? null;
      yield {
        unit: { ...unit, since, ended: ended ?? null },
        kind: row.kind,
        division: of.division,
      };
    }
  },
};

function unitOf(register: UnitRegister, row: Row, name: string, division: string): ResponsibleUnit {
  const ended = row.retiredOn ?? null;
  return {
    id: `${register}/${row.id}`,
    register,
    record: row.id,
    name,
    division,
    since: null,
    ended,
  };
}

/**
 * Whether a unit stood on every day of a span (全期存续). What comes round is asked of a unit for the spans it
 * stood through: of a body founded or abolished in the course of a month, nothing is asked for that month.
 *
 * @param unit - the unit
 * @param span - the days
 */
export function stoodThrough(unit: ResponsibleUnit, span: Span): boolean {
  return (
    (unit.since === null || unit.since <= span.from) &&
    (unit.ended === null || unit.ended > span.to)
  );
}

/**
 * The unit that a record names (所属单位), as `register/record`.
 *
 * @param row - the record
 */
export function unitIdOf({ department, institution, division }: OfUnit): string {
  if (department !== undefined) return `departments/${department}`;
  if (institution !== undefined) return `institutions/${institution}`;
  return division === undefined ? wholeCounty : `divisions/${division}`;
}

/**
 * How many units a record names; a record is of one unit, or of the county as a whole.
 *
 * @param row - the record
 */
export function unitsNamed({ department, institution, division }: OfUnit): number {
  return [department, institution, division].filter((each) => each !== undefined).length;
}

/**
 * The records that belong to a unit (单位名下的记录), found by reference; those of the county as a whole by
 * looking through the register.
 *
 * @param county - the county
 * @param table - a register whose records name their unit
 * @param unit - the unit
 */
export function recordsOf<R extends Row & OfUnit>(
  county: CountyView,
  table: Table<R, "institution" | "department" | "division">,
  unit: ResponsibleUnit,
): R[] {
  if (unit.record === null) {
    const all = county.rows(table as unknown as Table<R, never>);
    return [...all].filter((row) => unitsNamed(row) === 0);
  }
  const fields = {
    institutions: "institution",
    departments: "department",
    divisions: "division",
    county: "division",
  } as const;
  const found = county.by(table, fields[unit.register], unit.record);
  return found.filter((row) => unitIdOf(row) === unit.id);
}

/** Units by the division in which they stand, or lie within (辖区单位). */
export type UnitsByDivision = ReadonlyMap<string, readonly ResponsibleUnit[]>;

/**
 * The units of a scope, by each division they lie in: village, township and county. Looked through once.
 *
 * @param county - the county
 * @param scope - which units
 */
export function unitsByDivision(county: CountyView, scope: UnitScope): UnitsByDivision {
  const found = new Map<string, ResponsibleUnit[]>();
  for (const unit of unitsIn(county, scope)) {
    let at = unit.division ?? undefined;
    for (; at !== undefined; at = parentDivision(at)) {
      const known = found.get(at);
      if (known === undefined) found.set(at, [unit]);
      else known.push(unit);
    }
  }
  return found;
}

/** What references of a record to its unit lead to, for tables. */
export const unitReferences = {
  institution: { to: institutions, onRetire: "keep" },
  department: { to: departments, onRetire: "keep" },
  division: { to: divisions, onRetire: "keep" },
} as const;

/** The fields of a record that name its unit, for schemas. */
export const unitFields = {
  institution: z
    .string()
    .optional()
    .meta({ label: { zh: "所属机构", en: "institution" } }),
  department: z
    .string()
    .optional()
    .meta({ label: { zh: "所属科室", en: "department" } }),
  division: z
    .string()
    .optional()
    .meta({ label: { zh: "所属区划", en: "division" } }),
} as const;
