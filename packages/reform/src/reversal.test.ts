import {
  addDepartment,
  departments,
  guidanceRelation,
  hierarchyPlugin,
  institutions,
  moveDepartments,
  namePlates,
  recordRegistration,
  registerChange,
  registrationEvents,
  relate,
  relations,
  seals,
  surrenderSeal,
  windingUps,
} from "@fuyou/hierarchy";
import {
  aDepartment,
  aHierarchy,
  aNamePlate,
  anInstitution,
  aRelation,
  aSeal,
} from "@fuyou/hierarchy/testing";
import {
  type Change,
  type County,
  defineChange,
  defineTable,
  doChange,
  isBlocking,
  type Period,
  periodSchema,
  type Row,
  successions,
  successorsOf,
  type Table,
  tablePoint,
} from "@fuyou/kernel";
import { aCitation, composed, type Records } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { absorb } from "./absorb.js";
import { carryOut } from "./carry-out.js";
import { consolidate } from "./consolidate.js";
import { reformPlugin } from "./reform-plugin.js";
import { defineStepKind, type Step, stepKindPoint } from "./step.js";
import { strengthen } from "./strengthen.js";
import { addDepartments } from "./structure-step.js";
import { aPlanPlugin, aStepHead, rehearsed, reversalOf } from "./testing.js";
import { isProven, type Transition } from "./transition.js";

const station = { kinds: ["township-fp-station"] };
const hospital = { kinds: ["township-hospital"] };
const strengthened = [
  strengthen.step(aStepHead("strengthen"), {
    from: station,
    into: hospital,
    plate: { kind: "mchfp-service-station", name: "{division}服务站" },
  }),
  addDepartments.step(aStepHead("departments", { after: ["strengthen"] }), {
    to: hospital,
    kind: "mchfp-service-department",
    name: "服务科",
  }),
];
const core = [hierarchyPlugin, reformPlugin] as const;
const done = (steps: readonly Step[], tables: Records = {}) => {
  const composition = composed(...core, aPlanPlugin(steps));
  const transition = rehearsed(composition, aHierarchy(tables));
  expect(transition.findings.filter(isBlocking)).toEqual([]);
  return { composition, transition };
};
/** The county after something that happened in September 2020. */
function since<P>({ after }: Transition, change: Change<P>, payload: P): County {
  const draft = after.draft();
  draft.date = "2020-09-01";
  doChange(draft, change, payload, { on: "2020-09-01", cites: [] });
  return draft.finish().county;
}
const heirs = (county: County, id: string, day: string) =>
  successorsOf(county, institutions, id, day).map((each) => each.id);
const texts = (transition: Transition) =>
  transition.findings.filter(isBlocking).map(({ message }) => [message.zh, message.en]);

