import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFuyou } from "./create-fuyou.js";
import { help } from "./help.js";
import { publishTemplates } from "./published-templates.js";

const all = mkdtempSync(join(tmpdir(), "create-fuyou-"));
const templates = join(all, "templates");
let folder: string;
let said: string;
let complained: string;
let agent: string;

beforeAll(() => {
  publishTemplates(fileURLToPath(new URL("../templates", import.meta.url)), templates);
});
beforeEach(() => {
  folder = mkdtempSync(join(all, "in-"));
  said = "";
  complained = "";
  agent = "npm/10.8.2 node/v20.19.0";
});
afterAll(() => {
  rmSync(all, { recursive: true });
});

const create = (...argv: string[]) => {
  const say = (text: string) => {
    said += text;
  };
  const complain = (text: string) => {
    complained += text;
  };
  const environment = { LANG: "en_GB.UTF-8", npm_config_user_agent: agent };
  return createFuyou(argv, { folder, templates, environment, terminal: false, say, complain });
};
const read = (path: string) => readFileSync(join(folder, path), "utf8");
const manifest = (path: string) => JSON.parse(read(path));

describe("a deployment", () => {
  it("has its own names, code and county everywhere", async () => {
    const flags = ["--county", "999903", "--county-name", "东岭县"];
    expect(await create("east-hills", "--deployment", ...flags)).toBe(0);
    expect(readdirSync(folder)).toEqual(["east-hills"]);
    const registers = read("east-hills/data/registers.json");
    expect(registers).toContain('"code": "999903"');
    expect(registers).toContain('{ "zh": "东岭县", "en": "East Hills" }');
    expect(registers).toContain('"synthetic": true');
    expect(registers).not.toMatch(/999902|样例县|Sample County/);
    expect(read("east-hills/fuyou.config.ts")).toContain('county: "999903"');
  });

  it("names no plugin that is not there", async () => {
    await create("east-hills", "--deployment");
    expect(read("east-hills/fuyou.config.ts")).not.toMatch(/region|Notice/);
    expect(read("east-hills/src/deployment.test.ts")).not.toMatch(/region|hospital-staffing/);
    expect(Object.keys(manifest("east-hills/package.json").dependencies)).toEqual([
      "@fuyou/cli",
      "@fuyou/deployment",
      "@fuyou/plugin-county-integration",
    ]);
    expect(read("east-hills/.gitignore")).toContain("node_modules/");
  });

  it("says what to do next, and that its records are invented", async () => {
    await create("east-hills", "--deployment");
    expect(said).toBe(
      `Created a deployment in ${join(folder, "east-hills")}\nIts registers and its document are invented.\n\nNext:\n  cd east-hills\n  npm install\n  npm start\n  npm test\n`,
    );
  });
});

describe("a plugin", () => {
  it("is built on its own, and takes packages from whoever uses it", async () => {
    expect(await create("east-hills", "--plugin")).toBe(0);
    const { exports, scripts, peerDependencies, devDependencies } =
      manifest("east-hills/package.json");
    expect(exports["."].import).toBe("./dist/index.js");
    expect(scripts.prepare).toBe("tsc -p tsconfig.build.json");
    expect(peerDependencies["@fuyou/kernel"]).toBe("^0");
    expect(Object.keys(devDependencies)).toEqual(
      expect.arrayContaining(Object.keys(peerDependencies)),
    );
    const text = JSON.stringify({ peerDependencies, devDependencies });
    expect(text).not.toMatch(/workspace:|catalog:/);
    expect(read("east-hills/src/plugin.ts")).toContain("export const eastHillsNotice");
    expect(read("east-hills/src/options.ts")).toContain("interface EastHillsOptions");
  });
});

