import {
  type Codes,
  type Composition,
  type ConfiguredPlugin,
  changePoint,
  defineChange,
  defineCodes,
  defineExtensionPoint,
  definePlugin,
  defineTable,
  type MessageTemplate,
  messageTablePoint,
  type Row,
  tablePoint,
} from "@fuyou/kernel";
import { type Requirement, requirementPoint } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { aBadPlugin, rule, title } from "./bad-plugin.js";
import { controlFaults } from "./control-faults.js";
import { composeCore } from "./core-plugins.js";
import { keyFaults } from "./key-faults.js";
import { aloneWith, compositionFaults } from "./plugin-setting.js";
import { wordingFaults } from "./wording-faults.js";

// Each promise of the contract is broken once, by a plugin that is bad in that one way.
const good = aBadPlugin((to) => to.add(requirementPoint, rule));

describe("a plugin alone", () => {
  it("is composed with the framework and what it builds on, and nothing else", () => {
    const below = aBadPlugin(() => {});
    const law = { ...below, id: "law", dependsOn: [] };
    const stranger = { ...below, id: "stranger", dependsOn: [] };
    const plugin = aBadPlugin(() => {}, { dependsOn: [law] });
    const ids = aloneWith(plugin, [stranger]).map(({ id }) => id);
    expect(ids.slice(-2)).toEqual(["law", "bad"]);
    expect(ids).not.toContain("stranger");
    expect(compositionFaults(good)).toEqual([]);
  });

  it("is told what it forgot to depend on", () => {
    expect(compositionFaults(aBadPlugin(() => {}, { dependsOn: [{ id: "law" }] }))).toEqual([
      "'bad' depends on 'law', which is not listed. Add 'law' to plugins.",
      "bad: name in dependsOn what it builds on, as the imported plugin itself",
    ]);
  });

  it("may not say another thing when it is composed again", () => {
    let times = 0;
    const counting = aBadPlugin((to) =>
      to.add(requirementPoint, { ...rule, id: `counted-${++times}` }),
    );
    expect(compositionFaults(counting).slice(0, 2)).toEqual([
      "bad/standards.requirement/counted-2: composed again, in another order of the plugins, it is not there or not the same; let bad keep nothing outside contribute()",
      "bad/standards.requirement/counted-3: composed again, in another order of the plugins, it is not there or not the same; let bad keep nothing outside contribute()",
    ]);
    let turned = false;
    const turning = aBadPlugin((to) => {
      turned = !turned;
      const rules = ["one", "two"].map((id) => ({ ...rule, id }));
      for (const each of turned ? rules : rules.reverse()) to.add(requirementPoint, each);
    });
    expect(compositionFaults(turning)).toEqual([
      "bad: its contributions come in another order when composed again; let contribute() say the same each time",
    ]);
  });
});

describe("unknown keys", () => {
  const faults = (plugin: ConfiguredPlugin) => keyFaults(plugin, composeCore(plugin));

  it("are refused by the points of the framework at any depth", () => {
    expect(faults(good)).toEqual([]);
  });

  it("are found where options drop them", () => {
    const loose = definePlugin({
      id: "loose",
      title,
      options: z.object({ hubs: z.array(z.object({ town: z.string() })).default([]) }),
    });
    expect(faults(loose)).toEqual([
      "loose: options: unknown keys pass; write z.strictObject instead of z.object",
      "loose: options at hubs.[]: unknown keys pass; write z.strictObject instead of z.object",
    ]);
  });

  it("are found where a point of its own drops them, and not where keys are its own", () => {
    const point = (part: z.ZodType) =>
      defineExtensionPoint<{ code: string; parts: unknown }>({
        id: "bad.point",
        title,
        schema: z.strictObject({ code: z.string(), parts: part }) as never,
        cited: false,
        key: ({ code }) => code,
      });
    const withPart = (part: z.ZodType, parts: unknown) =>
      faults(aBadPlugin((to) => to.add(point(part), { code: "a", parts })));
    expect(withPart(z.array(z.object({ size: z.int() })), [{ size: 1 }])).toEqual([
      "bad/bad.point/a: an unknown key passes at parts.0; make the schema of bad.point a z.strictObject there",
    ]);
    expect(withPart(z.array(z.strictObject({ size: z.int() })), [{ size: 1 }])).toEqual([]);
    expect(withPart(z.record(z.string(), z.unknown()), { size: 1 })).toEqual([]);
    expect(withPart(z.looseObject({ size: z.int() }), { size: 1 })).toEqual([]);
    expect(withPart(z.unknown(), { size: 1 })).toEqual([]);
  });

  it("are found in the schemas of registers and changes it brings", () => {
    const schema = z.object({ id: z.string(), note: z.object({ by: z.string() }).optional() });
    const wards = defineTable<Row>({ name: "wards", title, schema });
    const move = defineChange({ type: "bad.move", title, schema, apply() {} });
    const loose = "unknown keys pass; write z.strictObject instead of z.object";
    expect(
      faults(
        aBadPlugin((to) => {
          to.add(tablePoint, wards);
          to.add(changePoint, move);
        }),
      ),
    ).toEqual([
      `bad/kernel.table/wards: schema: ${loose}`,
      `bad/kernel.table/wards: schema at note: ${loose}`,
      `bad/kernel.change/bad.move: schema: ${loose}`,
      `bad/kernel.change/bad.move: schema at note: ${loose}`,
    ]);
  });
});

