import { beforeAll, describe, expect, it } from "vitest";
import { fuyou, of } from "../fixtures/fuyou.js";

describe("fuyou help", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    await fuyou("--version"); // builds where it has to
  }, 300_000);

  it("explains a code without a deployment, in both languages and as data", async () => {
    const { code, stdout, stderr } = await fuyou("help", "KERNEL_CODE_TWICE");
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(
      [
        "KERNEL_CODE_TWICE (kernel)",
        "  meaning: the code ‹code› stands in the table of messages of '‹plugin›' and in that of '‹other›'.",
        "  cause: A code is unique in a deployment: whoever looks it up has nothing but the code, and it must not mean two things.",
        "  way out: Give it another code in '‹plugin›', beginning with the name of the plugin.",
        "  example: the code NOTICES_LATE stands in the table of messages of 'county-notices' and in that of 'town-notices'. Give it another code in 'county-notices', beginning with the name of the plugin.",
        "",
      ].join("\n"),
    );
    const zh = await fuyou("help", "kernel-code-twice", "--lang", "zh");
    expect(zh.stdout).toContain(
      "  含义：插件 ‹plugin› 与 ‹other› 的消息表都有代码 ‹code›。\n  起因：",
    );
    expect(zh.stdout).toContain(
      "  示例：插件 county-notices 与 town-notices 的消息表都有代码 NOTICES_LATE。",
    );
    const json = await fuyou("help", "CLI_OUTPUT_IS_INPUT", "--json");
    expect(JSON.parse(json.stdout)).toMatchObject({
      code: "CLI_OUTPUT_IS_INPUT",
      owner: "cli",
      fix: { zh: "请另指输出位置。", en: "Name another place for the output." },
    });
  });

  it("knows the codes of packages that are no plugins, one of each", async () => {
    for (const [code, owner] of [
      ["DEPLOYMENT_NOT_FOUND", "deployment"],
      ["JOURNAL_CONFLICT", "journal"],
      ["REGISTERS_MATCH_WORD", "registers"],
      ["REPORTS_DOCUMENT_UNKNOWN_COLUMN", "reports"],
    ] as const) {
      expect((await fuyou("help", code)).stdout).toContain(`${code} (${owner})\n`);
    }
  });

  it("knows the codes of a deployment's own plugins where the deployment is named", async () => {
    const own = await fuyou("help", "FIXTURE_NO_SIGN", of("small"));
    expect(own.stdout).toBe(
      [
        "FIXTURE_NO_SIGN (fixture)",
        "  meaning: ‹station› has no sign.",
        "  cause: The sign was not registered.",
        "  way out: Register it.",
        "  example: Sample Station has no sign. Register it.",
        "",
      ].join("\n"),
    );
    const alone = await fuyou("help", "FIXTURE_NO_SIGN");
    expect([alone.code, alone.stdout]).toEqual([2, ""]);
    expect(alone.stderr).toContain("name the deployment behind it.");
  });

  it("answers 2 for what it does not know, and names the nearest", async () => {
    const { code, stdout, stderr } = await fuyou("help", "KERNEL_CODE_TWICES");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^\[CLI_UNKNOWN_CODE\] KERNEL_CODE_TWICES is neither a command .* KERNEL_CODE_TWICE, .*\n$/,
    );
    expect((await fuyou("help", "duplicate_plugin")).stderr).toContain("KERNEL_DUPLICATE_PLUGIN");
    expect((await fuyou("help", "chek", "--lang", "zh")).stderr).toContain("最接近的是：check, ");
  });

  it("prints the help of a command, and of all of them", async () => {
    const check = await fuyou("help", "check");
    expect([check.code, check.stdout]).toEqual([0, (await fuyou("check", "--help")).stdout]);
    expect(check.stdout).toContain("--strict");
    expect((await fuyou("help")).stdout).toBe((await fuyou("--help")).stdout);
  });

  it("is named behind every error, once", async () => {
    const missing = await fuyou("run", "no/such/folder");
    expect(missing.stderr).toMatch(
      /^\[DEPLOYMENT_NO_SUCH_PATH\] .*\n {2}cause and example: fuyou help DEPLOYMENT_NO_SUCH_PATH\n$/,
    );
    const zh = await fuyou("run", "no/such/folder", "--lang", "zh");
    expect(zh.stderr).toMatch(/\n {2}起因与示例：fuyou help DEPLOYMENT_NO_SUCH_PATH\n$/);
    // Of an error that lists several, the first has more to tell than the list.
    expect((await fuyou("run", of("not-composable"))).stderr).toMatch(
      /\n {2}cause and example: fuyou help KERNEL_DUPLICATE_PLUGIN\n$/,
    );
    const undecided = await fuyou("plan", of("undecided"));
    expect(undecided.stdout.match(/cause and example: fuyou help REFORM_/g)).toHaveLength(1);
    expect((await fuyou("check", of("small"))).stdout).not.toContain("cause and example");
  });

  it("is in Chinese where the terminal is, as is the help of every command", async () => {
    const { stdout } = await fuyou("check", "--help", "--lang", "zh");
    expect(stdout).toContain("用法： fuyou check [options] [deployment]");
    expect(stdout).toContain("按方案实施后有效的规则检查全县");
    expect(stdout).toContain('使用的语言，默认随终端（可选："zh", "en"）');
    expect(stdout).toContain('部署的文件夹或配置文件（默认："."）');
    const all = await fuyou("help", "--lang", "zh");
    const commands = all.stdout.split("命令：\n")[1]?.split("\n\n")[0]?.split("\n") ?? [];
    expect(commands).toHaveLength(34);
    expect(commands.filter((each) => !/[\u4e00-\u9fff]/.test(each))).toEqual([]);
  });
});
