import { divisions } from "@fuyou/hierarchy";
import { formatQuantity, type Text, text, type ViewCell } from "@fuyou/kernel";
import type { DocumentBlock, DocumentTable, OfficialDocument } from "@fuyou/reform";
import { requirementPoint } from "@fuyou/standards";
import type { ProcuredKind } from "./price-list.js";
import { type ProcurementLine, type ProcurementList, procurementList } from "./procurement-list.js";
import { type RoomShortfall, roomShortfalls } from "./room-shortfall.js";

const columns = {
  township: { key: "township", label: text("镇（街道）", "Town or street"), kind: "text" },
  place: { key: "place", label: text("地点", "Place"), kind: "text" },
  kind: { key: "kind", label: text("类别", "Sort"), kind: "text" },
  thing: { key: "thing", label: text("物品", "Thing"), kind: "text" },
  quantity: { key: "quantity", label: text("数量", "Pieces"), kind: "number" },
  clause: { key: "clause", label: text("依据", "Clause"), kind: "text" },
  price: {
    key: "price",
    label: text("单价（元）", "Price of one (yuan)"),
    kind: "fen",
    fill: true,
  },
  cost: { key: "cost", label: text("金额（元）", "Cost (yuan)"), kind: "fen", fill: true },
} as const;

/** What is bought (采购类别). */
const sorts: Readonly<Record<ProcuredKind, Text>> = {
  item: text("室内物品", "thing for a room"),
  board: text("板牌", "board"),
  display: text("宣传设施", "display"),
};

/**
 * What rooms lack to the standards, township by township (标准化建设缺口和采购清单): the things to be bought with the
 * clause that asks for each, what has to be counted first, and what rooms are short of that nobody sells. The
 * documents give no prices; they are filled in.
 */
export const procurementPaper: OfficialDocument = {
  id: "assets.procurement-list",
  title: text("标准化建设缺口和采购清单", "Shortfalls to the standards, and procurement list"),
  purpose: text(
    "按镇（街道）列明用房和设施缺口及采购数量；卫生计生部门汇总，财政部门据以安排资金。",
    "Lists by town what rooms lack and what is to be bought; drawn up by the health department for finance.",
  ),
  write({ transition, composition }) {
    const { before, after, to: date } = transition;
    const list = procurementList(after, composition, { date });
    const short = roomShortfalls(after, before, composition, date);
    if (list.lines.length + list.toInventory.length + short.length === 0) return null;
    const titleOf = (key: string) => composition.get(requirementPoint, key)?.title;
    return {
      on: date,
      blocks: [
        ...(list.lines.length === 0 ? [] : boughtBlocks(list)),
        ...uncountedBlocks(list, (id) => after.get(divisions, id)?.name ?? id),
        ...shortBlocks(short, titleOf, (id) => after.get(divisions, id)?.name ?? id),
        {
          kind: "signatures",
          signatures: [
            { role: text("编制单位", "Drawn up by") },
            { role: text("财政部门", "Finance department") },
          ],
        },
      ],
    };
  },
};

const clause = (level: 1 | 2, zh: string, en: string): DocumentBlock => ({
  ...{ kind: "clause", level, text: text(zh, en) },
});

function boughtBlocks(list: ProcurementList): DocumentBlock[] {
  const byTownship: DocumentTable = {
    title: text("分镇（街道）汇总", "By town"),
    columns: [columns.township, columns.quantity, columns.cost],
    rows: list.byTownship.map(({ name, quantity }) => ({ township: name, quantity, cost: null })),
    totals: [{ column: "quantity", of: "sum" }],
  };
  const byItem: DocumentTable = {
    title: text("分物品汇总", "By thing"),
    columns: [columns.kind, columns.thing, columns.quantity, columns.price, columns.cost],
    rows: list.byItem.map(({ kind, title, quantity }) => ({
      ...{ kind: sorts[kind], thing: title, quantity, price: null, cost: null },
    })),
    totals: [{ column: "quantity", of: "sum" }],
  };
  return [
    clause(1, "采购汇总", "What is to be bought, in all"),
    { kind: "table", table: byTownship },
    { kind: "table", table: byItem },
    {
      kind: "paragraph",
      text: text(
        "文件没有规定价格；单价、金额由采购单位按询价结果填写。",
        "The documents give no prices; whoever buys fills them in from quotations.",
      ),
    },
    clause(1, "采购明细", "What is to be bought, place by place"),
    ...list.byTownship.flatMap(({ township, name }): DocumentBlock[] => [
      clause(2, name, name),
      {
        kind: "table",
        table: townshipTable(
          name,
          list.lines.filter((line) => line.township === township),
        ),
      },
    ]),
  ];
}

