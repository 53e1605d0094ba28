import { divisions, institutions } from "@fuyou/hierarchy";
import {
  type ConfiguredPlugin,
  type CountyData,
  definePlugin,
  type PluginRef,
} from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import {
  amount,
  count,
  fieldValue,
  is,
  type Requirement,
  requirement,
  requirementPoint,
  standardsPlugin,
} from "@fuyou/standards";

/** Samples for the tests on rules; part of no published package. */

export const cites = [{ source: "sample", clause: "一" }];

/** Every township hospital has so many staff. */
export function hospitalStaff(least: number, over: Partial<Requirement> = {}): Requirement {
  return requirement({
    id: "hospital-staff",
    title: { zh: "卫生院人员", en: "staff of the hospital" },
    each: institutions,
    where: is("kind", "township-hospital"),
    subject: { zh: "卫生院", en: "hospital" },
    require: {
      measure: count(staff, {
        by: "institution",
        unit: "person",
        called: { zh: "人员", en: "staff" },
      }),
      compare: "at-least",
      bound: amount(least),
    },
    severity: "mandatory",
    cites,
    period: { from: "2015-01-01" },
    ...over,
  });
}

/** Every town has so many people. */
export function townPeople(least: number, over: Partial<Requirement> = {}): Requirement {
  return requirement({
    id: "town-people",
    title: { zh: "镇人口", en: "people of the town" },
    each: divisions,
    where: is("level", "township"),
    subject: { zh: "镇", en: "town" },
    require: {
      measure: fieldValue("population", { unit: "person" }),
      compare: "at-least",
      bound: amount(least),
    },
    severity: "target",
    cites,
    period: { from: "2015-01-01" },
    ...over,
  });
}

/** A plugin of some rules. */
export function rulesPlugin(
  id: string,
  rules: readonly Requirement[],
  dependsOn: readonly PluginRef[] = [],
): ConfiguredPlugin {
  return definePlugin({
    id,
    title: { zh: `文件${id}`, en: `document ${id}` },
    dependsOn: [standardsPlugin, ...dependsOn],
    contribute(to) {
      for (const rule of rules) to.add(requirementPoint, rule);
    },
  });
}

const [east, west] = ["999901101000", "999901102000"];
const hospital = (id: string, division: string) => ({
  id,
  name: `${id}卫生院`,
  kind: "township-hospital",
  division,
  legalForm: "public-institution",
});
const person = (id: string, institution: string) => ({
  id,
  name: `合成人员${id}`,
  institution,
  employment: "established",
});

/** East town with 8,000 people and a hospital of three staff; west town, uncounted, with one of one. Synthetic. */
export function twoTowns(): CountyData {
  return {
    county: {
      code: "999901",
      name: { zh: "合成县", en: "Synthetic County" },
      edition: "2015-12-31",
      date: "2016-01-01",
      synthetic: true,
    },
    tables: {
      divisions: [
        { id: "999901000000", name: "合成县" },
        { id: east, name: "东镇", population: 8_000 },
        { id: west, name: "西镇" },
      ],
      institutions: [hospital("east", east), hospital("west", west)],
      staff: [person("1", "east"), person("2", "east"), person("3", "east"), person("4", "west")],
    },
  };
}
