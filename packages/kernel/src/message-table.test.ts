import { describe, expect, it } from "vitest";
import { defineCodes } from "./code.js";
import { messageTablePoint } from "./message-table.js";
import { aPlugin, composed, issuesOf } from "./testing.js";

const late = {
  what: { zh: "{town}的通知迟了。", en: "the notice of {town} is late." },
  fix: { zh: "请补发。", en: "Send it." },
};
const brings = (plugin: string, id: string, ...codes: string[]) =>
  aPlugin(plugin, (to) => {
    const table = Object.fromEntries(codes.map((code) => [code, late]));
    to.add(messageTablePoint, { id, codes: defineCodes(table) });
  });

describe("tables of messages", () => {
  it("of several plugins stand side by side, with that of the kernel", () => {
    const composition = composed(
      brings("notices", "notices", "NOTICES_LATE"),
      brings("town-notices", "town-notices", "TOWN_NOTICES_LATE", "TOWN_NOTICES_LOST"),
    );
    expect(composition.all(messageTablePoint).map(({ plugin, key }) => [plugin, key])).toEqual([
      ["kernel", "kernel"],
      ["notices", "notices"],
      ["town-notices", "town-notices"],
    ]);
  });

  it("do not compose where two have the same code: both plugins and the code are named", () => {
    const issues = issuesOf(brings("a", "a", "A_B_LATE"), brings("a-b", "a-b", "A_B_LATE"));
    expect(issues.map(({ text }) => text)).toEqual([
      {
        zh: "插件 a-b 与 a 的消息表都有代码 A_B_LATE。请在 a-b 中另取代码，以其插件名开头。",
        en: "the code A_B_LATE stands in the table of messages of 'a-b' and in that of 'a'. Give it another code in 'a-b', beginning with the name of the plugin.",
      },
    ]);
  });

  it("do not compose where a code begins with another name than that of its plugin", () => {
    const issues = issuesOf(brings("town-notices", "town-notices", "NOTICES_LATE", "LATE"));
    expect(issues.map(({ text }) => text)).toEqual([
      {
        zh: "插件 town-notices 的消息代码 NOTICES_LATE 不以 TOWN_NOTICES_ 开头。请更正代码的开头。",
        en: "the code NOTICES_LATE of 'town-notices' does not begin with TOWN_NOTICES_. Correct how the code begins.",
      },
      {
        zh: "插件 town-notices 的消息代码 LATE 不以 TOWN_NOTICES_ 开头。请更正代码的开头。",
        en: "the code LATE of 'town-notices' does not begin with TOWN_NOTICES_. Correct how the code begins.",
      },
    ]);
  });

  it("are refused where what is brought is no table", () => {
    const wrong = aPlugin("notices", (to) => {
      to.add(messageTablePoint, { id: "notices", codes: { NOTICES_LATE: late } } as never);
    });
    expect(issuesOf(wrong).map(({ code, values }) => [code, values.key])).toEqual([
      ["KERNEL_INVALID_CONTRIBUTION", "notices"],
    ]);
  });
});
