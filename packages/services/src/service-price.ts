import { type Citation, citationSchema, type Text } from "@fuyou/kernel";
import { z } from "zod";

/**
 * What a service costs whoever comes for it (价格): nothing (免费), less than usual without saying how much (优惠),
 * what the programme that pays for it says (按项目规定), or the usual charge (按标准收费).
 */
export type ServicePrice = "free" | "reduced" | "by-programme" | "charged";

/** The prices by name. */
export const priceTitles: Readonly<Record<ServicePrice, Text>> = {
  free: { zh: "免费", en: "free" },
  reduced: { zh: "优惠", en: "at a reduced price" },
  "by-programme": { zh: "按项目规定", en: "as its programme says" },
  charged: { zh: "按标准收费", en: "at the usual charge" },
};

/** Shape of a {@link ServicePrice}. */
export const servicePriceSchema: z.ZodType<ServicePrice> = z
  .enum(["free", "reduced", "by-programme", "charged"])
  .meta({ titles: priceTitles });

/**
 * Who has a service for less (优待对象): people in poverty (贫困对象). The list is closed on purpose: where somebody is
 * registered, whether they are married and how many children they have can never decide what a service costs.
 */
export type EntitledGroup = "poor";

/** The entitled groups by name. */
export const groupTitles: Readonly<Record<EntitledGroup, Text>> = {
  poor: { zh: "贫困对象", en: "people in poverty" },
};

/** That a group has a service for less than others (优待). It lowers a price and never excludes anybody. */
export interface GroupEntitlement {
  /** Who. */
  group: EntitledGroup;
  /** What it costs them. */
  price: ServicePrice;
  /** The clauses that give it. */
  cites: readonly Citation[];
}

/** Shape of an {@link GroupEntitlement}. */
export const entitlementSchema: z.ZodType<GroupEntitlement> = z.strictObject({
  group: z.enum(["poor"]).meta({ titles: groupTitles }),
  price: servicePriceSchema,
  cites: z.array(citationSchema).min(1),
});

/** What has a price (定价项目): a service, as far as its price goes. */
export interface Priced {
  /** What it costs; not known where absent. */
  price?: ServicePrice | undefined;
  /** Who has it for less. */
  entitlements?: readonly GroupEntitlement[] | undefined;
}

/**
 * What a service costs (价格), for everybody or for a group with an entitlement; null where no document says.
 *
 * @param service - the service
 * @param group - the group, where the question is about one
 */
export function priceOf(service: Priced, group?: EntitledGroup): ServicePrice | null {
  const own = service.entitlements?.find((each) => each.group === group);
  return own?.price ?? service.price ?? null;
}

const dearness: Readonly<Record<ServicePrice, number>> = {
  free: 0,
  "by-programme": 1,
  reduced: 1,
  charged: 2,
};

/**
 * The least of several prices (取低者); null where none is known.
 *
 * @param prices - the prices, null where one is not known
 */
export function leastPrice(prices: readonly (ServicePrice | null)[]): ServicePrice | null {
  let least: ServicePrice | null = null;
  for (const price of prices) {
    if (price === null) continue;
    if (least === null || dearness[price] < dearness[least]) least = price;
  }
  return least;
}

/**
 * The entitlements of a service that would cost a group more than everybody else (误设的优待).
 *
 * @param service - the service
 */
export function dearerEntitlements(service: Priced): readonly GroupEntitlement[] {
  const usual = service.price === undefined ? 2 : dearness[service.price];
  return (service.entitlements ?? []).filter(({ price }) => dearness[price] > usual);
}
