import type { ClauseLine } from "@fuyou/deployment";
import { clausePoint } from "@fuyou/kernel";
import { controlFaults } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import deployment from "../fuyou.config.js";

/** Rows of each document, as it was gone through clause by clause. */
const rowsOf = { "000": 72, "001": 175, "002": 62, "003": 92, "004": 78 } as const;

/** The rows that police, target or penalise what people decide about having children. */
const coercive = [
  ["000-006", "000-063"],
  ["001-005", "001-015", "001-138", "001-152", "001-166", "001-168", "001-175"],
  ["003-014", "003-015", "003-019", "003-020", "003-021", "003-025", "003-068"],
  [
    "004-013",
    "004-014",
    "004-015",
    "004-016",
    "004-019",
    "004-020",
    "004-024",
    "004-027",
    "004-043",
  ],
].flat();

/** The rows that mix service and control, of which only the service half is built. */
const serviceHalf = [
  ["000-029"],
  ["001-022", "001-123", "001-137"],
  ["002-016", "002-032", "002-033"],
  ["003-011", "003-013", "003-018", "003-024", "003-032", "003-037", "003-045"],
  ["003-065", "003-066", "003-067", "003-075"],
  ["004-017", "004-018", "004-022", "004-045", "004-046"],
].flat();

const { composition } = deployment;
const own = (source: string): source is keyof typeof rowsOf => source in rowsOf;
const lines = deployment.clauses().filter((each) => own(each.source));
const line = new Map(lines.map((each) => [each.row, each]));
const at = (row: string) => line.get(row) as ClauseLine;

describe("the 479 clauses of the five documents", () => {
  it("are all registered, in the order of their documents", () => {
    const expected = Object.entries(rowsOf).flatMap(([source, count]) =>
      Array.from(
        { length: count },
        (_, index) => `${source}-${String(index + 1).padStart(3, "0")}`,
      ),
    );
    expect(expected).toHaveLength(479);
    expect(lines.map(({ row }) => row)).toEqual(expected);
  });

  it("leave nothing for later", () => {
    expect(lines.filter((each) => each.disposition === "planned").map(({ row }) => row)).toEqual(
      [],
    );
  });

  it("are each carried by something that is there, or say why not", () => {
    const keys = new Map(composition.points.map(({ id }) => [id, composition.keys(id)]));
    for (const { row, disposition, carriedBy, reason } of lines) {
      const carried = ["carried", "serviceOnly", "split"].includes(disposition);
      expect([row, carriedBy.length > 0]).toEqual([row, carried]);
      if (disposition !== "carried") expect([row, reason?.zh, reason?.en]).not.toContain(undefined);
      for (const carrier of carriedBy) {
        const [, point = "", ...key] = carrier.split("/");
        expect(keys.get(point)?.has(key.join("/")), `${row}: ${carrier}`).toBe(true);
      }
    }
  });
});

describe("clauses that police what people decide about having children", () => {
  it("are the 25, recorded with their reason and carried by nothing but a service half", () => {
    expect(coercive).toHaveLength(25);
    for (const row of coercive) {
      const { disposition, carriedBy, reason } = at(row);
      expect(["notOperationalised", "split"], row).toContain(disposition);
      expect(reason, row).not.toBeNull();
      if (disposition === "notOperationalised") expect(carriedBy, row).toEqual([]);
    }
  });

  it("have no task, rule, indicator, list or anything else made from them, at any date", () => {
    const refused = new Set(
      lines.filter((each) => each.disposition === "notOperationalised").map(({ row }) => row),
    );
    for (const { id } of composition.plugins) {
      for (const each of composition.contributionsOf(id)) {
        if (each.point === clausePoint.id) continue;
        const rows = composition.citesOf(each).map(({ row }) => row ?? "");
        expect(
          rows.filter((row) => refused.has(row)),
          `${id}/${each.point}/${each.key}`,
        ).toEqual([]);
      }
    }
  });

  it("lend their words to nothing that is built", () => {
    for (const { id } of composition.plugins) expect(controlFaults(composition, id)).toEqual([]);
  });
});

describe("clauses that mix service and control", () => {
  it("have their service half carried and say what of the rest is refused", () => {
    for (const row of serviceHalf) {
      const { disposition, carriedBy, reason } = at(row);
      expect(["serviceOnly", "split"], row).toContain(disposition);
      expect(carriedBy.length, row).toBeGreaterThan(0);
      expect(reason?.zh, row).toMatch(/不|仅|只|无|拒绝/);
    }
  });
});
