import {
  type Citation,
  type CodeEntry,
  type Composition,
  citationSchema,
  codeOf,
  codeSchema,
  defineCodeList,
  defineExtensionPoint,
  type ExtensionPoint,
  kernelCodes,
  type Period,
  periodSchema,
  type Text,
  textSchema,
  type Unit,
  unitSchema,
} from "@fuyou/kernel";
import { z } from "zod";
import { reportingCalendarPoint } from "./calendar.js";
import { mandatoryUptake } from "./mandatory-uptake.js";
import { isRate, type RateUnit, rateUnitSchema } from "./rate.js";

/** Forms and registers from which counts are taken (数据来源): an open list. */
export const sourceFormPoint: ExtensionPoint<CodeEntry> = defineCodeList("indicators.source-form", {
  zh: "数据来源",
  en: "source forms",
});

/** A count by its name (计数项): live births, maternal deaths. What indicators are divided from. */
export interface NamedCount {
  /** Its code, for example `live-births`. */
  code: string;
  /** Its name, which says exactly who is counted. */
  title: Text;
  /** What is counted, persons for the most part. */
  unit: Unit;
  /** The form or register it is taken from (来源表), a code of `indicators.source-form`. */
  form: string;
  /** The clauses that define it. */
  cites: readonly Citation[];
}

/** Shape of a {@link NamedCount}. */
export const namedCountSchema: z.ZodType<NamedCount> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  unit: unitSchema,
  form: codeOf(sourceFormPoint),
  cites: z.array(citationSchema),
});

/** The counts that indicators name (计数项目录). */
export const namedCountPoint: ExtensionPoint<NamedCount> = defineExtensionPoint<NamedCount>({
  id: "indicators.count",
  title: { zh: "计数项", en: "named counts" },
  schema: namedCountSchema,
  key: (count) => count.code,
  *check(entries, composition) {
    for (const { plugin, point, key, value } of entries) {
      const reason = missing(composition, sourceFormPoint, "form", value.form);
      if (reason)
        yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
    }
  },
});

/**
 * What an indicator tells of (指标性质): `outcome` how people fare (结果), `quality` how well something was done
 * (质量), `availability` whether something is there (可及), `offer` to whom it was offered (提供), `uptake` who
 * took it (利用).
 */
export type IndicatorKind = "outcome" | "quality" | "availability" | "offer" | "uptake";

/** What the kinds are called (指标性质名称). */
export const indicatorKindTitles: Readonly<Record<IndicatorKind, Text>> = {
  outcome: { zh: "健康结果", en: "outcome" },
  quality: { zh: "质量", en: "quality" },
  availability: { zh: "可及", en: "availability" },
  offer: { zh: "服务提供", en: "offer" },
  uptake: { zh: "服务利用", en: "uptake" },
};

/** An indicator (指标): a number with a name, of which it is known what is divided by what. */
export interface Indicator {
  /** Its code, for example `infant-mortality`. */
  code: string;
  /** Its name. */
  title: Text;
  /** What it is told in. */
  unit: RateUnit;
  /** What is counted (分子), a code of `indicators.count`. */
  numerator: string;
  /** What it is divided by (分母), a code of `indicators.count`; none for a number and a yes or no. */
  denominator?: string | undefined;
  /**
   * Whether what the numerator counts is a part of what the denominator counts: women delivered in hospital of
   * women delivered, but not deaths of a year of its births. It decides which interval is exact, and whether
   * more than all is an error.
   */
  partOfWhole: boolean;
  /** Which way is better (方向): up, down, or kept where it is. */
  direction: "up" | "down" | "maintain";
  /** What it tells of. */
  kind: IndicatorKind;
  /** Whether it counts a service that people choose freely (自愿服务); see {@link isVoluntaryUptake}. */
  voluntary: boolean;
  /** For an uptake, the indicator that tells to whom the service was offered (对应的提供指标). */
  offeredIn?: string | undefined;
  /** Its reporting year, a code of `indicators.reporting-calendar`. */
  calendar: string;
  /** The clauses that define it. */
  cites: readonly Citation[];
  /** The days for which the definition holds; a revised one succeeds it. Open where absent. */
  period?: Period | undefined;
}

