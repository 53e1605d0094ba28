import { assignments, type DutyAssignment } from "@fuyou/duties";
import { parentDivision } from "@fuyou/hierarchy";
import { type Composition, type CountyView, inForce, type PlainDate } from "@fuyou/kernel";
import { servicePoint } from "./service.js";

const counts = new WeakMap<Composition, Map<string, Map<string, number>>>();

/**
 * How many services of the catalogue are given under a duty on a day.
 *
 * @param composition - the catalogues
 * @param duty - code of the duty
 * @param date - the day
 */
export function servicesUnder(composition: Composition, duty: string, date: PlainDate): number {
  let byDate = counts.get(composition);
  if (byDate === undefined) {
    byDate = new Map();
    counts.set(composition, byDate);
  }
  let byDuty = byDate.get(date);
  if (byDuty === undefined) {
    byDuty = new Map();
    for (const { value } of composition.at(servicePoint, date)) {
      byDuty.set(value.duty, (byDuty.get(value.duty) ?? 0) + 1);
    }
    byDate.set(date, byDuty);
  }
  return byDuty.get(duty) ?? 0;
}

/**
 * Who provides a service in a division on a day: whoever holds its duty there, or for the whole
 * township or county in which the division lies; the nearest first.
 *
 * @param county - the county
 * @param composition - the catalogues
 * @param service - code of the service
 * @param division - the division in which a person asks for it
 * @param date - the day
 */
export function providersOf(
  county: CountyView,
  composition: Composition,
  service: string,
  division: string,
  date: PlainDate,
): DutyAssignment[] {
  const duty = composition.get(servicePoint, service, date)?.duty;
  if (duty === undefined) return [];
  const providers: DutyAssignment[] = [];
  for (let at: string | undefined = division; at !== undefined; at = parentDivision(at)) {
    for (const each of county.by(assignments, "division", at)) {
      if (each.duty === duty && inForce(each, date)) providers.push(each);
    }
  }
  return providers;
}
