import { compose, defineCodes, definePlugin, messageTablePoint } from "@fuyou/kernel";
import { describe, expect, it } from "vitest";
import { corePlugins } from "./core-plugins.js";
import { messageCatalogue, messageLines } from "./message-catalogue.js";

const codes = defineCodes({
  NOTICES_LOST: {
    what: { zh: "{town} 的通知遗失。", en: "the notice of {town} is lost." },
    fix: { zh: "请补发。", en: "Send it again." },
  },
  NOTICES_LATE: {
    what: {
      zh: "{town} 的通知迟了 {daysLate} 天。",
      en: "the notice of {town} is {daysLate} days late.",
    },
    cause: { zh: "发文晚于期限。", en: "It was sent after its day." },
    fix: { zh: "请向 {town} 说明。", en: "Explain it to {town}." },
    example: { town: { zh: "样镇", en: "Sample Town" }, daysLate: 3 },
  },
});

describe("the catalogue of messages", () => {
  it("tells of each code what it means with places as words, and an example in its own words", () => {
    expect(messageLines([{ owner: "notices", codes }])).toEqual([
      {
        code: "NOTICES_LATE",
        owner: "notices",
        meaning: {
          zh: "‹town› 的通知迟了 ‹days late› 天。",
          en: "the notice of ‹town› is ‹days late› days late.",
        },
        cause: { zh: "发文晚于期限。", en: "It was sent after its day." },
        fix: { zh: "请向 ‹town› 说明。", en: "Explain it to ‹town›." },
        example: {
          zh: "样镇 的通知迟了 3 天。请向 样镇 说明。",
          en: "the notice of Sample Town is 3 days late. Explain it to Sample Town.",
        },
      },
      {
        code: "NOTICES_LOST",
        owner: "notices",
        meaning: { zh: "‹town› 的通知遗失。", en: "the notice of ‹town› is lost." },
        cause: null,
        fix: { zh: "请补发。", en: "Send it again." },
        example: null,
      },
    ]);
  });

  it("holds what plugins bring, what packages have that are no plugins, and what is added", async () => {
    const notices = definePlugin({
      id: "notices",
      title: { zh: "通知", en: "notices" },
      contribute: (to) => to.add(messageTablePoint, { id: "notices", codes }),
    });
    const composition = compose([...corePlugins, notices]);
    const own = defineCodes({ DESK_CLOSED: codes.table.NOTICES_LOST });
    const lines = await messageCatalogue({ composition, more: [{ owner: "desk", codes: own }] });
    const owners = new Map(lines.map(({ code, owner }) => [code, owner]));
    expect(
      [
        "KERNEL_DUPLICATE_PLUGIN",
        "NOTICES_LATE",
        "DEPLOYMENT_NOT_FOUND",
        "REGISTERS_MATCH_WORD",
        "DESK_CLOSED",
      ].map((code) => owners.get(code)),
    ).toEqual(["kernel", "notices", "deployment", "registers", "desk"]);
    const codesAlone = (await messageCatalogue()).map((each) => each.code);
    expect(codesAlone).toContain("KERNEL_DUPLICATE_PLUGIN");
    expect(codesAlone.filter((code) => /^(NOTICES|DESK)_/.test(code))).toEqual([]);
  });
});
