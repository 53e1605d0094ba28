import { aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { expect, it } from "vitest";
import { dutiesContinuity } from "./duties-continuity.js";
import { besidesUnheld, held, withSteps } from "./sample-duties.js";

const { town, village } = sampleDivisions;
const composition = withSteps([]);
const said = (...rows: object[]) => {
  const county = aCounty(composition, aHierarchy({ assignments: rows }));
  return [...(dutiesContinuity.judge?.(county, composition, "2020-02-29") ?? [])];
};
const hospital = { institution: "hospital" };
const station = { institution: "station" };

it("says where more than one body leads a duty for which the documents name one", () => {
  const findings = said(
    held("care", hospital, town),
    held("care", station, town),
    held("care", { institution: "clinic" }, village),
    held("training", hospital, town),
    held("training", station, town, { involvement: "assist" }),
    held("order", hospital, town),
    held("order", station, town, { period: { from: "2010-01-01", to: "2020-02-28" } }),
  );
  expect(besidesUnheld(findings).map((each) => [each.id, each.severity, each.message])).toEqual([
    [
      `DUTIES_SEVERAL_LEADS@care@${town}@2020-02-29`,
      "warning",
      {
        zh: "样镇的职责“职责care”有不止一家牵头：hospital、station。请明确一家牵头，其余改为配合。",
        en: "the duty duty care in 样镇 is led by more than one holder: hospital, station. Let one lead and the others assist.",
      },
    ],
  ]);
});

it("takes two entries of one body for one leader", () => {
  expect(
    besidesUnheld(
      said(held("care", hospital, town), held("care", hospital, town, { id: "twice" })),
    ),
  ).toEqual([]);
});

it("says once that several hold a duty for which none is named, and invents no lead", () => {
  const findings = said(
    held("advice", hospital, town),
    held("advice", station, town),
    held("advice", station, village, { id: "same-body" }),
    held("advice", { institution: "clinic" }, village, { involvement: "assist" }),
  );
  expect(besidesUnheld(findings).map((each) => [each.id, each.severity, each.message])).toEqual([
    [
      "DUTIES_NO_LEAD_NAMED@advice@2020-02-29",
      "information",
      {
        zh: "职责“职责advice”由 3 个机构或岗位承担，文件没有指明牵头者。请由县里明确牵头单位；系统不代为指定。",
        en: "the duty duty advice is held by 3 institutions and posts, and the documents name no lead. Let the county name a lead; none is invented here.",
      },
    ],
  ]);
  expect(besidesUnheld(said(held("advice", hospital, town)))).toEqual([]);
});

it("says which duties of the catalogue nobody holds", () => {
  const unheld = said(held("care", hospital, town)).filter(
    (each) => each.code === "DUTIES_NOBODY_HOLDS",
  );
  expect(unheld.map((each) => each.subject)).toEqual(["advice", "order", "training"]);
  expect(unheld[0]?.message).toEqual({
    zh: "职责“职责advice”列在目录中，但没有任何机构或岗位承担。请列入职责清单并由步骤赋予，或从目录中去掉。",
    en: "the duty duty advice is in the catalogue, but nobody holds it. Put it into a set of duties that a step assigns, or take it out of the catalogue.",
  });
});
