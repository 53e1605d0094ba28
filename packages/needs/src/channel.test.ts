import { issuesOf } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import {
  aChannel,
  aSurveyKind,
  aTopic,
  below,
  type SampleSurvey,
  surveyPlugin,
} from "./sample-survey.js";

const issues = (sample: SampleSurvey) => issuesOf(...below, surveyPlugin(sample));

describe("a channel of a survey", () => {
  it("composes where health bodies run it", () => {
    expect(issues({})).toEqual([]);
  });

  it("is refused where police or public order run it, whatever it is called", () => {
    const police = aChannel({ code: "posts", body: "public-security" });
    expect(issues({ channels: [police] }).map((each) => each.text)).toEqual([
      {
        zh: "需求调查渠道 posts 由“public-security”承担，不予接受：健康需求调查不设公安、综治等渠道。请改由下列之一承担：health-family-planning, medical-institution, village-self-government。",
        en: "the survey channel posts is run by 'public-security' and is refused: a survey of health needs has no channel of police or public order. Let one of these run it: health-family-planning, medical-institution, village-self-government.",
      },
    ]);
    const hidden = aChannel({ code: "helpers", title: { zh: "派出所协助", en: "helpers" } });
    expect(issues({ channels: [hidden] }).map((each) => each.code)).toEqual([
      "NEEDS_CHANNEL_REFUSED",
    ]);
  });

  it("is refused where it would hand over more of service records than totals", () => {
    const records = aChannel({ code: "records", role: "supplement", body: "medical-institution" });
    expect(issues({ channels: [records] }).map((each) => each.code)).toEqual([
      "NEEDS_SUPPLEMENT_IN_PERSON",
    ]);
  });
});

describe("a kind of survey", () => {
  it("cannot say that it is used on single persons, nor suppress nothing", () => {
    const used = { ...aSurveyKind(), individualUse: true as unknown as false };
    expect(issues({ kind: used }).map((each) => each.code)).toContain(
      "KERNEL_INVALID_CONTRIBUTION",
    );
    expect(issues({ kind: aSurveyKind({ smallCell: 1 }) }).map((each) => each.code)).toContain(
      "KERNEL_INVALID_CONTRIBUTION",
    );
  });

  it("names channels, methods and kinds of institution that exist; a topic names a question that is asked", () => {
    const kind = aSurveyKind({ methods: ["rumour"], channels: ["village-staff", "hearsay"] });
    const topics = [aTopic("a", { question: "never-asked" })];
    expect(issues({ kind, topics }).map((each) => each.text.en)).toEqual([
      expect.stringContaining("methods.0: 'rumour' is not in the code list needs.method"),
      expect.stringContaining("channels.1: 'hearsay' is not in the code list needs.channel"),
      expect.stringContaining("'never-asked' is not asked in the survey needs"),
    ]);
  });
});
