import { aHierarchy } from "@fuyou/hierarchy/testing";
import { rehearsed } from "@fuyou/reform/testing";
import { expect, it } from "vitest";
import {
  stationChoice as choice,
  stationPerson as person,
  withStaffRule,
} from "./sample-station.js";
import { staff } from "./staff.js";

it("a rule on staff keeps an option for some: staff under civil-service rules have one of their own", () => {
  // A hospital cannot keep their status; the government can, and takes nobody else.
  const transition = rehearsed(
    withStaffRule({
      reserved: [
        { option: "government", employments: ["civil-service-rules"] },
        { option: "hospital", employments: ["established", "non-established"] },
      ],
    }),
    aHierarchy({
      staff: [person("c", { employment: "civil-service-rules" }), person("e")],
      choices: [choice("c", "government"), choice("e", "government")],
    }),
  );
  expect([...transition.after.rows(staff)].map((each) => [each.id, each.institution])).toEqual([
    ["c", "government"],
    ["e", "hospital"],
  ]);
  expect(transition.findings.slice(0, 1).map((each) => [each.severity, each.message])).toEqual([
    [
      "warning",
      {
        zh: "人员 e 选择了“government”，而步骤 sample-plan.strengthen 不让在编人员选择该去向，只可选：hospital。其去向按方案；请重新出示其可选去向并记录选择。",
        en: "the person 'e' chose 'government', which the step sample-plan.strengthen does not open to that employment (established); it may choose: hospital. The plan places the person; show the options open to that employment and record the choice.",
      },
    ],
  ]);
  expect(transition.findings.map((each) => each.code)).toEqual([
    "PERSONNEL_OPTION_RESERVED",
    "PERSONNEL_PLACED_BY_PLAN",
  ]);
});
