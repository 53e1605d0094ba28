import { judgeBudgets } from "@fuyou/funding";
import { aDepartment, aHierarchy } from "@fuyou/hierarchy/testing";
import { compose } from "@fuyou/kernel";
import { aCounty } from "@fuyou/kernel/testing";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { domainPlugins } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { huantai } from "./huantai-plugin.js";

const composition = compose([
  ...domainPlugins,
  countyIntegration,
  huantai.with({ effectiveFrom: "2018-01-01" }),
]);
const departments = [
  aDepartment({
    id: "office",
    institution: "government",
    name: "卫计办",
    kind: "health-fp-office",
  }),
  aDepartment(),
];
const line = (id: string, department: string, source: string, mode?: string) => ({
  id,
  institution: department === "office" ? "government" : "hospital",
  department,
  year: 2018,
  class: "running",
  source,
  amount: 5_000_000,
  ...(mode === undefined ? {} : { mode }),
});
const judged = (...lines: object[]) => {
  const county = aCounty(composition, aHierarchy({ departments, "budget-lines": lines }));
  return judgeBudgets(county, composition, { year: 2018, date: "2018-06-30" })
    .filter(({ source }) => source === "003")
    .map(({ code, clause }) => `${code} ${clause}`);
};
const office = line("b1", "office", "town-finance");
const station = line("b2", "service-department", "county-finance", "purchase-of-service");

describe("who pays in Huantai", () => {
  it("the town for its office, public finance by purchase of service for the station", () => {
    expect(judged(office, station)).toEqual([]);
  });

  it("the county may not pay the office, nor the station by plain budget, nor nobody the station", () => {
    expect(judged(line("b1", "office", "county-finance"), station)).toEqual([
      "FUNDING_SOURCE_NOT_ALLOWED 二(一)4",
    ]);
    expect(judged(office, { ...station, mode: "budget" })).toEqual(["FUNDING_OTHER_MODE 二(一)4"]);
    expect(judged(office)).toEqual(["FUNDING_NO_LINE 二(一)4"]);
  });

  it("the former channel for free items, whatever its source is", () => {
    const free = (mode: string) => ({
      id: "b3",
      institution: "hospital",
      year: 2018,
      class: "free-services",
      source: "superior-subsidy",
      mode,
    });
    expect(judged(office, station, free("unchanged"))).toEqual([]);
    expect(judged(office, station, free("budget"))).toEqual(["FUNDING_OTHER_MODE 二(一)4"]);
  });
});