describe("a township strengthened, reversed a year later", () => {
  const tables = {
    institutions: [
      ...(aHierarchy().institutions ?? []).filter((each) => (each as Row).id !== "clinic"),
      anInstitution({
        ...{ id: "clinic", name: "样村卫生室", kind: "village-clinic" },
        ...{ division: "999901101201", legalForm: "unincorporated", sponsor: "station" },
      }),
    ],
    "name-plates": [
      aNamePlate(),
      aNamePlate({ id: "own", institution: "station", name: "样镇计划生育服务所" }),
      aNamePlate({
        ...{ id: "second", institution: "station", name: "样镇药具站" },
        ...{ kind: "mchfp-service-station", order: "second" },
      }),
    ],
    departments: [
      aDepartment({
        ...{ id: "unit", institution: "station", name: "技术组" },
        kind: "grass-roots-mch-section",
      }),
    ],
    relations: [
      aRelation({ id: "over", kind: "administrative", from: "government", to: "station" }),
      aRelation({ id: "under", from: "station", to: "clinic", fromDepartment: "unit" }),
    ],
  };
  const { composition, transition } = done(strengthened, tables);
  const back = reversalOf(transition, composition);
  const { after } = back;

  it("is an ordinary transition, proven by the same code", () => {
    expect([back.findings, isProven(back)]).toEqual([[], true]);
    expect(back.steps.map(({ step, on }) => [step, on])).toEqual([
      ["re-establish", "2021-03-01"],
      ["structure", "2021-03-01"],
      ["lineage", "2021-03-01"],
    ]);
    expect([back.plan, back.from, back.to]).toEqual([
      "sample-reversal",
      "2021-03-01",
      "2021-03-01",
    ]);
    expect(back.before).toBe(transition.after);
  });

  it("lets the station stand again under an identifier of its own; the old one stays ended", () => {
    expect(after.get(institutions, "station")).toMatchObject({
      ending: "abolished",
      retiredOn: "2020-02-10",
    });
    expect(after.get(institutions, "station~2")).toEqual({
      ...anInstitution({ id: "station~2", name: "样镇计划生育服务所" }),
      kind: "township-fp-station",
      establishedOn: "2021-03-01",
    });
    expect(after.get(institutions, "clinic")?.sponsor).toBe("station~2");
  });

  it("leads from the old identifier to the station, the hospital, the station again", () => {
    const days = ["2020-02-09", "2020-02-10", "2021-02-28", "2021-03-01"];
    expect(days.map((day) => heirs(after, "station", day))).toEqual([
      ["station"],
      ["hospital"],
      ["hospital"],
      ["station~2"],
    ]);
    expect([...after.rows(successions)].map(({ cites: _, ...each }) => each)).toEqual([
      {
        ...{ id: "institutions:station:hospital", table: "institutions" },
        ...{ predecessor: "station", successor: "hospital" },
        ...{ on: "2020-02-10", retiredOn: "2021-03-01" },
      },
      {
        ...{ id: "institutions:station:station", table: "institutions" },
        ...{ predecessor: "station", successor: "station~2", on: "2021-03-01" },
      },
      {
        ...{ id: "institutions:hospital:station", table: "institutions", splitOff: true },
        ...{ predecessor: "hospital", successor: "station~2", on: "2021-03-01" },
      },
    ]);
  });

  it("takes the hospital's plate and department down, and hangs the station's again", () => {
    const hangs = [...after.rows(namePlates)].map(({ id, institution, period }) => [
      ...[id, institution, period.from, period.to ?? ""],
    ]);
    expect(hangs).toEqual([
      ["hospital-own-name", "hospital", "2010-01-01", ""],
      ["own", "station", "2010-01-01", "2020-02-09"],
      ["second", "station", "2010-01-01", "2020-02-09"],
      ["hospital-mchfp-service-station", "hospital", "2020-02-10", "2021-02-28"],
      ["station~2-own-name", "station~2", "2021-03-01", ""],
      ["second~2", "station~2", "2021-03-01", ""],
    ]);
    expect([...after.rows(departments)]).toMatchObject([
      { id: "unit", institution: "station~2" },
      { id: "hospital-mchfp-service-department", retiredOn: "2021-03-01" },
    ]);
  });

  it("opens the station's relations again, as they were, and ends those that had taken their place", () => {
    const standing = [...after.rows(relations)]
      .filter(({ period }) => period.to === undefined)
      .map(({ kind, from, to, fromDepartment }) => [kind, from, to, fromDepartment]);
    expect(standing).toEqual([
      [guidanceRelation, "station~2", "clinic", "unit"],
      ["administrative", "government", "station~2", undefined],
    ]);
  });

  it("is reversed once: the second time nothing is left to reverse", () => {
    const twice = reversalOf(transition, composition, { on: "2021-04-01" }, after);
    expect(texts(twice)).toEqual([
      [
        "反向实施 sample-reversal：所列步骤留下的结果到 2021-04-01 已无一存在，未作改动。多半已经反向实施过，请查看台账。",
        "the reversal sample-reversal: of what the steps left behind nothing stands on 2021-04-01; nothing was changed. They have most likely been reversed already; see the journal.",
      ],
    ]);
    expect([twice.after, twice.edits]).toEqual([after, []]);
  });

  it("leaves alone what was done with the ended body's own registration since", () => {
    const wound = transition.after.draft();
    wound.update(institutions, "station", { ending: "deregistered" });
    const { county } = wound.finish();
    expect(isProven(reversalOf(transition, composition, {}, county))).toBe(true);
  });

  it("is refused where a record it touched was changed since, and where a part of it was built upon", () => {
    const moved = since(transition, registerChange, {
      institution: "clinic",
      sponsor: "committee",
    });
    expect(texts(reversalOf(transition, composition, {}, moved))).toEqual([
      [
        "反向实施 sample-reversal 不能进行：改革动过的记录中有 1 条此后又有变动：institutions/clinic。请先撤回这些变动；无法撤回的（如资产已处置），由批准文件写明维持现状（leaves）。",
        "the reversal sample-reversal cannot be done: records that the reform touched and that were changed since, 1: institutions/clinic. Take those changes back first; where that cannot be done, as with an asset sold, let the approval say that the record stays as it is ('leaves').",
      ],
    ]);
    const leaves = ["institutions/clinic"];
    const left = reversalOf(transition, composition, { leaves }, moved);
    expect(isProven(left)).toBe(true);
    expect(left.after.get(institutions, "clinic")?.sponsor).toBe("committee");
    const relation = aRelation({
      ...{ id: "through", from: "hospital", to: "clinic", period: { from: "2020-09-01" } },
      fromDepartment: "hospital-mchfp-service-department",
    });
    const built = since(transition, relate, { relation });
    const refused = reversalOf(transition, composition, {}, built);
    expect(texts(refused)).toEqual([
      [
        "反向实施 sample-reversal 不能进行：样镇卫生院服务科将随之终止，而有 1 条记录依附其上：relations/through。请先把这些记录转到仍将存续的单位，或终止它们。",
        "the reversal sample-reversal cannot be done: with it end 样镇卫生院服务科, and on them stand records, 1: relations/through. First move those records to a body that is to stand, or end them.",
      ],
    ]);
    expect(refused.after).toBe(built);
    expect(refused.steps).toEqual([]);
  });

  it("opens no relation again whose other body has ended since, and says so", () => {
    const draft = transition.after.draft();
    draft.update(institutions, "government", { retiredOn: "2020-12-31", ending: "abolished" });
    const gone = reversalOf(transition, composition, {}, draft.finish().county);
    expect(isProven(gone)).toBe(true);
    expect(gone.findings.map(({ message }) => [message.zh, message.en])).toEqual([
      [
        "relations/over 未恢复：它所涉及的记录已不存在。如仍需要，请另行登记。",
        "relations/over was not opened again: what it refers to stands no longer. Where it is still wanted, record it anew.",
      ],
    ]);
  });

  it("is refused without an approval of its own, in the past, and before its steps take effect", () => {
    const bare = { id: "r", title: transition.title, cites: [aCitation()] };
    const order = { plan: { ...bare, authority: { issuer: "样县编委", number: "" } } };
    expect(texts(reversalOf(transition, composition, { ...order, on: "2020-02-09" }))).toEqual([
      [
        "反向实施 r 没有自己的批准机关和文号；原方案的批准不适用。请说明批准机关和文号。",
        "the reversal r has no approval of its own with issuer and number; that of the plan it reverses does not serve. Say who permits it and by which number.",
      ],
      [
        "登记截至 2020-02-29，而反向实施 r 定于 2020-02-09 生效：生效后的改革只能向后恢复，不能改写历史。请把生效日定在登记截止日或以后。",
        "the registers speak as of 2020-02-29, but the reversal r is set for 2020-02-09: what took effect is reversed forward in time, and history is not rewritten. Set it for that day or a later one.",
      ],
      [
        "反向实施 r 定于 2020-02-09，而步骤 strengthen 到 2020-02-10 才生效。尚未生效的步骤用冲销（fuyou undo）原样撤回。",
        "the reversal r is set for 2020-02-09, but the step strengthen takes effect only on 2020-02-10. What has not taken effect is taken back exactly: fuyou undo.",
      ],
    ]);
  });

  it("is carried out on another county only where it comes to the same edits there", () => {
    const again = (now: County) => reversalOf(transition, composition, {}, now);
    const same = transition.after.asOf("2020-12-31");
    expect(carryOut(same, composition, back, again).toData()).toEqual(after.toData());
    const department = aDepartment({ id: "new", institution: "hospital" });
    const other = since(transition, addDepartment, { department });
    expect(carryOut(other, composition, back, again).size(departments)).toBe(3);
    const renamed = since(transition, registerChange, {
      institution: "clinic",
      sponsor: "committee",
    });
    expect(() => carryOut(renamed, composition, back, again)).toThrow("REFORM_DIFFERENT_EDITS");
  });
});

