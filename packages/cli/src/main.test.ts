import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const fixtures = join(root, "packages/cli/fixtures");
const out = mkdtempSync(join(tmpdir(), "fuyou-"));

/** Runs the command as a user does: a process of its own, from the root of the checkout. */
function fuyou(...args: string[]) {
  const ran = spawnSync(process.execPath, [join(root, "bin/fuyou.js"), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, LANG: "en_US.UTF-8", LC_ALL: "", LC_MESSAGES: "" },
  });
  return { code: ran.status, stdout: ran.stdout, stderr: ran.stderr };
}

const of = (fixture: string) => join(fixtures, fixture);

describe("fuyou", { timeout: 60_000 }, () => {
  beforeAll(() => {
    fuyou("--help"); // builds where it has to
  }, 180_000);
  afterAll(() => rmSync(out, { recursive: true }));

  it("run: carries out the plan, answers 0 and writes the report in both languages", () => {
    const { code, stdout } = fuyou("run", of("small"), "--out", out);
    expect(code).toBe(0);
    expect(stdout).toContain("Every category balances; nothing was lost.");
    expect(stdout).toContain("Synthetic records");
    expect(stdout).toContain("report.zh.html");
    expect(readFileSync(join(out, "report.zh.html"), "utf8")).toContain("合成县");
    expect(existsSync(join(out, "report.en.html"))).toBe(true);
  });

  it("run --json: prints one object and nothing else on stdout", () => {
    const { code, stdout, stderr } = fuyou("run", of("small"), "--json", "--out", out);
    const answer = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(answer.county).toEqual({
      code: "999901",
      name: { zh: "合成县", en: "Synthetic County" },
      edition: "2018-10-31",
    });
    expect(answer.synthetic).toBe(true);
    const [plan] = answer.plans;
    expect([plan.id, plan.from, plan.to]).toEqual(["strengthen", "2015-12-01", "2015-12-20"]);
    expect(
      plan.conservation.find((line: { category: string }) => line.category === "persons"),
    ).toEqual({
      category: "persons",
      unit: "person",
      opening: 2,
      entered: 0,
      exits: 0,
      closing: 2,
      residual: 0,
    });
    expect(stderr).toContain("report.en.html");
  });

  it("plan: is a dry run; it writes no report", () => {
    const { code, stdout } = fuyou("plan", of("small"), "--lang", "zh");
    expect(code).toBe(0);
    expect(stdout).toContain("演练：未改动登记。");
    expect(stdout).not.toContain("report");
  });

  it("answers 1 when the plan does not compile, and names what is missing", () => {
    const { code, stdout } = fuyou("run", of("undecided"), "--out", out);
    expect(code).toBe(1);
    expect(stdout).toContain("The plan does not compile; the registers are unchanged.");
    expect(stdout).toContain("REFORM_NONE_FOUND");
    expect(stdout).toContain("there is no township hospital in 合成镇");
  });

  it("answers 2 on wrong usage", () => {
    for (const args of [["walk"], ["run", "--lang", "fr"], ["run", "--fast"], ["run", "a", "b"]]) {
      const { code, stdout, stderr } = fuyou(...args);
      expect([args, code, stdout]).toEqual([args, 2, ""]);
      expect(stderr).toContain("error:");
    }
  });

  it("answers 3 when the input cannot be read, and says what to do", () => {
    const cases = {
      [tmpdir()]: "DEPLOYMENT_NOT_FOUND",
      "no/such/folder": "DEPLOYMENT_NO_SUCH_PATH",
      [of("registers-missing")]: "DEPLOYMENT_REGISTERS_UNREADABLE",
      [of("not-composable")]: "KERNEL_DUPLICATE_PLUGIN",
      [of("not-a-deployment")]: "DEPLOYMENT_NOT_A_DEPLOYMENT",
    };
    for (const [path, expected] of Object.entries(cases)) {
      const { code, stdout, stderr } = fuyou("run", path);
      expect([path, code, stdout]).toEqual([path, 3, ""]);
      expect(stderr).toContain(expected);
    }
  });

  it("check and clauses answer 0 with text and with JSON", () => {
    expect(fuyou("check", of("small"), "--strict").code).toBe(0);
    expect(JSON.parse(fuyou("check", of("small"), "--json", "--before").stdout).plans).toEqual([]);
    expect(JSON.parse(fuyou("clauses", of("small"), "--json").stdout)).toEqual([]);
  });

  it("--help answers 0 and names the commands", () => {
    const { code, stdout } = fuyou("--help");
    expect(code).toBe(0);
    for (const command of ["run", "plan", "check", "clauses"]) expect(stdout).toContain(command);
  });
});
