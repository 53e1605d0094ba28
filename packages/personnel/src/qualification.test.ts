import { describe, expect, it } from "vitest";
import { licenceFrom } from "./licence-kinds.js";
import { educationFrom, titleFrom } from "./qualification.js";

describe("以上", () => {
  it("includes the education named and those above it", () => {
    expect(educationFrom("associate")).toEqual(["associate", "bachelor", "postgraduate"]);
    expect(educationFrom("postgraduate")).toEqual(["postgraduate"]);
    expect(educationFrom("below-secondary")).toHaveLength(5);
  });

  it("includes the title named and those above it", () => {
    expect(titleFrom("associate-senior")).toEqual(["associate-senior", "senior"]);
    expect(titleFrom("junior")).toHaveLength(4);
    expect(titleFrom("junior")).not.toContain("none");
  });

  it("includes the licence named and those that include it, of whatever plugin", () => {
    expect(licenceFrom("assistant-physician")).toEqual(["assistant-physician", "physician"]);
    expect(licenceFrom("nurse")).toEqual(["nurse"]);
    const title = { zh: "专科护士", en: "specialist nurse" };
    const more = [{ code: "specialist-nurse", title, includes: ["nurse"] }];
    expect(licenceFrom("nurse", more)).toEqual(["nurse", "specialist-nurse"]);
  });
});