describe("what is history of a body's own registration", () => {
  const certificate = {
    ...{ id: "licence", institution: "hospital", kind: "medical-institution-licence" },
    ...{ registers: ["name-plate", "departments"] },
  };
  const tables = {
    certificates: [certificate, { ...certificate, id: "old", institution: "station" }],
    seals: [aSeal({ id: "seal", institution: "station" })],
    "winding-ups": [
      {
        ...{ id: "w", institution: "ended", responsible: "station", begunOn: "2019-06-01" },
      },
    ],
    institutions: [
      ...(aHierarchy().institutions ?? []),
      anInstitution({
        ...{ id: "ended", name: "样镇服务点", kind: "township-fp-station" },
        ...{ retiredOn: "2019-05-31", ending: "winding-up" },
      }),
    ],
  };
  const { composition, transition } = done(strengthened, tables);

  it("does not bar the way back; what nobody has registered lapses, and a winding-up returns", () => {
    const owed = [...transition.after.rows(registrationEvents)];
    expect(owed.map(({ id, doneOn, retiredOn }) => [id, doneOn, retiredOn])).toEqual([
      ["licence-name-plate", undefined, undefined],
      ["licence-departments", undefined, undefined],
    ]);
    expect(transition.after.get(windingUps, "w")?.responsible).toBe("hospital");
    const back = reversalOf(transition, composition);
    expect([texts(back), isProven(back)]).toEqual([[], true]);
    expect(
      [...back.after.rows(registrationEvents)].map(({ id, retiredOn }) => [id, retiredOn]),
    ).toEqual([
      ["licence-name-plate", "2021-03-01"],
      ["licence-departments", "2021-03-01"],
    ]);
    expect(back.after.get(windingUps, "w")?.responsible).toBe("station~2");
    expect(back.after.get(seals, "seal")).toEqual(transition.after.get(seals, "seal"));
  });

  it("stays as it is where it was registered, and the seal surrendered, since", () => {
    const events = ["licence-name-plate"];
    const registered = since(transition, recordRegistration, { events, by: "样县卫生局" });
    const over = { ...transition, after: registered };
    const surrendered = since(over, surrenderSeal, { seal: "seal" });
    const back = reversalOf(transition, composition, {}, surrendered);
    expect([texts(back), isProven(back)]).toEqual([[], true]);
    expect(back.after.get(registrationEvents, "licence-name-plate")).toMatchObject({
      doneOn: "2020-09-01",
      by: "样县卫生局",
    });
    expect(back.after.get(seals, "seal")?.retiredOn).toBe("2020-09-01");
  });
});

