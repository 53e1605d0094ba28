import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtProgram, fatten, type Program } from "../fixtures/program.js";

let program: Program;

beforeAll(async () => {
  program = await builtProgram();
  fatten(program.templates, 3_000);
});
afterAll(() => program.remove());

/** Starts creating, sends a signal once some files are written beside, and tells how it ended. */
async function stopped(folder: string, signal: NodeJS.Signals) {
  const argv = [program.main, "east-hills", "--deployment", "--lang", "en"];
  const child = spawn(process.execPath, argv, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let complained = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complained += text;
  });
  const ended = new Promise<{ code: number | null; by: string | null }>((end) => {
    child.on("close", (code, by) => end({ code, by }));
  });
  const isWriting = () =>
    readdirSync(folder).some((name) => existsSync(join(folder, name, "data", "more", "10.json")));
  while (child.exitCode === null && !isWriting()) await setTimeout(1);
  child.kill(signal);
  return { ...(await ended), complained };
}

// Windows has no signals: whoever ends a program there kills it.
it.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM"] as const)(
  "leaves nothing when told to end by %s while it writes",
  async (signal) => {
    const folder = mkdtempSync(join(program.work, "in-"));
    const { code, complained } = await stopped(folder, signal);
    expect(complained).toBe("[CREATE_STOPPED] Stopped. No file was left.\n");
    expect(code).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  },
);

it("has no half project when it is killed, and can be run again", async () => {
  const folder = mkdtempSync(join(program.work, "in-"));
  mkdirSync(join(folder, "east-hills"));
  const { by } = await stopped(folder, "SIGKILL");
  expect(by).toBe("SIGKILL");
  expect(readdirSync(join(folder, "east-hills"))).toEqual([]);
  const again = spawn(process.execPath, [program.main, "east-hills", "--deployment"], {
    cwd: folder,
    stdio: "ignore",
  });
  expect(await new Promise((end) => again.on("close", end))).toBe(0);
  expect(readdirSync(join(folder, "east-hills"))).toContain("fuyou.config.ts");
});
