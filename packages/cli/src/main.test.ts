import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fuyou, fuyouProcess, of, root } from "../fixtures/fuyou.js";

const out = mkdtempSync(join(tmpdir(), "fuyou-"));

describe("fuyou", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    await fuyou("--help"); // builds where it has to
  }, 180_000);
  afterAll(() => rmSync(out, { recursive: true }));

  it("run: carries out the plan, answers 0 and writes the report in both languages", async () => {
    const data = join(out, "data");
    const { code, stdout } = await fuyou("run", of("small"), "--out", out, "--data", data);
    expect(code).toBe(0);
    expect(stdout).toContain("Every category balances; nothing was lost.");
    expect(stdout).toMatch(/│ original cost of assets +│/);
    expect(stdout).toContain("Synthetic records");
    expect(stdout).toContain("report.zh.html");
    expect(readFileSync(join(out, "report.zh.html"), "utf8")).toContain("合成县");
    expect(existsSync(join(out, "report.en.html"))).toBe(true);
    expect(readFileSync(join(out, "report.zh.html"), "utf8")).toContain("font-src data:");
    expect(JSON.parse(readFileSync(join(data, "report.json"), "utf8")).synthetic).toBe(true);
    expect(readFileSync(join(data, "flows.zh.csv"), "utf8")).toContain("含合成数据");
  });

  it("run --json: prints one object and nothing else on stdout", async () => {
    const { code, stdout, stderr } = await fuyou("run", of("small"), "--json", "--out", out);
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

  it("plan: is a dry run; it writes no report", async () => {
    const { code, stdout } = await fuyou("plan", of("small"), "--lang", "zh");
    expect(code).toBe(0);
    expect(stdout).toContain("演练：未改动登记。");
    expect(stdout).not.toContain("report");
  });

  it("answers 1 when the plan does not compile, and names what is missing", async () => {
    const { code, stdout } = await fuyou("run", of("undecided"), "--out", out);
    expect(code).toBe(1);
    expect(stdout).toContain("The plan does not compile; the registers are unchanged.");
    expect(stdout).toContain("REFORM_NONE_FOUND");
    expect(stdout).toContain("there is no township hospital in 合成镇");
  });

  it("answers 2 on wrong usage", async () => {
    for (const args of [["walk"], ["run", "--lang", "fr"], ["run", "--fast"], ["run", "a", "b"]]) {
      const { code, stdout, stderr } = await fuyou(...args);
      expect([args, code, stdout]).toEqual([args, 2, ""]);
      expect(stderr).toContain("error:");
    }
  });

  it("answers 3 when the input cannot be read, and says what to do", async () => {
    const cases = {
      [tmpdir()]: "DEPLOYMENT_NOT_FOUND",
      "no/such/folder": "DEPLOYMENT_NO_SUCH_PATH",
      [of("registers-missing")]: "DEPLOYMENT_REGISTERS_UNREADABLE",
      [of("not-composable")]: "KERNEL_DUPLICATE_PLUGIN",
      [of("not-a-deployment")]: "DEPLOYMENT_NOT_A_DEPLOYMENT",
    };
    for (const [path, expected] of Object.entries(cases)) {
      const { code, stdout, stderr } = await fuyou("run", path);
      expect([path, code, stdout]).toEqual([path, 3, ""]);
      expect(stderr).toContain(expected);
    }
  });

  it("check and clauses answer 0 with text and with JSON", async () => {
    expect((await fuyou("check", of("small"), "--strict")).code).toBe(0);
    expect(
      JSON.parse((await fuyou("check", of("small"), "--json", "--before")).stdout).plans,
    ).toEqual([]);
    expect(JSON.parse((await fuyou("clauses", of("small"), "--json")).stdout)).toEqual([]);
  });

  it("check: lists identifiers, what is worth collecting, and how to ask why", async () => {
    const { code, stdout } = await fuyou("check", of("ruled"), "--ids");
    expect(code).toBe(0);
    expect(stdout).toContain("\n      hospital-staff@institutions/hospital@2015-12-20\n");
    expect(stdout).toContain(
      "worth collecting next: 1\n  'resident population' in 'divisions': missing 1 (such as 999901101000); 1 verdict could then be judged\n",
    );
    expect(stdout).toContain("fuyou explain <id> explains one.");
    expect((await fuyou("check", of("ruled"))).stdout).not.toContain("hospital-staff@");
    expect((await fuyou("check", of("ruled"), "--lang", "zh")).stdout).toContain(
      "最值得补录的数据: 1\n  登记表“行政区划”的“常住人口”：缺1条（如 999901101000），补录后即可判定1项\n",
    );
  });

  it("explain: tells a judgement step by step, in both languages and as data", async () => {
    const id = "hospital-staff@institutions/hospital@2015-12-20";
    const { code, stdout } = await fuyou("explain", id, of("ruled"));
    expect(code).toBe(0);
    expect(stdout).toBe(
      [
        "Synthetic County (999901) · 2015-12-20 · after the plan strengthen",
        "Synthetic records: some or all records are generated and describe no real body or person.",
        "rule: Every hospital: staff must be at least 3 persons (fixture 2).",
        "",
        "合成镇卫生院: staff 2 persons; at least 3 persons required; 1 person short.",
        "  · staff: 2 persons",
        "    · 2 records",
        "      staff/p1, staff/p2",
        "  · asked for: at least 3 persons",
        "  · 1 person short",
        "  · clause: fixture 2",
        "  · period: 2015-12-20 to —",
        "",
      ].join("\n"),
    );
    const zh = (await fuyou("explain", id, of("ruled"), "--lang", "zh")).stdout;
    expect(zh).toContain("规则：每个卫生院的人员应不少于3人（依据 fixture 2）。");
    expect(zh).toContain("  · 要求：不少于3人\n  · 差1人\n  · 依据 fixture 2\n");
    const answer = JSON.parse((await fuyou("explain", id, of("ruled"), "--json")).stdout);
    expect([answer.finding, answer.plan, answer.shortfall]).toEqual([id, "strengthen", 1]);
    const before = "town-people@divisions/999901101000@2015-10-31";
    expect((await fuyou("explain", before, of("ruled"), "--before")).stdout).toContain(
      "2015-10-31 · as its registers stand",
    );
  });

  it("explain: answers 2 where there is no such finding, and names the nearest", async () => {
    const id = "hospital-staf@institutions/hospital@2015-12-20";
    const { code, stdout, stderr } = await fuyou("explain", id, of("ruled"));
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("the nearest are: hospital-staff@institutions/hospital@2015-12-20, ");
    expect((await fuyou("explain", "hospital", of("ruled"))).code).toBe(2);
    expect((await fuyou("explain")).code).toBe(2);
  });

  it("rules: lists every rule, and writes the pages", async () => {
    const folder = join(out, "rules");
    const { code, stdout } = await fuyou("rules", of("ruled"), "--out", folder);
    expect(code).toBe(0);
    expect(stdout).toContain("sample-rules · rules: 2");
    expect(stdout).toContain("Every hospital: staff must be at least 3 persons (fixture 2).");
    expect(stdout).toContain("None: no contradiction, repetition or hole.");
    for (const file of [
      "rules.zh.html",
      "rules.sample-rules.zh.html",
      "rules.sample-rules.en.html",
    ]) {
      expect(existsSync(join(folder, file))).toBe(true);
    }
    const on = JSON.parse(
      (await fuyou("rules", of("ruled"), "--json", "--on", "2015-06-01")).stdout,
    );
    expect(on.rules.map((rule: { id: string }) => rule.id)).toEqual(["town-people"]);
    expect((await fuyou("rules", of("ruled"), "--plugin", "sample-rule")).stderr).toContain(
      "the nearest is 'sample-rules'",
    );
    expect((await fuyou("rules", of("ruled"), "--plugin", "sample-rule")).code).toBe(2);
    expect((await fuyou("rules", of("ruled"), "--on", "yesterday")).code).toBe(2);
  });

  it("diff-rules: tells what another document costs, by township", async () => {
    const { code, stdout } = await fuyou("diff-rules", of("ruled"), "--with", of("stricter"));
    expect(code).toBe(0);
    expect(stdout).toContain("rules: added 0 · removed 0 · changed 1 · the same 1");
    expect(stdout).toContain("    − Every hospital: staff must be at least 3 persons (fixture 2).");
    expect(stdout).toContain(
      "    ＋ Every hospital: staff must be at least 5 persons (fixture 2).",
    );
    expect(stdout).toMatch(/合成镇 +│ 1 → 1 \/ 1 → 1 +│ 1 person → 3 persons \[mandatory\]/);
    // The town's people are unknown on both sides: that stays so, and is shown only with --all.
    expect(stdout).not.toContain("[target]");
    expect(
      (await fuyou("diff-rules", of("ruled"), "--with", of("stricter"), "--all")).stdout,
    ).toMatch(/0 persons or more → 0 persons or more \[target\]/);
    expect(stdout).toContain(
      "  合成镇卫生院: short lacking 1 person → short lacking 3 persons (hospital-staff)",
    );
    const answer = JSON.parse(
      (await fuyou("diff-rules", "fixture", "sample-rules", of("ruled"), "--json")).stdout,
    );
    expect([answer.from.rules, answer.to.rules]).toEqual([0, 2]);
    for (const args of [[], ["fixture"], ["a", "b", "c", "d"]]) {
      const wrong = await fuyou("diff-rules", ...args);
      expect([args, wrong.code, wrong.stdout]).toEqual([args, 2, ""]);
    }
  });

  it("procure: says that nothing is to be procured where no rule asks for things", async () => {
    const { code, stdout } = await fuyou("procure", of("ruled"), "--lang", "zh");
    expect([code, stdout.includes("没有须采购的物品。")]).toEqual([0, true]);
    expect(JSON.parse((await fuyou("procure", of("ruled"), "--json")).stdout).quantity).toBe(0);
    const unreadable = await fuyou("procure", of("ruled"), "--prices", "no/such/file.json");
    expect([unreadable.code, unreadable.stdout]).toEqual([3, ""]);
    expect(unreadable.stderr).toContain("DEPLOYMENT_PRICES_UNREADABLE");
  });

  it("--version prints the version of the package", () => {
    const file = join(root, "packages/cli/package.json");
    const { version } = JSON.parse(readFileSync(file, "utf8"));
    expect(fuyouProcess("--version")).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("as a process of its own: answers by its exit code, and prints the answer on stdout only", () => {
    const done = fuyouProcess("plan", of("small"), "--json");
    expect([done.code, JSON.parse(done.stdout).county.code]).toEqual([0, "999901"]);
    const missing = fuyouProcess("run", "no/such/folder", "--lang", "zh");
    expect([missing.code, missing.stdout]).toEqual([3, ""]);
    expect(missing.stderr).toMatch(/^\[DEPLOYMENT_NO_SUCH_PATH\] [^ ]*[\u4e00-\u9fff]/);
    const wrong = fuyouProcess("walk");
    expect([wrong.code, wrong.stdout]).toEqual([2, ""]);
  });

  it("--help answers 0 and names the commands", async () => {
    const { code, stdout } = await fuyou("--help");
    expect(code).toBe(0);
    for (const command of ["run", "check", "rules", "approve", "enter", "record", "reverse"])
      expect(stdout).toContain(command);
  });
});
