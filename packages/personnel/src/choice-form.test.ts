import { aHierarchy } from "@fuyou/hierarchy/testing";
import { aCitation } from "@fuyou/kernel/testing";
import { rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { choiceForm } from "./choice-form.js";
import { choiceOffers } from "./choice-offer.js";
import { paperContext } from "./sample-paper.js";
import {
  stationChoice as choice,
  stationPerson as person,
  withStaffRule,
} from "./sample-station.js";
import type { StaffRule } from "./staff-rule.js";

const people = {
  staff: [
    person("a"),
    person("c", { employment: "civil-service-rules" }),
    person("old", { employment: "retired" }),
    person("h", { institution: "hospital" }),
  ],
  choices: [choice("a", "hospital")],
};
const run = (rule: Partial<StaffRule>) => {
  const composition = withStaffRule(rule);
  return paperContext(rehearsed(composition, aHierarchy(people)), composition);
};
const reserved = {
  until: "2020-02-07",
  reserved: [{ option: "government", employments: ["civil-service-rules"] }],
} as Partial<StaffRule>;
const form = (rule: Partial<StaffRule>, key: string) =>
  choiceForm.write(run(rule), { key, title: { zh: key, en: key } });
const boxes = (content: ReturnType<typeof form>) =>
  (content?.blocks ?? []).flatMap((block) =>
    block.kind === "boxes" ? block.boxes.map(({ zh }) => zh) : [],
  );

describe("the form of voluntary choice", () => {
  it("is drawn up for those of the ending body whom the rule lets choose, and nobody else", () => {
    const keys = (rule: Partial<StaffRule>) =>
      [...(choiceForm.copies?.(run(rule)) ?? [])].map(({ key }) => key);
    expect(keys({})).toEqual(["a", "c"]);
    expect(keys({ mayChoose: ["established"] })).toEqual(["a"]);
    expect(keys({ mayChoose: [] })).toEqual([]);
    expect(form({}, "old")).toBeNull();
  });

  it("has a box for each option open to the person, the last day, and the clause that gives it", () => {
    expect(boxes(form(reserved, "c"))).toEqual(["调入样镇卫生院", "调入样镇人民政府"]);
    const content = form(reserved, "a");
    expect(boxes(content)).toEqual(["调入样镇卫生院"]);
    expect(content?.blocks.find((block) => block.kind === "clause" && block.cites)).toMatchObject({
      text: { zh: "可选去向" },
      cites: [aCitation()],
    });
    expect(JSON.stringify(content)).toContain("2020-02-07");
    expect(JSON.stringify(form({}, "a"))).toContain("2020-02-10");
  });

  it("ticks nothing for whoever has chosen already, and names nobody", () => {
    const [a, c] = [form({}, "a"), form({}, "c")];
    expect(boxes(a)).toEqual(boxes(c));
    expect(JSON.stringify(a)).not.toContain("合成人员");
    expect(JSON.stringify(a)).not.toContain("2020-02-05");
  });

  it("knows who has chosen in a way that counts", () => {
    const chosen = (rule: Partial<StaffRule>) => {
      const { transition, composition } = run(rule);
      return choiceOffers(transition, composition).map((each) => [each.person.id, each.chosen]);
    };
    expect(chosen({})).toEqual([
      ["a", true],
      ["c", false],
    ]);
    expect(chosen({ until: "2020-02-04" })[0]).toEqual(["a", false]);
  });
});
