import { institutions } from "@fuyou/hierarchy";
import type { Finding } from "@fuyou/kernel";
import { duplicateFindings, duplicatesOf } from "@fuyou/services";
import type { ClientDesk } from "./client-desk.js";
import type { ServiceGiven } from "./clinical-record.js";

/**
 * What the unit is told of a service whose result could have been shared (重复服务提示): that it and another one gave the
 * same content within the window of a rule, or that the rule has no window. It names institutions and never a
 * client, and is no reason to refuse anything.
 *
 * @param desk - the desk
 * @param services - what one record holds
 * @param given - the service that was recorded
 */
export function doubledBy(
  desk: ClientDesk,
  services: readonly ServiceGiven[],
  given: ServiceGiven,
): readonly Finding[] {
  const { county, composition } = desk;
  const events = services.map(({ id, service, on, by }) => {
    return { id, client: "", service, date: on, institution: by };
  });
  const own = duplicatesOf(events, composition).filter(
    ({ first, second }) => first.id === given.id || second.id === given.id,
  );
  const nameOf = (id: string) => county.get(institutions, id)?.name ?? id;
  return [...duplicateFindings(own, composition, given.on, nameOf)];
}
