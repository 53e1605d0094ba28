import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fuyou, of } from "../fixtures/fuyou.js";

const out = mkdtempSync(join(tmpdir(), "fuyou-documents-"));

describe("fuyou documents", { timeout: 300_000 }, () => {
  beforeAll(async () => {
    await fuyou("--help"); // builds where it has to
  }, 300_000);
  afterAll(() => rmSync(out, { recursive: true }));

  it("lists what can be drawn up", async () => {
    const { code, stdout } = await fuyou("documents", of("small"), "--lang", "zh");
    expect(code).toBe(0);
    expect(stdout).toMatch(/reform\.scheme-summary +整合实施方案摘要 · 供领导审定方案/);
    expect(stdout).toContain("起草：fuyou documents --out");
  });

  it("draws them up into a folder, from a rehearsal and from the journal", async () => {
    const only = ["--only", "reform.scheme-summary", "--out"];
    const forms = ["--format", "json", "csv", "docx"];
    const rehearsed = await fuyou("documents", of("small"), ...only, join(out, "a"), ...forms);
    expect(rehearsed.code).toBe(0);
    expect(rehearsed.stdout).toContain("Drawn up from a rehearsal, nothing entered");
    expect(rehearsed.stdout).toContain("Personal data are masked");
    const files = readdirSync(join(out, "a"));
    expect(files).toContain("strengthen.reform.scheme-summary.en.docx");
    const journal = join(out, "journal");
    const recorded = await fuyou("record", of("small"), "--actor", "office", "--journal", journal);
    expect(recorded.code).toBe(0);
    const from = ["--journal", journal, ...only, join(out, "b"), "--format", "json"];
    expect((await fuyou("documents", of("small"), ...from)).code).toBe(0);
    const [name = ""] = readdirSync(join(out, "b"));
    const { entered } = JSON.parse(readFileSync(join(out, "b", name), "utf8"));
    expect(entered.first.sequence).toBeGreaterThan(0);
    expect(entered.last.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("answers 2 where there is no such document", async () => {
    const { code, stderr } = await fuyou(
      "documents",
      of("small"),
      "--only",
      "no.such",
      "--out",
      out,
    );
    expect(code).toBe(2);
    expect(stderr).toContain("DEPLOYMENT_UNKNOWN_DOCUMENT");
  });
});
