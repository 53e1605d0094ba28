import { institutions } from "@fuyou/hierarchy";
import { defineView, FuyouError, plainDateSchema, viewPoint } from "@fuyou/kernel";
import { aPlugin } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { composeDeployment } from "./compose-deployment.js";
import { twoTowns } from "./sample-rules.js";

/** Asks how many institutions of a kind there are, before the plans and after. */
const kinds = defineView<{ kind?: string | undefined; since?: string | undefined }>({
  id: "sample.kinds",
  title: { zh: "机构类型", en: "kinds of institution" },
  question: { zh: "各类机构有多少？", en: "How many institutions are there of each kind?" },
  options: z.strictObject({ kind: z.string().optional(), since: plainDateSchema.optional() }),
  answer({ county, before, date }, { kind }) {
    const rows = [...county.rows(institutions)]
      .filter((each) => kind === undefined || each.kind === kind)
      .map((each) => ({ name: each.name, on: date, before: before === null ? null : 1 }));
    const columns = [
      { key: "name", label: { zh: "名称", en: "name" }, kind: "text" as const },
      { key: "on", label: { zh: "日期", en: "day" }, kind: "date" as const },
      { key: "before", label: { zh: "方案前", en: "before" }, kind: "number" as const },
    ];
    return { tables: [{ title: { zh: "机构", en: "institutions" }, columns, rows }], findings: [] };
  },
});
const deployment = composeDeployment({
  county: "999901",
  registers: twoTowns,
  plugins: [aPlugin("sample", (to) => to.add(viewPoint, kinds))],
});
const refusal = async (view: string, options?: Record<string, unknown>) => {
  try {
    await deployment.view(view, { options });
    return null;
  } catch (thrown) {
    return FuyouError.is(thrown) ? thrown.text : thrown;
  }
};

describe("a question asked of a county", () => {
  it("is listed with what may be asked more narrowly", () => {
    const line = deployment.views().find((each) => each.view === "sample.kinds");
    expect(line).toMatchObject({ plugin: "sample", title: { en: "kinds of institution" } });
    expect(line?.options).toMatchObject({ additionalProperties: false });
  });

  it("is answered for the whole county, or more narrowly, on the day asked for", async () => {
    const all = await deployment.view("sample.kinds");
    const hospitals = await deployment.view("sample.kinds", {
      on: "2020-02-29",
      options: { kind: "township-hospital" },
    });
    expect(all.tables[0]?.rows).toHaveLength(2);
    expect(all.plan).toBeNull();
    expect(hospitals.date).toBe("2020-02-29");
    expect(hospitals.tables[0]?.rows.every((row) => row.on === "2020-02-29")).toBe(true);
    expect(hospitals.tables[0]?.rows.every((row) => row.before === null)).toBe(true);
  });

  it("takes a code of digits only for the code it is", async () => {
    const none = await deployment.view("sample.kinds", { options: { kind: 999901 } });
    expect(none.tables[0]?.rows).toEqual([]);
  });

  it("is refused with the nearest view, or with what is wrong in its options", async () => {
    expect(await refusal("sample.kind")).toMatchObject({
      zh: expect.stringMatching(/^没有报表“sample\.kind”；最接近的是“sample\.kinds”。已有：/),
      en: expect.stringMatching(
        /^there is no view 'sample\.kind'; the nearest is 'sample\.kinds'\. Known: /,
      ),
    });
    expect(await refusal("sample.kinds", { since: "yesterday", sort: 1 })).toMatchObject({
      zh: "报表“sample.kinds”的查询条件有误：since：不是日历上的日期，应写作 YYYY-MM-DD；出现未知的键：“sort”（最接近的是“kind”）。可用的条件见 fuyou views --json；以 --set 名称=值 给出。",
      en: 'the options of the view \'sample.kinds\' are wrong: since: not a day of the calendar, YYYY-MM-DD; Unrecognized key: "sort" (the nearest is "kind"). fuyou views --json tells which there are; give them as --set name=value.',
    });
  });

  it("is written as pages that lead to each other, in both languages", async () => {
    const pages = await deployment.viewPages();
    const page = (file: string) => pages.find((each) => each.file === file)?.html ?? "";
    expect(page("views.en.html")).toContain('href="views.sample.kinds.en.html"');
    expect(page("views.sample.kinds.zh.html")).toContain("各类机构有多少？");
    expect(page("views.sample.kinds.en.html")).not.toMatch(/<script|https?:/);
  });
});
