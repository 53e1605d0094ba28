import { describe, expect, it } from "vitest";
import { z } from "zod";
import {
  carried,
  carriersOf,
  clauseRegister,
  context,
  damaged,
  notOperationalised,
  planned,
  serviceOnly,
  split,
  unresolved,
} from "./clause-register.js";
import { FuyouError } from "./error.js";
import { defineExtensionPoint } from "./extension-point.js";
import { clausePoint } from "./extension-points.js";
import { aPlugin, issuesOf } from "./testing.js";
import { text } from "./text.js";

const roomPoint = defineExtensionPoint<string>({
  id: "sample.room",
  title: text("用房", "rooms"),
  schema: z.string(),
  cited: false,
  key: (room) => room,
});

const here = carriersOf("some-county");
const entry = { row: "900-001", clause: "一", gist: text("两室合用", "Two rooms are shared") };

describe("the means of writing a clause register", () => {
  it("names what carries a clause as plugin, point and key", () => {
    expect(here(roomPoint, "clinic")).toBe("some-county/sample.room/clinic");
    // @ts-expect-error a point is the imported one: its identifier alone, misspelt or not, is refused
    expect(() => here("sample.room", "clinic")).not.toThrow();
  });

  it("is read by the composition as it was written", () => {
    const { clauses } = clauseRegister("900", [
      { ...entry, ...carried([here(roomPoint, "clinic")]) },
    ]);
    const county = (...rooms: string[]) =>
      aPlugin("some-county", (to) => {
        for (const clause of clauses) to.add(clausePoint, clause);
        for (const room of rooms) to.add(roomPoint, room);
      });
    expect(issuesOf(county("clinic"))).toEqual([]);
    expect(issuesOf(county("store")).map(({ code, values }) => [code, values])).toEqual([
      ["KERNEL_CLAUSE_NOT_CARRIED", { row: "900-001", carrier: "some-county/sample.room/clinic" }],
    ]);
  });

  it("cites a row with the label printed, and throws on a row it does not have", () => {
    const register = clauseRegister("900", [{ ...entry, ...carried(["a/b/c"]) }]);
    expect(register.clauses.map(({ source, row }) => [source, row])).toEqual([["900", "900-001"]]);
    expect(register.cite("900-001")).toEqual({ source: "900", clause: "一", row: "900-001" });
    let thrown: unknown;
    try {
      register.cite("900-002");
    } catch (error) {
      thrown = error;
    }
    expect(FuyouError.is(thrown, "KERNEL_UNKNOWN_RECORD")).toBe(true);
  });

  it("needs no reason for what is carried and has one for everything else", () => {
    expect(carried(["a/b/c"])).toEqual({
      disposition: "carried",
      carriedBy: ["a/b/c"],
      reason: null,
    });
    expect(carried(["a/b/c"], "说明", "A remark").reason).toEqual(text("说明", "A remark"));
    for (const make of [context, planned, notOperationalised, unresolved, damaged]) {
      expect(make("理由", "why")).toEqual({
        disposition: make.name,
        carriedBy: [],
        reason: text("理由", "why"),
      });
    }
    for (const make of [serviceOnly, split]) {
      expect(make(["a/b/c"], "理由", "why")).toEqual({
        disposition: make.name,
        carriedBy: ["a/b/c"],
        reason: text("理由", "why"),
      });
    }
  });
});
