import { isBlocking, readCounty } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { composeCore } from "./core-plugins.js";
import { aCounty, type CountyBuilder } from "./county-builder.js";

const composition = composeCore();
const hospital = "township-hospital-999901100";
const government = "township-government-999901100";
const station = "township-fp-station-999901100";
const since = { period: { from: "2010-01-01" } };
const sound = () => aCounty().withTownships(1);

const asset = (id: string, originalCost: number) => ({
  ...{ id, name: "诊断仪", classEdition: "2010", classCode: "3220000", originalCost },
});
const body = (id: string, over: object = {}) => ({
  ...{ id, name: id, kind: "township-hospital", division: "999901100000" },
  ...{ legalForm: "public-institution", ...over },
});
const relation = (kind: string, from: string, to: string) => ({
  ...{ id: `${from}>${to}`, kind, from, to, ...since },
});
const room = (id: string, over: object = {}) => ({
  ...{ id, name: "诊室", premises: `${hospital}.premises`, institution: hospital },
  ...{ functions: ["office"], ...over },
});
const person = (id: string, institution: string, over: object = {}) => ({
  ...{ id, name: "合成人员", institution, employment: "retired", ...over },
});

/** What is wrong, how it comes into the registers, and what is then said. */
interface Fault {
  name: string;
  write(county: CountyBuilder): void;
  subject: string;
  zh: string;
  en: string;
}

const faults: readonly Fault[] = [
  {
    name: "an unknown division",
    write: (county) => county.withRecords("divisions", { id: "999901105201", name: "无镇村" }),
    subject: "divisions/999901105201",
    zh: "区划 999901105201（无镇村）的上级 999901105000 不在本县区划中。请核对代码版本，或补录上级区划。",
    en: "the division 999901105201 (无镇村) lies in 999901105000, which is not among the county's divisions. Check the edition of the codes, or add the division above.",
  },
  {
    name: "an institution in a division nobody knows",
    write: (county) =>
      county.withRecords("institutions", body("lost", { division: "999901199000" })),
    subject: "institutions/lost",
    zh: "登记表“机构”中记录 lost 的“division”指向“行政区划”中不存在的 999901199000。请在“行政区划”中补录 999901199000，或更正引用。",
    en: "institutions/lost: 'division' refers to divisions/999901199000, which does not exist. Add '999901199000' to divisions, or correct the reference.",
  },
  {
    name: "a duplicate identifier",
    write: (county) => county.withRecords("quotas", { ...quota, id: `${hospital}.quota` }),
    subject: `quotas/${hospital}.quota`,
    zh: `登记表“编制”中编号 ${hospital}.quota 出现不止一次。请为每条记录保留唯一编号；已停用的编号不得再用。`,
    en: `establishment quotas: the identifier '${hospital}.quota' is used more than once. Give every record an identifier of its own; a retired one is never given again.`,
  },
  {
    name: "a dangling reference",
    write: (county) =>
      county.withRecords("posts", {
        ...{ id: "p", institution: hospital, kind: "professional", name: "岗位" },
        holder: "person-9999",
      }),
    subject: "posts/p",
    zh: "登记表“岗位”中记录 p 的“holder”指向“人员”中不存在的 person-9999。请在“人员”中补录 person-9999，或更正引用。",
    en: "posts/p: 'holder' refers to staff/person-9999, which does not exist. Add 'person-9999' to staff, or correct the reference.",
  },
  {
    name: "a person in an institution of another county",
    write: (county) =>
      county
        .withRecords("divisions", { id: "370322000000", name: "邻县" })
        .withRecords("institutions", body("foreign", { division: "370322000000" }))
        .withRecords("staff", person("stranger", "foreign")),
    subject: "staff/stranger",
    zh: "人员 stranger 登记在外县机构 foreign（邻县）名下。请更正所在单位；借入人员由其编制所在县登记。",
    en: "the person 'stranger' is on the books of foreign (邻县), which is not of this county. Correct the institution; a person on loan is registered where the establishment is.",
  },
  {
    name: "an asset with two custodians",
    write: (county) =>
      county
        .withRecords("assets", asset("double", 100))
        .withRecords("custodies", { id: "k1", asset: "double", institution: hospital, ...since })
        .withRecords("custodies", { id: "k2", asset: "double", institution: station, ...since }),
    subject: "custodies/k2",
    zh: `资产 double 同一时间由 ${hospital} 和 ${station} 两家占有。请终止其中一条占有记录。`,
    en: `the asset 'double' has two custodians at the same time: '${hospital}' and '${station}'. End one of the two custody entries.`,
  },
  {
    name: "negative money",
    write: (county) => county.withRecords("assets", asset("negative", -5)),
    subject: "assets/negative",
    zh: "登记表“资产”中记录 negative 的“originalCost”为 -5，金额和数量不得为负。请核对原始凭证后更正。",
    en: "assets/negative: 'originalCost' is -5; an amount may not be negative. Check the voucher and correct it.",
  },
  {
    name: "fractional money",
    write: (county) => county.withRecords("assets", asset("fraction", 12.5)),
    subject: "assets/fraction",
    zh: "登记表“资产”中记录 fraction 的“originalCost”为 12.5，须为整数（金额以分计，面积以 0.01㎡ 计）。请换算为整数单位。",
    en: "assets/fraction: 'originalCost' is 12.5; it must be a whole number (money in fen, area in 0.01 m²). Convert it to the whole unit.",
  },
  {
    name: "an area that is missing",
    write: (county) => county.withRecords("rooms", room("unmeasured")),
    subject: "rooms/unmeasured",
    zh: "房间 第1镇乡镇卫生院诊室（unmeasured）没有登记面积。请测量后补录；缺数不作零处理，有关要求判为“不明”。",
    en: "the room 第1镇乡镇卫生院诊室 (unmeasured) has no area on record. Measure it; a missing area is not zero, and rules about it are judged unknown.",
  },
  {
    name: "a cycle of relations",
    write: (county) =>
      county
        .withRecords("relations", relation("professional-guidance", station, government))
        .withRecords("relations", relation("professional-guidance", government, station)),
    subject: `relations/${government}>${station}`,
    zh: `机构关系（professional-guidance）成环：'${station}' → '${government}' → '${station}'。请更正其中一个关系。`,
    en: `the relations of kind 'professional-guidance' form a circle: '${station}' → '${government}' → '${station}'. Correct one of them.`,
  },
  {
    name: "a second parent",
    write: (county) =>
      county.withRecords("relations", {
        ...relation("administrative", "county-health-department-999901", station),
        id: "z-second",
      }),
    subject: "relations/z-second",
    zh: `机构 ${station} 同时隶属 ${government} 和 county-health-department-999901。请终止其中一个隶属关系，或改为业务指导。`,
    en: `the institution '${station}' has two parents at the same time: '${government}' and 'county-health-department-999901'. End one of the two, or make it professional guidance.`,
  },
  {
    name: "a body among its own successors",
    write: (county) =>
      county.withRecords("successions", {
        ...{ id: "s1", table: "institutions", predecessor: hospital, successor: hospital },
        ...{ on: "2012-01-01", cites: [] },
      }),
    subject: "successions/s1",
    zh: `机构/${hospital} 被列为自己的承继者。请从承继者中去掉该机构；若其存续，应作为吸收方。`,
    en: `institutions/${hospital} is named among its own successors. Take it out of the successors; if it lives on, name it as the survivor.`,
  },
  {
    name: "a day that is in no calendar",
    write: (county) =>
      county.withRecords("staff", person("dateless", hospital, { retiredOn: "2015-02-30" })),
    subject: "staff/dateless",
    zh: "登记表“人员”中记录 dateless 的“retiredOn”不合格式：不是日历上的日期，应写作 YYYY-MM-DD。请在登记表中更正该字段。",
    en: "staff/dateless: the field 'retiredOn' does not have the declared form: not a day of the calendar, YYYY-MM-DD. Correct the field in the register.",
  },
  {
    name: "a kind that is in no list",
    write: (county) =>
      county.withRecords("institutions", body("odd", { kind: "townshp-hospital" })),
    subject: "institutions/odd",
    zh: "登记表“机构”中记录 odd 的“kind”为“townshp-hospital”，不在代码表 hierarchy.institution-kind 中；最接近的是“township-hospital”。请更正代码，或由插件补充代码表。",
    en: "institutions/odd: 'kind' is 'townshp-hospital', which is not in the code list hierarchy.institution-kind; the nearest is 'township-hospital'. Correct the code, or contribute it to the list in a plugin.",
  },
];
const quota = {
  ...{ institution: hospital, type: "public-institution", fundingForm: "full", number: 3 },
};

