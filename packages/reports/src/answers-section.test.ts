import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { composed } from "@fuyou/kernel/testing";
import { type OfficialAnswer, officialAnswerPoint, reformPlugin } from "@fuyou/reform";
import { aPlanPlugin, rehearsed } from "@fuyou/reform/testing";
import { standardsPlugin } from "@fuyou/standards";
import { describe, expect, it } from "vitest";
import { answersSection } from "./answers-section.js";
import type { Markup } from "./markup.js";
import type { ReportMaterials } from "./report-section.js";
import { wordingIn } from "./wording.js";

const text = (zh: string, en: string) => ({ zh, en });
const asked = (id: string, place: number | undefined, state: "clear" | "open"): OfficialAnswer => ({
  ...{ id: `sample.${id}`, asker: "official", place, question: text(`问${id}`, `is it ${id}`) },
  answer: () => ({ state, text: text(`答${id}`, `<it> is ${id}`), facts: [] }),
});
const composition = composed(
  standardsPlugin,
  hierarchyPlugin,
  reformPlugin,
  aPlanPlugin([], {
    contribute(to) {
      to.add(officialAnswerPoint, asked("last", undefined, "open"));
      to.add(officialAnswerPoint, asked("first", 0.5, "clear"));
    },
  }),
);
const transition = rehearsed(composition, aHierarchy());
const materials = (language: "zh" | "en", transitions = [transition]): ReportMaterials => ({
  ...{ opening: transition.before, closing: transition.after, transitions, findings: [] },
  ...{ composition, subjects: undefined as never, wording: wordingIn(language) },
});
const drawn = (each: ReportMaterials) => (answersSection.draw(each) as Markup).source;

describe("what is asked first, on the page", () => {
  it("is a table for each asker, in the order in which it is asked, in both languages", () => {
    const [official, inspector] = answersSection.tables?.(materials("zh")) ?? [];
    expect(official?.rows.map(({ question }) => (question as { zh: string }).zh)).toEqual([
      "问first",
      "印章、证照、变更登记还有什么没办？",
      "问last",
    ]);
    expect(official?.rows[0]).toEqual({
      question: text("问first", "is it first"),
      state: text("无未决", "nothing open"),
      answer: text("答first", "<it> is first"),
    });
    expect(inspector?.title.en).toMatch(/^What a provincial inspector asks first: /);
    expect(inspector?.rows).toHaveLength(3);
  });

  it("shows state and sentence, whatever stands in them", () => {
    const source = drawn(materials("en"));
    expect(source).toContain('<th scope="row">is it first</th>');
    expect(source).toMatch(
      /class="sign good".*?Nothing open<\/td>\s*<td>&lt;it&gt; is first<\/td>/s,
    );
    expect(source).toMatch(/class="sign bad".*?Open<\/td>\s*<td>&lt;it&gt; is last<\/td>/s);
    expect(drawn(materials("zh"))).toContain("<td>答last</td>");
  });

  it("says so where there is no plan to ask about", () => {
    expect(drawn(materials("zh", []))).toContain("没有登记首问清单。");
    expect(answersSection.tables?.(materials("zh", []))).toEqual([]);
  });
});
