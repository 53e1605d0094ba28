import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type MessageLine, messageCatalogue } from "@fuyou/deployment";
import { defineCodes } from "@fuyou/kernel";
import { codeFaults } from "@fuyou/kernel/testing";
import { messages } from "create-fuyou/messages";
import { describe, expect, it } from "vitest";
import { errorsPage } from "../fixtures/errors-page.js";
import { codesWithAnswer } from "./exit-code.js";
import { ownCodes } from "./help-command.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const pages = { en: join(root, "docs/errors.md"), zh: join(root, "docs/errors.zh-CN.md") } as const;
// What creates projects runs before there is a `fuyou`: its table imports nothing of ours.
const createCodes = { owner: "create", codes: defineCodes<typeof messages>(messages) };
const catalogue = await messageCatalogue({ more: [ownCodes, createCodes] });
const codes = catalogue.map((each) => each.code);

function unfinishedPlaces({ code, cause, example }: MessageLine): string[] {
  const faults = [];
  if (cause === null) faults.push(`${code}: no cause`);
  if (example === null) faults.push(`${code}: no example`);
  else if (/\{[^{}\s"]+\}/.test(`${example.zh}${example.en}`)) {
    faults.push(`${code}: a place of its example is not filled`);
  }
  return faults;
}

/** The codes declared in the sources of all packages, as they are written there. */
function declaredCodes(): string[] {
  const declared = new Set<string>();
  for (const name of readdirSync(join(root, "packages"))) {
    const source = join(root, "packages", name, "src");
    for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
      if (!/(?<!\.test|\.test-d)\.ts$/.test(file)) continue;
      const text = readFileSync(join(source, file), "utf8");
      for (const [, code] of text.matchAll(/^ {2}([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+): \{/gm)) {
        declared.add(code as string);
      }
    }
  }
  return [...declared].sort();
}

describe("the error catalogue", () => {
  // The pages are written by `vitest run -u`; a difference is a change of what users are told.
  it.each(["en", "zh"] as const)(
    "docs/errors says what the tables say, in %s",
    async (language) => {
      await expect(errorsPage(catalogue, language)).toMatchFileSnapshot(pages[language]);
    },
  );

  it("has every code that is declared in a package, each once", () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(declaredCodes());
  });

  it("has the codes of new projects in the form of all others", () => {
    expect(codeFaults(createCodes.codes)).toEqual([]);
  });

  it("tells by its beginning whose a code is", () => {
    const others = catalogue.filter(
      ({ code, owner }) => !code.startsWith(`${owner.toUpperCase().replaceAll("-", "_")}_`),
    );
    expect(others).toEqual([]);
  });

  it("has every code that answers by an exit code of its own", () => {
    expect(codesWithAnswer.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("tells of every message how it comes about, with an example in which no place is left open", () => {
    expect(catalogue.flatMap(unfinishedPlaces)).toEqual([]);
  });
});
