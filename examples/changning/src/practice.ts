import type { CountyData } from "@fuyou/kernel";
import {
  type CredentialEvent,
  credentialEvents,
  type Licence,
  licences,
  type PracticeExit,
  practiceExits,
  type Recruitment,
  type RiskPool,
  recruitments,
  riskPools,
} from "@fuyou/personnel";
import { hospital, type Registers } from "./bodies.js";

/** One over, one that found nobody, one that still runs. */
const recruiting: readonly Recruitment[] = [
  {
    ...{ id: "recruitment-1", institution: hospital("102"), channel: "open-examination" },
    ...{ specialty: "gynaecology", posts: 2, announcedOn: "2018-04-10", recruited: 2 },
  },
  {
    ...{ id: "recruitment-2", institution: hospital("206"), channel: "open-examination" },
    ...{ specialty: "ultrasound", posts: 1, announcedOn: "2018-04-10", recruited: 0 },
  },
  {
    ...{ id: "recruitment-3", institution: hospital("113"), channel: "talent-introduction" },
    ...{ posts: 1, announcedOn: "2018-12-03" },
  },
];

/** Two within the ninety days after the plans, one later. */
const calendar: readonly CredentialEvent[] = [
  {
    ...{ id: "credential-1", kind: "title-application", name: "职称申报（合成）" },
    period: { from: "2019-01-10", to: "2019-01-31" },
  },
  {
    ...{ id: "credential-2", kind: "practice-registration", name: "乡村医生再注册（合成）" },
    period: { from: "2019-03-01", to: "2019-04-30" },
  },
  {
    ...{ id: "credential-3", kind: "licence-examination", name: "执业资格考试报名（合成）" },
    period: { from: "2019-05-05", to: "2019-05-20" },
  },
];

/** Three clinics share their risks in 2018, a fourth until the end of 2017; no other does. */
const pools: readonly RiskPool[] = [
  {
    ...{ id: "pool-1", name: "乡村医生执业风险互助金（合成）", kind: "pool" },
    ...{ members: ["200", "201", "203"].map((each) => `village-clinic-430482101${each}`) },
    period: { from: "2018-01-01" },
  },
  {
    ...{ id: "pool-2", name: "执业责任保险（合成）", kind: "insurance" },
    ...{
      members: ["village-clinic-430482101204"],
      period: { from: "2017-01-01", to: "2017-12-31" },
    },
  },
];

/** Why people leave village practice, one reason for each exit. */
const reasons = ["age", "age", "own-wish"];

function exitOf({ id, person }: Licence, reason: string): PracticeExit {
  return { id: `${id}.exit`, person, licence: id, on: "2018-01-01", reason };
}

/**
 * Recruitment, credential calendar, risk pools and exits from practice (招聘、资格日程、风险共担和退出执业), all invented. Those
 * who leave are the first of the invented village doctors whose registration ran out at the end of 2017.
 *
 * @param county - the county they are for
 */
export function syntheticPractice(county: CountyData): Registers {
  const held = (county.tables[licences.name] ?? []) as readonly Licence[];
  const ended = held.filter(
    ({ kind, period }) => kind === "village-doctor" && period?.to === "2017-12-31",
  );
  return {
    [recruitments.name]: recruiting,
    [credentialEvents.name]: calendar,
    [riskPools.name]: pools,
    [practiceExits.name]: ended
      .slice(0, reasons.length)
      .map((licence, index) => exitOf(licence, reasons[index] ?? "own-wish")),
  };
}
