import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, it } from "vitest";
import { fuyou, root } from "../fixtures/fuyou.js";

const command = join(root, "packages/cli/dist/main.js");
const hook = pathToFileURL(join(root, "packages/cli/fixtures/loaded-modules.js")).href;

/** The packages of which the built command loads modules, itself aside. */
function loadedBy(...args: string[]): string[] {
  const { stderr } = spawnSync(process.execPath, ["--import", hook, command, ...args], {
    encoding: "utf8",
  });
  const loaded = [...stderr.matchAll(/^loaded file:\/\/(\S+)$/gm)].map(
    ([, path]) => path as string,
  );
  const names = loaded.map((path) => {
    const installed = path.match(/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//)?.[1];
    return installed ?? path.match(/\/packages\/([^/]+)\/dist\//)?.[1] ?? path;
  });
  expect(names).toContain("cli");
  return [...new Set(names)].filter((name) => name !== "cli").sort();
}

beforeAll(async () => {
  await fuyou("--version"); // builds where it has to
}, 300_000);

it("says what it can do without loading the framework", () => {
  for (const args of [["--help"], ["--version"], ["plan", "--help"], ["help", "plan"], ["walk"]]) {
    expect([args, loadedBy(...args)]).toEqual([args, ["commander"]]);
  }
});

it("loads it when there is work, as the same look shows", () => {
  expect(loadedBy("help", "KERNEL_CODE_TWICE")).toEqual(
    expect.arrayContaining(["deployment", "kernel", "zod"]),
  );
});
