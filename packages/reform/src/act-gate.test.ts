import { hierarchyPlugin, seals, windingUps } from "@fuyou/hierarchy";
import { aHierarchy, anInstitution, aSeal, aWindingUp } from "@fuyou/hierarchy/testing";
import { aCitation, aCounty, aPlugin, composed, issuesOf } from "@fuyou/kernel/testing";
import { amount, count, daysFrom, is, type Requirement, requirement } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { type ActGate, actGatePoint } from "./act-gate.js";
import { actGatesAt } from "./act-gates-at.js";
import { reformPlugin } from "./reform-plugin.js";

const claims: Requirement = requirement({
  id: "claims-taken",
  title: { zh: "债权申报期", en: "period for claims" },
  each: windingUps,
  require: {
    measure: daysFrom(
      { from: "firstNoticeOn", to: "claimsUntil" },
      { zh: "申报天数", en: "days for claims" },
    ),
    compare: "at-least",
    bound: amount(90),
  },
  severity: "mandatory",
  cites: [aCitation()],
  period: { from: "2005-01-01" },
});

const sealsLeft: Requirement = requirement({
  ...claims,
  id: "seals-left",
  groupBy: "institution",
  require: {
    measure: count(seals, { by: "institution", unit: "item" }),
    compare: "at-most",
    bound: amount(0),
  },
});

const aGate = (over: Partial<ActGate> = {}): ActGate => ({
  id: "claims-over",
  title: { zh: "申报期满", en: "claims over" },
  change: "hierarchy.deregister",
  subject: { field: "institution", table: "winding-ups", by: "institution" },
  requirement: claims,
  cites: [aCitation({ clause: "二" })],
  ...over,
});
const sealGate = aGate({
  id: "no-seals",
  title: { zh: "印章缴销", en: "seals surrendered" },
  requirement: sealsLeft,
});

const plugins = (...gates: ActGate[]) => [
  hierarchyPlugin,
  reformPlugin,
  aPlugin("law", (to) => {
    for (const gate of gates) to.add(actGatePoint, gate);
  }),
];
const composition = composed(...plugins(aGate(), sealGate));

/** A county in which the station and the old clinic are being wound up. */
function county(of: Parameters<typeof aWindingUp>[0], extra = {}) {
  const ended = { retiredOn: "2019-12-01", ending: "winding-up" } as const;
  const institutions = [
    ...(aHierarchy().institutions ?? []).filter((row) => (row as { id: string }).id !== "station"),
    anInstitution({ id: "station", name: "样镇计划生育服务所", ...ended }),
    anInstitution({ id: "old-clinic", name: "样村旧卫生室", ...ended }),
  ];
  const rows = [
    aWindingUp(of),
    aWindingUp({ id: "other", institution: "old-clinic", firstNoticeOn: "2020-01-05" }),
  ];
  const tables = { ...aHierarchy(), institutions, "winding-ups": rows, seals: [aSeal()] };
  return aCounty(composition, { ...tables, ...extra });
}
const told = { begunOn: "2019-12-02", firstNoticeOn: "2019-12-05" };
const act = (over = {}) => ({
  type: "hierarchy.deregister",
  payload: { institution: "station", by: "样县登记局" },
  on: "2020-06-01",
  ...over,
});

