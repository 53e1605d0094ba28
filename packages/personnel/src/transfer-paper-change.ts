import { institutions } from "@fuyou/hierarchy";
import { type Change, type Draft, defineChange, FuyouError } from "@fuyou/kernel";
import { z } from "zod";
import { personnelCodes } from "./errors.js";
import { onTheBooks } from "./on-the-books.js";
import { staff } from "./staff.js";
import { transferStaff } from "./transfer.js";
import { type TransferItemKind, transferItemKindSchema, transferItems } from "./transfer-item.js";
import { type TransferPaper, transferPapers, waits } from "./transfer-paper.js";

/** What has to be said to draw up a batch of transfer papers. */
export interface PaperPreparation {
  /** The batch (批次). */
  batch: string;
  /** The persons, each of whom gets a paper. */
  persons: readonly string[];
  /** The body that is to receive them. */
  to: string;
  /** What the transfer may concern and by which route each goes; a person gets those of their employment. */
  items: readonly TransferItemKind[];
  /** The plan whose step draws them up, where one does. */
  plan?: string | undefined;
}

/**
 * Draws up transfer papers (办理划转手续), one for each person of a batch; nobody moves by it. Who has a paper that
 * waits for a decision gets no other.
 */
export const preparePapers: Change<PaperPreparation> = defineChange<PaperPreparation>({
  type: "personnel.prepare-papers",
  title: { zh: "办理划转手续", en: "draw up transfer papers" },
  schema: z.strictObject({
    batch: z.string().min(1),
    persons: z.array(z.string()).min(1),
    to: z.string(),
    items: z.array(transferItemKindSchema),
    plan: z.string().min(1).optional(),
  }),
  apply(draft, { batch, persons, to, items, plan }, act) {
    for (const person of persons) {
      const { institution: from, employment } = onTheBooks(draft, person, act.on);
      const id = draft.freshId(transferPapers, `${batch}.${person}`);
      const open = draft.by(transferPapers, "person", person).find(waits);
      if (open !== undefined) {
        const values = { person, first: open.id, second: id };
        throw new FuyouError(personnelCodes.message("PERSONNEL_TWO_PAPERS", values));
      }
      const of = plan === undefined ? {} : { plan };
      draft.insert(transferPapers, { id, batch, person, from, to, preparedOn: act.on, ...of });
      for (const { code: item, route, employments } of items) {
        if (employments?.includes(employment) === false) continue;
        const entry = draft.freshId(transferItems, `${id}.${item}`);
        draft.insert(transferItems, { id: entry, paper: id, item, route });
      }
    }
  },
});

/** What has to be said to accept transfers. */
export interface TransferAcceptance {
  /** The papers accepted. */
  papers: readonly string[];
}

/**
 * Accepts transfers (接收): each person goes onto the receiving body's books, unless a plan has moved them
 * there already, and what goes along with the person is settled; what goes by another route stays open.
 */
export const acceptTransfers: Change<TransferAcceptance> = defineChange<TransferAcceptance>({
  type: "personnel.accept-transfers",
  title: { zh: "接收划转人员", en: "accept transfers" },
  schema: z.strictObject({ papers: z.array(z.string()).min(1) }),
  apply(draft, { papers }, act) {
    for (const id of papers) {
      const { person, from, to } = openPaper(draft, id);
      const at = onTheBooks(draft, person, act.on).institution;
      if (at !== from && at !== to) {
        const home = draft.get(institutions, from)?.name ?? from;
        const values = { paper: id, person, home };
        throw new FuyouError(personnelCodes.message("PERSONNEL_NOT_AT_HOME", values));
      }
      draft.update(transferPapers, id, { decision: "accepted", decidedOn: act.on });
      if (at !== to) transferStaff.apply(draft, { persons: [person], to }, act);
      for (const item of draft.by(transferItems, "paper", id)) {
        if (item.route !== "with-person" || item.settledOn !== undefined) continue;
        draft.update(transferItems, item.id, { settledOn: act.on });
      }
    }
  },
});

/** What has to be said to refuse a transfer. */
export interface TransferRefusal {
  /** The paper. */
  paper: string;
  /** Why. */
  reason: string;
}

/**
 * Refuses a transfer (退回), with its reason: nobody moves by it. Who is at home stays there; whom a plan has
 * moved already stays on the receiving body's books as an open case, which the register of papers tells.
 */
export const refuseTransfer: Change<TransferRefusal> = defineChange<TransferRefusal>({
  type: "personnel.refuse-transfer",
  title: { zh: "退回划转手续", en: "refuse a transfer" },
  schema: z.strictObject({ paper: z.string(), reason: z.string().min(1) }),
  apply(draft, { paper, reason }, act) {
    openPaper(draft, paper);
    draft.update(transferPapers, paper, { decision: "refused", decidedOn: act.on, reason });
  },
});

/** What has to be said to withdraw transfer papers. */
export interface PaperWithdrawal {
  /** The papers, each waiting for its decision or refused. */
  papers: readonly string[];
}

/**
 * Withdraws transfer papers (撤销划转手续) that wait or were refused, so that others can be drawn up; nobody moves
 * by it. The paper of a person who is with the receiving body already is not withdrawn: it is decided, and
 * after a refusal it stays an open case until another paper settles it.
 */
export const withdrawPapers: Change<PaperWithdrawal> = defineChange<PaperWithdrawal>({
  type: "personnel.withdraw-papers",
  title: { zh: "撤销划转手续", en: "withdraw transfer papers" },
  schema: z.strictObject({ papers: z.array(z.string()).min(1) }),
  apply(draft, { papers }, act) {
    for (const paper of papers) {
      const { decision, person, to } = draft.require(transferPapers, paper);
      if (decision === "accepted") {
        throw new FuyouError(personnelCodes.message("PERSONNEL_PAPER_ACCEPTED", { paper }));
      }
      if (draft.require(staff, person).institution === to) {
        const receiver = draft.get(institutions, to)?.name ?? to;
        const values = { paper, person, receiver };
        throw new FuyouError(personnelCodes.message("PERSONNEL_PAPER_IN_EFFECT", values));
      }
      draft.retire(transferPapers, paper, act.on);
    }
  },
});

/** What has to be said to settle what goes by another route. */
export interface ItemSettlement {
  /** The entries settled. */
  items: readonly string[];
}

/** Settles what goes by another route (办结另行转移事项), the personnel file or the insurance for example. */
export const settleTransferItems: Change<ItemSettlement> = defineChange<ItemSettlement>({
  type: "personnel.settle-transfer-items",
  title: { zh: "办结划转事项", en: "settle what a transfer concerns" },
  schema: z.strictObject({ items: z.array(z.string()).min(1) }),
  apply(draft, { items }, act) {
    for (const id of items) draft.update(transferItems, id, { settledOn: act.on });
  },
});

/** A paper that waits for its decision, or an error that says it does not. */
function openPaper(draft: Draft, id: string): TransferPaper {
  const paper = draft.require(transferPapers, id);
  if (waits(paper)) return paper;
  throw new FuyouError(personnelCodes.message("PERSONNEL_PAPER_DECIDED", { paper: id }));
}
