import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, expect, it } from "vitest";
import { createFuyou } from "./create-fuyou.js";
import { publishTemplates } from "./published-templates.js";

const own = fileURLToPath(new URL("../templates", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "create-fuyou-alone-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Links what the template has installed, which are the packages of this workspace, read from their sources. */
function link(project: string): void {
  const installed = join(own, "plugin", "node_modules");
  const names = readdirSync(installed).filter((name) => !name.startsWith("."));
  const all = names.flatMap((name) =>
    name.startsWith("@")
      ? readdirSync(join(installed, name)).map((each) => join(name, each))
      : [name],
  );
  for (const name of all) {
    mkdirSync(join(project, "node_modules", name, ".."), { recursive: true });
    symlinkSync(join(installed, name), join(project, "node_modules", name), "junction");
  }
}

it("a plugin on its own type-checks by its own configuration, tests included, and can be built", async () => {
  const templates = join(folder, "templates");
  publishTemplates(own, templates);
  const say = () => {};
  const around = { folder, templates, environment: {}, terminal: false, say, complain: say };
  expect(await createFuyou(["east-hills", "--plugin"], around)).toBe(0);
  const project = join(folder, "east-hills");
  link(project);
  const read = ts.getParsedCommandLineOfConfigFile(
    join(project, "tsconfig.json"),
    { customConditions: ["@fuyou/source"], noEmit: false },
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} },
  );
  const program = ts.createProgram(read?.fileNames ?? [], read?.options ?? {});
  const mine = program.getSourceFiles().filter((file) => file.fileName.includes("east-hills/src/"));
  expect(mine.length).toBeGreaterThan(5);
  const faults = mine.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]);
  expect(
    faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " ")),
  ).toEqual([]);
  for (const file of mine) {
    program.emit(file, (path, text) => {
      const at = path.slice(path.lastIndexOf("/") + 1);
      ts.sys.createDirectory(join(project, "dist"));
      ts.sys.writeFile(join(project, "dist", at), text);
    });
  }
  expect(existsSync(join(project, "dist", "index.js"))).toBe(true);
});
