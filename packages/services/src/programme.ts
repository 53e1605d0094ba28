import {
  type Citation,
  type Composition,
  citationSchema,
  codeSchema,
  defineExtensionPoint,
  type ExtensionPoint,
  nearest,
  type Period,
  type PlainDate,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { servicesCodes } from "./errors.js";
import { type Service, servicePoint } from "./service.js";
import {
  type EntitledGroup,
  leastPrice,
  priceOf,
  type ServicePrice,
  servicePriceSchema,
} from "./service-price.js";

/**
 * A programme (项目、行动) under which services are offered and paid for, such as basic public health or an action of a
 * year. It says where its money is meant to go, and is never a condition on who is served.
 */
export interface Programme {
  /** Its code. */
  code: string;
  /** Its name. */
  title: Text;
  /** The services it offers, codes of `services.service`; none where it works by other means. */
  services?: readonly string[] | undefined;
  /** What its services cost whoever comes for them, where it says. */
  price?: ServicePrice | undefined;
  /** What its money is meant for, where the document says; shown, and judged by nothing. */
  scope?: Text | undefined;
  /** The clauses that set it up. */
  cites: readonly Citation[];
  /** The days on which it runs; open where absent. */
  period?: Period | undefined;
}

/** Shape of a {@link Programme}. */
export const programmeSchema: z.ZodType<Programme> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  services: z.array(z.string().min(1)).min(1).optional(),
  price: servicePriceSchema.optional(),
  scope: textSchema.optional(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The programmes (项目目录). */
export const programmePoint: ExtensionPoint<Programme> = defineExtensionPoint<Programme>({
  id: "services.programme",
  title: { zh: "服务项目和行动", en: "programmes of services" },
  schema: programmeSchema,
  key: (programme) => programme.code,
  *check(entries, composition) {
    const known = composition.keys(servicePoint.id);
    for (const { point, key, value } of entries) {
      for (const code of value.services ?? []) {
        if (known.has(code)) continue;
        const near = nearest(code, known) ?? "—";
        const values = { place: point, key, code, list: servicePoint.title, nearest: near };
        yield servicesCodes.message("SERVICES_NOT_IN_CATALOGUE", values);
      }
    }
  },
});

/**
 * The programmes that offer a service on a day (服务所属项目).
 *
 * @param composition - the programmes
 * @param service - code of the service
 * @param date - the day
 */
export function programmesOf(
  composition: Composition,
  service: string,
  date: PlainDate,
): readonly Programme[] {
  return composition
    .at(programmePoint, date)
    .map(({ value }) => value)
    .filter(({ services }) => services?.includes(service));
}

/**
 * What a service costs on a day (价格): for a group with an entitlement, that; otherwise the least of what the service and
 * its programmes say; null where nobody says.
 *
 * @param composition - the programmes
 * @param service - the service
 * @param date - the day
 * @param group - the group, where the question is about one
 */
export function priceOn(
  composition: Composition,
  service: Service,
  date: PlainDate,
  group?: EntitledGroup,
): ServicePrice | null {
  const offered = programmesOf(composition, service.code, date).map(({ price }) => price ?? null);
  return leastPrice([priceOf(service, group), ...offered]);
}
