import {
  type Citation,
  type Composition,
  citationSchema,
  codeSchema,
  daysBetween,
  defineExtensionPoint,
  type ExtensionPoint,
  type Finding,
  finding,
  nearest,
  type Period,
  type PlainDate,
  periodSchema,
  type Text,
  textSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { servicesCodes } from "./errors.js";
import { servicePoint } from "./service.js";

/**
 * That several services have a content in common (内容重叠), so that one of them, given once, serves all: “one service,
 * result shared” (一次服务、结果共享).
 */
export interface OverlapRule {
  /** Its identifier. */
  id: string;
  /** The content they share. */
  title: Text;
  /** The services, codes of `services.service`. */
  services: readonly string[];
  /**
   * Within how many days a second one gives nothing new; the day itself is 0, and the number is included (以内).
   * Null where the document names none: then nothing is called double, and that it cannot be told is said.
   */
  withinDays: number | null;
  /** The clauses that ask for it. */
  cites: readonly Citation[];
  /** The days on which it is the rule; open where absent. */
  period?: Period | undefined;
}

/** Shape of an {@link OverlapRule}. */
export const overlapRuleSchema: z.ZodType<OverlapRule> = z.strictObject({
  id: codeSchema,
  title: textSchema,
  services: z.array(z.string().min(1)).min(1),
  withinDays: z.int().min(0).nullable(),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** Which services have a content in common (服务重叠规则). */
export const overlapPoint: ExtensionPoint<OverlapRule> = defineExtensionPoint<OverlapRule>({
  id: "services.overlap",
  title: { zh: "服务重叠规则", en: "services with a content in common" },
  schema: overlapRuleSchema,
  key: (rule) => rule.id,
  *check(entries, composition) {
    const known = composition.keys(servicePoint.id);
    for (const { point, key, value } of entries) {
      for (const code of value.services) {
        if (known.has(code)) continue;
        const near = nearest(code, known) ?? "—";
        const values = { place: point, key, code, list: servicePoint.title, nearest: near };
        yield servicesCodes.message("SERVICES_NOT_IN_CATALOGUE", values);
      }
    }
  },
});

/**
 * That a service was given (服务记录的最小形式): to whom under a pseudonym, what, when and by whom. Only the store of client
 * data can hold it; a county's registers never do.
 */
export interface ServiceEvent {
  /** The client's pseudonym (化名), which nobody outside the store can lead back. */
  readonly client: string;
  /** The service, a code of `services.service`. */
  readonly service: string;
  /** The day it was given. */
  readonly date: PlainDate;
  /** The institution that gave it. */
  readonly institution: string;
}

/** Two services of which the later gave nothing new (重复服务). */
export interface ServiceDuplicate<E extends ServiceEvent = ServiceEvent> {
  /** The rule that says so. */
  readonly rule: string;
  /** The one whose result could have been shared. */
  readonly first: E;
  /** The one that came after. */
  readonly second: E;
  /** How many days lie between them. */
  readonly days: number;
  /** `double`, or `open` where the rule has no window and it cannot be told. */
  readonly verdict: "double" | "open";
}

/**
 * The services that were given twice (重复服务): for one client, of one shared content, by different institutions or as
 * different services, within the window of the rule of that day. Somebody who comes back to the same institution
 * for the same service is no duplicate. The order of the events never matters.
 *
 * @param events - services given, under pseudonyms
 * @param composition - the rules of overlap
 */
export function duplicatesOf<E extends ServiceEvent>(
  events: Iterable<E>,
  composition: Composition,
): readonly ServiceDuplicate<E>[] {
  const rules = composition.all(overlapPoint);
  const byService = new Map<string, typeof rules>();
  for (const rule of rules) {
    for (const service of rule.value.services) {
      byService.set(service, [...(byService.get(service) ?? []), rule]);
    }
  }
  const groups = new Map<string, { rule: OverlapRule; events: E[] }>();
  for (const event of events) {
    for (const { key, value, validity } of byService.get(event.service) ?? []) {
      if (validity.from !== null && event.date < validity.from) continue;
      if (validity.to !== null && event.date > validity.to) continue;
      const id = `${key}@${validity.from ?? ""}@${event.client}`;
      const group = groups.get(id);
      if (group === undefined) groups.set(id, { rule: value, events: [event] });
      else group.events.push(event);
    }
  }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, { rule, events: own }]) => doubled(rule, own));
}

function doubled<E extends ServiceEvent>(rule: OverlapRule, events: E[]): ServiceDuplicate<E>[] {
  const ordered = [...events].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const found: ServiceDuplicate<E>[] = [];
  for (const [index, second] of ordered.entries()) {
    for (let at = index - 1; at >= 0; at--) {
      const first = ordered[at] as E;
      const days = daysBetween(first.date, second.date);
      if (rule.withinDays !== null && days > rule.withinDays) break;
      if (first.institution === second.institution && first.service === second.service) continue;
      const verdict = rule.withinDays === null ? "open" : "double";
      found.push({ rule: rule.id, first, second, days, verdict });
      break;
    }
  }
  return found;
}

function keyOf({ date, institution, service }: ServiceEvent): string {
  return `${date}|${institution}|${service}`;
}

/**
 * What there is to say of doubled services (重复服务提示): once for each rule and pair of institutions, without any client
 * and without a number, so that nobody can be told from it.
 *
 * @param duplicates - what was doubled
 * @param composition - the rules of overlap
 * @param date - the day of the question
 * @param nameOf - what an institution is called
 */
export function* duplicateFindings(
  duplicates: Iterable<ServiceDuplicate>,
  composition: Composition,
  date: PlainDate,
  nameOf: (institution: string) => string = (id) => id,
): Iterable<Finding> {
  const said = new Set<string>();
  for (const { rule, first, second, verdict } of duplicates) {
    const pair = [first.institution, second.institution].sort();
    const subject = [rule, verdict, ...pair].join(":");
    if (said.has(subject)) continue;
    said.add(subject);
    const declared = composition.get(overlapPoint, rule);
    const [one = "", other = ""] = pair.map(nameOf);
    const code = verdict === "double" ? "SERVICES_DOUBLED" : "SERVICES_WINDOW_OPEN";
    const values = { rule: declared?.title ?? rule, first: one, second: other };
    yield finding(servicesCodes.message(code, values), {
      kind: "data",
      severity: verdict === "double" ? "warning" : "information",
      subject,
      date,
      cites: declared?.cites[0],
    });
  }
}
