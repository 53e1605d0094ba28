import { describe, expect, it } from "vitest";
import { countyDataSchema, readCounty } from "./county-data.js";
import { beds, clinics, samplePlugin } from "./sample-registers.js";
import { aHeader, composed, findingsIn } from "./testing.js";

const composition = composed(samplePlugin);
const clinic = { id: "c1", kind: "village-clinic" };
const bed = { id: "b1", clinic: "c1", cost: 100 };

/** What is found in some records, in both languages. */
const told = (tables: Record<string, readonly unknown[]>) =>
  findingsIn(composition, tables).map(({ id, message }) => [id, message.zh, message.en]);

describe("registers without fault", () => {
  it("become a county", () => {
    const data = { county: aHeader(), tables: { clinics: [clinic], beds: [bed] } };
    expect(countyDataSchema.safeParse(data).success).toBe(true);
    const { county, findings } = readCounty(data, composition);
    expect(findings).toEqual([]);
    expect(county.get(clinics, "c1")).toEqual(clinic);
    expect(county.by(beds, "clinic", "c1")).toEqual([bed]);
    expect(county.toData().tables).toEqual({ successions: [], clinics: [clinic], beds: [bed] });
  });

  it("may leave registers out, and may come in any order", () => {
    expect(told({ beds: [bed], clinics: [clinic] })).toEqual([]);
    expect(told({})).toEqual([]);
  });
});

