import { type PlainDate, type Text, text, type ViewCell } from "@fuyou/kernel";
import type { AnswerState, OfficialAnswer, Transition } from "@fuyou/reform";
import { assets } from "./asset.js";
import { type Handover, handoverParties, partyTitles, signedOn } from "./handover.js";
import { handoverPairs } from "./handover-pair.js";
import { handoverItems, handovers } from "./handover-register.js";
import { inventories } from "./inventory.js";
import { inventoryDifferences } from "./inventory-difference.js";

/** A day or a number of an act about things that is not as law has it, or that is not on record. */
interface DateFault {
  readonly isKnown: boolean;
  readonly subject: string;
  readonly what: Text;
}

/**
 * Whether what was done with things was done in order (资产事项日期是否合法): inventory before handover, decision
 * before receipt is signed, approval after closing, and a number of an authority for whatever left the books.
 * A handover that names no inventory is not known to rest on one.
 */
export const datesAnswer: OfficialAnswer = {
  id: "assets.dates-of-things",
  place: 6,
  question: text(
    "资产清查、移交、核销的日期和批准文号是否合规？",
    "Were inventory, handover and write-off done in order, and under a number?",
  ),
  asker: "inspector",
  answer({ transition }) {
    const found = [
      ...inventoryFaults(transition),
      ...handoverFaults(transition),
      ...writeOffFaults(transition),
    ];
    const wrong = found.filter(({ isKnown }) => isKnown).length;
    const missing = found.length - wrong;
    let state: AnswerState = missing > 0 ? "unknown" : "clear";
    if (wrong > 0) state = "open";
    return {
      state,
      text: text(
        `日期或文号不合规 ${wrong} 处，登记表缺数而不能判断 ${missing} 处。`,
        `Days or numbers out of order: ${wrong}; not to be judged because the registers do not tell: ${missing}.`,
      ),
      facts: [
        { label: text("不合规", "Out of order"), value: wrong, kind: "number" },
        { label: text("不能判断", "Not known"), value: missing, kind: "number" },
      ],
      table: {
        title: text("日期和文号", "Days and numbers"),
        columns: [
          { key: "subject", label: text("记录", "Record"), kind: "text" },
          { key: "what", label: text("问题", "What is wrong"), kind: "text" },
          { key: "state", label: text("判断", "Judgement"), kind: "text" },
        ],
        rows: found.map(({ subject, what, isKnown }): Record<string, ViewCell> => {
          const judged = isKnown ? text("不合规", "out of order") : text("不明", "not known");
          return { subject, what, state: judged };
        }),
      },
    };
  },
};

const wrong = (subject: string, zh: string, en: string): DateFault => ({
  ...{ isKnown: true, subject, what: text(zh, en) },
});
const missing = (subject: string, zh: string, en: string): DateFault => ({
  ...{ isKnown: false, subject, what: text(zh, en) },
});

function* inventoryFaults({ after }: Transition): Iterable<DateFault> {
  for (const row of after.rows(inventories)) {
    const { id, openedOn, closedOn, approvedOn, approvalNumber, retiredOn } = row;
    if (retiredOn !== undefined) continue;
    const subject = `inventories/${id}`;
    if (closedOn !== undefined && closedOn < openedOn) {
      yield wrong(
        subject,
        `${closedOn} 结束，早于 ${openedOn} 开始`,
        `closed on ${closedOn}, opened on ${openedOn}`,
      );
    }
    if (approvedOn === undefined) continue;
    if (closedOn === undefined || approvedOn < closedOn) {
      const until = closedOn ?? text("未结束", "not closed").zh;
      yield wrong(
        subject,
        `${approvedOn} 核准，早于清查结束（${until}）`,
        `approved on ${approvedOn}, closed on ${closedOn ?? "no day"}`,
      );
    }
    if (approvalNumber === undefined) {
      yield missing(subject, "核准没有文号", "approved without a number");
    }
  }
  for (const { id, inventory, decision, decidedOn, decisionNumber, retiredOn } of after.rows(
    inventoryDifferences,
  )) {
    if (decision === undefined || retiredOn !== undefined) continue;
    const subject = `inventory-differences/${id}`;
    const opened = after.get(inventories, inventory)?.openedOn;
    if (decidedOn !== undefined && opened !== undefined && decidedOn < opened) {
      yield wrong(
        subject,
        `${decidedOn} 处理，早于 ${opened} 开始清查`,
        `settled on ${decidedOn}, the inventory was opened on ${opened}`,
      );
    }
    if (decisionNumber === undefined) {
      yield missing(subject, "处理决定没有文号", "settled without a number");
    }
  }
}

function* handoverFaults(transition: Transition): Iterable<DateFault> {
  const { after } = transition;
  for (const [key, { papers }] of handoverPairs(transition)) {
    if (papers.length === 0) yield missing(key, "没有移交清单", "no handover was drawn up");
  }
  for (const row of after.rows(handovers)) {
    const { id, inventory, preparedOn, approvalNumber, to, retiredOn } = row;
    if (retiredOn !== undefined || to === undefined) continue;
    const subject = `handovers/${id}`;
    const counted = inventory === undefined ? undefined : after.get(inventories, inventory);
    if (counted === undefined) yield missing(subject, "没有写明所依清查", "names no inventory");
    else if (preparedOn < counted.baseDate) {
      yield wrong(
        subject,
        `${preparedOn} 编制，早于清查基准日 ${counted.baseDate}`,
        `drawn up on ${preparedOn}, before the base date ${counted.baseDate} of its inventory`,
      );
    }
    if (approvalNumber === undefined) {
      yield missing(subject, "没有调拨批准文号", "names no approval of the allocation");
    }
    const decided = after
      .by(handoverItems, "handover", id)
      .flatMap(({ decidedOn }) => decidedOn ?? [])
      .sort()
      .at(-1);
    yield* signatureFaults(row, decided);
  }
}

/** Signatures before the list was drawn up, and of who receives or supervises before all was decided. */
function* signatureFaults(row: Handover, decided: PlainDate | undefined): Iterable<DateFault> {
  for (const party of handoverParties) {
    const on = signedOn(row, party);
    if (on === undefined) continue;
    const { zh, en } = partyTitles[party];
    const subject = `handovers/${row.id}`;
    if (on < row.preparedOn) {
      yield wrong(
        subject,
        `${zh} ${on} 签章，早于 ${row.preparedOn} 编制`,
        `${en} signed on ${on}, drawn up on ${row.preparedOn}`,
      );
    }
    if (party !== "transferor" && decided !== undefined && on < decided) {
      yield wrong(
        subject,
        `${zh} ${on} 签章，早于 ${decided} 最后一项接收决定`,
        `${en} signed on ${on}, the last item was decided on ${decided}`,
      );
    }
  }
}

/** Assets that left the books in the plan without an authority or without its number. */
function* writeOffFaults({ steps }: Transition): Iterable<DateFault> {
  for (const { change, edits } of steps.flatMap((step) => step.changes)) {
    for (const { table, id, before, after } of edits) {
      if (table !== assets.name || before === null || before.retiredOn !== undefined) continue;
      if (after?.retiredOn === undefined) continue;
      const subject = `assets/${id}`;
      if (change.authority === undefined) {
        yield wrong(
          subject,
          `${change.on} 核销，没有批准依据`,
          `written off on ${change.on} without authority`,
        );
      } else if (change.authority.number === undefined) {
        yield wrong(
          subject,
          `${change.on} 核销，批准依据没有文号`,
          `written off on ${change.on} under an authority without a number`,
        );
      }
    }
  }
}
