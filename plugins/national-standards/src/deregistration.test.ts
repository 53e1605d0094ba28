import {
  aCertificate,
  aHierarchy,
  anInstitution,
  aSeal,
  aWindingUp,
} from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { actGatePoint, actGatesAt } from "@fuyou/reform";
import { checkRequirements, requirementPoint } from "@fuyou/standards";
import { composeCore } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { nationalStandards } from "./national-standards-plugin.js";
import type { NationalStandardsInput } from "./options.js";

/** A winding-up in which everything was done in time, begun on 1 January 2020. */
const done = {
  creditorsToldOn: "2020-01-11",
  firstNoticeOn: "2020-01-05",
  secondNoticeOn: "2020-01-15",
  thirdNoticeOn: "2020-01-31",
  claimsUntil: "2020-04-04",
  reportOn: "2020-04-20",
};
const away = { retiredOn: "2020-04-25" };
const stationSeal = aSeal({ id: "station-seal", institution: "station", ...away });
const certificate = (kind: string, over = {}) =>
  aCertificate({ id: `station-${kind}`, institution: "station", kind, ...away, ...over });
const legalPerson = certificate("legal-person-certificate");
const licence = certificate("medical-institution-licence");

interface Trial {
  winding?: Parameters<typeof aWindingUp>[0];
  station?: Parameters<typeof anInstitution>[0];
  seals?: readonly unknown[];
  certificates?: readonly unknown[];
  options?: NationalStandardsInput;
}

/** The county of a trial, with the plugins it is judged by. */
function county({ winding, station, seals, certificates, options }: Trial) {
  const composition = composeCore(nationalStandards.with(options ?? {}));
  const rest = (aHierarchy().institutions ?? []).filter(
    (row) => (row as { id: string }).id !== "station",
  );
  const ended = { retiredOn: "2020-01-01", ending: "winding-up" } as const;
  const body = anInstitution({ id: "station", name: "样镇计划生育服务所", ...ended, ...station });
  const tables = {
    ...aHierarchy(),
    institutions: [...rest, body],
    "winding-ups": [aWindingUp({ ...done, ...winding })],
    seals: seals ?? [aSeal(), stationSeal],
    certificates: certificates ?? [aCertificate(), legalPerson, licence],
  };
  return [aCounty(composition, tables, { date: "2020-05-01" }), composition] as const;
}

