import { defineMatchRule, type MatchRule } from "@fuyou/kernel";
import { bareName } from "./bare-name.js";
import { type Division, divisions } from "./division.js";
import { type Institution, institutions } from "./institution.js";

/** Divisions of two lists (区划比对): the code is the same for everybody. */
export const divisionMatch: MatchRule<Division> = defineMatchRule<Division>({
  table: divisions,
  sharedCodes: true,
  keys: (row) => [row.id],
  clues: [],
});

/**
 * Institutions of two lists (机构比对): by credit code, by the name without the names of places, by division and
 * kind. Held against each other are those of one credit code, and those of one division.
 */
export const institutionMatch: MatchRule<Institution> = defineMatchRule<Institution>({
  table: institutions,
  keys: ({ creditCode, division }) =>
    creditCode === undefined ? [division] : [creditCode, division],
  clues: [
    {
      id: "credit-code",
      title: { zh: "统一社会信用代码", en: "credit code" },
      weight: 5,
      compare: "same",
      of: (row) => row.creditCode,
    },
    {
      id: "name",
      title: { zh: "去前后缀名称", en: "name without places" },
      weight: 4,
      compare: "alike",
      of: (row, county) => bareName(row.name, row.division, county),
    },
    {
      id: "division",
      title: { zh: "所在区划", en: "division" },
      weight: 2,
      compare: "same",
      of: (row) => row.division,
    },
    {
      id: "kind",
      title: { zh: "机构类型", en: "kind" },
      weight: 2,
      compare: "same",
      of: (row) => row.kind,
    },
  ],
});