/** Shape of an {@link Indicator}. */
export const indicatorSchema: z.ZodType<Indicator> = z.strictObject({
  code: codeSchema,
  title: textSchema,
  unit: rateUnitSchema,
  numerator: codeOf(namedCountPoint),
  denominator: codeOf(namedCountPoint).optional(),
  partOfWhole: z.boolean(),
  direction: z.enum(["up", "down", "maintain"]),
  kind: z.enum(Object.keys(indicatorKindTitles) as [IndicatorKind, ...IndicatorKind[]]),
  voluntary: z.boolean(),
  offeredIn: z.string().optional(),
  calendar: codeOf(reportingCalendarPoint),
  cites: z.array(citationSchema),
  period: periodSchema.optional(),
});

/** The catalogue of indicators (指标目录). */
export const indicatorPoint: ExtensionPoint<Indicator> = defineExtensionPoint<Indicator>({
  id: "indicators.indicator",
  title: { zh: "指标目录", en: "catalogue of indicators" },
  schema: indicatorSchema,
  key: (indicator) => indicator.code,
  *check(entries, composition) {
    const uptake = new Map(
      entries
        .filter(({ value }) => isVoluntaryUptake(value))
        .map(({ value }) => [value.numerator, value.code] as const),
    );
    for (const { plugin, point, key, value } of entries) {
      for (const reason of [...faultsOf(value, composition), ...otherName(value, uptake)]) {
        yield kernelCodes.message("KERNEL_INVALID_CONTRIBUTION", { plugin, point, key, reason });
      }
    }
    const all = entries.map(({ value }) => value);
    const codes = (of: readonly Indicator[]) => new Set(of.map(({ code }) => code));
    yield* mandatoryUptake(codes(all.filter(isVoluntaryUptake)), codes(all), composition);
  },
});

/**
 * Whether an indicator counts who took up a service that people choose freely (自愿服务的利用). What is so
 * marked may be known for planning; it is never an item of an appraisal, of pay or of a ranking.
 *
 * @param indicator - the indicator
 */
export function isVoluntaryUptake(indicator: Indicator): boolean {
  return indicator.kind === "uptake" && indicator.voluntary;
}

function* faultsOf(value: Indicator, composition: Composition): Iterable<Text> {
  const { numerator, denominator, calendar, unit, offeredIn } = value;
  const found = [
    missing(composition, namedCountPoint, "numerator", numerator),
    denominator && missing(composition, namedCountPoint, "denominator", denominator),
    missing(composition, reportingCalendarPoint, "calendar", calendar),
    offeredIn && missing(composition, indicatorPoint, "offeredIn", offeredIn),
  ];
  for (const each of found) if (each) yield each;
  if (isRate(unit) === (denominator === undefined)) {
    yield isRate(unit)
      ? { zh: "denominator：率须有分母", en: "denominator: a rate needs one" }
      : {
          zh: "denominator：数和是否没有分母",
          en: "denominator: a number and a yes or no have none",
        };
  }
  const offer = offeredIn === undefined ? undefined : composition.get(indicatorPoint, offeredIn);
  if (offer !== undefined && offer.kind !== "offer") {
    yield {
      zh: `offeredIn：“${offeredIn}”不是服务提供指标`,
      en: `offeredIn: '${offeredIn}' is no indicator of an offer`,
    };
  }
}

/** Why an indicator is no other than the uptake of a voluntary service under another name. */
function* otherName(value: Indicator, uptake: ReadonlyMap<string, string>): Iterable<Text> {
  const same = uptake.get(value.numerator);
  if (same === undefined || isVoluntaryUptake(value)) return;
  yield {
    zh: `kind：分子“${value.numerator}”在指标“${same}”中计的是自愿服务的利用；请同样标为自愿的服务利用`,
    en: `kind: the numerator '${value.numerator}' counts the uptake of a voluntary service in '${same}'; mark this one as voluntary uptake as well`,
  };
}

/** Why a code is not to be had, or undefined where it is. */
function missing<T>(
  composition: Composition,
  point: ExtensionPoint<T>,
  field: string,
  code: string,
): Text | undefined {
  if (composition.keys(point.id).has(code)) return undefined;
  return {
    zh: `${field}：“${code}”不在${point.title.zh}（${point.id}）中`,
    en: `${field}: '${code}' is not among the ${point.title.en} (${point.id})`,
  };
}
