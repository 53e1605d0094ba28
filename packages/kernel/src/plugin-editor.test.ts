import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

// What an editor shows a plugin author, asked of the compiler's own language service.
const file = fileURLToPath(new URL("./written-in-an-editor.ts", import.meta.url));
const source = `
import { z } from "zod";
import { defineCodeList } from "./code-list.js";
import { definePlugin } from "./plugin.js";
const title = { zh: "样", en: "sample" };
const kinds = defineCodeList("sample.kind", title);
const nation = definePlugin({ id: "nation", title });
const province = definePlugin({ id: "province", title });
const stranger = definePlugin({ id: "stranger", title });
const county = definePlugin({
  id: "county",
  title,
  dependsOn: [nation, province],
  options: z.strictObject({ from: z.string(), beds: z.int().default(3) }),
  contribute(to, options) {
    to.replace(kinds, { code: "a", title }, "/*id*/");
    to.replace(kinds, { code: "a", title }, stranger);
    to.succeed(kinds, { code: "a", title }, "provinse", "2018-01-01");
    to.add(kinds, { code: "a", titel: title });
    options./*option*/
  },
});
county.with({ frm: "2018" });
county.with({ beds: 1 });
county.with({ /*with*/ });
`;

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts"],
  customConditions: ["@fuyou/source"],
  skipLibCheck: true,
  noEmit: true,
  types: [],
};
const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) =>
    name === file
      ? ts.ScriptSnapshot.fromString(source)
      : ts.sys.fileExists(name)
        ? ts.ScriptSnapshot.fromString(readFileSync(name, "utf8"))
        : undefined,
  getCurrentDirectory: () => fileURLToPath(new URL(".", import.meta.url)),
  getCompilationSettings: () => options,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
});

const offered = (place: string) =>
  service
    .getCompletionsAtPosition(file, source.indexOf(`/*${place}*/`), {})
    ?.entries.map(({ name }) => name)
    .sort();

describe("an editor at definePlugin", () => {
  it("offers the identifiers of the dependencies where one is to be named", () => {
    expect(offered("id")).toEqual(["nation", "province"]);
  });

  it("offers the options", () => {
    expect(offered("option")).toEqual(["beds", "from"]);
    expect(offered("with")).toEqual(["beds", "from"]);
  });

  it("says what is wrong in words a plugin author can read", () => {
    const said = service
      .getSemanticDiagnostics(file)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(said).toMatchInlineSnapshot(`
      [
        "Argument of type '"/*id*/"' is not assignable to parameter of type '"nation" | Plugin<"nation", undefined> | "province" | Plugin<"province", undefined> | NotAmongDependsOn'.",
        "Argument of type 'Plugin<"stranger", undefined>' is not assignable to parameter of type '"nation" | Plugin<"nation", undefined> | "province" | Plugin<"province", undefined> | NotAmongDependsOn'.
        Type 'Plugin<"stranger", undefined>' is not assignable to type 'Plugin<"nation", undefined> | Plugin<"province", undefined> | NotAmongDependsOn'.
          Type 'Plugin<"stranger", undefined>' is not assignable to type 'Plugin<"nation", undefined>'.
            Type '"stranger"' is not assignable to type '"nation"'.",
        "Argument of type '"provinse"' is not assignable to parameter of type '"nation" | Plugin<"nation", undefined> | "province" | Plugin<"province", undefined> | NotAmongDependsOn'.",
        "Object literal may only specify known properties, but 'titel' does not exist in type 'CodeEntry'. Did you mean to write 'title'?",
        "Object literal may only specify known properties, but 'frm' does not exist in type '{ from: string; beds?: number | undefined; }'. Did you mean to write 'from'?",
        "Argument of type '{ beds: number; }' is not assignable to parameter of type '{ from: string; beds?: number | undefined; }'.
        Property 'from' is missing in type '{ beds: number; }' but required in type '{ from: string; beds?: number | undefined; }'.",
        "Argument of type '{}' is not assignable to parameter of type '{ from: string; beds?: number | undefined; }'.
        Property 'from' is missing in type '{}' but required in type '{ from: string; beds?: number | undefined; }'.",
      ]
    `);
  });
});
