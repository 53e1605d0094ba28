import { CompositionError, clausePoint, compose, definePlugin } from "@fuyou/kernel";
import { surveyChannelPoint, surveyKindPoint } from "@fuyou/needs";
import { domainPlugins } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { cite } from "./clauses.js";
import { qualityService } from "./quality-service-plugin.js";
import { composedWith } from "./sample-county.js";

const survey = (options = {}) =>
  composedWith(options).get(surveyKindPoint, "quality-needs", "2009-03-01");

describe("the survey of needs of source 001", () => {
  it("is held twice a year in the whole county, with three questions, six methods and seven channels", () => {
    const kind = survey();
    expect(kind?.perYear).toBe(2);
    expect(kind?.scope).toBe("county");
    expect(kind?.questions).toHaveLength(3);
    expect(kind?.methods).toHaveLength(6);
    expect(kind?.channels).toHaveLength(7);
  });

  it("goes from village to township by the month and on to county office and station by the quarter", () => {
    const flows = survey()?.flows.map(({ from, cadence, recipients, dueDays }) => [
      from,
      cadence,
      recipients.map((each) => each.title.en).join(", "),
      dueDays,
    ]);
    expect(flows).toEqual([
      ["village", "month", "township office", null],
      ["township", "quarter", "county office, county station", null],
    ]);
  });

  it("has four ranks without limits, until a deployment says them", () => {
    const limits = (options = {}) =>
      survey(options)?.ranks.map(({ code, atLeast }) => [code, atLeast]);
    expect(limits()).toEqual([
      ["core", null],
      ["main", null],
      ["general", null],
      ["latent", null],
    ]);
    const needs = { coreShare: { p: 1, q: 2 }, mainShare: { p: 1, q: 5 } };
    expect(limits({ needs })).toEqual([
      ["core", { p: 1, q: 2 }],
      ["main", { p: 1, q: 5 }],
      ["general", { p: 0, q: 1 }],
      ["latent", null],
    ]);
  });

  it("uses totals of service records only, and cannot be used on single persons", () => {
    const channels = composedWith().all(surveyChannelPoint);
    const supplements = channels.filter(({ value }) => value.role === "supplement");
    expect(supplements.map(({ value }) => value.yields)).toEqual(Array(4).fill("totals"));
    expect(survey()?.individualUse).toBe(false);
  });

  it("has no channel of police, which another plugin cannot add on the ground of row 015 either", () => {
    const police = definePlugin({
      id: "police",
      title: { zh: "试", en: "attempt" },
      dependsOn: [qualityService],
      contribute: (to) =>
        to.add(surveyChannelPoint, {
          code: "police-posts",
          title: { zh: "派出所", en: "police posts" },
          role: "main",
          body: "health-family-planning",
          yields: "answers",
          cites: [cite("001-015")],
        }),
    });
    const attempt = () => compose([...domainPlugins, qualityService, police]);
    expect(attempt).toThrow(CompositionError);
    try {
      attempt();
    } catch (thrown) {
      const codes = (thrown as CompositionError).issues.map((each) => each.code);
      expect(codes).toContain("NEEDS_CHANNEL_REFUSED");
      expect(codes).toContain("KERNEL_REFUSED_CLAUSE");
    }
  });

  it("screens services and never wishes: row 022 is carried by its service half", () => {
    const row = composedWith()
      .all(clausePoint)
      .find(({ value }) => value.row === "001-022");
    expect(row?.value.disposition).toBe("serviceOnly");
    expect(row?.value.carriedBy).toEqual(["needs/kernel.view/needs.aggregate"]);
    expect(row?.value.reason?.zh).toMatch(/拒绝执行/);
  });
});
