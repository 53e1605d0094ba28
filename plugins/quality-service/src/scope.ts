import { institutions } from "@fuyou/hierarchy";
import type { Period, Text } from "@fuyou/kernel";
import { allOf, is, isOneOf, not, type Predicate, type Requirement } from "@fuyou/standards";
import type { QualityServiceOptions, Stations } from "./options.js";

/** A tier of stations (站点层级). */
export type Tier = keyof Stations;

const tiers: Readonly<Record<Tier, Text>> = {
  county: { zh: "县计生指导站", en: "county guidance station" },
  central: { zh: "乡中心服务站", en: "township central station" },
  ordinary: { zh: "一般乡服务站", en: "ordinary township station" },
};

/**
 * What the plan calls the stations of a tier.
 *
 * @param tier - the tier
 */
export function tierName(tier: Tier): Text {
  return tiers[tier];
}

/**
 * The stations of a tier, one by one, as a requirement's scope.
 *
 * @param tier - the tier
 * @param options - which kinds they are
 */
export function stationsOf(
  tier: Tier,
  { stations }: QualityServiceOptions,
): Pick<Requirement, "each" | "where" | "subject"> {
  return {
    each: institutions.name,
    where: isOneOf("kind", stations[tier]),
    subject: tierName(tier),
  };
}

/**
 * The kinds of institution of all three tiers (县乡计划生育技术服务机构).
 *
 * @param options - which kinds they are
 */
export function stationKinds({ stations }: QualityServiceOptions): readonly string[] {
  return [...stations.county, ...stations.central, ...stations.ordinary];
}

/**
 * The conditions that a member of the staff works for a station: on its books, and not retired.
 *
 * @param options - which stations
 * @param at - path of references that leads to the member, with its point; empty for the staff itself
 */
export function isOfStation(
  options: QualityServiceOptions,
  at: "" | "person." = "",
): readonly Predicate[] {
  return [
    isOneOf(`${at}institution.kind`, stationKinds(options)),
    not(is(`${at}employment`, "retired")),
  ];
}

/**
 * The conditions that a member of the staff is technical staff of a station (计划生育技术服务人员): in a technical post
 * there.
 *
 * @param options - which stations, which posts
 * @param at - path of references that leads to the member, with its point; empty for the staff itself
 */
export function isTechnical(
  options: QualityServiceOptions,
  at: "" | "person." = "",
): readonly Predicate[] {
  return [...isOfStation(options, at), isOneOf(`${at}postClass`, options.technicalPosts)];
}

/**
 * The same as one condition.
 *
 * @param options - which stations, which posts
 */
export function technicalStaff(options: QualityServiceOptions): Predicate {
  return allOf(...isTechnical(options));
}

/**
 * The days from a day to the end of the rules, where the options name one.
 *
 * @param from - first day
 * @param options - the last day
 */
export function since(from: Period["from"], { until }: QualityServiceOptions): Period {
  return until === undefined ? { from } : { from, to: until };
}