/** The gates that are closed on the day of a deregistration, 5 May 2020 unless said. */
function closed(trial: Trial = {}, on = "2020-05-05") {
  const [at, composition] = county(trial);
  const act = { type: "hierarchy.deregister", payload: { institution: "station", by: "样" }, on };
  return actGatesAt(at, composition, act).map((each) => each.id.replace(/^.*#(.*)@.*$/, "$1"));
}

describe("deregistration of a public institution", () => {
  it("is free where report, creditors, notices, claims, seals and certificates are done", () => {
    expect(closed()).toEqual([]);
  });

  it.each<[string, Trial, string[]]>([
    ["no report", { winding: { reportOn: undefined } }, ["liquidation-reported"]],
    ["creditors not told", { winding: { creditorsToldOn: undefined } }, ["creditors-told"]],
    ["two notices only", { winding: { thirdNoticeOn: undefined } }, ["notices-published"]],
    ["claims for 89 days", { winding: { claimsUntil: "2020-04-03" } }, ["claims-taken"]],
    [
      "a seal left",
      { seals: [stationSeal, aSeal({ id: "stamp", institution: "station" })] },
      ["seals-surrendered"],
    ],
    [
      "the legal-person certificate left",
      { certificates: [{ ...legalPerson, retiredOn: undefined }, licence] },
      ["legal-person-certificate-surrendered"],
    ],
    [
      "the practice licence left",
      { certificates: [legalPerson, { ...licence, retiredOn: undefined }] },
      ["medical-licence-surrendered"],
    ],
    [
      "no seal and no certificate of anybody on record",
      { seals: [], certificates: [] },
      ["seals-surrendered", "legal-person-certificate-surrendered", "medical-licence-surrendered"],
    ],
  ])("is barred by %s", (_, trial, gates) => {
    expect(closed(trial)).toEqual(gates);
  });

  it("is barred by what is dated after the day of the act", () => {
    expect(closed({}, "2020-04-19")).toEqual([
      "liquidation-reported",
      "seals-surrendered",
      "legal-person-certificate-surrendered",
      "medical-licence-surrendered",
    ]);
  });

  it("counts claims from the beginning where the deployment says so", () => {
    const short = { winding: { claimsUntil: "2020-03-31" } };
    expect(closed(short)).toEqual(["claims-taken"]);
    expect(closed({ ...short, options: { claimsCountedFrom: "beginning" } })).toEqual([]);
  });

  it("may come late with telling and notices, unless the deployment says that bars it", () => {
    const late = {
      winding: { creditorsToldOn: "2020-01-12", thirdNoticeOn: "2020-02-01" },
    };
    expect(closed(late)).toEqual([]);
    expect(closed({ ...late, options: { lateTelling: "bar" } })).toEqual([
      "creditors-told",
      "notices-published",
    ]);
    expect(closed({ options: { lateTelling: "bar" } })).toEqual([]);
  });

  it("asks national law only where no local guidance is gone by", () => {
    const bare = {
      creditorsToldOn: undefined,
      thirdNoticeOn: undefined,
      claimsUntil: "2020-02-01",
    };
    const trial = { winding: bare, options: { windingUpGuidance: false } };
    expect(closed(trial)).toEqual([]);
    expect(closed({ ...trial, winding: { ...bare, reportOn: undefined } })).toEqual([
      "liquidation-reported",
    ]);
  });

  it("asks of another body for its practice licence alone", () => {
    const enterprise = {
      station: { legalForm: "enterprise" } as const,
      winding: { reportOn: undefined },
    };
    expect(closed(enterprise)).toEqual([]);
    expect(closed({ ...enterprise, certificates: [{ ...licence, retiredOn: undefined }] })).toEqual(
      ["medical-licence-surrendered"],
    );
  });

  it("says what is missing in both languages", () => {
    const [at, composition] = county({ winding: { claimsUntil: "2020-04-03" } });
    const act = {
      type: "hierarchy.deregister",
      payload: { institution: "station", by: "样" },
      on: "2020-05-05",
    };
    expect(actGatesAt(at, composition, act)[0]?.message).toEqual({
      zh: "样镇计划生育服务所：债权申报天数89天，要求不少于90天，还差1天。因此“注销登记”在 2020-05-05 不能办理（关口“债权申报期满”）。请先补齐再办理。",
      en: "样镇计划生育服务所: days for which claims were taken 89 days; at least 90 days required; 1 day short. Therefore 'deregister an institution' cannot be done on 2020-05-05 (gate 'period for claims over'). Supply what is missing, then do it.",
    });
  });

  it("is gated by seven gates, three of them of local guidance", () => {
    const gates = county({})[1]
      .all(actGatePoint)
      .map((each) => each.value);
    expect(gates.length).toBe(7);
    expect(gates.filter((each) => each.cites[0]?.source === "winding-up-guidance").length).toBe(3);
  });
});

describe("a winding-up on the books", () => {
  const verdicts = (trial: Trial = {}, date = "2020-05-05") => {
    const [at, composition] = county(trial);
    const ids = ["creditors-told-in-time", "notices-in-time", "cancellation-in-time"];
    const requirements = composition.all(requirementPoint).filter((each) => ids.includes(each.key));
    return checkRequirements(at, composition, { date, plan: null, requirements }).map(
      (each) => `${each.requirement}: ${each.verdict}`,
    );
  };

  it("is in time up to the tenth and thirtieth day; working days stay unknown", () => {
    expect(verdicts()).toEqual([
      "creditors-told-in-time: met",
      "notices-in-time: met",
      "cancellation-in-time: unknown",
    ]);
    const late = { creditorsToldOn: "2020-01-12", thirdNoticeOn: "2020-02-01" };
    expect(verdicts({ winding: late }).slice(0, 2)).toEqual([
      "creditors-told-in-time: short",
      "notices-in-time: short",
    ]);
  });

  it("is late for cancellation after the calendar days the deployment says", () => {
    const options = { cancellationDays: 21 };
    expect(verdicts({ options }, "2020-05-11")[2]).toBe("cancellation-in-time: met");
    expect(verdicts({ options }, "2020-05-12")[2]).toBe("cancellation-in-time: short");
  });
});

describe("a certificate", () => {
  const missing = (over: { kind: string; registers: readonly string[] }) => {
    const held = aCertificate(over);
    const [at, composition] = county({ certificates: [held] });
    const requirements = composition
      .all(requirementPoint)
      .filter((each) => each.key.endsWith("-registers"));
    return checkRequirements(at, composition, { date: "2020-05-05", plan: null, requirements })
      .filter((each) => each.verdict === "short")
      .map((each) => each.message.en);
  };

  it("registers what its law says, and what it leaves out is named", () => {
    const kind = "medical-institution-licence";
    expect(missing({ kind, registers: ["name", "departments", "name-plate"] })).toEqual([
      "样镇卫生院: registered items 3 of 6 items; all of them required; not there: place, head, beds.",
    ]);
    const all = ["name", "place", "head", "departments", "beds", "name-plate"];
    expect(missing({ kind, registers: all })).toEqual([]);
    const person = "legal-person-certificate";
    expect(missing({ kind: person, registers: ["name", "place", "head", "scope"] })).toEqual([
      "样镇卫生院: registered items 4 of 5 items; all of them required; not there: funding.",
    ]);
  });
});
