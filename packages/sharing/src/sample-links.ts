import { assetsPlugin } from "@fuyou/assets";
import { dutiesPlugin } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import type { Composition, ConfiguredPlugin, County, ViewContext } from "@fuyou/kernel";
import { aCitation, aCounty, aPlugin, composed, type Records } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import { standardsPlugin } from "@fuyou/standards";
import { type CrossCheck, crossCheckPoint } from "./cross-check.js";
import { type DataSet, dataSetPoint } from "./data-set.js";
import {
  type InformationSource,
  informationSourcePoint,
  type SystemLink,
  systemLinkPoint,
} from "./link.js";
import { sharingPlugin } from "./sharing-plugin.js";
import { type InformationSystem, informationSystemPoint } from "./system.js";

// A clinic's system, a hospital's and an administration's; totals and records; two sources that are compared.

const cites = [aCitation()];
const named = (code: string) => ({ code, title: { zh: `“${code}”`, en: code }, cites });

/** A link: records of the clinic go along to the hospital for care. */
export function aLink(over: Partial<SystemLink> = {}): SystemLink {
  return {
    ...named("referral"),
    ...{ from: "clinic-system", to: "hospital-system", dataSets: ["records"] },
    ...{ purpose: "continuity-of-care", consent: "separate", expected: true },
    retention: { rule: "until-care-ends" },
    ...over,
  };
}

/** A source of totals. */
export function aSource(code: string, over: Partial<InformationSource> = {}): InformationSource {
  return {
    ...named(code),
    gatheredBy: { zh: "机构", en: "an institution" },
    ...{ dataSets: ["totals"], purpose: "statistics", consent: "not-needed" },
    ...over,
  };
}

/** A comparison of the totals of both sources. */
export function aCheck(over: Partial<CrossCheck> = {}): CrossCheck {
  return {
    ...named("visits"),
    ...{ dataSet: "totals", left: "office", right: "hospital", smallCell: 5 },
    ...over,
  };
}

/** What the sample composition has beside the packages. */
export interface SampleLinks {
  /** The link. */
  readonly link?: SystemLink | undefined;
  /** The comparison. */
  readonly check?: CrossCheck | undefined;
  /** More sources. */
  readonly sources?: readonly InformationSource[] | undefined;
  /** The modules of the hospital's system. */
  readonly modules?: InformationSystem["modules"] | undefined;
}

/** The plugin with the sample. */
export function linksPlugin(sample: SampleLinks = {}): ConfiguredPlugin {
  const { link = aLink(), check = aCheck(), sources = [], modules = [] } = sample;
  return aPlugin("sample-links", (to) => {
    const sets: DataSet[] = [
      { ...named("records"), grain: "service-records" },
      { ...named("totals"), grain: "totals" },
    ];
    for (const each of sets) to.add(dataSetPoint, each);
    to.add(informationSystemPoint, { ...named("clinic-system"), serves: "care", modules: [] });
    to.add(informationSystemPoint, { ...named("hospital-system"), serves: "care", modules });
    to.add(informationSystemPoint, { ...named("bureau"), serves: "administration", modules: [] });
    to.add(systemLinkPoint, link);
    for (const each of [aSource("office"), aSource("hospital"), ...sources]) {
      to.add(informationSourcePoint, each);
    }
    to.add(crossCheckPoint, check);
  });
}

/** The packages that sharing builds on, as plugins. */
export const below: readonly ConfiguredPlugin[] = [
  ...[standardsPlugin, hierarchyPlugin, reformPlugin, personnelPlugin, assetsPlugin],
  ...[dutiesPlugin, servicesPlugin, sharingPlugin],
];

/** The composition with the sample. */
export function withLinks(sample: SampleLinks = {}): Composition {
  return composed(...below, linksPlugin(sample));
}

/** The sample county on 30 April 2020. */
export function linksCounty(composition: Composition, records: Records = {}): County {
  return aCounty(composition, { ...aHierarchy(), ...records }, { date: "2020-04-30" });
}

/** What a view is asked about. */
export function asked(county: County, composition: Composition): ViewContext {
  return { county, composition, before: null, date: county.date };
}
