import { certificates, seals } from "@fuyou/hierarchy";
import { inForce, type Text, text, type ViewTable } from "@fuyou/kernel";
import type { Transition } from "@fuyou/reform";
import { endedBodies, estateOf } from "./estate.js";
import { partyTitles } from "./handover.js";
import { handoverPairs } from "./handover-pair.js";
import { handoverStatus } from "./handover-register.js";
import { holdingRegisters, holdingTable } from "./holding.js";
import { bodyName } from "./holding-book.js";
import { inventories } from "./inventory.js";
import { openDifferences } from "./inventory-difference.js";
import { wordsOf } from "./item-register.js";

/** What sort of thing is not done (未了事项类别). */
export type OpenSort = "left" | "handover" | "inventory" | "difference" | "surrender";

/** Something of a body that ended, or that hands over, that is not done (未了事项). */
export interface OpenMatter {
  /** What sort. */
  readonly sort: OpenSort;
  /** The body. */
  readonly body: string;
  /** The record, `table/id`; the pair of bodies where no paper was drawn up yet. */
  readonly record: string;
  /** What it is. */
  readonly what: Text;
  /** What is still to be done. */
  readonly todo: Text;
}

/**
 * What is not done yet of things, money and papers after a plan (未了事项), read off the registers as they stand.
 *
 * @param transition - the plan
 */
export function openMatters(transition: Transition): OpenMatter[] {
  return [
    ...leftWithBodies(transition),
    ...handoversOpen(transition),
    ...inventoriesOpen(transition),
    ...differencesOpen(transition),
    ...notSurrendered(transition),
  ];
}

/** Money, contracts and stock that the registers still have with a body that ended. */
function* leftWithBodies(transition: Transition): Iterable<OpenMatter> {
  const { after, to: on } = transition;
  const ended = new Set(endedBodies(transition));
  for (const register of holdingRegisters) {
    for (const { row, from, to } of estateOf(transition, register)) {
      if (!ended.has(from) || to !== from) continue;
      const { name } = wordsOf(after, { register, record: row.id }, on);
      const { zh, en } = holdingTable(register).title;
      yield {
        ...{ sort: "left", body: from, record: `${register}/${row.id}` },
        what: text(`${zh}：${name}`, `${en}: ${name}`),
        todo: text("移交承继单位或结清", "pass it to the successor or settle it"),
      };
    }
  }
}

/** Handovers that nobody drew up, decided or signed. */
function* handoversOpen(transition: Transition): Iterable<OpenMatter> {
  const { after } = transition;
  for (const [key, { from, to, papers }] of handoverPairs(transition)) {
    const name = bodyName(after, to);
    const what = text(`向${name}的移交`, `handover to ${name}`);
    if (papers.length === 0) {
      const todo = text("编制移交清单并由三方签章", "draw up the list, and let three sign it");
      yield { sort: "handover", body: from, record: key, what, todo };
    }
    for (const { id } of papers) {
      const { complete, undecided, unsigned } = handoverStatus(after, id);
      if (complete) continue;
      const names = unsigned.map((party) => partyTitles[party]);
      const parts = [
        undecided === 0 ? null : text(`${undecided} 项未决定接收`, `${undecided} items undecided`),
        names.length === 0
          ? null
          : text(
              `未签章：${names.map(({ zh }) => zh).join("、")}`,
              `not signed by ${names.map(({ en }) => en).join(", ")}`,
            ),
      ].filter((part) => part !== null);
      const todo = text(parts.map(({ zh }) => zh).join("；"), parts.map(({ en }) => en).join("; "));
      yield { sort: "handover", body: from, record: `handovers/${id}`, what, todo };
    }
  }
}

/** Inventories that are open, or whose result nobody approved; and bodies that hand over uncounted. */
function* inventoriesOpen(transition: Transition): Iterable<OpenMatter> {
  const { after } = transition;
  const counted = new Set<string>();
  for (const { id, institution: body, baseDate, closedOn, approvedOn, retiredOn } of after.rows(
    inventories,
  )) {
    if (retiredOn !== undefined) continue;
    counted.add(body);
    if (approvedOn !== undefined) continue;
    const todo =
      closedOn === undefined
        ? text("结束清查并报核准", "close it and have the result approved")
        : text("报财政部门核准结果", "have the result approved by finance");
    const what = text(`${baseDate} 资产清查`, `inventory of ${baseDate}`);
    yield { sort: "inventory", body, record: `inventories/${id}`, what, todo };
  }
  for (const body of new Set([...handoverPairs(transition).values()].map(({ from }) => from))) {
    if (counted.has(body)) continue;
    const what = text("资产清查", "inventory");
    const todo = text(
      "移交前须清查，登记表中没有清查记录",
      "none is on record, and the handover rests on one",
    );
    yield { sort: "inventory", body, record: `institutions/${body}`, what, todo };
  }
}

/** Differences of inventories that nobody settled. */
function* differencesOpen({ after, to: on }: Transition): Iterable<OpenMatter> {
  for (const { id, inventory, register, record, what: words, quantity } of openDifferences(after)) {
    const body = after.get(inventories, inventory)?.institution ?? inventory;
    const name =
      record === undefined ? (words ?? register) : wordsOf(after, { register, record }, on).name;
    yield {
      ...{ sort: "difference", body, record: `inventory-differences/${id}` },
      what: text(`清查差异：${name}（${quantity}）`, `difference: ${name} (${quantity})`),
      todo: text("由有权机关处理", "have it settled by an authority"),
    };
  }
}

/** Seals and certificates of ended bodies that nobody surrendered. */
function* notSurrendered(transition: Transition): Iterable<OpenMatter> {
  const { after, to } = transition;
  for (const body of endedBodies(transition)) {
    const kept = [
      { table: seals, rows: after.by(seals, "institution", body) },
      { table: certificates, rows: after.by(certificates, "institution", body) },
    ];
    for (const { table, rows } of kept) {
      for (const row of rows) {
        if (!inForce(row, to)) continue;
        const { zh, en } = table.title;
        yield {
          ...{ sort: "surrender", body, record: `${table.name}/${row.id}` },
          what: text(`${zh}：${row.id}`, `${en}: ${row.id}`),
          todo: text("缴销", "surrender it"),
        };
      }
    }
  }
}

/**
 * Open matters as a table (未了事项表).
 *
 * @param transition - the plan
 * @param matters - the matters
 * @param title - what the table lists
 */
export function matterTable(
  { after }: Transition,
  matters: readonly OpenMatter[],
  title: Text,
): ViewTable {
  return {
    title,
    columns: [
      { key: "body", label: text("单位", "Body"), kind: "text" },
      { key: "what", label: text("事项", "Matter"), kind: "text" },
      { key: "todo", label: text("待办", "To be done"), kind: "text" },
      { key: "record", label: text("记录", "Record"), kind: "text" },
    ],
    rows: matters.map(({ body, what, todo, record }) => ({
      ...{ body: bodyName(after, body), what, todo, record },
    })),
  };
}
