import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";

// The examples of READMEs are run against the sources: what they print has to be what they say they print.

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = fileURLToPath(new URL("../temp/readme/", import.meta.url));
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const packages = [
  ...["kernel", "standards", "hierarchy", "reform", "personnel", "journal", "registers"],
  ...["reports", "deployment"],
  ...["assets", "duties", "services", "clients", "indicators", "appraisal", "needs"],
  ...["sharing", "outreach", "governance", "funding", "testing"],
].map((name) => `packages/${name}`);
const plugins = [
  ...["changning", "county-integration", "huantai"],
  ...["hubei-city", "national-standards", "quality-service"],
].map((name) => `plugins/${name}`);

/** Where an import of a README stands in this checkout. */
function sourceOf(name: string): string {
  const plugin = /^@fuyou\/plugin-([a-z-]+)$/.exec(name)?.[1];
  if (plugin !== undefined) return `${root}plugins/${plugin}/src/index.ts`;
  const [, of = "", entry = "index"] = /^@fuyou\/([a-z]+)(?:\/([a-z]+))?$/.exec(name) ?? [];
  return `${root}packages/${of}/src/${entry}.ts`;
}

/** The examples of a README: what imports nothing is a fragment of one before it. */
function examplesOf(of: string): string[] {
  const readme = readFileSync(`${root}${of}/README.md`, "utf8");
  return [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)]
    .map(([, code = ""]) => code)
    .filter((code) => code.startsWith("import "));
}

/** Runs an example and tells what it printed. */
async function printed(code: string, name: string): Promise<string[]> {
  const file = `${folder}${name.replace("/", "-")}.ts`;
  const from = (_: string, of: string) => `from ${JSON.stringify(sourceOf(of))}`;
  writeFileSync(file, code.replace(/from "(@fuyou\/[^"]+)"/g, from));
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...said) => {
    lines.push(...format(...said).split("\n"));
  });
  await import(/* @vite-ignore */ file);
  return lines;
}

describe.each([...packages, ...plugins])("the README of %s", (of) => {
  const examples = examplesOf(of);

  it("has an example", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((code, at) => [at + 1, code] as const))(
    "prints what it says it prints (example %i)",
    async (at, code) => {
      const said = [...code.matchAll(/^\/\/ (.*)$/gm)].map(([, line]) => line);
      expect(said.length).toBeGreaterThan(0);
      expect(await printed(code, `${of}-${at}`)).toEqual(said);
    },
  );

  it("says how it is installed, and leads nowhere that npm has not", () => {
    const readme = readFileSync(`${root}${of}/README.md`, "utf8");
    const { name } = JSON.parse(readFileSync(`${root}${of}/package.json`, "utf8"));
    expect(readme).toMatch(new RegExp(`^npm install (--save-dev )?${name}$`, "m"));
    expect(readme.match(/\]\((?!https?:|#)[^)]*\)/g)).toBeNull();
  });
});