describe("a gate in front of an act", () => {
  it("is open where what it asks holds of the subject, whatever stands with others", () => {
    expect(actGatesAt(county({ ...told, claimsUntil: "2020-03-04" }), composition, act())).toEqual(
      [],
    );
  });

  it("is closed where it is short, in the words of the requirement and its own", () => {
    const [found, ...others] = actGatesAt(
      county({ ...told, claimsUntil: "2020-03-03" }),
      composition,
      act(),
    );
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      id: "REFORM_ACT_BARRED@winding-ups/station-winding-up#claims-over@2020-06-01",
      severity: "error",
      source: "sample-notice",
      clause: "二",
      plan: null,
    });
    expect(found?.message).toEqual({
      zh: "样镇计划生育服务所：申报天数89天，要求不少于90天，还差1天。因此“注销登记”在 2020-06-01 不能办理（关口“申报期满”）。请先补齐再办理。",
      en: "样镇计划生育服务所: days for claims 89 days; at least 90 days required; 1 day short. Therefore 'deregister an institution' cannot be done on 2020-06-01 (gate 'claims over'). Supply what is missing, then do it.",
    });
  });

  it("stays closed where a datum is missing that may decide", () => {
    const said = actGatesAt(county({ begunOn: "2019-12-02" }), composition, act());
    expect(said.map((each) => each.message.en)).toEqual([
      "样镇计划生育服务所: days for claims unknown; at least 90 days required; this cannot be judged, because the register 'winding-ups' does not give the day of the first notice of 样镇计划生育服务所 (station-winding-up) and the register 'winding-ups' does not give the last day for claims of 样镇计划生育服务所 (station-winding-up) (at best met, at worst short). Enter it in that register. Therefore 'deregister an institution' cannot be done on 2020-06-01 (gate 'claims over'). Supply what is missing, then do it.",
    ]);
  });

  it("judges the group of the subject, where its requirement groups", () => {
    const done = { ...told, claimsUntil: "2020-03-04" };
    const of = (over: Parameters<typeof aSeal>[0]) => ({ seals: [aSeal(over)] });
    const barred = (extra: object) =>
      actGatesAt(county(done, extra), composition, act()).map((each) => each.message);
    expect(barred(of({ institution: "station" }))).toEqual([
      {
        zh: "样镇计划生育服务所：印章1件，限定不超过0件，超出1件。因此“注销登记”在 2020-06-01 不能办理（关口“印章缴销”）。请先补齐再办理。",
        en: "样镇计划生育服务所: seals 1 item; at most 0 items allowed; 1 item over. Therefore 'deregister an institution' cannot be done on 2020-06-01 (gate 'seals surrendered'). Supply what is missing, then do it.",
      },
    ]);
    expect(barred(of({ institution: "old-clinic" }))).toEqual([]);
    expect(barred(of({ institution: "station", retiredOn: "2020-05-01" }))).toEqual([]);
  });

  it("is closed where there is no record to judge", () => {
    const none = act({ payload: { institution: "clinic", by: "样县登记局" } });
    const [first] = actGatesAt(county(told), composition, none);
    expect(first?.id).toBe("REFORM_ACT_BARRED@winding-ups/clinic#claims-over@2020-06-01");
    expect(first?.message).toEqual({
      zh: "登记表“清算”中没有 clinic 的有效记录。因此“注销登记”在 2020-06-01 不能办理（关口“申报期满”）。请先补齐再办理。",
      en: "The register of winding-ups has no record in force for 'clinic'. Therefore 'deregister an institution' cannot be done on 2020-06-01 (gate 'claims over'). Supply what is missing, then do it.",
    });
  });

  it("stands before its own act only, and from the day its requirement holds", () => {
    const short = county({ ...told, claimsUntil: "2020-03-03" });
    expect(actGatesAt(short, composition, act({ type: "hierarchy.tell-creditors" }))).toEqual([]);
    expect(actGatesAt(short, composition, act({ on: "2004-12-31" }))).toEqual([]);
  });

  it("lets pass what its requirement does not speak of, and takes a record named by itself", () => {
    const gate = aGate({
      change: "hierarchy.assign-winding-ups",
      subject: { field: "windingUps", table: "winding-ups" },
      requirement: { ...claims, where: is("institution", "station") },
    });
    const alone = composed(...plugins(gate));
    const assign = (...ids: string[]) =>
      actGatesAt(
        county({ ...told, claimsUntil: "2020-03-03" }),
        alone,
        act({ type: "hierarchy.assign-winding-ups", payload: { windingUps: ids } }),
      ).map((each) => each.subject);
    expect(assign("other")).toEqual([]);
    expect(assign("other", "station-winding-up")).toEqual(["winding-ups/station-winding-up"]);
  });
});

describe("a gate of acts", () => {
  const faults = (over: Partial<ActGate>) =>
    issuesOf(...plugins(aGate(over))).map(({ code, text }) => [code, text.zh, text.en].join("\n"));
  const subject = aGate().subject;

  it.each<[string, Partial<ActGate>, string, string]>([
    [
      "before no change",
      { change: "hierarchy.deregistr" },
      "没有变更类型 hierarchy.deregistr；最接近的是 hierarchy.deregister",
      "there is no change 'hierarchy.deregistr'; the nearest is 'hierarchy.deregister'",
    ],
    [
      "whose subject the payload does not name",
      { subject: { ...subject, field: "institutions" } },
      "没有hierarchy.deregister 的字段 institutions；最接近的是 institution",
      "there is no field of hierarchy.deregister 'institutions'; the nearest is 'institution'",
    ],
    [
      "over no register",
      { subject: { ...subject, table: "winding-up" } },
      "没有登记表 winding-up；最接近的是 winding-ups",
      "there is no register 'winding-up'; the nearest is 'winding-ups'",
    ],
    [
      "by no reference",
      { subject: { ...subject, by: "institutoin" } },
      "没有winding-ups 的引用 institutoin；最接近的是 institution",
      "there is no reference of winding-ups 'institutoin'; the nearest is 'institution'",
    ],
    [
      "whose requirement judges other records",
      { subject: { field: "institution", table: "institutions" } },
      "其要求判定的是 winding-ups，而对象在 institutions",
      "its requirement judges winding-ups, but its subject is in institutions",
    ],
    [
      "whose requirement groups by a path",
      { requirement: { ...sealsLeft, groupBy: "institution.kind" } },
      "要求只能按 winding-ups 自身的字段分组，不能按 institution.kind",
      "its requirement may group by a field of winding-ups itself, not by 'institution.kind'",
    ],
  ])("%s is refused, and says so", (_, over, zh, en) => {
    expect(faults(over)).toContain(
      `REFORM_INVALID_ACT_GATE\n插件 law 的办事关口 claims-over 不能成立：${zh}。请更正该关口。\nlaw: the gate of acts claims-over cannot stand: ${en}. Correct the gate.`,
    );
  });

  it("whose requirement does not fit its table is refused in the words of requirements", () => {
    const wrong = { ...claims.require, measure: daysFrom({ from: "firstNoticOn" }) };
    const [said] = faults({ requirement: { ...claims, require: wrong } });
    expect(said).toContain("the nearest is 'firstNoticeOn'");
  });
});
