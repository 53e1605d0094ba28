import { assetsPlugin } from "@fuyou/assets";
import { dutiesPlugin } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import type { Composition, ConfiguredPlugin, County, PlainDate, ViewContext } from "@fuyou/kernel";
import { aCitation, aCounty, aPlugin, composed, type Records } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import { standardsPlugin } from "@fuyou/standards";
import { type OutreachAudience, outreachAudiencePoint, outreachTopicPoint } from "./audience.js";
import { outreachPlugin } from "./outreach-plugin.js";
import {
  type OutreachDay,
  type OutreachProgramme,
  outreachDayPoint,
  outreachProgrammePoint,
} from "./programme.js";
import { type SloganReview, sloganReviewPoint } from "./slogan.js";
import { type VenueKind, venueKindPoint } from "./venue.js";

// One audience, one topic, two programmes, a day, a review of slogans and the population school.

const cites = [aCitation()];

/** An audience. */
export function anAudience(over: Partial<OutreachAudience> = {}): OutreachAudience {
  return { code: "men", title: { zh: "男性", en: "men" }, cites, ...over };
}

/** A programme that is held twice a year. */
export function aProgramme(over: Partial<OutreachProgramme> = {}): OutreachProgramme {
  return {
    code: "lectures",
    title: { zh: "讲座", en: "lectures" },
    purpose: { zh: "讲知识", en: "to tell what is known" },
    ...{ audiences: ["men"], topics: ["care"], organisers: ["township-hospital"], perYear: 2 },
    cites,
    ...over,
  };
}

/** Men's health day. */
export function aDay(over: Partial<OutreachDay> = {}): OutreachDay {
  const title = { zh: "男性健康日", en: "men's health day" };
  return { code: "men-day", title, day: "10-28", audiences: ["men"], cites, ...over };
}

/** The review of slogans since 1 February 2020. */
export function aReview(over: Partial<SloganReview> = {}): SloganReview {
  return {
    code: "cleanup",
    title: { zh: "标语清理", en: "cleaning up" },
    ...{ refuses: ["coercive"], asks: "warm", cites, period: { from: "2020-02-01" } },
    ...over,
  };
}

/** The population school of three levels. */
export function aVenue(over: Partial<VenueKind> = {}): VenueKind {
  return {
    code: "school",
    title: { zh: "人口学校", en: "population school" },
    levels: ["county", "township", "village"],
    roomFunction: "population-school",
    cites,
    ...over,
  };
}

/** What the sample composition has beside the packages. */
export interface SampleOutreach {
  /** More audiences. */
  readonly audiences?: readonly OutreachAudience[] | undefined;
  /** The days. */
  readonly days?: readonly OutreachDay[] | undefined;
  /** The programmes. */
  readonly programmes?: readonly OutreachProgramme[] | undefined;
}

/** The plugin with the sample. */
export function outreachSample(sample: SampleOutreach = {}): ConfiguredPlugin {
  const idle = aProgramme({ code: "tours", title: { zh: "巡讲", en: "tours" }, perYear: null });
  const { audiences = [], days = [aDay()], programmes = [aProgramme(), idle] } = sample;
  return aPlugin("sample-outreach", (to) => {
    for (const each of [anAudience(), ...audiences]) to.add(outreachAudiencePoint, each);
    to.add(outreachTopicPoint, { code: "care", title: { zh: "保健", en: "care" }, cites });
    for (const each of programmes) to.add(outreachProgrammePoint, each);
    for (const each of days) to.add(outreachDayPoint, each);
    to.add(sloganReviewPoint, aReview());
    to.add(venueKindPoint, aVenue());
  });
}

/** The packages that outreach builds on, as plugins. */
export const below: readonly ConfiguredPlugin[] = [
  ...[standardsPlugin, hierarchyPlugin, reformPlugin, personnelPlugin, assetsPlugin],
  ...[dutiesPlugin, servicesPlugin, outreachPlugin],
];

/** The composition with the sample. */
export function withOutreach(sample: SampleOutreach = {}): Composition {
  return composed(...below, outreachSample(sample));
}

/** The sample county on a day. */
export function outreachCounty(
  composition: Composition,
  records: Records = {},
  date: PlainDate = "2020-12-31",
): County {
  return aCounty(composition, { ...aHierarchy(), ...records }, { date });
}

/** What a view is asked about. */
export function asked(county: County, composition: Composition): ViewContext {
  return { county, composition, before: null, date: county.date };
}