describe("two bodies consolidated into a new one, reversed", () => {
  const step = consolidate.step(aStepHead("consolidate"), {
    sources: [{ kinds: ["county-mch-hospital"] }, station],
    into: { kind: "county-mchfp-centre", name: "{division}中心", legalForm: "public-institution" },
  });
  const { composition, transition } = done([step]);
  const centre = "999901000000-county-mchfp-centre";

  it("ends the new body into the new identities of both", () => {
    const back = reversalOf(transition, composition);
    expect([back.findings, isProven(back)]).toEqual([[], true]);
    expect(back.after.get(institutions, centre)).toMatchObject({ retiredOn: "2021-03-01" });
    expect(heirs(back.after, centre, "2021-02-28")).toEqual([centre]);
    expect(heirs(back.after, centre, "2021-03-01")).toEqual(["county-hospital~2", "station~2"]);
    expect(heirs(back.after, "station", "2021-02-28")).toEqual([centre]);
    expect(heirs(back.after, "station", "2021-03-01")).toEqual(["station~2"]);
  });

  it("does not mind that the new body was registered and renamed since", () => {
    const named = since(transition, registerChange, { institution: centre, name: "样县新中心" });
    expect(isProven(reversalOf(transition, composition, {}, named))).toBe(true);
  });

  it("is refused where the new body has something its predecessors did not bring", () => {
    const department = aDepartment({ id: "new", institution: centre });
    const relation = aRelation({ id: "r", from: centre, to: "clinic" });
    const first = since(transition, addDepartment, { department });
    const grown = since({ ...transition, after: first }, relate, { relation });
    const refused = reversalOf(transition, composition, {}, grown);
    expect(texts(refused).map(([, en]) => en)).toEqual([
      "the reversal sample-reversal cannot be done: with it end 样县中心, and on them stand records, 2: departments/new, relations/r. First move those records to a body that is to stand, or end them.",
    ]);
    expect(refused.after).toBe(grown);
  });
});

describe("an absorption, reversed", () => {
  it("gives the survivor its old registration, and the other body a new identity", () => {
    const becomes = { kind: "county-mchfp-centre", name: "{division}中心" };
    const survivor = { kinds: ["county-mch-hospital"] };
    const step = absorb.step(aStepHead("absorb"), { survivor, absorbed: [station], becomes });
    const { composition, transition } = done([step]);
    const back = reversalOf(transition, composition);
    expect([back.findings, isProven(back)]).toEqual([[], true]);
    expect(back.after.get(institutions, "county-hospital")).toEqual(
      transition.before.get(institutions, "county-hospital"),
    );
    expect(heirs(back.after, "station", "2021-03-01")).toEqual(["station~2"]);
    const names = [...back.after.rows(namePlates)].filter(({ period }) => period.to === undefined);
    expect(names.map((each) => [each.institution, each.name])).toEqual([
      ["station~2", "样镇计划生育服务所"],
      ["county-hospital", "样县妇幼保健院"],
    ]);
  });
});

