import { assetsPlugin } from "@fuyou/assets";
import { dutiesPlugin } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import {
  type AnyView,
  type Composition,
  type ConfiguredPlugin,
  type Contributor,
  type County,
  definePlugin,
  type PlainDate,
  type ViewAnswer,
  type ViewCell,
} from "@fuyou/kernel";
import { aCitation, aCounty, composed } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import { standardsPlugin } from "@fuyou/standards";
import { type ReportingCalendar, reportingCalendarPoint } from "./calendar.js";
import type { IndicatorFigure } from "./figure.js";
import { scopePoint } from "./figure.js";
import { type Indicator, indicatorPoint, namedCountPoint, sourceFormPoint } from "./indicator.js";
import { indicatorsPlugin } from "./indicators-plugin.js";
import { hundredths, per100000, perMille } from "./rate.js";
import { referenceCountPoint } from "./reference-count.js";
import { type Target, targetPoint } from "./target.js";

/** Codes of the sample county and its three towns; the first has two villages. */
export const places: Readonly<Record<"county" | "east" | "west" | "south" | "v1" | "v2", string>> =
  {
    county: "999901000000",
    east: "999901101000",
    west: "999901102000",
    south: "999901103000",
    v1: "999901101201",
    v2: "999901101202",
  };

/** The reporting year from October to September. */
export const octoberYear: ReportingCalendar = {
  code: "october",
  title: { zh: "妇幼统计年度", en: "October year" },
  beginsIn: 10,
  due: [
    { level: "township", part: "year", days: ["10-12"] },
    { level: "township", part: "quarter", days: ["01-10", "04-10", "07-10", "10-12"] },
    { level: "county", part: "year", days: ["10-25"] },
  ],
  cites: [aCitation()],
};

/** The reporting year 2015 of that calendar. */
export const year2015: { readonly from: PlainDate; readonly to: PlainDate } = {
  from: "2014-10-01",
  to: "2015-09-30",
};

const indicator = (over: Partial<Indicator> & Pick<Indicator, "code" | "unit">): Indicator => ({
  title: { zh: over.code, en: over.code },
  numerator: "deaths",
  denominator: "live-births",
  partOfWhole: false,
  direction: "down",
  kind: "outcome",
  voluntary: false,
  calendar: "october",
  cites: [aCitation()],
  ...over,
});

/** Maternal mortality, infant mortality, births in hospital, an examination people choose, and a yes or no. */
export const sampleIndicators: readonly Indicator[] = [
  indicator({
    code: "mmr",
    unit: "per-100000",
    title: { zh: "孕产妇死亡率", en: "maternal mortality" },
  }),
  indicator({
    code: "imr",
    unit: "per-mille",
    numerator: "infant-deaths",
    title: { zh: "婴儿死亡率", en: "infant mortality" },
  }),
  indicator({
    code: "hospital",
    unit: "percent",
    numerator: "hospital-births",
    partOfWhole: true,
    direction: "maintain",
    kind: "quality",
    title: { zh: "住院分娩率", en: "births in hospital" },
  }),
  indicator({
    code: "examined",
    unit: "percent",
    numerator: "examined",
    denominator: "invited",
    partOfWhole: true,
    direction: "up",
    kind: "uptake",
    voluntary: true,
    offeredIn: "offered",
  }),
  indicator({
    code: "offered",
    unit: "percent",
    numerator: "invited",
    denominator: "people",
    partOfWhole: true,
    direction: "up",
    kind: "offer",
    voluntary: true,
  }),
  indicator({
    code: "graded",
    unit: "yes-no",
    numerator: "graded",
    denominator: undefined,
    direction: "up",
    kind: "quality",
  }),
];

/**
 * A target of the sample.
 *
 * @param over - what is to be otherwise
 */
export function aTarget(over: Partial<Target> & Pick<Target, "code">): Target {
  return {
    title: { zh: `目标${over.code}`, en: `target ${over.code}` },
    indicator: "imr",
    wording: "controlled-below",
    value: perMille(7),
    mode: "down",
    cites: [aCitation()],
    ...over,
  };
}

/** Targets in the words of the documents. */
export const sampleTargets: readonly Target[] = [
  aTarget({ code: "mmr", indicator: "mmr", value: per100000(17) }),
  aTarget({ code: "imr" }),
  aTarget({
    code: "hospital",
    indicator: "hospital",
    wording: "or-above",
    value: hundredths(99),
    mode: "maintain",
  }),
];

