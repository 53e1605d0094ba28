import { assetsPlugin } from "@fuyou/assets";
import { dutiesPlugin } from "@fuyou/duties";
import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy, anInstitution } from "@fuyou/hierarchy/testing";
import type { AnyView, Contributor, County, PlainDate, ViewAnswer } from "@fuyou/kernel";
import { type Composition, compose, kernelPlugin } from "@fuyou/kernel";
import { aCitation, aCounty, aPlugin, type Records } from "@fuyou/kernel/testing";
import { personnelPlugin } from "@fuyou/personnel";
import { reformPlugin } from "@fuyou/reform";
import { servicesPlugin } from "@fuyou/services";
import { standardsPlugin } from "@fuyou/standards";
import { appraisalPlugin } from "./appraisal-plugin.js";
import type { AppraisalScheme } from "./scheme.js";

const core = [
  kernelPlugin,
  standardsPlugin,
  hierarchyPlugin,
  reformPlugin,
  personnelPlugin,
  assetsPlugin,
  dutiesPlugin,
  servicesPlugin,
  appraisalPlugin,
];

/** Appraisal with what some plugin contributes to it. */
export function composedWith(contribute: (to: Contributor) => void = () => {}): Composition {
  return compose([...core, aPlugin("sample-appraisal", contribute, [appraisalPlugin])]);
}

/** The sample county on a day, with a second hospital and a few records. */
export function aCountyWith(
  composition: Composition,
  tables: Records = {},
  date: PlainDate = "2020-01-01",
): County {
  const second = anInstitution({ id: "second", name: "样镇第二卫生院" });
  const hierarchy = aHierarchy();
  const institutions = [...(hierarchy.institutions ?? []), second];
  return aCounty(composition, { ...hierarchy, institutions, ...tables }, { date });
}

/** What a view answers of a county. */
export function answerOf(
  view: AnyView,
  composition: Composition,
  county: County,
  options: object = {},
): ViewAnswer {
  const context = { county, before: null, composition, date: county.date };
  return view.answer(context, view.options.parse(options));
}

/** A scheme of two items for township hospitals. */
export function aScheme(over: Partial<AppraisalScheme> = {}): AppraisalScheme {
  const evidence = { zh: "登记", en: "register" };
  return {
    code: "hospital-work",
    title: { zh: "卫生院工作考核", en: "work of the hospitals" },
    object: { of: "institution", kinds: ["township-hospital"] },
    items: [
      {
        ...{ code: "visits", title: { zh: "按期访视", en: "visits in time" } },
        ...{ counts: "task-in-time", weight: 3, evidence },
      },
      {
        ...{ code: "files", title: { zh: "档案", en: "files" } },
        ...{ counts: "records", weight: 1, evidence },
      },
    ],
    cadence: { times: 1, per: "year" },
    appraiser: { zh: "县卫生计生局", en: "the county bureau" },
    mixes: [],
    uses: [],
    cites: [aCitation()],
    ...over,
  };
}
