import { type County, sameValue } from "@fuyou/kernel";
import { staff } from "@fuyou/personnel";
import {
  checkRequirements,
  explain,
  judgeRequirements,
  RequirementMonitor,
} from "@fuyou/standards";
import { answer, type BenchCase, measure, ratio } from "../measure.js";
import {
  byJsonRulesEngine,
  byZod,
  joined,
  roomByHand,
  villageByHand,
} from "../standards/alternatives.js";
import {
  composition,
  date,
  manyStaff,
  manyVillages,
  rules,
  staffing,
} from "../standards/records.js";

const options = { date, plan: null };
const county = manyVillages();
const facts = joined(county);
const records = [...facts.villages, ...facts.rooms];
const checks = 5 * records.length;
const perCheck = { unit: "ns/check", per: checks };

/** How many records meet each rule, from verdicts given as bits. */
function met(villages: readonly number[], inRooms: readonly number[]): number[] {
  const count = (verdicts: readonly number[], bit: number) =>
    verdicts.reduce((sum, each) => sum + ((each >> bit) & 1), 0);
  const bits = [0, 1, 2, 3, 4];
  return [...bits.map((bit) => count(villages, bit)), ...bits.map((bit) => count(inRooms, bit))];
}

/** The same as the engine finds. */
function metByEngine(of: County): number[] {
  const verdicts = judgeRequirements(of, composition, options);
  return rules.map((rule) => verdicts.find((each) => each.requirement.id === rule.id)?.met ?? -1);
}

const byHand = () => met(facts.villages.map(villageByHand), facts.rooms.map(roomByHand));
const withZod = () => met(facts.villages.map(byZod), facts.rooms.map(byZod));

// Verdicts are proven equal before anything is timed: of all records by hand and by zod, of a part of
// them by json-rules-engine, which would take a minute for all; and between verdicts and findings.
const sample = { villages: facts.villages.slice(0, 1000), rooms: facts.rooms.slice(0, 1000) };
const engineSample = async () => {
  const villages: number[] = [];
  for (const each of sample.villages) villages.push(await byJsonRulesEngine(each));
  const inRooms: number[] = [];
  for (const each of sample.rooms) inRooms.push(await byJsonRulesEngine(each));
  return met(villages, inRooms);
};
/** Shortfalls to explain: which requirement, and on which record. */
type Chosen = { requirement: string; record: string }[];

async function proven(): Promise<{ equal: boolean; chosen: Chosen }> {
  const expected = byHand();
  const verdicts = judgeRequirements(county, composition, options);
  const judged = verdicts.reduce((sum, each) => sum + each.met + each.short + each.unknown, 0);
  const findings = checkRequirements(county, composition, options);
  const metOf = (verdict: string) => findings.filter((each) => each.verdict === verdict);
  const byEngineSample = await engineSample();
  const equal =
    judged === checks &&
    findings.length === checks &&
    metOf("met").length === expected.reduce((sum, each) => sum + each, 0) &&
    sameValue(metByEngine(county), expected) &&
    sameValue(withZod(), expected) &&
    sameValue(
      byEngineSample,
      met(sample.villages.map(villageByHand), sample.rooms.map(roomByHand)),
    );
  const chosen = metOf("short")
    .filter((_, index) => index % 97 === 0)
    .slice(0, 1000)
    .map(({ requirement, subject }) => ({
      requirement: requirement ?? "",
      record: subject.slice(subject.indexOf("/") + 1),
    }));
  return { equal, chosen };
}
const { equal, chosen } = await proven();

const hand = measure("hand-written loop over joined objects", byHand, perCheck);
const joining = measure(
  "hand-written, joining the registers first",
  () => {
    const { villages, rooms: inRooms } = joined(county);
    return met(villages.map(villageByHand), inRooms.map(roomByHand));
  },
  perCheck,
);
// A county as of the same day is another value, for which nothing has been computed yet.
const cold = measure("this engine, cold", () => metByEngine(county.asOf(date)), perCheck);
metByEngine(county);
const warm = measure("this engine, warm", () => metByEngine(county), perCheck);
const said = measure(
  "this engine, cold, with a finding in two languages for every shortfall",
  () => {
    let count = 0;
    for (const each of judgeRequirements(county.asOf(date), composition, options)) {
      for (const _ of each.findings("short")) count++;
    }
    return count;
  },
  { ...perCheck, samples: 5 },
);
const zod = measure("zod refinements over joined objects", withZod, { ...perCheck, samples: 3 });
const started = performance.now();
await engineSample();
const engine: BenchCase = {
  name: "json-rules-engine over joined objects",
  unit: "ns/check",
  median: ((performance.now() - started) * 1e6) / 10_000,
  samples: 1,
};

const explained = measure(
  "one explanation with its tree",
  () => {
    for (const { requirement, record } of chosen) {
      explain(county, composition, requirement, record, date);
    }
  },
  { unit: "us/explanation", per: chosen.length, samples: 25 },
);

/** One edit of a person judged again; making the edit is not counted. */
function rejudging(people: number): { again: BenchCase; equal: boolean } {
  let current = manyStaff(people);
  const monitor = new RequirementMonitor(current, staffing, options);
  const warming = 20_000;
  const samples = 5000;
  let spent = 0;
  for (let index = 0; index < warming + samples; index++) {
    const draft = current.draft();
    const employment = index % 2 === 0 ? "non-established" : "established";
    draft.update(staff, `person-${(index * 7919) % people}`, { employment });
    const { county: next, edits } = draft.finish();
    current = next;
    const start = performance.now();
    monitor.apply(edits, next);
    if (index >= warming) spent += performance.now() - start;
  }
  const name = `one edit re-judged by five rules, ${people.toLocaleString("en")} staff`;
  const full = checkRequirements(current, staffing, options);
  return {
    again: { name, unit: "us/edit", median: (spent * 1e3) / samples, samples },
    equal: sameValue(monitor.findings(), full),
  };
}

const few = rejudging(20_000);
const many = rejudging(200_000);
const large = manyStaff(20_000);
const whole = measure(
  "checked anew, 20,000 staff",
  () => judgeRequirements(large.asOf(date), staffing, options),
  { unit: "us/check" },
);

answer(
  "standards",
  [hand, joining, cold, warm, said, zod, engine, explained, few.again, many.again, whole],
  [
    ratio("cold, in ns per check", cold.median, "<=", 50),
    ratio("warm, in ns per check", warm.median, "<=", 5),
    ratio("json-rules-engine over this engine cold", engine.median / cold.median, ">=", 70),
    ratio("one edit re-judged at 20,000 staff, in us", few.again.median, "<=", 2),
    ratio("one edit, 200,000 staff over 20,000", many.again.median / few.again.median, "<=", 1),
    ratio("one explanation, in us", explained.median, "<=", 5),
  ],
  equal && few.equal && many.equal,
);
