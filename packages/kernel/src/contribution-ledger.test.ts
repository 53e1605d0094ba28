import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineCodeList } from "./code-list.js";
import { defineExtensionPoint } from "./extension-point.js";
import type { PluginRef } from "./plugin.js";
import { aCitation, aPlugin, issuesOf } from "./testing.js";

const kindPoint = defineCodeList("sample.kind", { zh: "类型", en: "kinds" });
const kind = (code: string) => ({ code, title: { zh: code, en: code } });
const nation = aPlugin("nation", (to) => to.add(kindPoint, kind("clinic")));

const codes = (...plugins: Parameters<typeof issuesOf>) =>
  issuesOf(...plugins).map(({ code, values }) => [code, values]);

describe("faults of contributions", () => {
  const place = { plugin: "county", point: "sample.kind", key: "clinic" };
  const county = (contribute: Parameters<typeof aPlugin>[1], ...dependsOn: PluginRef[]) =>
    aPlugin("county", contribute, dependsOn);

  it("a key that someone else has added; of two strangers, the later identifier is told", () => {
    const add: Parameters<typeof aPlugin>[1] = (to) => to.add(kindPoint, kind("clinic"));
    expect(codes(nation, county(add, nation))).toEqual([
      ["KERNEL_CONTRIBUTION_CONFLICT", { ...place, other: "nation" }],
    ]);
    expect(codes(nation, county(add))).toEqual([
      ["KERNEL_CONTRIBUTION_CONFLICT", { ...place, plugin: "nation", other: "county" }],
    ]);
  });

  it("two plugins that replace the same value", () => {
    const replacing = (id: string) =>
      aPlugin(id, (to) => to.replace(kindPoint, kind("clinic"), nation), [nation]);
    expect(codes(nation, replacing("a"), replacing("county"))).toEqual([
      ["KERNEL_CONTRIBUTION_CONFLICT", { ...place, other: "a" }],
    ]);
  });

  it.each(["2016-01-01", "2018-01-01", "2020-01-01"])(
    "two plugins that succeed the same value, one in 2018 and one on %s",
    (from) => {
      const succeeding = (id: string, on: string) =>
        aPlugin(id, (to) => to.succeed(kindPoint, kind("clinic"), nation, on), [nation]);
      expect(codes(nation, succeeding("a", "2018-01-01"), succeeding("county", from))).toEqual([
        ["KERNEL_CONTRIBUTION_CONFLICT", { ...place, other: "a" }],
      ]);
    },
  );

  it("a value to be replaced that its plugin did not contribute", () => {
    const key = "hospital";
    expect(
      codes(
        nation,
        county((to) => to.replace(kindPoint, kind(key), nation), nation),
      ),
    ).toEqual([["KERNEL_NOTHING_TO_REPLACE", { ...place, key, verb: "replace", of: "nation" }]]);
  });

  it("a value of a plugin that is no dependency", () => {
    expect(
      codes(
        nation,
        county((to) => to.replace(kindPoint, kind("clinic"), nation)),
      ),
    ).toEqual([["KERNEL_NOT_A_DEPENDENCY", { ...place, verb: "replace", of: "nation" }]]);
  });

  it("a value that would begin before the one it succeeds", () => {
    const dated = aPlugin("nation", (to) =>
      to.add(kindPoint, kind("clinic"), { from: "2018-01-01" }),
    );
    for (const from of ["2017-01-01", "2018-01-01"]) {
      const early = county((to) => to.succeed(kindPoint, kind("clinic"), nation, from), nation);
      expect(codes(dated, early)).toEqual([
        ["KERNEL_EMPTY_PERIOD", { ...place, from, start: "2018-01-01" }],
      ]);
    }
  });

  it("the same, where the one it succeeds is a successor itself", () => {
    const a = aPlugin("a", (to) => to.succeed(kindPoint, kind("clinic"), nation, "2018-01-01"), [
      nation,
    ]);
    for (const from of ["2017-01-01", "2018-01-01"]) {
      const early = county((to) => to.succeed(kindPoint, kind("clinic"), a, from), a);
      expect(codes(nation, a, early)).toEqual([
        ["KERNEL_EMPTY_PERIOD", { ...place, from, start: "2018-01-01" }],
      ]);
    }
  });

  it("a day that is none, and days in the wrong order", () => {
    const wrong = county((to) => {
      to.succeed(kindPoint, kind("clinic"), nation, "2018-1-1");
      to.add(kindPoint, kind("ward"), { from: "2018-01-01", to: "2017-01-01" });
    }, nation);
    expect(issuesOf(nation, wrong).map((issue) => issue.values.reason)).toEqual([
      { zh: "2018-1-1 不是日期", en: "2018-1-1 is not a day of the calendar" },
      { zh: "期间 2018-01-01 至 2017-01-01 止日早于起日", en: "2017-01-01 is before 2018-01-01" },
    ]);
  });

  it("a value without a document, at a point that asks for one", () => {
    const dutyPoint = defineExtensionPoint<{
      code: string;
      cites: { source: string; clause: string }[];
    }>({
      id: "sample.duty",
      title: { zh: "职责", en: "duties" },
      schema: z.strictObject({ code: z.string(), cites: z.array(z.any()) }),
      key: (duty) => duty.code,
    });
    const cited = county((to) => to.add(dutyPoint, { code: "care", cites: [aCitation()] }));
    const uncited = county((to) => to.add(dutyPoint, { code: "care", cites: [] }));
    expect(codes(cited)).toEqual([]);
    expect(codes(uncited)).toEqual([
      ["KERNEL_UNCITED_CONTRIBUTION", { plugin: "county", point: "sample.duty", key: "care" }],
    ]);
  });
});