describe("both", () => {
  it("are one workspace, in which the plugin is read from its source", async () => {
    expect(await create("east-hills", "--plugin", "--deployment")).toBe(0);
    expect(manifest("east-hills/package.json").workspaces).toEqual(["plugin", "deployment"]);
    expect(manifest("east-hills/package.json").scripts.start).toBe(
      "npm run start --workspace deployment --",
    );
    expect(manifest("east-hills/plugin/package.json").exports).toEqual({ ".": "./src/index.ts" });
    expect(existsSync(join(folder, "east-hills/plugin/tsconfig.build.json"))).toBe(false);
    const { dependencies } = manifest("east-hills/deployment/package.json");
    expect(dependencies["fuyou-plugin-east-hills"]).toBe("*");
    const config = read("east-hills/deployment/fuyou.config.ts");
    expect(config).toContain('import { eastHillsNotice } from "fuyou-plugin-east-hills";');
    expect(config).not.toContain("region");
  });

  it("are what --yes takes where nothing is chosen", async () => {
    expect(await create("--yes", "--no-install")).toBe(0);
    expect(readdirSync(join(folder, "sample-county"))).toEqual(
      expect.arrayContaining(["plugin", "deployment"]),
    );
  });
});

describe("what cannot be done is refused, and nothing is left", () => {
  const refused = async (code: string, exit: number, ...argv: string[]) => {
    const before = readdirSync(folder);
    expect(await create(...argv)).toBe(exit);
    expect(complained).toContain(`[${code}]`);
    expect(readdirSync(folder)).toEqual(before);
    expect(said).toBe("");
  };

  it.each([
    ["CREATE_NAME", "my county"],
    ["CREATE_NAME", "东岭县"],
    ["CREATE_NAME", "East-Hills"],
    ["CREATE_NAME", "-hills".slice(1).concat("-")],
    ["CREATE_NAME", "a".repeat(41)],
    ["CREATE_NAME_OF_NODE", "http"],
    ["CREATE_NAME_OF_NODE", "path"],
  ])("%s: %s", (code, name) => refused(code, 2, name, "--deployment"));

  it.each(["99990", "9999021", "abcdef", "099902", "999900"])("the code %s", (code) =>
    refused("CREATE_COUNTY_CODE", 2, "east-hills", "--deployment", "--county", code),
  );

  it.each(['东"岭', "东\n岭", "", "县".repeat(31), "</script>"])("the county name %j", (name) =>
    refused("CREATE_COUNTY_NAME", 2, "east-hills", "--deployment", `--county-name=${name}`),
  );

  it("an option it does not know, and a second folder", async () => {
    await refused("CREATE_UNKNOWN_OPTION", 2, "east-hills", "--deploiment");
    await refused("CREATE_UNKNOWN_OPTION", 2, "east-hills", "west-hills", "--plugin");
  });

  it("asks nothing without a terminal", async () => {
    await refused("CREATE_NOTHING_CHOSEN", 2, "east-hills");
    await refused("CREATE_NO_FOLDER", 2, "--plugin");
  });

  it.skipIf(process.platform === "win32")("separators of another system", () =>
    refused("CREATE_BACKSLASH", 2, "counties\\east-hills", "--deployment", "--name", "east-hills"),
  );

  it("a folder with something in it, which stays as it was", async () => {
    mkdirSync(join(folder, "east-hills"));
    writeFileSync(join(folder, "east-hills", "notes.txt"), "mine");
    await refused("CREATE_NOT_EMPTY", 1, "east-hills", "--plugin");
    expect(complained).toBe(
      `[CREATE_NOT_EMPTY] The folder ${join(folder, "east-hills")} is not empty: it has notes.txt. Nothing was changed. Name another folder, or move what is in it away first.\n`,
    );
    expect(readdirSync(join(folder, "east-hills"))).toEqual(["notes.txt"]);
  });

  it("a file of that name, and a file on the way", async () => {
    writeFileSync(join(folder, "east-hills"), "mine");
    await refused("CREATE_NOT_A_FOLDER", 1, "east-hills", "--plugin");
    await refused("CREATE_NOT_WRITABLE", 1, "east-hills/below", "--plugin");
  });

  // Who runs as root may write anywhere.
  it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
    "a folder without leave",
    async () => {
      chmodSync(folder, 0o555);
      await refused("CREATE_NOT_WRITABLE", 1, "east-hills", "--plugin");
      chmodSync(folder, 0o755);
    },
  );
});

