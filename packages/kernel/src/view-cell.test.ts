import { describe, expect, it } from "vitest";
import type { ViewCell, ViewColumnKind } from "./view.js";
import { formatCell } from "./view-cell.js";

const written = (cell: ViewCell, kind: ViewColumnKind, language: "zh" | "en" = "en") =>
  formatCell(cell, { key: "cell", label: { zh: "格", en: "cell" }, kind }, language);

describe("a cell of a view", () => {
  it("is written as people read it", () => {
    expect(written(1234567, "number")).toBe("1,234,567");
    expect(written(1.25, "number")).toBe("1.25");
    expect(written(2018, "text")).toBe("2018");
    expect(written(-0.004, "number")).toBe("0");
    expect(written(50000, "fen")).toBe("500 yuan");
    expect(written(50000, "fen", "zh")).toBe("500元");
    expect(written(1650, "area", "zh")).toBe("16.5㎡");
    expect(written(0.8, "share")).toBe("80%");
    expect(written(2 / 3, "share")).toBe("66.67%");
    expect(written("2018-03-06", "date")).toBe("2018-03-06");
    expect(written("met", "verdict", "zh")).toBe("达标");
    expect(written("short", "verdict")).toBe("short");
    expect(written({ zh: "县级", en: "county" }, "text", "zh")).toBe("县级");
  });

  it("never shows a missing datum as zero", () => {
    for (const kind of ["text", "number", "fen", "area", "share", "date"] as const) {
      expect(written(null, kind)).toBe("—");
    }
    expect(written(0, "number")).toBe("0");
  });
});
