import { issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { aCheck, aLink, aSource, below, linksPlugin, type SampleLinks } from "./sample-links.js";

const issues = (sample: SampleLinks) => issuesOf(...below, linksPlugin(sample));
const codes = (sample: SampleLinks) => issues(sample).map((each) => each.code);

describe("a link between systems", () => {
  it("composes where records of persons go for care, with separate consent and an end", () => {
    expect(issues({})).toEqual([]);
  });

  it("does not compose without consent or without an end", () => {
    const link = aLink({ consent: "not-needed", retention: undefined });
    expect(issues({ link }).map((each) => each.text)).toEqual([
      {
        zh: "referral 共享能识别个人的数据（records），却没有声明：单独同意、保存期限。请声明用途、单独同意和保存期限，或只共享汇总数。",
        en: "referral shares data about identified persons (records) and does not declare: separate consent, retention. Declare purpose, separate consent and retention, or share totals only.",
      },
    ]);
  });

  it("does not compose for any purpose but care, nor towards an administration", () => {
    expect(codes({ link: aLink({ purpose: "statistics" }) })).toEqual(["SHARING_PURPOSE_NOT_CARE"]);
    expect(codes({ link: aLink({ to: "bureau" }) })).toEqual(["SHARING_ADMINISTRATION_RECEIVES"]);
  });

  it("may bring totals to an administration without anybody's consent", () => {
    const link = aLink({
      ...{ to: "bureau", dataSets: ["totals"], purpose: "statistics", consent: "not-needed" },
      retention: undefined,
    });
    expect(codes({ link })).toEqual([]);
  });

  it("names systems, data sets and purposes that exist", () => {
    const link = aLink({ from: "nowhere", dataSets: ["gossip"], purpose: "curiosity" });
    expect(issues({ link }).map((each) => each.text.en)).toEqual([
      expect.stringContaining("from: 'nowhere' is not in the code list sharing.system"),
      expect.stringContaining("dataSets.0: 'gossip' is not in the code list sharing.data-set"),
      expect.stringContaining("purpose: 'curiosity' is not in the code list sharing.purpose"),
    ]);
  });
});

describe("a source of information", () => {
  it("is held to the same: records of persons need consent, an end, and care", () => {
    const visits = aSource("visits", { dataSets: ["records"] });
    expect(codes({ sources: [visits] })).toEqual([
      "SHARING_PERSONAL_WITHOUT_GROUND",
      "SHARING_PURPOSE_NOT_CARE",
    ]);
  });
});

describe("a comparison of sources", () => {
  it("compares totals and never records of persons", () => {
    expect(issues({ check: aCheck({ dataSet: "records" }) }).map((each) => each.text.en)).toEqual([
      "the cross-check visits compares the data set 'records', which identifies persons, and is refused. Compare totals; each keeper looks for the error in its own records.",
    ]);
  });
});