describe("a folder that is there", () => {
  it("is filled where it is empty but for its repository", async () => {
    mkdirSync(join(folder, ".git"));
    expect(await create(".", "--deployment", "--name", "east-hills")).toBe(0);
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([".git", "package.json", "data"]));
  });

  it("is not hindered by what a killed attempt left beside it", async () => {
    mkdirSync(join(folder, ".east-hills-create-fuyou-0000"));
    expect(await create("east-hills", "--deployment")).toBe(0);
    expect(existsSync(join(folder, "east-hills/package.json"))).toBe(true);
  });
});

describe("other package managers", () => {
  const agents = {
    pnpm: "pnpm/10.1.0 npm/? node/v20.19.0",
    yarn: "yarn/1.22.22 npm/? node/v20.19.0",
  };
  it("are told what to do next in their own way", async () => {
    agent = agents.pnpm;
    await create("east-hills", "--plugin", "--deployment");
    expect(said).toMatch(
      /\nNext:\n {2}cd east-hills\n {2}pnpm install\n {2}pnpm start\n {2}pnpm test\n$/,
    );
    expect(read("east-hills/pnpm-workspace.yaml")).toContain("- plugin");
    expect(manifest("east-hills/package.json").scripts.start).toBe(
      "pnpm --dir deployment run start",
    );
    said = "";
    agent = agents.yarn;
    await create("west-hills", "--plugin");
    expect(said).toMatch(
      /\nNext:\n {2}cd west-hills\n {2}yarn install\n {2}yarn test\n {2}yarn typecheck\n$/,
    );
    expect(existsSync(join(folder, "west-hills/pnpm-workspace.yaml"))).toBe(false);
  });
});

describe("the language", () => {
  it("is Chinese in the readmes, the manifests and all that is said, where it is asked for", async () => {
    const flags = ["--county", "370321", "--county-name", "桓台县", "--lang", "zh"];
    expect(await create("huan-tai", "--plugin", "--deployment", ...flags)).toBe(0);
    expect(said).toBe(
      `已新建部署和插件：${join(folder, "huan-tai")}\n登记表和文件内容均为虚构。\n\n接下来：\n  cd huan-tai\n  npm install\n  npm start\n  npm test\n`,
    );
    for (const part of ["", "plugin/", "deployment/"]) {
      expect(read(`huan-tai/${part}README.md`)).toMatch(/^# 桓台县/);
      expect(read(`huan-tai/${part}README.en.md`)).toMatch(/^# (The notice of )?Huan Tai/);
      expect(manifest(`huan-tai/${part}package.json`).description).toMatch(/^桓台县.*。$/);
    }
    expect(read("huan-tai/README.md")).toContain("](plugin/README.md)");
    expect(read("huan-tai/README.en.md")).toContain("](plugin/README.en.md)");
    const registers = JSON.parse(read("huan-tai/deployment/data/registers.json"));
    expect(registers.county).toMatchObject({ code: "370321", synthetic: true });
    expect(registers.tables.divisions[1].id).toBe("370321100000");
  });

  it("is that of the help too", async () => {
    await create("--help", "--lang", "zh");
    expect(said).toMatch(/^npm create fuyou@latest \[文件夹\]/);
    const flags = (text: string) => text.match(/--[a-z-]+/g);
    expect(flags(help.zh)?.slice(0, 10)).toEqual(flags(help.en)?.slice(0, 10));
  });

  it("is the one asked for, also of a refusal", async () => {
    await create("my county", "--plugin", "--lang", "zh");
    expect(complained).toMatch(/^\[CREATE_NAME\] “my county”不能作为名称。请用 --name 另取/);
  });
});