describe("what is wrong is told all at once", () => {
  it("several faults in several registers", () => {
    const tables = {
      clinics: [clinic, { ...clinic }, { ...clinic }, { id: "c2", kind: "vilage-clinic" }],
      beds: [
        bed,
        { id: "b2", clinic: "c9", cost: 100 },
        { id: "b3", clinic: "c1", cost: -500 },
        { id: "b4", clinic: "c1", cost: 12.5 },
        { id: "b5", clinic: "c1", cost: "12" },
        { id: "b6", clinic: "c1", cost: 1, colour: "white" },
        { id: "b7", clinic: "c1", cost: 1, retiredOn: "2020-02-30" },
        { clinic: "c1", cost: 1 },
      ],
      bets: [],
    };
    expect(told(tables)).toMatchInlineSnapshot(`
      [
        [
          "KERNEL_UNKNOWN_TABLE@bets@2020-01-01",
          "没有插件声明登记表“bets”。已有：successions, clinics, beds。请更正表名，或加入声明该表的插件。",
          "no plugin of this deployment declares the table 'bets'. Declared: successions, clinics, beds. Correct the name, or add the plugin that declares it.",
        ],
        [
          "KERNEL_DUPLICATE_ID@clinics/c1@2020-01-01",
          "登记表“诊所”中编号 c1 出现不止一次。请为每条记录保留唯一编号；已停用的编号不得再用。",
          "clinics: the identifier 'c1' is used more than once. Give every record an identifier of its own; a retired one is never given again.",
        ],
        [
          "KERNEL_NEGATIVE@beds/b3#cost@2020-01-01",
          "登记表“床位”中记录 b3 的“cost”为 -500，金额和数量不得为负。请核对原始凭证后更正。",
          "beds/b3: 'cost' is -500; an amount may not be negative. Check the voucher and correct it.",
        ],
        [
          "KERNEL_NOT_WHOLE@beds/b4#cost@2020-01-01",
          "登记表“床位”中记录 b4 的“cost”为 12.5，须为整数（金额以分计，面积以 0.01㎡ 计）。请换算为整数单位。",
          "beds/b4: 'cost' is 12.5; it must be a whole number (money in fen, area in 0.01 m²). Convert it to the whole unit.",
        ],
        [
          "KERNEL_INVALID_RECORD@beds/b5#cost@2020-01-01",
          "登记表“床位”中记录 b5 的“cost”不合格式：无效输入：期望 数字，实际接收 string。请在登记表中更正该字段。",
          "beds/b5: the field 'cost' does not have the declared form: Invalid input: expected number, received string. Correct the field in the register.",
        ],
        [
          "KERNEL_INVALID_RECORD@beds/b6#colour@2020-01-01",
          "登记表“床位”中记录 b6 的“colour”不合格式：出现未知的键：“colour”（最接近的是“cost”）。请在登记表中更正该字段。",
          "beds/b6: the field 'colour' does not have the declared form: Unrecognized key: "colour" (the nearest is "cost"). Correct the field in the register.",
        ],
        [
          "KERNEL_INVALID_RECORD@beds/b7#retiredOn@2020-01-01",
          "登记表“床位”中记录 b7 的“retiredOn”不合格式：不是日历上的日期，应写作 YYYY-MM-DD。请在登记表中更正该字段。",
          "beds/b7: the field 'retiredOn' does not have the declared form: not a day of the calendar, YYYY-MM-DD. Correct the field in the register.",
        ],
        [
          "KERNEL_INVALID_RECORD@beds/#8#id@2020-01-01",
          "登记表“床位”中记录 #8 的“id”不合格式：无效输入：期望 string，实际接收 undefined。请在登记表中更正该字段。",
          "beds/#8: the field 'id' does not have the declared form: Invalid input: expected string, received undefined. Correct the field in the register.",
        ],
        [
          "KERNEL_UNKNOWN_CODE@clinics/c2#kind=vilage-clinic@2020-01-01",
          "登记表“诊所”中记录 c2 的“kind”为“vilage-clinic”，不在代码表 sample.clinic-kind 中；最接近的是“village-clinic”。请更正代码，或由插件补充代码表。",
          "clinics/c2: 'kind' is 'vilage-clinic', which is not in the code list sample.clinic-kind; the nearest is 'village-clinic'. Correct the code, or contribute it to the list in a plugin.",
        ],
        [
          "KERNEL_DANGLING_REFERENCE@beds/b2#clinic=c9@2020-01-01",
          "登记表“床位”中记录 b2 的“clinic”指向“诊所”中不存在的 c9。请在“诊所”中补录 c9，或更正引用。",
          "beds/b2: 'clinic' refers to clinics/c9, which does not exist. Add 'c9' to clinics, or correct the reference.",
        ],
      ]
    `);
  });

  it("every fault of one record", () => {
    const faulty = { id: "b1", clinic: 7, cost: -1, retiredOn: "soon" };
    expect(findingsIn(composition, { beds: [faulty] }).map((each) => each.id)).toEqual([
      "KERNEL_INVALID_RECORD@beds/b1#clinic@2020-01-01",
      "KERNEL_NEGATIVE@beds/b1#cost@2020-01-01",
      "KERNEL_INVALID_RECORD@beds/b1#retiredOn@2020-01-01",
    ]);
  });

  it("records that are no records, by their number in the register", () => {
    const subjects = findingsIn(composition, { beds: [bed, null, "b2", []], clinics: [clinic] });
    expect(subjects.map((each) => each.subject)).toEqual(["beds/#2", "beds/#3", "beds/#4"]);
  });

  it("each code that is not in its list, also where a field holds several", () => {
    const faulty = { id: "c1", kind: "ward", also: ["wart", "village-clinic", "clinic"] };
    expect(told({ clinics: [faulty] })).toMatchInlineSnapshot(`
      [
        [
          "KERNEL_UNKNOWN_CODE@clinics/c1#also=wart@2020-01-01",
          "登记表“诊所”中记录 c1 的“also”为“wart”，不在代码表 sample.clinic-kind 中；最接近的是“ward”。请更正代码，或由插件补充代码表。",
          "clinics/c1: 'also' is 'wart', which is not in the code list sample.clinic-kind; the nearest is 'ward'. Correct the code, or contribute it to the list in a plugin.",
        ],
        [
          "KERNEL_UNKNOWN_CODE@clinics/c1#also=clinic@2020-01-01",
          "登记表“诊所”中记录 c1 的“also”为“clinic”，不在代码表 sample.clinic-kind 中；最接近的是“ward”。请更正代码，或由插件补充代码表。",
          "clinics/c1: 'also' is 'clinic', which is not in the code list sample.clinic-kind; the nearest is 'ward'. Correct the code, or contribute it to the list in a plugin.",
        ],
      ]
    `);
  });

  it("each reference of a list that leads nowhere", () => {
    const tables = { clinics: [clinic], beds: [{ ...bed, lentTo: ["c7", "c1", "c8"] }] };
    expect(findingsIn(composition, tables).map((each) => each.id)).toEqual([
      "KERNEL_DANGLING_REFERENCE@beds/b1#lentTo=c7@2020-01-01",
      "KERNEL_DANGLING_REFERENCE@beds/b1#lentTo=c8@2020-01-01",
    ]);
  });
});

describe("a record that was left out", () => {
  it("is reported itself; what refers to it is not", () => {
    const tables = { clinics: [{ id: "c1" }], beds: [bed, { ...bed, id: "b2" }] };
    const { county, findings } = readCounty({ county: aHeader(), tables }, composition);
    expect(findings.map((each) => each.id)).toEqual([
      "KERNEL_INVALID_RECORD@clinics/c1#kind@2020-01-01",
    ]);
    expect(county.size(clinics)).toBe(0);
    expect(county.size(beds)).toBe(2);
  });

  it("for its identifier leaves the first one standing", () => {
    const tables = { clinics: [clinic, { id: "c1", kind: "ward" }], beds: [bed] };
    const { county, findings } = readCounty({ county: aHeader(), tables }, composition);
    expect(findings.map((each) => each.code)).toEqual(["KERNEL_DUPLICATE_ID"]);
    expect(county.get(clinics, "c1")?.kind).toBe("village-clinic");
  });
});
