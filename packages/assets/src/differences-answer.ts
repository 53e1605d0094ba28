import { conservedTitle, type Text, text, type ViewCell } from "@fuyou/kernel";
import type { AnswerState, DocumentContext, OfficialAnswer, Transition } from "@fuyou/reform";
import { custodyEntries, custodyPostings } from "./custody-ledger.js";
import { handoverPairs } from "./handover-pair.js";
import { bodyName } from "./holding-book.js";
import { inventories } from "./inventory.js";
import { differenceTitles, openDifferences } from "./inventory-difference.js";
import { wordsOf } from "./item-register.js";
import { assetPassings } from "./passing.js";
import { postedBetween } from "./posted-between.js";

/** Something that books and facts, or two books, say differently and nobody has explained. */
interface Unexplained {
  readonly sort: "difference" | "ledger" | "residual";
  readonly subject: string;
  readonly what: Text;
}

const sorts: Readonly<Record<Unexplained["sort"], Text>> = {
  difference: text("清查差异未处理", "inventory difference not settled"),
  ledger: text("占有凭证不符", "custody postings do not match"),
  residual: text("平衡表余差", "residual of the balance sheet"),
};

/**
 * What nobody has explained (未说明的差异): differences of inventories without a decision, postings of the custody
 * ledger that do not balance or do not match the register, and residuals of the balance sheet by name. Of a body
 * that hands over and was not counted nothing is known.
 */
export const differencesAnswer: OfficialAnswer = {
  id: "assets.unexplained-differences",
  place: 3,
  question: text("有没有未说明的差异？", "Is any difference unexplained?"),
  asker: "inspector",
  answer(context) {
    const { transition } = context;
    const { after } = transition;
    const found = [...differences(transition), ...postings(transition), ...residuals(context)];
    const counted = new Set([...after.rows(inventories)].map(({ institution }) => institution));
    const handing = new Set([...handoverPairs(transition).values()].map(({ from }) => from));
    const uncounted = [...handing].filter((id) => !counted.has(id));
    let state: AnswerState = uncounted.length > 0 ? "unknown" : "clear";
    if (found.length > 0) state = "open";
    const many = (wanted: Unexplained["sort"]) =>
      found.filter(({ sort }) => sort === wanted).length;
    const [open, ledger, residual] = [many("difference"), many("ledger"), many("residual")];
    return {
      state,
      text: text(
        `清查差异未处理 ${open} 笔，占有凭证不符 ${ledger} 笔，平衡表余差 ${residual} 项；移交而没有清查记录的单位 ${uncounted.length} 家，其差异不明。`,
        `${open} inventory differences are not settled, ${ledger} custody postings do not match, and ${residual} residuals stand; of ${uncounted.length} bodies that hand over no inventory is on record, so that their differences are not known.`,
      ),
      facts: [
        { label: sorts.difference, value: open, kind: "number" },
        { label: sorts.ledger, value: ledger, kind: "number" },
        { label: sorts.residual, value: residual, kind: "number" },
        {
          label: text("没有清查记录的移交单位", "Bodies handing over uncounted"),
          ...{ value: uncounted.length, kind: "number" },
        },
      ],
      table: {
        title: text("未说明的差异", "Unexplained"),
        columns: [
          { key: "sort", label: text("类别", "Sort"), kind: "text" },
          { key: "subject", label: text("记录", "Record"), kind: "text" },
          { key: "what", label: text("内容", "What"), kind: "text" },
        ],
        rows: [
          ...found.map(({ sort, subject, what }): Record<string, ViewCell> => {
            return { sort: sorts[sort], subject, what };
          }),
          ...uncounted.map((id): Record<string, ViewCell> => {
            const name = bodyName(after, id);
            const what = text(`${name}：差异不明`, `${name}: differences not known`);
            return {
              sort: text("没有清查记录", "no inventory"),
              subject: `institutions/${id}`,
              what,
            };
          }),
        ],
      },
    };
  },
};

function* differences({ after, to: on }: Transition): Iterable<Unexplained> {
  for (const { id, kind, register, record, what, quantity } of openDifferences(after)) {
    const name =
      record === undefined ? (what ?? register) : wordsOf(after, { register, record }, on).name;
    const { zh, en } = differenceTitles[kind];
    yield {
      ...{ sort: "difference", subject: `inventory-differences/${id}` },
      what: text(`${zh}：${name} ${quantity}`, `${en}: ${name} ${quantity}`),
    };
  }
}

/** What the ledger itself finds wrong, and assets that the register moved otherwise than the ledger posted. */
function* postings(transition: Transition): Iterable<Unexplained> {
  const { before, after } = transition;
  const faults = [
    ...(custodyPostings.check?.([...after.rows(custodyPostings)], after) ?? []),
    ...(custodyEntries.check?.([...after.rows(custodyEntries)], after) ?? []),
  ];
  const told = new Map(faults.map((each) => [each.id, each]));
  for (const { subject, message } of told.values())
    yield { sort: "ledger", subject, what: message };
  const moved = new Map<string, Set<string>>();
  const posted = new Map<string, Set<string>>();
  for (const { from, to, record } of assetPassings(transition)) {
    const key = `${from} → ${to}`;
    moved.set(key, (moved.get(key) ?? new Set()).add(record));
    if (posted.has(key)) continue;
    const entries = postedBetween(before, after, from, to);
    posted.set(key, new Set(entries.map(({ asset }) => asset)));
  }
  for (const [key, records] of moved) {
    for (const record of records) {
      if (posted.get(key)?.has(record) === true) continue;
      const what = text(`${key}：没有相应的凭证`, `${key}: no posting says so`);
      yield { sort: "ledger", subject: `assets/${record}`, what };
    }
  }
}

/** Every residual, with the records that nobody had authority for. */
function* residuals({ transition, composition }: DocumentContext): Iterable<Unexplained> {
  for (const { category, residual, unaccounted } of transition.conservation) {
    if (residual === 0 && unaccounted.length === 0) continue;
    const { zh, en } = conservedTitle(category, composition);
    const names = unaccounted.length === 0 ? "—" : unaccounted.join("、");
    yield {
      ...{ sort: "residual", subject: category },
      what: text(
        `${zh} ${residual}：${names}`,
        `${en} ${residual}: ${unaccounted.join(", ") || "—"}`,
      ),
    };
  }
}
