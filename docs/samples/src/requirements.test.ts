import { type ExplanationNode, lintRequirements, describe as sentenceOf } from "@fuyou/standards";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { outputFile, written } from "./output-file.js";
import {
  composition,
  hospitalGrade,
  hospitalStaffing,
  judgements,
  ruled,
  rulesInJson,
  strictStaffing,
  technicalShare,
  weakStaffing,
  why,
} from "./requirements.js";

it("says each rule as a sentence", async () => {
  const rules = [hospitalStaffing, technicalShare, hospitalGrade, ...rulesInJson];
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
  for (const [language, file] of written("rule-judgements")) {
    const share = judgements("technical-share", language);
    const [grade] = judgements("hospital-grade", language);
    const lines = [
      ...judgements("hospital-staffing", language),
      share.find((line) => line.startsWith("short")),
      grade,
    ];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(file);
  }
});

it("explains a judgement as a tree", async () => {
  const lines = (node: ExplanationNode, language: "zh" | "en", depth = 0): string[] => [
    `${"  ".repeat(depth)}${node.text[language]}`,
    ...node.children.flatMap((child) => lines(child, language, depth + 1)),
  ];
  expect(why.shortfall).toBe(1);
  for (const [language, file] of written("rule-explanation")) {
    await expect(`${lines(why.tree, language).join("\n")}\n`).toMatchFileSnapshot(file);
  }
});

it("finds that a county asks for less than the nation", async () => {
  const found = lintRequirements(composeCore(ruled(strictStaffing, weakStaffing)));
  expect(found).toHaveLength(1);
  for (const [language, file] of written("rule-lint")) {
    const lines = found.map(({ code, message }) => `[${code}] ${message[language]}`);
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(file);
  }
});
