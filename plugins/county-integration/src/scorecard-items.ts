import { rooms, roomUses } from "@fuyou/assets";
import { assignments } from "@fuyou/duties";
import { namePlates, relations } from "@fuyou/hierarchy";
import type { PlainDate } from "@fuyou/kernel";
import { posts, staff } from "@fuyou/personnel";
import type { ScorecardItem, Selector } from "@fuyou/reform";
import {
  allOf,
  amount,
  asMuchAs,
  count,
  coverage,
  type Demand,
  every,
  includes,
  is,
  isOneOf,
  isPresent,
  range,
} from "@fuyou/standards";
import { cite } from "./clauses.js";
import { eightDutiesLed } from "./duties-led.js";
import { dutySets } from "./duty-sets.js";
import { countyUnits, townshipUnits, villageUnits } from "./scorecard-units.js";

const dutiesOf = (set: string) => dutySets.find(({ code }) => code === set)?.duties ?? [];

function leads(set: string, zh: string, en: string): Demand {
  return {
    measure: coverage(assignments, {
      by: "institution",
      field: "duty",
      codes: dutiesOf(set),
      where: is("involvement", "lead"),
      unit: "duty",
      called: { zh, en },
    }),
    compare: "at-least",
    bound: every(),
  };
}

/** Everyone of the establishment holds a post: as many posts with a holder as such people (人员到岗). */
const everyonePosted: Demand = {
  measure: count(posts, {
    by: "institution",
    where: isPresent("holder"),
    unit: "person",
    called: { zh: "有人任职的岗位", en: "posts with a holder" },
  }),
  compare: "at-least",
  bound: asMuchAs(
    count(staff, {
      by: "institution",
      where: isOneOf("employment", ["established", "civil-service-rules"]),
      unit: "person",
      called: { zh: "在编人员", en: "established staff" },
    }),
  ),
};

const guidedByCentre: Demand = {
  measure: count(relations, {
    by: "to",
    where: allOf(is("kind", "professional-guidance"), is("from.kind", "county-mchfp-centre")),
    unit: "institution",
    called: { zh: "业务指导的县中心", en: "county centres that guide it" },
  }),
  compare: "at-least",
  bound: amount(1),
};

type Said = Pick<ScorecardItem, "dimension" | "title" | "proof"> & {
  rows: readonly string[];
  /** Only units in townships of these classes; others are left unknown, as no clause speaks of them. */
  divisionClasses?: Selector["divisionClasses"];
};

