import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtWriter, crashTrial } from "./crash-trial.js";
import { type TemporaryPostgres, temporaryPostgres } from "./testing.js";

// Real processes, really killed. `pnpm crash` is this test with 200 kills on each.
const kills = Number(process.env.FUYOU_KILLS ?? 12);
let server: TemporaryPostgres;
let writer: string;
const folder = mkdtempSync(join(tmpdir(), "fuyou-crash-"));
beforeAll(async () => {
  [server, writer] = await Promise.all([temporaryPostgres(), builtWriter()]);
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe.concurrent("a writer that is killed at random points", () => {
  it.each([
    ["pglite", () => ({ folder })],
    ["postgresql", () => ({ url: server.url })],
  ])(
    "leaves every acknowledged entry and nothing half done, in %s",
    async (engine, place) => {
      const report = await crashTrial(writer, place(), kills);
      const file = process.env.FUYOU_CRASH_REPORT;
      if (file !== undefined) appendFileSync(file, `${JSON.stringify({ engine, ...report })}\n`);
      expect(report.faults).toEqual([]);
      expect(report.kills).toBe(kills);
      expect(report.acknowledged).toBeGreaterThan(0);
      expect(report.entries).toBeGreaterThan(report.acknowledged);
    },
    kills * 15_000,
  );
});
