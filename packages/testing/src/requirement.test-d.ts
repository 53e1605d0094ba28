/**
 * What an editor says to the author of a rule: each wrong line is refused by the compiler, for the reason beside
 * it. Read by `tsc` only.
 */
import { institutions } from "@fuyou/hierarchy";
import { staff } from "@fuyou/personnel";
import { amount, count, is, perPopulation, type Requirement, requirement } from "@fuyou/standards";
import { expectTypeOf } from "vitest";

const bound = amount(2);
const measure = count(staff, { by: "institution", unit: "person" });
const rest = {
  id: "hospital-staffing",
  title: { zh: "人员配备", en: "staffing" },
  each: institutions,
  where: is("kind", "township-hospital"),
  severity: "mandatory",
  cites: [],
  period: { from: "2015-12-01" },
} as const;

expectTypeOf(
  requirement({ ...rest, require: { measure, compare: "at-least", bound } }),
).toEqualTypeOf<Requirement>();

// @ts-expect-error staff refer to an institution, not to a "instituton"
count(staff, { by: "instituton", unit: "person" });

// @ts-expect-error a bound is made by amount(): a bare number does not say what it is
requirement({ ...rest, require: { measure, compare: "at-least", bound: 2 } });

// @ts-expect-error the comparison is "at-least"
requirement({ ...rest, require: { measure, compare: "atleast", bound } });

// @ts-expect-error a measure is no word
requirement({ ...rest, require: { measure: "count", compare: "at-least", bound } });

// @ts-expect-error so many for how many people is not said
perPopulation({ amount: 2, field: "division.population", rounding: "up" });

// @ts-expect-error a part of a person is rounded "up", "down" or "nearest"
perPopulation({ amount: 2, per: 10_000, field: "division.population", rounding: "upwards" });

// @ts-expect-error a rule without its clauses
requirement({ ...rest, cites: undefined, require: { measure, compare: "at-least", bound } });
