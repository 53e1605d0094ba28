import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aPlugin, composed } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import {
  amount,
  describe as described,
  fieldValue,
  requirement,
  requirementPoint,
  standardsPlugin,
} from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { assetsPlugin } from "./assets-plugin.js";
import { roomsFor } from "./room-scope.js";

describe("rooms by function", () => {
  it("are plain data", () => {
    expect(roomsFor(["clinic"])).toEqual({
      each: "rooms",
      where: { field: "functions", includes: "clinic" },
      subject: { zh: "作诊室（村卫生室）的用房", en: "room used as clinic room" },
    });
    expect(roomsFor(["own-function"])).toEqual({
      each: "rooms",
      where: { field: "functions", includes: "own-function" },
    });
  });

  it("compose, one room many uses, in divisions of a level and class", () => {
    const scope = roomsFor(["ward", "storage"], { level: "township", divisionClass: "town" });
    const rule = requirement({
      id: "a-rule",
      title: { zh: "一项要求", en: "a rule" },
      ...scope,
      require: {
        measure: fieldValue("area", { unit: "0.01m2" }),
        compare: "at-least",
        bound: amount(1_600),
      },
      severity: "mandatory",
      cites: [{ source: "003", clause: "二" }],
      period: { from: "2015-01-01" },
    });
    const bring = aPlugin("rules", (to) => to.add(requirementPoint, rule), [assetsPlugin]);
    const composition = composed(
      standardsPlugin,
      hierarchyPlugin,
      reformPlugin,
      assetsPlugin,
      bring,
    );
    expect(described(rule, "en", composition)).toBe(
      "Every room used as ward or storage: area must be at least 16 m² (003 二).",
    );
    expect(scope.where).toEqual({
      all: [
        {
          any: [
            { field: "functions", includes: "ward" },
            { field: "functions", includes: "storage" },
          ],
        },
        { field: "premises.division.level", is: "township" },
        { field: "premises.division.class", is: "town" },
      ],
    });
  });
});
