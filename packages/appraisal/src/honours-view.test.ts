import { doChange } from "@fuyou/kernel";
import { aCitation, anAct } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { honourPoint, recordHonour } from "./honour.js";
import { honoursView } from "./honours-view.js";
import { aCountyWith, answerOf, composedWith } from "./sample-appraisal.js";

it("says which unit was honoured and how many people, and has no field for a name", () => {
  const composition = composedWith((to) =>
    to.add(honourPoint, {
      ...{ code: "ten", title: { zh: "十佳", en: "the ten" }, givenBy: null, places: 10 },
      cites: [aCitation()],
    }),
  );
  const draft = aCountyWith(composition).draft();
  const payload = {
    honour: "ten",
    institution: "hospital",
    outcome: "nominated",
    persons: 2,
  } as const;
  doChange(draft, recordHonour, payload, anAct("2020-05-01"));
  const named = { ...payload, name: "某人" };
  expect(() => doChange(draft, recordHonour, named, anAct("2020-05-01"))).toThrow(
    "KERNEL_INVALID_CHANGE",
  );
  draft.date = "2020-12-31";
  const { tables } = answerOf(honoursView, composition, draft.finish().county, { year: 2020 });
  expect(tables[0]?.rows).toEqual([
    { honour: { zh: "十佳", en: "the ten" }, by: null, places: 10 },
  ]);
  expect(tables[1]?.rows).toEqual([
    {
      ...{ honour: { zh: "十佳", en: "the ten" }, unit: "样镇卫生院", on: "2020-05-01" },
      ...{ outcome: { zh: "推荐", en: "put forward" }, persons: 2 },
    },
  ]);
});