describe("both languages", () => {
  const faults = (plugin: ConfiguredPlugin) => wordingFaults(plugin, composeCore(plugin));
  const named = (zh: string, en: string) =>
    faults(aBadPlugin((to) => to.add(requirementPoint, { ...rule, title: { zh, en } })));

  it("are there in a good plugin, also where English quotes a term", () => {
    expect(faults(good)).toEqual([]);
    expect(named("编制", "authorised numbers of staff, 编制")).toEqual([]);
  });

  it("are missed where a title is empty or was not translated", () => {
    expect(faults(aBadPlugin(() => {}, { title: { zh: " ", en: "" } }))).toEqual([
      "bad: title.zh is empty; write it in Chinese",
      "bad: title.en is empty; write it in English",
    ]);
    expect(named("人口在册", "人口在册")).toEqual([
      "bad/standards.requirement/counted: title.en is in Chinese: 人口在册; write it in English",
    ]);
    expect(named("population", "population")).toEqual([
      "bad/standards.requirement/counted: title.zh is in English: population; write it in Chinese",
    ]);
  });

  it("are missed in fields without heading, and in sentences", () => {
    const schema: z.ZodType<Row> = z.strictObject({ id: z.string() });
    const wards = defineTable<Row>({ name: "wards", title, schema });
    expect(faults(aBadPlugin((to) => to.add(tablePoint, wards)))).toEqual([
      'bad/kernel.table/wards: the field id has no heading; add .meta({ label: { zh: "…", en: "…" } }) to it in the schema',
    ]);
    const subject = { zh: "有人口登记的乡镇", en: "有人口登记的乡镇和街道的全部人口的合计数据" };
    expect(faults(aBadPlugin((to) => to.add(requirementPoint, { ...rule, subject })))).toEqual([
      "bad/standards.requirement/counted: subject.en is in Chinese: 有人口登记的乡镇和街道的全部人口的合计数据; write it in English",
      "bad/standards.requirement/counted: its sentence.en is in Chinese: Every 有人口登记的乡镇和街道的全部人口的合计数据: resident population must be at least 1 person ().; write it in English",
    ]);
  });

  it("are missed in messages that are contributed as a table", () => {
    const point = defineExtensionPoint<{ table: Record<string, object> }>({
      id: "bad.messages",
      title,
      schema: z.custom<{ table: Record<string, object> }>(),
      cited: false,
      key: () => "bad",
    });
    const table = {
      BAD_FULL: {
        what: { zh: "“{room}”已满。", en: "it is full." },
        fix: { zh: "请换一间。", en: "" },
      },
    };
    expect(faults(aBadPlugin((to) => to.add(point, { table })))).toEqual([
      "bad/bad.messages/bad: table.BAD_FULL.fix.en is empty; write it in English",
      "bad/bad.messages/bad: table.BAD_FULL: only one language names {room}; name the same places in zh and en",
    ]);
  });
});

describe("contributed tables of messages", () => {
  const words = {
    what: { zh: "“{room}”已满。", en: "{room} is full." },
    fix: { zh: "请换一间。", en: "Take another." },
  };
  const faults = (codes: Codes<Record<string, MessageTemplate>>, judge = wordingFaults) => {
    const plugin = aBadPlugin((to) => to.add(messageTablePoint, { id: "bad", codes }));
    return judge(plugin, composeCore(plugin));
  };
  const control = (plugin: ConfiguredPlugin, composition: Composition) =>
    controlFaults(composition, plugin.id);

  it("may give an example whose names are Chinese only, and say what is refused", () => {
    const cause = { zh: "旧表有生育证一栏。", en: "An old form had it." };
    const example = { room: { zh: "东村诊室", en: "东村诊室" } };
    const codes = defineCodes({ BAD_FULL: { ...words, cause, example } });
    expect(faults(codes)).toEqual([]);
    expect(faults(codes, control)).toEqual([]);
  });

  it("are missed without an end, with unlike places, or in words of control", () => {
    const fix = { zh: "请补录{room}的生育证", en: "Take another." };
    const codes = defineCodes({ BAD_FULL: { ...words, fix } });
    const said = "a message says the same in both languages, in whole sentences";
    expect(faults(codes)).toEqual([
      `bad/kernel.messages/bad: BAD_FULL.fix: zh [{room}], en []; ${said}`,
      `bad/kernel.messages/bad: BAD_FULL.fix has no end; ${said}`,
    ]);
    expect(faults(codes, control)).toEqual([
      "bad/kernel.messages/bad: 生育证 is a word of control; leave out what polices people, and call the voluntary service by its name",
    ]);
  });
});

describe("words of control", () => {
  it("are found in titles and anywhere else in what is contributed", () => {
    const faults = (over: Partial<Requirement>) =>
      controlFaults(
        composeCore(aBadPlugin((to) => to.add(requirementPoint, { ...rule, ...over }))),
        "bad",
      );
    const advice =
      "is a word of control; leave out what polices people, and call the voluntary service by its name";
    expect(faults({})).toEqual([]);
    expect(faults({ title: { zh: "育龄妇女名单", en: "x" } })).toEqual([
      `bad/standards.requirement/counted: 名单 ${advice}`,
    ]);
    expect(faults({ subject: { zh: "社会抚养费征收", en: "x" } })).toEqual([
      `bad/standards.requirement/counted: 社会抚养费 ${advice}`,
    ]);
    expect(faults({ subject: { zh: "统一社会信用代码", en: "x" } })).toEqual([]);
  });
});
