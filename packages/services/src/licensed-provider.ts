import { assignments, type DutyAssignment } from "@fuyou/duties";
import { institutions } from "@fuyou/hierarchy";
import {
  type Composition,
  type County,
  type CountyView,
  inForce,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import { posts } from "@fuyou/personnel";
import { bodyOf, needsOf } from "./needs-of.js";
import type { Service } from "./service.js";
import { needKindPoint } from "./service-need.js";

/** The domain whose needs make a provider a licensed one. */
const domain = "licences";

/** The holders of a duty by the division they hold it for. */
export type HoldersByDivision = ReadonlyMap<string, readonly DutyAssignment[]>;

/**
 * The assignments of some duties by duty and division (职责承担者), those of all days.
 *
 * @param county - the county
 * @param duties - the duties
 */
export function holdersOf(
  county: CountyView,
  duties: ReadonlySet<string>,
): ReadonlyMap<string, HoldersByDivision> {
  const found = new Map<string, Map<string, DutyAssignment[]>>();
  for (const row of county.rows(assignments)) {
    if (!duties.has(row.duty)) continue;
    const byDivision = found.get(row.duty) ?? new Map<string, DutyAssignment[]>();
    found.set(row.duty, byDivision);
    byDivision.set(row.division, [...(byDivision.get(row.division) ?? []), row]);
  }
  return found;
}

/**
 * What a provider lacks of the licences a service takes on a day (所缺许可): by the registers of any of the counties
 * given, since people and licences move between them on a day that the register of staff does not keep. Empty where
 * it is licensed; null where it does not stand on that day.
 *
 * @param counties - the county, or those before and after
 * @param composition - the techniques and kinds of need
 * @param service - the service
 * @param holder - who holds its duty
 * @param date - the day
 */
export function lackingLicences(
  counties: readonly County[],
  composition: Composition,
  service: Service,
  holder: DutyAssignment,
  date: PlainDate,
): readonly Text[] | null {
  const [county] = counties;
  if (county === undefined || !inForce(holder, date)) return null;
  const unit = unitOf(county, holder);
  const body = bodyOf(county, composition, unit);
  const row = county.get(institutions, unit);
  if (body === undefined || row === undefined || !inForce(row, date)) return null;
  return needsOf(composition, service, body, date).flatMap((need) => {
    const kind = composition.get(needKindPoint, need.kind);
    if (kind?.domain !== domain) return [];
    const any = kind.widened?.(need.any, composition) ?? need.any;
    const there = counties.some((each) => {
      const query = { county: each, composition, date, institution: unit, any };
      return each.has(institutions, unit) && kind.count(query).least >= need.atLeast;
    });
    return there ? [] : [need.title];
  });
}

/**
 * The institution that holds a duty, itself or by one of its posts (承担机构).
 *
 * @param county - the county
 * @param holder - the assignment
 */
export function unitOf(county: CountyView, holder: DutyAssignment): string {
  const post = holder.post === undefined ? undefined : county.get(posts, holder.post);
  return holder.institution ?? post?.institution ?? "";
}
