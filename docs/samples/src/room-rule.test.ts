import { requirementPoint, describe as sentenceOf } from "@fuyou/standards";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { outputFile } from "./output-file.js";
import { roomed } from "./room-rule.js";

it("derives a rule from each part, provenance kept", async () => {
  const composition = composeCore(roomed);
  const derived = composition.all(requirementPoint);
  expect(new Set(derived.map(({ derivedFrom }) => derivedFrom))).toEqual(
    new Set(["sample-rooms/assets.room-specification/village-service-room"]),
  );
  const lines = derived.map(({ key, value }) => `${key}: ${sentenceOf(value, "en", composition)}`);
  const chinese = derived.map(
    ({ key, value }) => `${key}：${sentenceOf(value, "zh", composition)}`,
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(outputFile("room-rules.txt"));
  await expect(`${chinese.join("\n")}\n`).toMatchFileSnapshot(outputFile("room-rules.zh.txt"));
});
