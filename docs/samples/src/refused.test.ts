import { CompositionError, type ConfiguredPlugin } from "@fuyou/kernel";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { outputFile } from "./output-file.js";
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
  const { message, issues } = refusal(listOfWomen);
  expect(issues.map(({ code }) => code)).toEqual(["CLIENTS_COUNTY_TABLE"]);
  await expect(`${message}\n`).toMatchFileSnapshot(outputFile("refused-register.txt"));
});

it("refuses a rule that rests on a clause recorded only", async () => {
  const { message, issues } = refusal(restingOnRefused);
  expect(issues.map(({ code }) => code)).toEqual(["KERNEL_REFUSED_CLAUSE"]);
  await expect(`${message}\n`).toMatchFileSnapshot(outputFile("refused-clause.txt"));
});
