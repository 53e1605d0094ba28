import { aCitation } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { aggregateNeeds } from "./aggregate.js";
import { needsAggregateView } from "./aggregate-view.js";
import {
  aCount,
  aReport,
  aSurveyKind,
  asked,
  aTopic,
  sampleDivisions,
  surveyCounty,
  withSurvey,
} from "./sample-survey.js";
import { needGaps, screenServices } from "./screening.js";

const law = aCitation({ source: "sample-law", clause: "39" });
const composition = withSurvey({
  topics: [
    aTopic("a", { answeredBy: ["care"] }),
    aTopic("b", { answeredBy: ["sex-test"] }),
    aTopic("c", { answeredBy: ["club"] }),
  ],
  laws: [
    {
      ...{ code: "no-sex-test", service: "sex-test", offered: false, cites: [law] },
      title: { zh: "非医学需要的性别鉴定", en: "sex determination without medical need" },
      period: { from: "2020-02-01" },
    },
  ],
});
const { village, town } = sampleDivisions;
const held = {
  "need-reports": [aReport(village, "01", "2020-02-03")],
  "need-counts": ["a", "b", "c"].map((topic) => aCount(`${village}-01`, topic, 10)),
};

describe("the services that would answer a need", () => {
  it("are screened by the law of the day; the wish itself is not judged", () => {
    const of = (date: string) =>
      screenServices(composition, aTopic("b", { answeredBy: ["sex-test"] }), date);
    expect(of("2020-03-01")).toEqual([
      {
        service: "sex-test",
        title: { zh: "非医学需要的性别鉴定", en: "sex determination without medical need" },
        verdict: "may-not",
        cites: [law],
      },
    ]);
    expect(of("2020-01-31")[0]?.verdict).toBe("not-in-catalogue");
  });

  it("leave a gap where none is offered or nobody provides one, and none where the law forbids it", () => {
    const county = surveyCounty(composition, held);
    const kind = aSurveyKind();
    const [flow] = kind.flows as [(typeof kind.flows)[number]];
    const question = { kind, flow, division: town, from: "2020-01-01", to: "2020-01-31" };
    const aggregate = aggregateNeeds(county, composition, question);
    const gaps = needGaps(county, composition, aggregate, "2020-04-30");
    expect(gaps.map(({ topic, without }) => [topic.code, without])).toEqual([
      ["a", [town]],
      ["c", []],
    ]);
  });

  it("leave no gap where one body provides one of them", () => {
    const county = surveyCounty(composition, {
      ...held,
      assignments: [
        {
          ...{
            id: "d",
            duty: "care",
            division: town,
            institution: "hospital",
            involvement: "lead",
          },
          period: { from: "2010-01-01" },
        },
      ],
    });
    const answer = needsAggregateView.answer(asked(county, composition), {
      from: "2020-01-01",
      to: "2020-03-31",
    });
    const gaps = answer.findings.filter((each) => each.code === "NEEDS_GAP");
    expect(gaps.map((each) => each.message)).toEqual([
      {
        zh: "样县 群众提出的“需求c”没有服务可以满足：目录中没有club。请调整服务内容或明确提供单位，必要时转交有关部门。",
        en: "nothing answers the need 'need c' named in 样县: club is in no catalogue. Change the services or say who provides them, or pass it on.",
      },
    ]);
    expect(answer.tables[0]?.rows.map(({ topic, mayNot }) => [topic, mayNot])).toContainEqual([
      { zh: "需求b", en: "need b" },
      { zh: "非医学需要的性别鉴定", en: "sex determination without medical need" },
    ]);
  });
});
