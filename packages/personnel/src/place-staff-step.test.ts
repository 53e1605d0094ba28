import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { doChange, FuyouError } from "@fuyou/kernel";
import { aCounty, anAct, composed, findingsIn, type Records } from "@fuyou/kernel/testing";
import { reformPlugin } from "@fuyou/reform";
import { aPlanPlugin, aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { personnelPlugin } from "./personnel-plugin.js";
import {
  fillPosts,
  type PlacementStep,
  type PostFilling,
  type PostRule,
  placeStaff,
} from "./place-staff-step.js";
import { posts } from "./post.js";

/** Staff of the hospital placed in its professional posts. */
function run(required: Omit<PostRule, "kind">, tables: Records, over: Partial<PlacementStep> = {}) {
  const step = placeStaff.step(aStepHead("place"), {
    at: { kinds: ["township-hospital"] },
    posts: [{ kind: "professional", ...required }],
    employments: ["established"],
    ...over,
  });
  const plan = aPlanPlugin([step]);
  return rehearsed(
    composed(hierarchyPlugin, reformPlugin, personnelPlugin, plan),
    aHierarchy(tables),
  );
}
const person = (id: string, over: object = {}) => ({
  id,
  name: "合成人员",
  institution: "hospital",
  employment: "established",
  ...over,
});
const post = (id: string, over: object = {}) => ({
  id,
  institution: "hospital",
  kind: "professional",
  name: "岗位",
  ...over,
});
const held = (transition: ReturnType<typeof run>) =>
  Object.fromEntries(
    [...transition.after.rows(posts)].map((each) => [each.id, each.holder ?? null]),
  );
const messages = (transition: ReturnType<typeof run>) =>
  transition.findings.map((each) => [each.severity, each.message]);

describe("placing staff in posts", () => {
  it("places those with the higher title first; who is left stays on the books and is named", () => {
    const transition = run(
      { title: "junior" },
      {
        staff: [
          person("a", { professionalTitle: "junior" }),
          person("b", { professionalTitle: "senior" }),
          person("c", { professionalTitle: "none" }),
          person("d", { employment: "retired", professionalTitle: "senior" }),
        ],
        posts: [post("p1"), post("p2", { retiredOn: "2019-01-01" })],
      },
    );
    expect(held(transition)).toEqual({ p1: "b", p2: null });
    expect(messages(transition)).toEqual(
      ["a", "c"].map((id) => [
        "warning",
        {
          zh: `步骤 sample-plan.place：人员 ${id} 没有合适的空岗，仍在样镇卫生院，未安排岗位。请增设岗位、放宽条件，或另行安排。`,
          en: `step sample-plan.place: there is no post for the person '${id}', who stays on the books of 样镇卫生院 without one. Set up a post, ease what it requires, or decide otherwise.`,
        },
      ]),
    );
    expect(transition.conservation.map((line) => [line.category, line.residual])).toEqual([
      ["persons", 0],
      ["posts", 0],
      ["quotas", 0],
    ]);
  });

  it("lets a person make room for one who fits no other post", () => {
    // The first fits both posts, the second one; the first would take that one.
    const transition = run(
      {},
      {
        staff: [person("a", { education: "bachelor" }), person("b", { education: "associate" })],
        posts: [post("p1"), post("p2", { kind: "management" })],
      },
      {
        posts: [
          { kind: "professional", education: "associate" },
          { kind: "management", education: "bachelor" },
        ],
      },
    );
    expect(held(transition)).toEqual({ p1: "b", p2: "a" });
    expect(messages(transition)).toEqual([]);
  });

  const unknown = {
    staff: [
      person("a"),
      person("b", { education: "bachelor", specialty: "nursing" }),
      person("c", { education: "associate", specialty: "nursing" }),
    ],
    licences: [
      { id: "l1", person: "b", kind: "physician" },
      { id: "l2", person: "c", kind: "nurse" },
    ],
    posts: [post("p1"), post("p2"), post("p3")],
  };
  const required = {
    licence: "assistant-physician",
    education: "associate",
    specialty: "nursing",
  } as const;

  it("takes what is not on record as unknown, and says so; what falls short is not placed", () => {
    const transition = run(required, unknown);
    expect(held(transition)).toEqual({ p1: "b", p2: "a", p3: null });
    expect(
      messages(transition).filter(([, message]) => JSON.stringify(message).includes("'a'")),
    ).toEqual([
      [
        "warning",
        {
          zh: "人员 a 安排在岗位 p2，而其学历、岗位专业、执业资格没有登记，是否合格不明。请补录后核对。",
          en: "the person 'a' is placed in the post 'p2', but this is not on record: education, specialty, licence; whether it is met is unknown. Put it on record and compare.",
        },
      ],
    ]);
    expect(messages(transition).at(-1)).toEqual([
      "information",
      {
        zh: "步骤 sample-plan.place：样镇卫生院有 1 个岗位无合格人选，仍空缺。请招聘或调配。",
        en: "step sample-plan.place: posts of 样镇卫生院 that nobody qualifies for, and that stay vacant: 1. Recruit, or transfer somebody.",
      },
    ]);
  });

  it("places nobody unknown where the plan declares that it refuses them", () => {
    expect(held(run(required, unknown, { unknown: "refuse" }))).toEqual({
      p1: "b",
      p2: null,
      p3: null,
    });
  });

  it("fills what is left by people who hold a post already, where the plan allows it", () => {
    const tables = {
      staff: [person("a", { education: "bachelor" })],
      posts: [post("p1", { holder: "a" }), post("p2")],
    };
    expect(held(run({ education: "bachelor" }, tables))).toEqual({ p1: "a", p2: null });
    const beside = run({ education: "bachelor" }, tables, { concurrent: true });
    expect(held(beside)).toEqual({ p1: "a", p2: "a" });
    expect(beside.after.get(posts, "p2")?.concurrent).toBe(true);
  });

  it("leaves a post meant to be held beside another to those who have one of their own", () => {
    const tables = {
      staff: [person("a", { education: "bachelor" }), person("b", { education: "bachelor" })],
      posts: [post("p1", { holder: "b" }), post("p2", { concurrent: true })],
    };
    expect(held(run({}, tables))).toEqual({ p1: "b", p2: null });
    expect(held(run({}, tables, { concurrent: true }))).toEqual({ p1: "b", p2: "b" });
  });
});

describe("filling posts", () => {
  const composition = composed(hierarchyPlugin, reformPlugin, personnelPlugin);
  const tables = {
    staff: [person("a"), person("b"), person("gone", { retiredOn: "2019-06-30" })],
    posts: [post("p1", { holder: "a" }), post("p2"), post("p3", { concurrent: true })],
  };
  const filled = (filling: object) => {
    const draft = aCounty(composition, aHierarchy(tables)).draft();
    try {
      doChange(draft, fillPosts, { fillings: [filling as PostFilling] }, anAct("2020-02-10"));
      return [...draft.finish().county.rows(posts)].map((each) => each.holder ?? null);
    } catch (error) {
      return FuyouError.is(error) ? error.text : error;
    }
  };

  it("takes no post that somebody holds, and nobody who has left", () => {
    expect(filled({ post: "p1", holder: "b" })).toEqual({
      zh: "岗位 p1 已由人员 a 担任。请先使其空缺，或另选岗位。",
      en: "the post 'p1' is held by the person 'a'. Let it fall vacant first, or choose another.",
    });
    expect(filled({ post: "p2", holder: "gone" })).toMatchObject({
      zh: "人员 gone 已于 2019-06-30 减员，不在册。请核对人员。",
    });
    expect(filled({ post: "p2", holder: "b" })).toEqual(["a", "b", null]);
  });

  it("gives nobody a second post of their own, only one beside the first", () => {
    expect(filled({ post: "p2", holder: "a" })).toEqual({
      zh: "人员 a 同时担任 p1 与 p2，均未注明兼任。请将其中之一注明兼任，或使其空缺。",
      en: "the person 'a' holds the posts 'p1' and 'p2', of which neither is held beside the other. Mark one of them as held beside another, or let it fall vacant.",
    });
    expect(filled({ post: "p2", holder: "a", concurrent: true })).toEqual(["a", "a", null]);
    expect(filled({ post: "p3", holder: "a" })).toEqual(["a", null, "a"]);
  });

  it("by a register that gives somebody two is told, once for each pair", () => {
    const two = [post("p1", { holder: "a" }), post("p2", { holder: "a" })];
    const beside = post("p3", { holder: "a", concurrent: true });
    const ended = post("p4", { holder: "a", retiredOn: "2019-01-01" });
    const found = findingsIn(
      composition,
      aHierarchy({ staff: [person("a")], posts: [...two, beside, ended] }),
    );
    expect(found.map((each) => [each.severity, each.subject, each.code])).toEqual([
      ["warning", "posts/p2", "PERSONNEL_TWO_POSTS"],
    ]);
  });
});