describe("a department moved from a body that ended since without successor", () => {
  it("has nowhere to go back to, unless the approval leaves it where it is", () => {
    const kind = defineStepKind<object>({
      kind: "move-unit",
      title: { zh: "划转科室", en: "move a department" },
      schema: z.strictObject({}),
      compile: (context) => context.do(moveDepartments, { departments: ["unit"], to: "hospital" }),
    });
    const plugin = aPlanPlugin([kind.step(aStepHead("move"), {})], {
      contribute: (to) => to.add(stepKindPoint, kind),
    });
    const composition = composed(...core, plugin);
    const unit = aDepartment({ id: "unit", institution: "government" });
    const transition = rehearsed(composition, aHierarchy({ departments: [unit] }));
    const draft = transition.after.draft();
    draft.update(institutions, "government", { retiredOn: "2020-12-31", ending: "abolished" });
    const { county } = draft.finish();
    expect(texts(reversalOf(transition, composition, {}, county))).toEqual([
      [
        "departments/unit 原属机构 government，而该机构已不存在，也没有承继单位。请先登记其承继单位，或由批准文件写明该记录维持现状（leaves）。",
        "departments/unit came from the institution government, which stands no longer and has no successor. Record its successor first, or let the approval say that the record stays as it is ('leaves').",
      ],
    ]);
    const left = reversalOf(transition, composition, { leaves: ["departments/unit"] }, county);
    expect([left.edits, isProven(left)]).toEqual([[], true]);
  });
});

interface Badge extends Row {
  readonly institution: string;
  readonly period?: Period | undefined;
}

/** A plugin's own register, dated or not, of which a step ends one record and adds another. */
function ownRegister(dated: boolean) {
  const badges: Table<Badge, "institution"> = defineTable<Badge, "institution">({
    name: "badges",
    title: { zh: "标识", en: "badges" },
    schema: z.strictObject({
      ...{ id: z.string(), institution: z.string() },
      ...{ period: periodSchema.optional(), retiredOn: z.string().optional() },
    }),
    references: { institution: { to: institutions, onRetire: "restrict" } },
  });
  const swap = defineChange<object>({
    type: "test.swap-badges",
    title: { zh: "换标识", en: "swap badges" },
    schema: z.strictObject({}),
    apply(draft, _, { on }) {
      const begun = dated ? { period: { from: on } } : {};
      if (dated) draft.update(badges, "old", { period: { from: "2010-01-01", to: "2020-02-09" } });
      else draft.retire(badges, "old", on);
      draft.insert(badges, { id: "new", institution: "hospital", ...begun });
    },
  });
  const kind = defineStepKind<object>({
    kind: "swap",
    title: { zh: "换", en: "swap" },
    schema: z.strictObject({}),
    compile: (context) => context.do(swap, {}),
  });
  const plugin = aPlanPlugin([kind.step(aStepHead("swap"), {}), ...strengthened], {
    contribute(to) {
      to.add(tablePoint, badges);
      to.add(stepKindPoint, kind);
    },
  });
  const composition = composed(...core, plugin);
  const old = { id: "old", institution: "station" };
  const record = dated ? { ...old, period: { from: "2010-01-01", to: "2021-12-31" } } : old;
  const transition = rehearsed(composition, aHierarchy({ badges: [record] }));
  return { badges, transition, back: reversalOf(transition, composition), composition };
}

describe("a register for which no way back is declared", () => {
  it("is reversed by ending and opening records where they are dated", () => {
    const { badges, back } = ownRegister(true);
    expect([back.findings, isProven(back)]).toEqual([[], true]);
    expect([...back.after.rows(badges)].slice(1)).toEqual([
      {
        ...{ id: "new", institution: "hospital" },
        period: { from: "2020-02-10", to: "2021-02-28" },
      },
      {
        ...{ id: "old~2", institution: "station~2" },
        period: { from: "2021-03-01", to: "2021-12-31" },
      },
    ]);
  });

  it("bars the reversal where they are not, and says who is to declare one", () => {
    const { back } = ownRegister(false);
    expect(texts(back)).toEqual([
      [
        "反向实施 sample-reversal：登记表“标识”没有恢复规则，改革动过其中 2 条记录。请由提供该登记表的插件向 reform.reversal 声明恢复规则。",
        "the reversal sample-reversal: no way back is declared for the register of badges, of which the reform touched records, 2. Let the plugin that brings the register contribute one to reform.reversal.",
      ],
    ]);
    expect(back.after).toBe(back.before);
  });
});
