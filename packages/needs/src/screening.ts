import { divisions, isWithin } from "@fuyou/hierarchy";
import {
  type Citation,
  type Composition,
  type CountyView,
  inForce,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import { providersOf, servicePoint } from "@fuyou/services";
import type { NeedsAggregate } from "./aggregate.js";
import { divisionsIn } from "./due-reports.js";
import { type NeedTopic, type ServiceLaw, serviceLawPoint } from "./topic.js";

/**
 * What the law and the catalogue say of a service that would answer a need (服务合法性核对): it is `offered`, it `may-not`
 * be offered by law, or it is `not-in-catalogue`, and nothing forbids that somebody offers it.
 */
export type ScreeningVerdict = "offered" | "may-not" | "not-in-catalogue";

/** One service that would answer a need, screened against the law in force (服务合法性核对). */
export interface ScreenedService {
  /** Code of the service. */
  readonly service: string;
  /** Its name, where it has one. */
  readonly title: Text;
  /** The verdict on the service; there is none on what anybody wishes for. */
  readonly verdict: ScreeningVerdict;
  /** What it rests on: the law that forbids offering it, or the clauses that put it into the catalogue. */
  readonly cites: readonly Citation[];
}

/**
 * Screens the services that would answer a need against the law in force on a day (法律核对). Only services are judged:
 * a wish is never contrary to law, and the person who has it is not known here.
 *
 * @param composition - the catalogues
 * @param topic - the need
 * @param date - the day whose law applies
 */
export function screenServices(
  composition: Composition,
  topic: NeedTopic,
  date: PlainDate,
): ScreenedService[] {
  const laws = new Map<string, ServiceLaw>();
  for (const { value } of composition.at(serviceLawPoint, date)) {
    if (!value.offered) laws.set(value.service, value);
  }
  return topic.answeredBy.map((service): ScreenedService => {
    const law = laws.get(service);
    if (law !== undefined) {
      return { service, title: law.title, verdict: "may-not", cites: law.cites };
    }
    const held = composition.get(servicePoint, service, date);
    if (held === undefined) {
      const title = { zh: service, en: service };
      return { service, title, verdict: "not-in-catalogue", cites: [] };
    }
    return { service, title: held.title, verdict: "offered", cites: held.cites };
  });
}

/** A need that was named and that nothing answers (服务差距). */
export interface NeedGap {
  /** The need. */
  readonly topic: NeedTopic;
  /** The services that would answer it, screened. */
  readonly services: readonly ScreenedService[];
  /** Townships in which nobody provides any of those that are offered; empty where none is offered at all. */
  readonly without: readonly string[];
}

/**
 * Finds the gaps between needs and services (查找差距): topics that were named, of whose services none is in the
 * catalogue, or none has a provider in some township. One service is enough. What the law forbids to offer is no gap,
 * and where nobody has said which services would answer a topic nothing is judged.
 *
 * @param county - the county
 * @param composition - the catalogues
 * @param aggregate - what was named, and where
 * @param date - the day
 */
export function needGaps(
  county: CountyView,
  composition: Composition,
  aggregate: NeedsAggregate,
  date: PlainDate,
): NeedGap[] {
  const townships = townshipsAround(county, aggregate.division, date);
  const gaps: NeedGap[] = [];
  for (const { topic, named, inferred } of aggregate.totals) {
    if (named.most + inferred.most === 0) continue;
    const services = screenServices(composition, topic, date);
    if (services.every((each) => each.verdict === "may-not")) continue;
    const offered = services.filter((each) => each.verdict === "offered");
    const provided = (township: string) =>
      offered.some(
        ({ service }) => providersOf(county, composition, service, township, date).length > 0,
      );
    const without = offered.length === 0 ? [] : townships.filter((each) => !provided(each));
    if (offered.length === 0 || without.length > 0) gaps.push({ topic, services, without });
  }
  return gaps;
}

/** The townships inside a division, or the one it lies in. */
function townshipsAround(county: CountyView, division: string, date: PlainDate): string[] {
  const inside = divisionsIn(county, "township", division, date);
  if (inside.length > 0) return inside;
  const around: string[] = [];
  for (const each of county.rows(divisions)) {
    if (each.id.endsWith("000") && !each.id.endsWith("000000") && isWithin(division, each.id)) {
      if (inForce(each, date)) around.push(each.id);
    }
  }
  return around;
}
