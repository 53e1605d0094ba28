import { describe, expect, it } from "vitest";
import { recordOf } from "./client-desk.js";
import { assessRisk, planPlaceOfBirth } from "./risk.js";
import { aDesk, codeOf } from "./sample-clients.js";

const grades: Readonly<Record<string, number>> = { hospital: 1, "county-hospital": 2 };
const gradeOf = (institution: string) => grades[institution] ?? null;
const assessed = { on: "2020-02-01", by: "hospital" };

describe("the risk of a pregnancy", () => {
  it("has one colour, beside which purple may stand", async () => {
    const desk = await aDesk({ gradeOf });
    const record = recordOf(desk, "SYNTHETIC-1");
    const colours = (...codes: string[]) =>
      codeOf(assessRisk(desk, record, { ...assessed, colours: codes }));
    expect(await colours("green")).toBeUndefined();
    expect(await colours("red", "purple")).toBeUndefined();
    expect(await colours("purple")).toBeUndefined();
    expect(await colours("green", "red")).toBe("CLIENTS_COLOURS_CLASH");
    expect(await colours("blue")).toBe("CLIENTS_UNKNOWN_CODE");
    expect(await colours()).toBe("CLIENTS_INVALID");
    expect((await desk.store.read("record", record))?.assessments).toHaveLength(3);
  });

  it("above green, calls for a talk about a place of grade 2, and bars nobody from another", async () => {
    const desk = await aDesk({ gradeOf });
    const record = recordOf(desk, "SYNTHETIC-1");
    const advice = async (colour: string, plannedPlace?: string) =>
      (await assessRisk(desk, record, { ...assessed, colours: [colour], plannedPlace })).map(
        ({ code, severity }) => `${code} ${severity}`,
      );
    expect(await advice("green", "hospital")).toEqual([]);
    expect(await advice("yellow", "county-hospital")).toEqual([]);
    expect(await advice("yellow", "hospital")).toEqual(["CLIENTS_PLACE_BELOW_GRADE information"]);
    expect(await advice("yellow", "station")).toEqual(["CLIENTS_PLACE_UNKNOWN information"]);
    expect(await advice("purple")).toEqual(["CLIENTS_PLACE_UNKNOWN information"]);
    const [found] = await planPlaceOfBirth(desk, record, "hospital", "2020-03-01");
    expect(found?.message).toEqual({
      zh: "计划分娩机构 样镇卫生院 为1级，该风险颜色（紫）宜在2级及以上机构分娩。请向本人说明风险并协助转诊，由本人决定。",
      en: "the planned place of birth 样镇卫生院 is of grade 1; for the risk colour purple grade 2 or higher is advised. Explain the risk and offer a referral; the client decides.",
    });
    expect(JSON.stringify(found)).not.toContain(record);
    expect(await planPlaceOfBirth(desk, record, "county-hospital", "2020-03-02")).toEqual([]);
  });
});
