import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import * as boundBuilders from "./bound-builders.js";
import { type Phrase, phrases } from "./comparison.js";
import * as standards from "./index.js";
import * as measureBuilders from "./measure-builders.js";
import * as predicateBuilders from "./predicate-builders.js";

const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");

/** The rows of the table below a heading, cell by cell, without its head. */
function tableBelow(heading: string): string[][] {
  const lines = (readme.split(`### ${heading}\n`)[1] ?? "").split("\n");
  const first = lines.findIndex((line) => line.startsWith("|"));
  const length = lines.slice(first).findIndex((line) => !line.startsWith("|"));
  const rows = lines.slice(first + 2, first + length);
  return rows.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

it("the README lists every phrase of the documents with its reading and what it leaves open", () => {
  const told = tableBelow("The documents' phrases").flatMap(([said = "", compare, open = ""]) =>
    said.split("、").map((phrase) => [phrase, compare, open] as const),
  );
  const code = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(", ");
  const held = Object.entries(phrases).map(
    ([phrase, { compare, options }]) => [phrase as Phrase, code([compare]), code(options)] as const,
  );
  expect([...told].sort()).toEqual([...held].sort());
});

it("the README names every builder of the language, and nothing that is not there", () => {
  const from = readme.indexOf("Builders: ");
  const paragraph = readme.slice(from, readme.indexOf("The published schema", from));
  const named = [...paragraph.matchAll(/`(\w+)`/g)].map(([, name]) => name as string);
  const builders = { ...predicateBuilders, ...measureBuilders, ...boundBuilders };
  const exported = Object.keys(builders).filter((name) => name in standards);
  expect([...named].sort()).toEqual(exported.sort());
});