const read = (county: CountyBuilder) => {
  const data = county.data();
  const given = structuredClone(data);
  const { findings } = readCounty(data, composition);
  expect(data).toEqual(given);
  return findings.map(({ kind, subject, message }) => ({ kind, subject, ...message }));
};
const wanted = ({ subject, zh, en }: Fault) => ({ kind: "data", subject, zh, en });

describe("registers without fault", () => {
  it("give no finding", () => {
    expect(read(sound())).toEqual([]);
  });
});

describe("registers with", () => {
  it.each(faults)("$name: one clear finding", (fault) => {
    const county = sound();
    fault.write(county);
    expect(read(county)).toEqual([wanted(fault)]);
  });

  it("all of these faults at once: every finding in one pass, each under an identifier of its own", () => {
    const county = sound();
    for (const fault of faults) fault.write(county);
    const { findings, county: readable } = readCounty(county.data(), composition);
    const found = findings.map(({ kind, subject, message }) => ({ kind, subject, ...message }));
    const order = (a: { en: string }, b: { en: string }) => (a.en < b.en ? -1 : 1);
    expect(found.sort(order)).toEqual(faults.map(wanted).sort(order));
    expect(new Set(findings.map((each) => each.id)).size).toBe(faults.length);
    expect(findings.filter((each) => !isBlocking(each)).map((each) => each.subject)).toEqual([
      "rooms/unmeasured",
    ]);
    // What has the declared form can still be read; what has not is left out.
    const { assets } = readable.toData().tables;
    expect(assets?.map((each) => (each as { id: string }).id)).not.toContain("negative");
  });
});