function townshipTable(name: string, lines: readonly ProcurementLine[]): DocumentTable {
  return {
    title: text(`${name}采购明细`, `To be bought for ${name}`),
    columns: [
      ...[columns.place, columns.kind, columns.thing, columns.quantity, columns.clause],
      ...[columns.price, columns.cost],
    ],
    rows: lines.map(({ place, kind, title, quantity, because }) => {
      const cites = because.flatMap(({ cites: own }) => own);
      const words = [...new Set(cites.map((each) => `${each.source} ${each.clause}`))].join("；");
      const bought = { place, kind: sorts[kind], thing: title, quantity };
      return { ...bought, clause: words, price: null, cost: null };
    }),
    totals: [{ column: "quantity", of: "sum" }],
  };
}

/** What nobody has counted: it is neither bought nor taken for there. */
function uncountedBlocks(
  { toInventory }: ProcurementList,
  nameOf: (division: string) => string,
): DocumentBlock[] {
  if (toInventory.length === 0) return [];
  const table: DocumentTable = {
    title: text("待清点", "To be counted first"),
    columns: [
      columns.township,
      columns.place,
      columns.thing,
      { key: "counted", label: text("实有数", "Counted"), kind: "number", fill: true },
    ],
    rows: toInventory.map(({ township, division, place, things }) => ({
      ...{ township: nameOf(township ?? division), place, counted: null },
      thing: text(
        things.map(({ title }) => title.zh).join("、"),
        things.map(({ title }) => title.en).join(", "),
      ),
    })),
    totals: [{ column: "place", of: "rows" }],
  };
  return [
    clause(1, "待清点（未列入采购）", "To be counted first, and not bought"),
    { kind: "table", table },
  ];
}

/** What rooms are short of that is arranged and not bought; what nobody knows is only counted. */
function shortBlocks(
  judged: readonly RoomShortfall[],
  titleOf: (requirement: string) => Text | undefined,
  nameOf: (division: string) => string,
): DocumentBlock[] {
  if (judged.length === 0) return [];
  const short = judged.filter(({ finding }) => finding.verdict === "short");
  const rules = new Map<string, { short: number; unknown: number }>();
  for (const { finding } of judged) {
    const { requirement, verdict } = finding;
    const sum = rules.get(requirement ?? "") ?? { short: 0, unknown: 0 };
    rules.set(requirement ?? "", sum);
    sum[verdict === "short" ? "short" : "unknown"] += 1;
  }
  const summary: DocumentTable = {
    title: text("用房缺口汇总", "Shortfalls of rooms, rule by rule"),
    columns: [
      { key: "what", label: text("要求", "Rule"), kind: "text" },
      { key: "short", label: text("不足", "Short"), kind: "number" },
      { key: "unknown", label: text("不明", "Unknown"), kind: "number" },
    ],
    rows: [...rules].map(([key, sum]) => ({ what: titleOf(key) ?? key, ...sum })),
    totals: [
      { column: "short", of: "sum" },
      { column: "unknown", of: "sum" },
    ],
  };
  const table: DocumentTable = {
    title: text("用房缺口", "What rooms are short of"),
    columns: [
      ...[columns.township, columns.place],
      { key: "what", label: text("要求", "Rule"), kind: "text" },
      { key: "measured", label: text("现状", "As it is"), kind: "text" },
      { key: "missing", label: text("缺口", "Short of"), kind: "text" },
      columns.clause,
    ],
    rows: short.map(({ township, division, place, finding }): Record<string, ViewCell> => {
      const { requirement, measured, shortfall, source, clause: of } = finding;
      const written = (value: number | null | undefined): ViewCell => {
        if (measured === null || value === null || value === undefined) return null;
        const amount = { value, unit: measured.unit };
        return text(formatQuantity(amount, "zh"), formatQuantity(amount, "en"));
      };
      return {
        ...{ township: nameOf(township ?? division), place },
        what: titleOf(requirement ?? "") ?? requirement,
        measured: written(measured?.value),
        missing: written(shortfall),
        clause: source === null ? null : `${source} ${of ?? ""}`,
      };
    }),
    totals: [{ column: "place", of: "rows" }],
  };
  return [
    clause(1, "用房缺口", "What rooms are short of"),
    { kind: "table", table: summary },
    ...(short.length === 0 ? [] : [{ kind: "table", table } as const]),
  ];
}
