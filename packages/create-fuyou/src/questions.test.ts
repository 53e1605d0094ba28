import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtProgram, type Program } from "../fixtures/program.js";

// `script` of util-linux opens a pseudo-terminal without anything native of ours; other systems do not have it.
const linux = /util-linux/.test(spawnSync("script", ["--version"], { encoding: "utf8" }).stdout);
const enter = "\r";
const down = "\u001b[B";
const interrupt = "\u0003";

let program: Program;
let folder: string;

beforeAll(async () => {
  program = await builtProgram();
});
afterAll(() => program.remove());

/** Runs the program in a terminal: once a text stands there, keys are pressed; then the next. */
async function inTerminal(argv: string, talk: readonly (readonly [seen: string, keys: string])[]) {
  folder = mkdtempSync(join(program.work, "in-"));
  const { CI: _, ...environment } = process.env;
  // A terminal without a size breaks every line after one letter.
  const command = `stty cols 100 rows 30; '${process.execPath}' '${program.main}' ${argv}`;
  const child = spawn("script", ["-qefc", command, "/dev/null"], {
    cwd: folder,
    env: { ...environment, npm_config_user_agent: "npm/10.8.2", TERM: "xterm", COLUMNS: "100" },
  });
  let shown = "";
  const left = [...talk];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    shown += stripVTControlCharacters(text);
    const [next] = left;
    if (next === undefined || !shown.includes(next[0])) return;
    left.shift();
    shown = "";
    child.stdin.write(next[1]);
  });
  const code = await new Promise((end) => child.on("close", end));
  expect(left).toEqual([]);
  return { code, shown };
}

describe.skipIf(!linux)("questions in a terminal", () => {
  it("are asked one after the other, and what is refused is asked again", async () => {
    const { code, shown } = await inTerminal("--lang zh", [
      ["要新建什么？", `${down}${enter}`],
      ["建在哪个文件夹？", `east-hills${enter}`],
      ["名称（小写英文、数字、连字符）", enter],
      ["县级代码（六位）", `37032${enter}`],
      ["[CREATE_COUNTY_CODE]", `1${enter}`],
      ["县名", `桓台县${enter}`],
      ["现在安装依赖？", `n`],
    ]);
    expect(code).toBe(0);
    expect(shown).toContain("已新建部署：");
    const registers = readFileSync(join(folder, "east-hills/data/registers.json"), "utf8");
    expect(registers).toContain('"code": "370321"');
    expect(registers).toContain('{ "zh": "桓台县", "en": "East Hills" }');
    expect(registers).toContain('"synthetic": true');
  });

  it("are not asked where the command line answers them", async () => {
    const flags = "east-hills --plugin --name east-hills --county 999903 --county-name 东岭县";
    const { code, shown } = await inTerminal(`${flags} --lang en`, [
      ["Install what it needs now?", "n"],
    ]);
    expect(code).toBe(0);
    expect(shown).toContain("Created a plugin in");
  });

  it("are left by Ctrl+C, and nothing is there", async () => {
    const { code, shown } = await inTerminal("--lang en", [
      ["What is to be created?", enter],
      ["In which folder?", interrupt],
    ]);
    expect(code).toBe(130);
    expect(shown).toContain("[CREATE_STOPPED] Stopped. No file was left.");
    expect(readdirSync(folder)).toEqual([]);
  });
});
