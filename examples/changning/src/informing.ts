import { type Survey, surveys } from "@fuyou/needs";
import {
  type OutreachEvent,
  type OutreachMaterial,
  outreachEvents,
  outreachMaterials,
  type Slogan,
  slogans,
} from "@fuyou/outreach";
import { type LinkOperation, linkOperations } from "@fuyou/sharing";
import { bureau, city, hospital, type Registers, township } from "./bodies.js";

/** The nurses' day was kept and the doctors' day was not; of one event nobody counted who came. */
const events: readonly OutreachEvent[] = [
  {
    ...{ id: "event-nurses-day", day: "changning-nurses-day", institution: bureau },
    ...{ division: city, on: "2018-05-12", attendance: 160 },
  },
  {
    ...{ id: "event-reform", programme: "reform-publicity", institution: bureau },
    ...{ division: city, on: "2018-03-28", attendance: 240 },
  },
  {
    ...{ id: "event-care", programme: "changning-birth-care" },
    ...{ institution: "fp-association-430482101", division: township("101"), on: "2018-07-11" },
  },
  {
    ...{ id: "event-themes-1", programme: "changning-three-themes", institution: hospital("102") },
    ...{ division: township("102"), on: "2018-04-18", attendance: 75 },
  },
  {
    ...{ id: "event-themes-2", programme: "changning-three-themes", institution: hospital("108") },
    ...{ division: township("108"), on: "2018-09-19", attendance: 60 },
  },
];

const materials: readonly OutreachMaterial[] = [
  {
    ...{ id: "material-reform", name: "整合改革问答（合成）", topics: ["integration-reform"] },
    ...{ audiences: ["reform-staff", "reform-public"], institution: bureau },
    ...{ issuedOn: "2018-03-20", copies: 3_000 },
  },
  {
    ...{ id: "material-health", name: "健康常宁折页（合成）" },
    ...{ topics: ["changning-healthy-changning", "changning-health-promotion"] },
    ...{ audiences: ["changning-public"], institution: hospital("102"), issuedOn: "2018-04-10" },
  },
];

/** One warm, one of a wording that may not stand and has been removed, one at which nobody has looked. */
const found: readonly Slogan[] = [
  {
    ...{ id: "slogan-1", division: township("101"), place: "镇政府外墙（合成）" },
    ...{ wordsOfIt: "关爱妇女儿童健康", wording: "warm", foundOn: "2018-03-15" },
  },
  {
    ...{ id: "slogan-2", division: township("105"), place: "旧墙（合成）", wording: "coercive" },
    ...{ foundOn: "2018-03-16", removedOn: "2018-03-30" },
  },
  {
    ...{ id: "slogan-3", division: township("206"), place: "路边墙（合成）" },
    foundOn: "2018-05-02",
  },
];

/** The sample survey of people who move was held once, in one town. */
const held: readonly Survey[] = [
  {
    ...{ id: "survey-2018", kind: "changning-floating-survey", division: township("102") },
    ...{ period: { from: "2018-08-01", to: "2018-08-20" }, methods: [] },
  },
];

/** One in operation, one never tested, one that was stopped; the others nobody has established. */
const links: readonly LinkOperation[] = [
  {
    ...{ id: "link-mch", link: "mch-system-to-joint", institution: bureau },
    ...{ period: { from: "2018-03-01" }, testedOn: "2018-03-15" },
  },
  {
    ...{ id: "link-fp", link: "fp-service-system-to-joint", institution: bureau },
    period: { from: "2018-03-01" },
  },
  {
    ...{ id: "link-platform", link: "changning-grass-roots-platform", institution: bureau },
    ...{ period: { from: "2018-04-01", to: "2018-10-31" }, testedOn: "2018-04-20" },
  },
];

/** Outreach, slogans, the survey and the information systems (宣传、标语、调查和信息系统), all invented; totals alone. */
export function syntheticInforming(): Registers {
  return {
    [outreachEvents.name]: events,
    [outreachMaterials.name]: materials,
    [slogans.name]: found,
    [surveys.name]: held,
    [linkOperations.name]: links,
  };
}
