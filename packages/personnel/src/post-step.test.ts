import { hierarchyPlugin } from "@fuyou/hierarchy";
import { aHierarchy } from "@fuyou/hierarchy/testing";
import { codeFaults, composed, type Records } from "@fuyou/kernel/testing";
import { reformPlugin, type Step } from "@fuyou/reform";
import { aPlanPlugin, aStepHead, rehearsed } from "@fuyou/reform/testing";
import { describe, expect, it } from "vitest";
import { personnelCodes } from "./errors.js";
import { personnelPlugin } from "./personnel-plugin.js";
import { posts } from "./post.js";
import { createPostsStep, renamePostsStep } from "./post-step.js";

const run = (step: Step, tables: Records) =>
  rehearsed(
    composed(hierarchyPlugin, reformPlugin, personnelPlugin, aPlanPlugin([step])),
    aHierarchy(tables),
  );
const post = (id: string, kind: string, over: object = {}) => ({
  id,
  institution: "committee",
  kind,
  name: "专干",
  ...over,
});
const balance = (transition: ReturnType<typeof run>) => {
  const line = transition.conservation.find((each) => each.category === "posts");
  return line && [line.opening, line.entered, line.exits, line.closing, line.residual];
};

describe("the codes of personnel", () => {
  it("say the same in both languages", () => {
    expect(codeFaults(personnelCodes)).toEqual([]);
  });
});

describe("renaming posts", () => {
  const step = renamePostsStep.step(aStepHead("rename"), {
    from: "village-fp-worker",
    to: "village-health-worker",
    name: "村卫生计生专干",
  });
  const staff = [
    { id: "a", name: "合成人员", institution: "committee", employment: "village-paid" },
  ];

  it("keeps holder, institution and identifier, vacant ones too; neither posts nor ended ones change in number", () => {
    const transition = run(step, {
      staff,
      posts: [
        post("p1", "village-fp-worker", { holder: "a" }),
        post("p2", "village-fp-worker"),
        post("p3", "village-fp-worker", { retiredOn: "2015-01-01" }),
        post("p4", "village-doctor"),
      ],
    });
    const renamed = { kind: "village-health-worker", name: "村卫生计生专干" };
    expect([...transition.after.rows(posts)]).toEqual([
      post("p1", "village-fp-worker", { holder: "a", ...renamed }),
      post("p2", "village-fp-worker", renamed),
      post("p3", "village-fp-worker", { retiredOn: "2015-01-01" }),
      post("p4", "village-doctor"),
    ]);
    expect(balance(transition)).toEqual([3, 0, 0, 3, 0]);
    expect(transition.findings).toEqual([]);
  });

  it("says where it is done already, and changes nothing", () => {
    const done = run(step, { posts: [post("p1", "village-health-worker")] });
    expect(done.edits).toEqual([]);
    expect(done.findings.map((each) => each.code)).toEqual(["REFORM_ALREADY_DONE"]);
  });
});

describe("setting up posts", () => {
  const step = createPostsStep.step(aStepHead("staff"), {
    at: { kinds: ["township-hospital", "township-government"] },
    posts: [
      { kind: "management", name: "会长", concurrent: true },
      { kind: "professional", name: "秘书长" },
    ],
  });

  it("adds those missing, vacant, by authority, and leaves those there are", () => {
    const at = (id: string, kind: string, over: object = {}) =>
      post(id, kind, { institution: "hospital", ...over });
    const transition = run(step, {
      posts: [
        at("p1", "management"),
        at("hospital-professional", "professional", { retiredOn: "2015-01-01" }),
      ],
    });
    const added = [...transition.after.rows(posts)].slice(2);
    expect(added).toEqual([
      {
        id: "government-management",
        institution: "government",
        kind: "management",
        name: "会长",
        concurrent: true,
      },
      {
        id: "government-professional",
        institution: "government",
        kind: "professional",
        name: "秘书长",
      },
      {
        id: "hospital-professional~2",
        institution: "hospital",
        kind: "professional",
        name: "秘书长",
      },
    ]);
    expect(balance(transition)).toEqual([1, 3, 0, 4, 0]);
    expect(transition.findings.map((each) => each.code)).toEqual(["REFORM_ALREADY_DONE"]);
  });
});
