import { hierarchyPlugin, institutions, namePlates } from "@fuyou/hierarchy";
import { aDivision, anInstitution } from "@fuyou/hierarchy/testing";
import { composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { reformPlugin } from "./reform-plugin.js";
import { type Move, relocationPoint } from "./relocation.js";
import { strengthen } from "./strengthen.js";
import { aPlan, aPlanPlugin, aStepHead, rehearsed } from "./testing.js";

const towns = ["999901101000", "999901102000", "999901103000"];
const divisions = [
  aDivision({ id: "999901000000", name: "样县" }),
  ...towns.map((id, at) => aDivision({ id, name: `${"甲乙丙"[at]}镇` })),
];
const body = (id: string, kind: string, town: number, over: object = {}) =>
  anInstitution({ id, name: id, kind, division: towns[town] as string, ...over });
const hospital = (town: number, id = `hospital-${town}`) => body(id, "township-hospital", town);
const station = (town: number, id = `station-${town}`) => body(id, "township-fp-station", town);
const government = (town: number, id = `government-${town}`) =>
  body(id, "township-government", town);

const from = { kinds: ["township-fp-station"] };
const into = { kinds: ["township-hospital", "central-township-hospital"] };
const step = strengthen.step(aStepHead("strengthen"), {
  from,
  into,
  plate: { kind: "mchfp-service-station", name: "{division}服务站", purpose: "技术服务" },
  options: { "township-hospital": into, "township-government": { kinds: ["township-government"] } },
});

/** Runs the step; what it relocates from where to where, with the options offered, is noted. */
function run(...rows: object[]) {
  const moves: string[] = [];
  const relocate = (_: unknown, { from, to, options }: Move) => {
    const offered = [...options].map(([code, each]) => `${code}=${each.id}`);
    moves.push([`${from.id}>${to.id}`, ...offered].join(" "));
  };
  const plugin = aPlanPlugin([step], {
    plan: aPlan({ concerns: [from, into], authority: { issuer: "样县编委", number: "3号" } }),
    contribute: (to) =>
      to.add(relocationPoint, { id: "noted", title: { zh: "记", en: "noted" }, relocate }),
  });
  const composition = composed(hierarchyPlugin, reformPlugin, plugin);
  return { moves, transition: rehearsed(composition, { divisions, institutions: rows }) };
}
const codes = ({ transition }: ReturnType<typeof run>) =>
  transition.findings.map((each) => `${each.code} ${each.subject}`);

describe("strengthening townships", () => {
  const all = [government(0), hospital(0), station(0), hospital(1), station(1), hospital(2)];
  const done = run(...all);

  it("ends each station into the hospital of its township, with the choice among both", () => {
    expect(codes(done)).toEqual([]);
    expect(done.moves).toEqual([
      "station-0>hospital-0 township-hospital=hospital-0 township-government=government-0",
      "station-1>hospital-1 township-hospital=hospital-1",
    ]);
    const ended = [...done.transition.after.rows(institutions)].filter((each) => each.ending);
    expect(ended.map((each) => [each.id, each.retiredOn])).toEqual([
      ["station-0", "2020-02-10"],
      ["station-1", "2020-02-10"],
    ]);
  });

  it("hangs the plate at every hospital, also where there was no station", () => {
    expect([...done.transition.after.rows(namePlates)]).toEqual(
      [0, 1, 2].map((town) => ({
        id: `hospital-${town}-mchfp-service-station`,
        institution: `hospital-${town}`,
        name: `${"甲乙丙"[town]}镇服务站`,
        kind: "mchfp-service-station",
        order: "second",
        purpose: "技术服务",
        approval: "3号",
        approvingBody: "样县编委",
        period: { from: "2020-02-10" },
      })),
    );
  });

  it("ends two stations of one township into its one hospital", () => {
    const two = run(hospital(0), station(0), station(0, "branch"));
    expect(two.transition.compiled).toBe(true);
    expect(two.moves.map((each) => each.split(" ")[0])).toEqual([
      "station-0>hospital-0",
      "branch>hospital-0",
    ]);
  });

  it("finds every township with a station and no hospital, or two, at once; nothing is half done", () => {
    const rows = [
      station(0),
      hospital(1),
      hospital(1, "second"),
      station(1),
      hospital(2),
      station(2),
    ];
    const bad = run(...rows);
    expect(codes(bad)).toEqual([
      `REFORM_NONE_FOUND divisions/${towns[0]}`,
      `REFORM_SEVERAL_FOUND divisions/${towns[1]}`,
      "REFORM_UNDECIDED institutions/station-0",
      "REFORM_UNDECIDED institutions/station-1",
    ]);
    expect(bad.transition.steps).toEqual([]);
    expect(bad.transition.after).toBe(bad.transition.before);
  });

  it("takes two hospitals where no station has to go into one of them", () => {
    const two = run(hospital(0), hospital(0, "second"));
    expect(codes(two)).toEqual([]);
    expect([...two.transition.after.rows(namePlates)]).toHaveLength(2);
  });

  it("does not choose between two governments among which a choice would lead", () => {
    const two = run(hospital(0), station(0), government(0), government(0, "second"));
    expect(codes(two)).toEqual([`REFORM_SEVERAL_FOUND divisions/${towns[0]}`]);
  });

  it("where all is done already, says so and changes nothing", () => {
    const plates = [...done.transition.after.rows(namePlates)];
    const composition = composed(hierarchyPlugin, reformPlugin, aPlanPlugin([step]));
    const hospitals = [hospital(0), hospital(1), hospital(2)];
    const hung = plates.map((each) => ({ ...each, period: { from: "2019-01-01" } }));
    const again = rehearsed(composition, {
      divisions,
      institutions: hospitals,
      "name-plates": hung,
    });
    expect(again.edits).toEqual([]);
    expect(again.findings.map((each) => each.code)).toEqual(["REFORM_ALREADY_DONE"]);
  });
});
