import { type Composition, CompositionError, type Text } from "@fuyou/kernel";
import { requirementPoint } from "@fuyou/standards";
import { composeCore } from "@fuyou/testing";
import { expect, it } from "vitest";
import { saidIn, written } from "./output-file.js";
import { corrected, earlier, followed, taken } from "./succession.js";

const asked = (composition: Composition, date: string) =>
  composition.at(requirementPoint, date).map(({ value }) => value.require.bound);

it("corrects for the same days", () => {
  const composition = composeCore(earlier, corrected);
  expect(asked(composition, "2015-12-31")).toEqual([{ amount: 3 }]);
  expect(asked(composition, "2018-01-01")).toEqual([{ amount: 3 }]);
});

it("lets one rule follow another on a day", () => {
  const composition = composeCore(earlier, followed);
  expect(asked(composition, "2017-12-31")).toEqual([{ amount: 2 }]);
  expect(asked(composition, "2018-01-01")).toEqual([{ amount: 4 }]);
});

it("refuses what is neither", async () => {
  let said: Text | undefined;
  try {
    composeCore(earlier, taken);
  } catch (thrown) {
    if (!(thrown instanceof CompositionError)) throw thrown;
    said = thrown.text;
  }
  expect(said?.en).toContain("KERNEL_CONTRIBUTION_CONFLICT");
  for (const [language, file] of written("taken-key")) {
    await expect(said && saidIn(language, said)).toMatchFileSnapshot(file);
  }
});