const ofTheCounty: readonly Said[] = [
  {
    dimension: "institution",
    title: { zh: "合并为一个中心并挂牌", en: "merged into one centre, under its name" },
    proof: {
      measure: count(namePlates, {
        by: "institution",
        where: allOf(is("kind", "own-name"), is("institution.kind", "county-mchfp-centre")),
        unit: "item",
        called: { zh: "县中心牌子", en: "plates of the county centre" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    rows: ["000-020"],
  },
  {
    dimension: "function",
    title: { zh: "计划生育八项职能归中心", en: "the eight family-planning duties lie with it" },
    proof: { measure: eightDutiesLed, compare: "at-least", bound: every() },
    rows: ["000-023"],
  },
  {
    dimension: "management",
    title: { zh: "由一个主管机构管理", en: "under one body's command" },
    proof: {
      measure: count(relations, {
        by: "to",
        where: is("kind", "administrative"),
        unit: "institution",
        called: { zh: "上级主管机构", en: "bodies that command it" },
      }),
      compare: "within",
      bound: range(1, 1),
    },
    rows: ["000-044"],
  },
  {
    dimension: "personnel",
    title: { zh: "在编人员全部到岗", en: "everyone of the establishment holds a post" },
    proof: everyonePosted,
    rows: ["000-044"],
  },
  {
    dimension: "work",
    title: { zh: "妇幼保健与项目同由其牵头", en: "it leads the care and the projects as well" },
    proof: leads("centre-care", "牵头的妇幼保健职责", "duties of care it leads"),
    rows: ["000-021", "000-022", "000-024"],
  },
];

const ofTownships: readonly Said[] = [
  {
    dimension: "institution",
    title: { zh: "加挂服务站牌子，不再另设站所", en: "one body that hangs the station's plate" },
    proof: {
      measure: count(namePlates, {
        by: "institution",
        where: is("kind", "mchfp-service-station"),
        unit: "item",
        called: { zh: "妇幼保健计划生育服务站牌子", en: "plates of a service station" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    rows: ["000-027", "000-028"],
  },
  {
    dimension: "function",
    title: { zh: "八项职能并入卫生院", en: "the eight duties lie with the hospital" },
    proof: { measure: eightDutiesLed, compare: "at-least", bound: every() },
    rows: ["000-026", "000-032"],
  },
  {
    dimension: "management",
    title: { zh: "受县中心业务指导", en: "guided by the county centre" },
    proof: guidedByCentre,
    rows: ["000-025"],
  },
  {
    dimension: "personnel",
    title: { zh: "在编人员全部到岗", en: "everyone of the establishment holds a post" },
    proof: everyonePosted,
    rows: ["000-044"],
  },
  {
    dimension: "work",
    title: { zh: "妇幼保健与公共卫生同由其牵头", en: "it leads care and public health as well" },
    proof: leads("township-care", "牵头的妇幼保健职责", "duties of care it leads"),
    rows: ["000-031", "000-033"],
  },
];

const ofVillages: readonly Said[] = [
  {
    dimension: "institution",
    title: { zh: "计生服务室保留", en: "the family-planning room is kept" },
    proof: {
      measure: count(rooms, {
        by: "institution",
        where: includes("functions", "fp-service-room"),
        unit: "room",
        called: { zh: "计划生育服务室", en: "family-planning rooms" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    rows: ["000-038"],
  },
  {
    dimension: "function",
    title: { zh: "专干六项职责明确", en: "the worker's six duties are settled" },
    proof: {
      measure: coverage(assignments, {
        by: "post.institution",
        field: "duty",
        codes: dutiesOf("village-worker6"),
        unit: "duty",
        called: { zh: "专干职责", en: "the worker's duties" },
      }),
      compare: "at-least",
      bound: every(),
    },
    rows: ["000-041"],
  },
  {
    dimension: "management",
    title: { zh: "受乡镇卫生院指导", en: "guided by the township hospital" },
    proof: {
      measure: count(relations, {
        by: "to",
        where: is("kind", "professional-guidance"),
        unit: "institution",
        called: { zh: "业务指导机构", en: "bodies that guide it" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    rows: ["000-035"],
    // Streets have no township hospital, and the document names nobody else for their villages.
    divisionClasses: ["town", "township"],
  },
  {
    dimension: "personnel",
    title: { zh: "专干岗位保留", en: "the worker's post is kept" },
    proof: {
      measure: count(posts, {
        by: "institution",
        where: isOneOf("kind", ["village-fp-worker", "village-health-worker"]),
        unit: "post",
        called: { zh: "村专干岗位", en: "posts of village worker" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    rows: ["000-039"],
  },
  {
    dimension: "work",
    title: { zh: "用房与村卫生室共享", en: "its rooms are shared with the clinic" },
    proof: {
      measure: count(roomUses, {
        by: "room.institution",
        unit: "room",
        called: { zh: "共用的房间", en: "rooms used in common" },
      }),
      compare: "at-least",
      bound: amount(1),
    },
    rows: ["000-038"],
  },
];

/**
 * By what source 000 lets the integration be proven, unit by unit (整合记分卡条目): five of the six respects at
 * each level; money has items of its own, in the file beside.
 *
 * @param from - first day on which it is asked
 */
export function scorecardItems(from: PlainDate): ScorecardItem[] {
  const items = (level: ScorecardItem["level"], due: Selector, said: readonly Said[]) =>
    said.map(
      ({ dimension, title, proof, rows, divisionClasses }): ScorecardItem => ({
        id: `${level}-${dimension}`,
        title,
        dimension,
        level,
        due: divisionClasses === undefined ? due : { ...due, divisionClasses },
        proof,
        cites: rows.map(cite),
        period: { from },
      }),
    );
  return [
    ...items("county", countyUnits, ofTheCounty),
    ...items("township", townshipUnits, ofTownships),
    ...items("village", villageUnits, ofVillages),
  ];
}
