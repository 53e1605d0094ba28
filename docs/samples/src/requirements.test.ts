import { type ExplanationNode, lintRequirements, describe as sentenceOf } from "@fuyou/standards";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { outputFile } from "./output-file.js";
import {
  composition,
  hospitalDepartment,
  hospitalGrade,
  hospitalStaffing,
  judgements,
  ruled,
  strictStaffing,
  technicalShare,
  weakStaffing,
  why,
} from "./requirements.js";

it("says each rule as a sentence", async () => {
  const rules = [hospitalStaffing, technicalShare, hospitalGrade, hospitalDepartment];
  const lines = rules.map((rule) => sentenceOf(rule, "en", composition));
  const chinese = rules.map((rule) => sentenceOf(rule, "zh", composition));
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(outputFile("rule-sentences.txt"));
  await expect(`${chinese.join("\n")}\n`).toMatchFileSnapshot(outputFile("rule-sentences.zh.txt"));
});

it("judges: short by one, met, and unknown where nobody counted", async () => {
  expect(judgements("hospital-staffing").map((line) => line.split(":")[0])).toEqual([
    "short",
    "met",
    "unknown",
  ]);
  const [share] = judgements("technical-share").filter((line) => line.startsWith("short"));
  const [grade] = judgements("hospital-grade");
  const lines = [...judgements("hospital-staffing"), share, grade];
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(outputFile("rule-judgements.txt"));
});

it("explains a judgement as a tree", async () => {
  const lines = (node: ExplanationNode, depth: number): string[] => [
    `${"  ".repeat(depth)}${node.text.en}`,
    ...node.children.flatMap((child) => lines(child, depth + 1)),
  ];
  expect(why.shortfall).toBe(1);
  await expect(`${lines(why.tree, 0).join("\n")}\n`).toMatchFileSnapshot(
    outputFile("rule-explanation.txt"),
  );
});

it("finds that a county asks for less than the nation", async () => {
  const found = lintRequirements(composeCore(ruled(strictStaffing, weakStaffing)));
  const lines = found.map(({ code, message }) => `[${code}] ${message.en}`);
  expect(found).toHaveLength(1);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(outputFile("rule-lint.txt"));
});