/**
 * A plugin that brings the sample's catalogue and some targets.
 *
 * @param targets - the targets
 * @param more - what else it contributes
 */
export function sampleCatalogue(
  targets: readonly Target[] = sampleTargets,
  more: (to: Contributor) => void = () => {},
): ConfiguredPlugin {
  return definePlugin({
    id: "sample",
    title: { zh: "样县", en: "Sample County" },
    dependsOn: [indicatorsPlugin],
    contribute(to) {
      to.add(reportingCalendarPoint, octoberYear);
      to.add(sourceFormPoint, { code: "annual", title: { zh: "年报", en: "annual form" } });
      to.add(scopePoint, { code: "rural", title: { zh: "农村", en: "rural" } });
      const counts = [
        "deaths",
        "live-births",
        "infant-deaths",
        "hospital-births",
        "examined",
        "invited",
        "people",
        "graded",
      ];
      for (const code of counts) {
        to.add(namedCountPoint, {
          code,
          title: { zh: code, en: code },
          unit: "person",
          form: "annual",
          cites: [aCitation()],
        });
      }
      for (const each of sampleIndicators) to.add(indicatorPoint, each);
      for (const each of targets) to.add(targetPoint, each);
      to.add(referenceCountPoint, {
        code: "children-aged-nought",
        title: { zh: "0岁人口", en: "children aged nought" },
        count: "live-births",
        division: places.county,
        value: 6878,
        on: "2020-11-01",
        cites: [aCitation()],
      });
      more(to);
    },
  });
}

/**
 * The packages with the sample's catalogue.
 *
 * @param plugins - further plugins
 */
export function sampleComposition(...plugins: readonly ConfiguredPlugin[]): Composition {
  return composed(
    standardsPlugin,
    hierarchyPlugin,
    reformPlugin,
    personnelPlugin,
    assetsPlugin,
    dutiesPlugin,
    servicesPlugin,
    indicatorsPlugin,
    ...plugins,
  );
}

/**
 * A figure of the reporting year 2015, reported in time.
 *
 * @param indicator - the indicator
 * @param division - the division
 * @param counts - numerator and, where there is one, denominator; undefined where missing
 * @param over - what is to be otherwise
 */
export function aFigure(
  indicator: string,
  division: string,
  [numerator, denominator]: readonly [(number | undefined)?, (number | undefined)?],
  over: Partial<IndicatorFigure> = {},
): IndicatorFigure {
  return {
    id: `${indicator}-${division}-${over.period?.to ?? year2015.to}`,
    indicator,
    division,
    period: year2015,
    ...(numerator === undefined ? {} : { numerator }),
    ...(denominator === undefined ? {} : { denominator }),
    source: "年报",
    reportedOn: "2015-10-10",
    ...over,
  };
}

/**
 * The sample county on 1 November 2015 with some figures.
 *
 * @param composition - the plugins
 * @param figures - the figures
 */
export function sampleCounty(
  composition: Composition,
  figures: readonly IndicatorFigure[],
): County {
  const names = {
    county: "样县",
    east: "东镇",
    west: "西镇",
    south: "南镇",
    v1: "一村",
    v2: "二村",
  };
  const divisions = Object.entries(places).map(([key, id]) => ({
    id,
    name: names[key as keyof typeof names],
  }));
  return aCounty(composition, { divisions, "indicator-figures": figures }, { date: "2015-11-01" });
}

/**
 * What a view answers on 1 November 2015.
 *
 * @param view - the view
 * @param composition - the plugins
 * @param county - the county
 * @param options - as they are given
 */
export function asked(
  view: AnyView,
  composition: Composition,
  county: County,
  options: unknown = {},
): ViewAnswer {
  const context = { county, before: null, composition, date: county.date };
  return view.answer(context, view.options.parse(options));
}

/**
 * A column of an answer's only table.
 *
 * @param answer - the answer
 * @param key - the column
 */
export function columnOf(answer: ViewAnswer, key: string): readonly (ViewCell | undefined)[] {
  return (answer.tables[0]?.rows ?? []).map((row) => {
    const cell = row[key];
    return typeof cell === "object" && cell !== null ? cell.en : cell;
  });
}
