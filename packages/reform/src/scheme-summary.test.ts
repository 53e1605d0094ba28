import { hierarchyPlugin, institutions } from "@fuyou/hierarchy";
import { aDivision, anInstitution } from "@fuyou/hierarchy/testing";
import { composed } from "@fuyou/kernel/testing";
import { describe, expect, it } from "vitest";
import type { DocumentContext } from "./document.js";
import type { DocumentEntry } from "./document-content.js";
import { balanceFigure, recordsFigure } from "./ledger-figure.js";
import { reformPlugin } from "./reform-plugin.js";
import { schemeSummary } from "./scheme-summary.js";
import { strengthen } from "./strengthen.js";
import { aPlan, aPlanPlugin, aStepHead, rehearsed } from "./testing.js";

const division = "999901101000";
const step = strengthen.step(aStepHead("strengthen"), {
  from: { kinds: ["township-fp-station"] },
  into: { kinds: ["township-hospital"] },
  plate: { kind: "mchfp-service-station", name: "{division}服务站", purpose: "技术服务" },
});
const plan = aPlan({ authority: { issuer: "样县编委", number: "3号" } });
const composition = composed(hierarchyPlugin, reformPlugin, aPlanPlugin([step], { plan }));
const transition = rehearsed(composition, {
  divisions: [
    aDivision({ id: "999901000000", name: "样县" }),
    aDivision({ id: division, name: "甲镇" }),
  ],
  institutions: [
    anInstitution({ id: "hospital", name: "甲镇卫生院", kind: "township-hospital", division }),
    anInstitution({ id: "station", name: "甲镇服务所", kind: "township-fp-station", division }),
  ],
});
const context: DocumentContext = { transition, composition, entries: [], personal: () => "＊" };
const entry = (sequence: number): DocumentEntry => ({ sequence, hash: "ab", on: "2020-02-29" });

describe("the summary of a plan", () => {
  const content = schemeSummary.write(context, undefined);
  const blocks = content?.blocks ?? [];
  const clauses = blocks.flatMap((block) => (block.kind === "clause" ? [block] : []));
  const tables = blocks.flatMap((block) => (block.kind === "table" ? [block.table] : []));

  it("tells phases, tasks with their clauses, institutions, balance and what stays open", () => {
    expect(clauses.filter(({ level }) => level === 1).map(({ text }) => text.zh)).toEqual([
      "总体安排",
      "阶段与时限",
      "工作任务",
      "机构变化",
      "平衡表",
      "未决事项",
    ]);
    const task = clauses.find(({ text }) => text.zh.startsWith("步骤strengthen"));
    expect(task?.cites).toEqual(step.cites);
    expect(tables.map(({ title }) => title.en)).toEqual([
      "Phases",
      "Institutions by kind",
      "Institutions that end, and their successors",
      "Balance sheet",
    ]);
    expect(tables[2]?.rows).toEqual([{ name: "甲镇服务所", on: "2020-02-10", into: "甲镇卫生院" }]);
  });

  it("adds institutions up to what the register has before and after", () => {
    const byKind = tables[1];
    const sum = (key: string) => byKind?.rows.reduce((all, row) => all + Number(row[key]), 0);
    expect(["before", "ended", "begun", "after"].map(sum)).toEqual([2, 1, 0, 1]);
    expect(byKind?.totals?.map(({ ledger }) => ledger?.amount)).toEqual([
      2,
      undefined,
      undefined,
      1,
    ]);
  });

  it("is signed by whoever approves the plan", () => {
    const last = blocks.at(-1);
    expect(last?.kind === "signatures" && last.signatures.map(({ body }) => body)).toEqual([
      undefined,
      "样县编委",
    ]);
  });
});

describe("a figure of the ledger", () => {
  it("names the entry before the plan for what was, and its last entry for what is", () => {
    const held = { ...context, openingEntry: entry(4), entries: [entry(5), entry(6)] };
    const figures = (["before", "after"] as const).map((side) =>
      recordsFigure(held, institutions, side, () => true),
    );
    expect(figures.map(({ amount, entry: of, on }) => [amount, of?.sequence, on])).toEqual([
      [2, 4, "2020-02-01"],
      [1, 6, "2020-02-29"],
    ]);
    expect(recordsFigure(context, institutions, "before", () => true).entry).toBeNull();
    expect(balanceFigure(held, "no-such-category", "opening")).toBeUndefined();
  });
});
