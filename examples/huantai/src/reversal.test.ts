import { isOwed, registrationEvents } from "@fuyou/hierarchy";
import { isBlocking, readCounty } from "@fuyou/kernel";
import { countyIntegration, plan } from "@fuyou/plugin-county-integration";
import { huantai } from "@fuyou/plugin-huantai";
import { nationalStandards } from "@fuyou/plugin-national-standards";
import { compilePlan, compileReversal, isProven } from "@fuyou/reform";
import { composeCore } from "@fuyou/testing";
import { expect, test } from "vitest";
import { huantaiCounty } from "./county.js";

const composition = composeCore(
  nationalStandards.with({ countyClass: 2 }),
  countyIntegration.with({ preparationFrom: "2015-11-01" }),
  huantai.with({ effectiveFrom: "2018-01-01" }),
);

test("Huantai's county integration, reversed a year later, is proven", () => {
  const { county } = readCounty(huantaiCounty(), composition);
  const done = compilePlan(county, composition, plan.id);
  expect(isProven(done)).toBe(true);
  const back = compileReversal(done.after, composition, {
    plan: {
      id: "back",
      title: { zh: "恢复", en: "the way back" },
      authority: { issuer: "县编委", number: "桓编〔2016〕9号（合成）" },
      cites: plan.cites,
    },
    of: done.steps.map(({ step, on, changes }) => ({
      ...{ step, on },
      edits: changes.flatMap(({ edits }) => edits),
    })),
    on: "2016-12-31",
  });
  expect(back.findings.filter(isBlocking).map(({ message }) => message.en)).toEqual([]);
  expect(isProven(back)).toBe(true);
  // Seven hospitals owe that their new plates be registered; with the plates that lapses.
  const owed = (on: string, of: typeof back.after) =>
    [...of.rows(registrationEvents)].filter((each) => isOwed(each, on)).length;
  expect([owed("2016-12-30", done.after), owed("2016-12-31", back.after)]).toEqual([7, 0]);
});
