import { CompositionError, type ConfiguredPlugin } from "@fuyou/kernel";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { saidIn, written } from "./output-file.js";
import { listOfWomen, restingOnRefused } from "./refused.js";

function refusal(plugin: ConfiguredPlugin): CompositionError {
  try {
    composeCore(plugin);
  } catch (thrown) {
    if (thrown instanceof CompositionError) return thrown;
    throw thrown;
  }
  throw new Error(`${plugin.id} composes`);
}

it("refuses a register that joins named persons with contraception", async () => {
  const { text, issues } = refusal(listOfWomen);
  expect(issues.map(({ code }) => code)).toEqual(["CLIENTS_COUNTY_TABLE"]);
  for (const [language, file] of written("refused-register")) {
    await expect(saidIn(language, text)).toMatchFileSnapshot(file);
  }
});

it("refuses a rule that rests on a clause recorded only", async () => {
  const { text, issues } = refusal(restingOnRefused);
  expect(issues.map(({ code }) => code)).toEqual(["KERNEL_REFUSED_CLAUSE"]);
  for (const [language, file] of written("refused-clause")) {
    await expect(saidIn(language, text)).toMatchFileSnapshot(file);
  }
});
