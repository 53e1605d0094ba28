import { isPlainDate } from "@fuyou/kernel";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choiceLabels } from "./choice-labels.js";
import { type Kit, kitSheet } from "./export-sample.js";
import type { CellValue } from "./grid.js";
import { unquoted } from "./quoted-text.js";
import type { SheetColumn } from "./sheet.js";
import { headingsOf, lineWriter, pathLine } from "./sheet-lines.js";

const line = (record: Partial<Kit>, language: "zh" | "en" = "zh") => {
  const cells = lineWriter(kitSheet, language)({ id: "k1", ...record } as Kit);
  return (path: string) => cells[kitSheet.columns.findIndex((each) => each.path === path)];
};

describe("a record becomes cells", () => {
  it("money in yuan, area in square metres, from whole numbers", () => {
    const cell = line({ cost: 123_450, area: 3655, pieces: 12 });
    expect([cell("cost"), cell("area"), cell("pieces")]).toEqual([1234.5, 36.55, 12]);
    expect(line({ cost: 1 })("cost")).toBe(0.01);
    expect(line({ cost: 9_007_199_254_740_991 })("cost")).toBe("90071992547409.91");
  });

  it("days as dates where a workbook counts them rightly, as text before", () => {
    expect(line({ boughtOn: "2015-11-01" })("boughtOn")).toEqual(new Date("2015-11-01T00:00:00Z"));
    expect(line({ boughtOn: "1900-02-28" })("boughtOn")).toBe("1900-02-28");
  });

  it("codes by their names, with the code where two are called alike", () => {
    expect(line({ kind: "newborn" })("kind")).toBe("新生儿");
    expect(line({ kind: "delivery-old" })("kind")).toBe("接生 delivery-old");
    expect(line({ kind: "delivery-old" }, "en")("kind")).toBe("old delivery");
    expect(line({ kind: "gone" })("kind")).toBe("gone");
    expect(line({ kind: "新生儿" })("kind")).toBe('"\\u65b0生儿"');
    expect(line({ grade: 2 })("grade")).toBe("二类");
  });

  it("flags in words, and nothing for what is not on record", () => {
    expect(line({ complete: false })("complete")).toBe("否");
    expect(line({ complete: true }, "en")("complete")).toBe("yes");
    expect(line({})("complete")).toBeNull();
  });

  it("lists line by line, as JSON where a value does not fit a line", () => {
    expect(line({ marks: ["消毒", "=1+1"] })("marks")).toBe("消毒\n=1+1");
    expect(line({ marks: [] })("marks")).toBe("[]");
    expect(line({ marks: ["a\nb"] })("marks")).toBe('["a\\nb"]');
    expect(line({ marks: ["[1]"] })("marks")).toBe('["[1]"]');
    expect(line({ uses: ["newborn", "delivery"] })("uses")).toBe("新生儿\n接生 delivery");
    expect(line({ labels: [{ zh: "甲", en: "a" }] })("labels")).toBe('[{"zh":"甲","en":"a"}]');
  });

  it("parts of a field side by side, and a field with no part filled as {}", () => {
    const cell = line({ period: { from: "2015-11-01" }, share: {} });
    expect([cell("period.from"), cell("period.to")]).toEqual([new Date("2015-11-01"), null]);
    expect([cell("share.p"), cell("share.q")]).toEqual(["{}", null]);
  });

  it("text as it is, leading zeros and formulas too", () => {
    expect(line({ name: "0123" })("name")).toBe("0123");
    expect(line({ name: '=HYPERLINK("x")' })("name")).toBe('=HYPERLINK("x")');
    expect(line({ name: "※示例" })("name")).toBe('"\\u203b示例"');
  });
});

it("each heading and each path leads to one column", () => {
  expect(pathLine(kitSheet.columns).slice(0, 3)).toEqual(["※id", "name", "kind"]);
  const doubled = [...kitSheet.columns, { ...kitSheet.columns[1], path: "alias" } as SheetColumn];
  const headings = headingsOf(doubled, "zh");
  expect([headings[1], headings.at(-1)]).toEqual(["名称 (name)", "名称 (alias)"]);
});

it("what is written is read back by the rules, word for word", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(
      "",
      "{}",
      "[]",
      "※",
      " x",
      "接生",
      "newborn",
      "'",
      "=1",
      "_x0041_",
      '""',
      "a\r\nb",
    ),
  );
  const day = fc
    .date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
    .map((each) => each.toISOString().slice(0, 10));
  const whole = fc.oneof(fc.maxSafeInteger(), fc.integer());
  const kit = fc.record(
    {
      id: text,
      name: text,
      kind: fc.oneof(fc.constantFrom("delivery", "delivery-old", "newborn"), text),
      uses: fc.array(fc.constantFrom("delivery", "newborn")),
      cost: fc.maxSafeNat(),
      area: fc.maxSafeNat(),
      pieces: whole.map((each) => each + 0),
      boughtOn: day,
      complete: fc.boolean(),
      grade: fc.constantFrom(1, 2),
      marks: fc.array(text, { maxLength: 3 }),
      labels: fc.array(fc.record({ zh: text, en: text }), { maxLength: 2 }),
      share: fc.record({ p: fc.nat(), q: fc.nat() }, { requiredKeys: [] }),
      period: fc.record({ from: day, to: day }, { requiredKeys: ["from"] }),
    },
    { requiredKeys: ["id"] },
  );
  const writers = { zh: lineWriter(kitSheet, "zh"), en: lineWriter(kitSheet, "en") };
  fc.assert(
    fc.property(kit, fc.constantFrom("zh" as const, "en" as const), (record, language) => {
      const cells = writers[language](record as unknown as Kit);
      expect(readBack(cells)).toEqual(record);
    }),
    { numRuns: 60 },
  );
});

/** The rules of the cells turned round, in the plainest way. */
function readBack(cells: readonly CellValue[]): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [at, column] of kitSheet.columns.entries()) {
    const cell = cells[at] ?? null;
    if (cell === null) continue;
    const [field = "", part] = column.path.split(".");
    if (part === undefined) record[field] = readValue(cell, column);
    else if (cell === "{}") record[field] = {};
    else record[field] = { ...(record[field] as object), [part]: readValue(cell, column) };
  }
  return record;
}

function readValue(cell: CellValue, column: SheetColumn): unknown {
  if (column.kind === "json") return JSON.parse(String(cell));
  if (!column.list) return oneOf(cell, column);
  if (String(cell).startsWith("[")) return JSON.parse(String(cell));
  return String(cell)
    .split("\n")
    .map((each) => oneOf(each, column));
}

function oneOf(cell: CellValue, { kind, choices, values }: SheetColumn): unknown {
  const quoted = typeof cell === "string" ? unquoted(cell) : undefined;
  if (quoted !== undefined) return quoted;
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (kind === "date" && !isPlainDate(String(cell))) throw new Error(`no day: ${cell}`);
  if (kind === "flag") return cell === "是" || cell === "yes";
  if (kind === "whole") return Number(cell);
  if (kind === "fen" || kind === "area") {
    return typeof cell === "number"
      ? Math.round(cell * 100)
      : Number(String(cell).replace(".", ""));
  }
  const said = String(cell);
  if (choices === undefined) return said;
  const labels = [choiceLabels(choices, "zh"), choiceLabels(choices, "en")].flatMap((each) => [
    ...each,
  ]);
  const code = choices.has(said) ? said : (labels.find(([, label]) => label === said)?.[0] ?? said);
  return values === undefined ? code : values.get(code);
}
