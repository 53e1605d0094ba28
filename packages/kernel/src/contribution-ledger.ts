import type { Message } from "./code.js";
import { isPlainDate, type PlainDate } from "./date.js";
import { kernelCodes } from "./errors.js";
import type { Contribution, ExtensionPoint, Validity, Verb } from "./extension-point.js";
import { reasonsOf } from "./issue-reason.js";
import type { ConfiguredPlugin, Contributor, PluginRef } from "./plugin.js";
import { type Claim, Settlement } from "./settlement.js";
import type { Text } from "./text.js";

type AnyPoint = ExtensionPoint<unknown>;

/** What a plugin has said at a point, as it said it. */
interface Said {
  verb: Verb;
  validity?: Partial<Validity> | undefined;
  of?: string;
  derivedFrom?: Contribution;
}

/**
 * Takes what plugins contribute, judges each by itself, and has all of it settled together.
 */
export class ContributionLedger {
  readonly #plugins = new Map<string, ConfiguredPlugin>();
  readonly #points = new Map<string, AnyPoint>();
  readonly #claims: Claim[] = [];
  readonly #settlement: Settlement;
  readonly #issues: Message[];

  /** @param issues - where what is wrong goes */
  constructor(issues: Message[]) {
    this.#issues = issues;
    this.#settlement = new Settlement(issues);
  }

  /** The points anything was contributed to. */
  get points(): Iterable<AnyPoint> {
    return this.#points.values();
  }

  /** The contributor handed to a plugin; plugins come with their dependencies before them. */
  of(plugin: ConfiguredPlugin): Contributor {
    this.#plugins.set(plugin.id, plugin);
    const take = (point: unknown, value: unknown, said: Said) => {
      const claim = this.#take(plugin, point as AnyPoint, value, said);
      if (claim !== undefined) this.#claims.push(claim);
    };
    return {
      add: (point, value, validity) => take(point, value, { verb: "add", validity }),
      replace: (point, value, of) => take(point, value, { verb: "replace", of: idOf(of) }),
      succeed: (point, value, of, from) =>
        take(point, value, { verb: "succeed", of: idOf(of), validity: { from } }),
    };
  }

  /** Settles all contributions; what cannot stand is reported and left out. */
  settle(): Map<string, Contribution[]> {
    this.#settlement.settle(this.#claims);
    const derivable = this.#settlement.contributions();
    for (const each of derivable) {
      const point = this.#points.get(each.point) as AnyPoint;
      const plugin = this.#plugins.get(each.plugin) as ConfiguredPlugin;
      for (const derived of point.derive(each.value)) {
        const said: Said = { verb: "add", derivedFrom: each };
        const claim = this.#take(plugin, derived.point as AnyPoint, derived.value, said);
        const stands = claim && this.#settlement.add(claim);
        if (stands !== undefined) derivable.push(stands);
      }
    }
    return this.#settlement.byPoint();
  }

  #take(plugin: ConfiguredPlugin, point: AnyPoint, value: unknown, said: Said): Claim | undefined {
    this.#points.set(point.id, point);
    const parsed = point.schema.safeParse(value);
    const place = { plugin: plugin.id, point: point.id };
    const refuse = (key: string, reason: Text) => {
      this.#settlement.refused(plugin.id, point.id, key);
      this.#issues.push(
        kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { ...place, key, reason }),
      );
    };
    if (!parsed.success) {
      refuse(keyOrNothing(point, value), reasonsOf(parsed.error, value, point.schema));
      return undefined;
    }
    const key = point.key(parsed.data);
    if (point.cited && point.cites(parsed.data).length === 0) {
      this.#issues.push(kernelCodes.message("KERNEL_UNCITED_CONTRIBUTION", { ...place, key }));
    }
    const { verb, of, derivedFrom } = said;
    if (of !== undefined && !plugin.dependsOn.some((each) => each.id === of)) {
      this.#settlement.refused(plugin.id, point.id, key);
      this.#issues.push(
        kernelCodes.message("KERNEL_NOT_A_DEPENDENCY", { ...place, key, verb, of }),
      );
      return undefined;
    }
    const own = point.validity(parsed.data);
    const validity = { from: null, to: null, ...own, ...said.validity };
    const fault = faultOf(validity);
    if (fault !== undefined) {
      refuse(key, fault);
      return undefined;
    }
    const claim = { ...place, key, value: parsed.data, verb, of };
    if (derivedFrom === undefined) return { ...claim, validity };
    const days = within(validity, derivedFrom.validity);
    if (faultOf(days) !== undefined) return undefined;
    const origin = `${derivedFrom.plugin}/${derivedFrom.point}/${derivedFrom.key}`;
    return { ...claim, validity: days, derivedFrom: origin };
  }
}

/** The identifier of a plugin that was named itself or by its identifier. */
function idOf(plugin: unknown): string {
  return typeof plugin === "string" ? plugin : (plugin as PluginRef).id;
}

function keyOrNothing(point: AnyPoint, value: unknown): string {
  try {
    return String(point.key(value));
  } catch {
    return "?";
  }
}

function faultOf({ from, to }: Validity): Text | undefined {
  for (const date of [from, to]) {
    if (date === null || isPlainDate(date)) continue;
    return { zh: `${date} 不是日期`, en: `${date} is not a day of the calendar` };
  }
  if (from === null || to === null || from <= to) return undefined;
  return { zh: `期间 ${from} 至 ${to} 止日早于起日`, en: `${to} is before ${from}` };
}

/** The days of one period that lie in another: what is derived never outlives what it follows from. */
function within(own: Validity, origin: Validity): Validity {
  const later = (a: PlainDate | null, b: PlainDate | null) => ((a ?? "") > (b ?? "") ? a : b);
  const earlier = (a: PlainDate | null, b: PlainDate | null) =>
    a === null || (b !== null && b < a) ? b : a;
  return { from: later(own.from, origin.from), to: earlier(own.to, origin.to) };
}
