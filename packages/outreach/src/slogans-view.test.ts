import { aDivision, aHierarchy, sampleDivisions } from "@fuyou/hierarchy/testing";
import { doChange } from "@fuyou/kernel";
import { anAct } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { issueMaterial } from "./event.js";
import { programmesView } from "./programmes-view.js";
import { asked, outreachCounty, withOutreach } from "./sample-outreach.js";
import {
  classSlogan,
  type FoundSlogan,
  removeSlogan,
  slogans,
  takeSloganInventory,
} from "./slogan.js";
import { slogansView } from "./slogans-view.js";

const composition = withOutreach();
const { village, town, county: whole } = sampleDivisions;
const divisions = [
  ...(aHierarchy().divisions ?? []),
  aDivision({ id: "999901101202", name: "样二村" }),
];

function found(...each: FoundSlogan[]) {
  const draft = outreachCounty(composition, { divisions }).draft();
  doChange(draft, takeSloganInventory, { division: village, found: each }, anAct("2020-03-01"));
  return draft;
}

const findings = (draft: ReturnType<typeof found>) =>
  slogansView.answer(asked(draft.finish().county.asOf("2020-12-31"), composition), {
    removed: false,
  }).findings;

describe("the cleaning up of slogans", () => {
  it("names what coerces until it is removed, and villages that have not looked", () => {
    const draft = found({ place: "村口墙面", wording: "coercive", wordsOfIt: "违者严惩" });
    expect(findings(draft).map((each) => each.message)).toEqual([
      {
        zh: "样村村口墙面的标语属于“强制、威胁或歧视用语”，至 2020-12-31 仍未清除。请清除，并登记清除日期；需要时换成温馨、规范的内容。",
        en: "the slogan at 村口墙面 in 样村 is 'coercive, threatening or demeaning' and still stands on 2020-12-31. Remove it and record the day; where something is to stand there, let it be warm and proper.",
      },
      {
        zh: "“标语清理”：样镇有 1 个村（居）尚未清点标语：样二村。请清点并登记；没有登记不等于没有标语。",
        en: "'cleaning up': in 样镇 1 villages have not gone through their slogans: 样二村. Let them do so and record it; none on record does not mean none on the walls.",
      },
    ]);
    const [slogan] = [...draft.rows(slogans)];
    doChange(draft, removeSlogan, { slogan: slogan?.id ?? "" }, anAct("2020-04-01"));
    expect(findings(draft).map((each) => each.code)).toEqual(["OUTREACH_INVENTORY_MISSING"]);
    expect(() =>
      doChange(draft, removeSlogan, { slogan: slogan?.id ?? "" }, anAct("2020-04-02")),
    ).toThrow("OUTREACH_SLOGAN_REMOVED");
  });

  it("lets a person class the wording: a word is a hint and decides nothing", () => {
    const draft = found({ place: "墙面", wordsOfIt: "一律登记" });
    const codes = () =>
      findings(draft)
        .map((each) => each.code)
        .filter((code) => !code.endsWith("MISSING"));
    expect(codes()).toEqual(["OUTREACH_SLOGAN_UNREVIEWED"]);
    const [slogan] = [...draft.rows(slogans)];
    doChange(
      draft,
      classSlogan,
      { slogan: slogan?.id ?? "", wording: "plain" },
      anAct("2020-03-02"),
    );
    expect(codes()).toEqual(["OUTREACH_SLOGAN_SIGNS", "OUTREACH_SLOGAN_NOT_WARM"]);
    const warm = found({ place: "墙面", wordsOfIt: "关爱家庭，健康相伴", wording: "warm" });
    expect(findings(warm).map((each) => each.code)).toEqual(["OUTREACH_INVENTORY_MISSING"]);
  });

  it("counts an inventory only where it was taken after the review began", () => {
    const early = outreachCounty(composition, { divisions }).draft();
    doChange(early, takeSloganInventory, { division: village, found: [] }, anAct("2020-01-31"));
    const { tables } = slogansView.answer(
      asked(early.finish().county.asOf("2020-12-31"), composition),
      { removed: false },
    );
    expect(tables[1]?.rows).toMatchObject([{ within: "样镇", villages: 2, taken: 0 }]);
  });
});

describe("programmes, materials and places", () => {
  it("are shown with what covers a topic; a village's room is not its township's", () => {
    const draft = outreachCounty(composition, {
      premises: [{ id: "p", name: "样村服务室", division: village }],
      rooms: [
        {
          ...{ id: "r", name: "一室", premises: "p", institution: "committee" },
          ...{ functions: ["population-school"], area: 1600 },
        },
      ],
    }).draft();
    const material = {
      name: "保健手册",
      topics: ["care"],
      audiences: ["men"],
      institution: "hospital",
    };
    doChange(draft, issueMaterial, { ...material, copies: 500 }, anAct("2020-03-01"));
    const county = draft.finish().county.asOf("2020-12-31");
    const { tables, findings: came } = programmesView.answer(asked(county, composition), {});
    const [programmes, materials, venues, topics] = tables;
    expect(programmes?.rows).toHaveLength(2);
    expect(materials?.rows).toMatchObject([
      { material: "保健手册", copies: 500, by: "样镇卫生院" },
    ]);
    expect(venues?.rows.map(({ wanted, present }) => [wanted, present])).toEqual([
      [1, 0],
      [1, 0],
      [1, 1],
    ]);
    expect(topics?.rows).toMatchObject([{ programmes: 2, materials: 1 }]);
    expect(came.map((each) => each.message.en)).toEqual([
      "a 'population school' is wanted at county level; missing in: 样县. Record the room that serves as one; a room may serve several uses.",
      "a 'population school' is wanted at township level; missing in: 样镇. Record the room that serves as one; a room may serve several uses.",
    ]);
    expect([whole, town]).not.toContain(village);
  });
});
