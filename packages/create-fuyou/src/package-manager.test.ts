import { expect, it } from "vitest";
import { packageManagerOf } from "./package-manager.js";

it.each([
  ["npm/10.8.2 node/v20.19.0 linux x64 workspaces/false", "npm"],
  ["pnpm/10.1.0 npm/? node/v20.19.0 linux x64", "pnpm"],
  ["yarn/1.22.22 npm/? node/v20.19.0 linux x64", "yarn"],
  ["bun/1.2.0 npm/? node/v22.0.0 linux x64", "bun"],
  ["toString/1", "npm"],
  [undefined, "npm"],
])("is read from %s", (agent, expected) => {
  expect(packageManagerOf(agent)).toBe(expected);
});
