import { describe, expect, it } from "vitest";
import { z } from "zod";
import { codeOf } from "./code-list.js";
import { columnsOf } from "./column.js";
import { County } from "./county.js";
import { clinicKindPoint } from "./sample-registers.js";
import { defineTable, labelOf, type Row } from "./table.js";
import { aHeader } from "./testing.js";

interface Sample extends Row {
  readonly name: string;
  readonly kinds?: readonly string[] | undefined;
  readonly area?: number | null | undefined;
  readonly note?: string | undefined;
}

const samples = defineTable<Sample>({
  name: "samples",
  title: { zh: "样表", en: "samples" },
  schema: z.strictObject({
    id: z.string(),
    name: z.string().meta({ label: { zh: "名称", en: "name" } }),
    kinds: z.array(codeOf(clinicKindPoint)).optional(),
    area: z
      .int()
      .meta({ unit: "0.01m2" })
      .nullable()
      .optional()
      .meta({ label: { zh: "面积", en: "area" } }),
    note: z.string().meta({ label: "not bilingual" }).optional(),
  }),
});

describe("the columns of a register", () => {
  it("are read from its schema, through optional fields and lists", () => {
    expect(columnsOf(samples)).toEqual([
      { name: "id", title: { zh: "id", en: "id" }, required: true },
      { name: "name", title: { zh: "名称", en: "name" }, required: true },
      {
        name: "kinds",
        title: { zh: "诊所类型", en: "kinds of clinic" },
        required: false,
        codeList: "sample.clinic-kind",
      },
      { name: "area", title: { zh: "面积", en: "area" }, required: false, unit: "0.01m2" },
      { name: "note", title: { zh: "note", en: "note" }, required: false },
    ]);
  });

  it("are read once", () => {
    expect(columnsOf(samples)).toBe(columnsOf(samples));
  });
});

describe("a record in a sentence", () => {
  const county = County.empty(aHeader(), [samples]);
  const row: Sample = { id: "r1", name: "Sample One" };
  const called = (table: typeof samples, over: Partial<Sample> = {}) =>
    labelOf(table, { ...row, ...over }, county);

  it("is called by its name, or by its identifier where it has none", () => {
    expect(called(samples)).toBe("Sample One");
    expect(called(samples, { name: "" })).toBe("r1");
  });

  it("is never called by the name of a person", () => {
    expect(called({ ...samples, personal: ["name"] })).toBe("r1");
  });

  it("is called as its register says, where it says so", () => {
    const label = (each: Sample) => `${each.name} of ${county.name.en}`;
    expect(called({ ...samples, label })).toBe("Sample One of Sample County");
  });
});
