import { defineTable, tablePoint } from "@fuyou/kernel";
import { aCitation, aPlugin, issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { recordOf } from "./client-desk.js";
import { drawerSchema, drawers } from "./client-store.js";
import { enrolmentSchema } from "./enrolment.js";
import { type NotificationKind, notificationKindPoint } from "./entitlement.js";
import { recordKindPoint } from "./record-kind.js";
import { fieldWordsOf, refusedTopicOf } from "./refused-field.js";
import { aDesk, samplePackages } from "./sample-clients.js";
import { scheduleSchema } from "./schedule.js";
import { destroyExpired, recordService } from "./service-record.js";

const own = (...plugins: Parameters<typeof issuesOf>) =>
  issuesOf(...samplePackages, ...plugins).filter(({ code }) => code.startsWith("CLIENTS"));

describe("what is never asked", () => {
  it("stands in no form and no record: no permit, marriage, order of birth or residence", () => {
    const schemas = [enrolmentSchema, scheduleSchema, ...drawers.map((each) => drawerSchema(each))];
    const words = schemas.flatMap((schema) => fieldWordsOf(schema as z.ZodType));
    expect(words).toContain("withdrawnOn");
    expect(words).toContain("keepUntil");
    expect(words.filter((word) => refusedTopicOf(word) !== null)).toEqual([]);
  });

  it("is recognised in the words it comes in", () => {
    const asked = [
      "准生证号",
      "marital_status",
      "孩次",
      "birth-order",
      "户籍地",
      "spouseId",
      "parity",
    ];
    expect(asked.map((word) => refusedTopicOf(word)?.en)).toEqual([
      "a permit",
      "marriage",
      "the order of birth",
      "the order of birth",
      "residence",
      "marriage",
      "the order of birth",
    ]);
    expect(
      ["division", "bornOn", "出生日期", "服务地点"].map((word) => refusedTopicOf(word)),
    ).toEqual(Array(4).fill(null));
  });

  it("does not compose as part of a notification", () => {
    const kind = (code: string, zh: string): NotificationKind => ({
      code: "birth",
      title: { zh: "告知", en: "told" },
      asks: [{ code, title: { zh, en: code }, optional: true }],
      opens: [],
      cites: [aCitation()],
    });
    const asking = (code: string, zh: string) =>
      own(aPlugin("asking", (to) => to.add(notificationKindPoint, kind(code, zh))));
    expect(asking("born-on", "出生日期")).toEqual([]);
    expect(asking("number", "生育证号").map(({ text }) => text)).toEqual([
      {
        zh: "birth的字段“number”涉及许可，不得询问或登记。请删去该字段：服务不以许可、婚姻、孩次或户籍为条件。",
        en: "birth: the field 'number' is about a permit, which is neither asked nor kept. Take it out: no service depends on a permit, marriage, order of birth or residence.",
      },
    ]);
  });
});

describe("client data in the county", () => {
  it("do not compose: no register joins a person with pregnancy, births, marriage or contraception", () => {
    const register = (name: string, field: string, personal: readonly string[]) =>
      defineTable({
        name,
        title: { zh: name, en: name },
        schema: z.strictObject({ id: z.string(), name: z.string(), [field]: z.string() }) as never,
        personal: personal as never,
      });
    const bringing = (...tables: ReturnType<typeof register>[]) =>
      own(
        aPlugin("bringing", (to) => {
          for (const table of tables) to.add(tablePoint, table as never);
        }),
      );
    expect(bringing(register("women", "contraceptiveMethod", ["name"]))).toMatchObject([
      { code: "CLIENTS_COUNTY_TABLE", values: { table: "women", field: "contraceptiveMethod" } },
    ]);
    expect(bringing(register("pregnant-women", "since", ["name"]))).toMatchObject([
      {
        code: "CLIENTS_COUNTY_TABLE",
        values: { table: "pregnant-women", field: "pregnant-women" },
      },
    ]);
    expect(bringing(register("pregnant-women", "since", []))).toEqual([]);
    expect(bringing(register("stock", "contraceptiveMethod", []))).toEqual([]);
    expect(bringing(register("staff-list", "telephone", ["name"]))).toEqual([]);
  });

  it("do not hide in the values to choose from either", () => {
    const state = z.strictObject({ name: z.string(), state: z.enum(["well", "pregnant"]) });
    const table = defineTable({
      name: "people",
      title: { zh: "人员", en: "people" },
      schema: state.extend({ id: z.string() }) as never,
      personal: ["name"] as never,
    });
    const found = own(aPlugin("bringing", (to) => to.add(tablePoint, table as never)));
    expect(found.map(({ values }) => values.field)).toEqual(["pregnant"]);
  });

  it("of a kind without purpose, consent or retention do not compose either", () => {
    const diary = {
      code: "diary",
      title: { zh: "日记", en: "diary" },
      concerns: [{ zh: "孕情", en: "pregnancy" }],
    };
    const [issue] = own(aPlugin("diary", (to) => to.add(recordKindPoint, diary)));
    expect(issue?.text.en).toBe(
      "records of kind diary concern pregnancy and do not declare their purpose, consent, retention. Declare purpose, consent and retention.",
    );
    const nothing = { ...diary, concerns: [] };
    expect(own(aPlugin("diary", (to) => to.add(recordKindPoint, nothing)))).toEqual([]);
  });
});

describe("clinical records", () => {
  it("are kept fifteen years from the last entry, and where no law says how long, for ever", async () => {
    const desk = await aDesk();
    const given = { service: "check-up", by: "hospital" };
    const outpatient = recordOf(desk, "SYNTHETIC-1");
    await recordService(desk, outpatient, { ...given, on: "2019-02-01" });
    await recordService(desk, outpatient, { ...given, on: "2020-02-29" });
    const inpatient = recordOf(desk, "SYNTHETIC-2");
    await recordService(desk, inpatient, { ...given, on: "2019-02-01", setting: "inpatient" });
    expect(await destroyExpired(desk, "2035-02-28")).toBe(0);
    expect(await destroyExpired(desk, "2035-03-01")).toBe(1);
    expect(await destroyExpired(desk, "2999-01-01")).toBe(0);
    expect(await desk.store.pseudonyms("record")).toEqual([inpatient]);
  });
});
