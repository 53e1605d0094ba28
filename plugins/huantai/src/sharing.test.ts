import { type CompositionError, type ConfiguredPlugin, compose, definePlugin } from "@fuyou/kernel";
import { sloganReviewPoint } from "@fuyou/outreach";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import {
  crossCheckPoint,
  dataSetPoint,
  informationSourcePoint,
  type SystemLink,
  systemLinkPoint,
} from "@fuyou/sharing";
import { composeCore, domainPlugins } from "@fuyou/testing";
import { describe, expect, it } from "vitest";
import { huantai } from "./huantai-plugin.js";

const plugins: ConfiguredPlugin[] = [
  countyIntegration,
  huantai.with({ effectiveFrom: "2018-01-01" }),
];
const composition = composeCore(...plugins);

/** The codes of what stands against a link that some plugin would add. */
function against(link: Partial<SystemLink>): string[] {
  const given = composition.get(systemLinkPoint, "huantai-wis-for-care", "2018-06-01");
  const attempt = definePlugin({
    id: "attempt",
    title: { zh: "试", en: "attempt" },
    dependsOn: [huantai],
    contribute: (to) =>
      to.add(systemLinkPoint, { ...(given as SystemLink), code: "other", ...link }),
  });
  try {
    compose([...domainPlugins, ...plugins, attempt]);
    return [];
  } catch (thrown) {
    return (thrown as CompositionError).issues.map((each) => each.code);
  }
}

describe("what Huantai shares", () => {
  it("comes from four sources, of which only the visit keeps records, by consent", () => {
    const sources = composition.at(informationSourcePoint, "2018-06-01");
    const said = sources
      .filter(({ plugin }) => plugin === "huantai")
      .map(({ value }) => `${value.code} ${value.consent} ${value.purpose}`);
    expect(said).toEqual([
      "huantai-village-visit separate continuity-of-care",
      "huantai-town-office not-needed service-management",
      "huantai-institutions not-needed service-management",
      "huantai-departments not-needed service-management",
    ]);
  });

  it("is compared by totals of four sorts of service", () => {
    const grains = composition
      .at(crossCheckPoint, "2018-06-01")
      .map(({ value }) => [value.code, composition.get(dataSetPoint, value.dataSet)?.grain]);
    expect(grains).toEqual([
      ["huantai-premarital-care", "totals"],
      ["huantai-antenatal-care", "totals"],
      ["huantai-birth-care", "totals"],
      ["huantai-child-care", "totals"],
    ]);
  });

  it("goes from WIS to those who give care; the way back for a person's record does not compose", () => {
    expect(against({})).toEqual([]);
    expect(against({ from: "huantai-care-records", to: "huantai-wis" })).toEqual([
      "SHARING_ADMINISTRATION_RECEIVES",
    ]);
    expect(against({ purpose: "service-management" })).toEqual(["SHARING_PURPOSE_NOT_CARE"]);
    expect(against({ consent: "not-needed" })).toEqual(["SHARING_PERSONAL_WITHOUT_GROUND"]);
  });
});

describe("the slogans of Huantai", () => {
  it("may not coerce and are asked to be warm, from the day of the opinion", () => {
    expect(composition.at(sloganReviewPoint, "2017-12-31")).toEqual([]);
    const [review] = composition.at(sloganReviewPoint, "2018-01-01");
    expect(review?.value).toMatchObject({ refuses: ["coercive"], asks: "warm" });
  });
});
