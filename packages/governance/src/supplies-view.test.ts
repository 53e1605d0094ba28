import { aHierarchy } from "@fuyou/hierarchy/testing";
import { aCounty } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { composedWith } from "./sample-county.js";
import { suppliesView } from "./supplies-view.js";

const composition = composedWith();
const stock = (id: string, quantity?: number) => ({
  id,
  name: "样药具",
  institution: "station",
  kind: "contraceptives",
  ...(quantity === undefined ? {} : { quantity }),
});
const county = (rows: readonly object[]) =>
  aCounty(composition, aHierarchy({ "holdings-in-trust": rows }));

describe("free supplies", () => {
  it("are shown by keeper, and one nobody counted is not read as none", () => {
    const context = {
      county: county([stock("a", 0), stock("b")]),
      before: county([stock("a", 40)]),
      composition,
      date: "2020-01-01",
    };
    const { tables, findings } = suppliesView.answer(context, {});
    expect(tables[0]?.rows).toEqual([
      { keeper: "样镇计划生育服务所", name: "样药具", before: 40, quantity: 0 },
      { keeper: "样镇计划生育服务所", name: "样药具", before: null, quantity: null },
    ]);
    expect(findings.map((each) => each.message)).toEqual([
      {
        zh: "样镇计划生育服务所代管的“样药具”（b）没有清点，是否流失无从核对。请清点入账；去向只凭有权文件登记，不登记领取人。",
        en: "nobody has counted '样药具' (b), which 样镇计划生育服务所 keeps; whether any was lost cannot be told. Count it; it moves by authority only, and who received it is not recorded.",
      },
    ]);
  });
});
