import { composeDeployment } from "@fuyou/deployment";
import { changning } from "@fuyou/plugin-changning";
import { countyIntegration } from "@fuyou/plugin-county-integration";
import { hubeiCity } from "@fuyou/plugin-hubei-city";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { isProven } from "@fuyou/reform";
import { expect, it } from "vitest";
import { changningCounty } from "./county.js";

it("a city of 22 townships in which the second stage of source 002 has nothing left to do", async () => {
  const deployment = composeDeployment({
    county: "430482",
    registers: changningCounty,
    plugins: [
      nationalStandards,
      countyIntegration,
      hubeiCity.with({ programmeFrom: "2016-01-01" }),
      changning,
    ],
    plans: ["county-integration", "hubei-city"],
  });
  const run = await deployment.run();
  const [merger, second] = run.transitions;
  expect(merger?.edits.length).toBeGreaterThan(0);
  expect(second?.edits).toEqual([]);
  for (const transition of run.transitions) {
    expect(isProven(transition)).toBe(true);
    expect(transition.conservation.filter(({ residual }) => residual !== 0)).toEqual([]);
    expect(transition.gaps).toEqual([]);
  }
});
