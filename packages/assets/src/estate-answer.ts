import { type Row, text, type ViewCell } from "@fuyou/kernel";
import type { AnswerState, OfficialAnswer } from "@fuyou/reform";
import { bankAccounts } from "./bank-account.js";
import { type Claim, claims } from "./claim.js";
import { endedBodies, estateOf } from "./estate.js";
import { bodyName, claimNatures, claimSides } from "./holding-book.js";

/**
 * What is left of the money of the bodies that end (终止单位债权债务和账户): claims and debts that nobody has settled,
 * with whomever they are, and accounts that are still in the name of a body that has ended.
 */
export const estateAnswer: OfficialAnswer = {
  id: "assets.money-of-ended-bodies",
  place: 7,
  question: text(
    "终止单位的债权债务和银行账户处理完了没有？",
    "Are the receivables, liabilities and accounts of the bodies that ended settled?",
  ),
  asker: "official",
  answer({ transition }) {
    const { after } = transition;
    const ended = new Set(endedBodies(transition));
    const left = estateOf(transition, "claims").filter(
      ({ from, endedOn }) => ended.has(from) && endedOn === null,
    );
    const claimed = left.map(({ row, from, to }) => {
      const now = (after.get(claims, row.id) ?? row) as Row & Claim;
      return { claim: now, from, to };
    });
    const accounts = estateOf(transition, "bank-accounts").filter(
      ({ from, to }) => ended.has(from) && to === from,
    );
    const sum = (side: Claim["side"]) =>
      claimed.reduce((all, { claim }) => all + (claim.side === side ? (claim.amount ?? 0) : 0), 0);
    const unknown = claimed.filter(({ claim }) => claim.amount === undefined).length;
    const many = claimed.length;
    const state: AnswerState = many + accounts.length > 0 ? "open" : "clear";
    const held = accounts.reduce(
      (all, { row }) => all + (after.get(bankAccounts, row.id)?.balance ?? 0),
      0,
    );
    const name = (id: string | null): ViewCell => (id === null ? null : bodyName(after, id));
    const facts = [
      { label: text("未结债权债务", "Claims and debts left"), value: many, kind: "number" },
      { label: text("债权余额", "Receivables"), value: sum("receivable"), kind: "fen" },
      { label: text("债务余额", "Liabilities"), value: sum("liability"), kind: "fen" },
      { label: text("金额不明", "Of unknown amount"), value: unknown, kind: "number" },
      { label: text("仍在原单位的账户", "Accounts left"), value: accounts.length, kind: "number" },
      { label: text("账户余额", "On them"), value: held, kind: "fen" },
    ] as const;
    if (state === "clear") {
      return {
        state,
        text: text(
          `终止单位 ${ended.size} 家，没有未结的债权债务，也没有仍在其名下的账户。`,
          `Of ${ended.size} bodies that ended nothing is owed to or by, and no account is in their name.`,
        ),
        facts,
      };
    }
    const missing = unknown === 0 ? "" : `，其中 ${unknown} 笔金额不明`;
    const unsaid = unknown === 0 ? "" : `, ${unknown} of them of unknown amount`;
    return {
      state,
      text: text(
        `终止单位 ${ended.size} 家，未结债权债务 ${many} 笔${missing}，已由承继单位承继的仍须清偿；仍在原单位名下的账户 ${accounts.length} 个。`,
        `Of ${ended.size} bodies that ended ${many} claims and debts are not settled${unsaid}, those that passed to a successor included; ${accounts.length} accounts are still in their name.`,
      ),
      facts,
      table: {
        title: text("未结债权债务和账户", "Claims, debts and accounts left"),
        columns: [
          { key: "record", label: text("编号", "Identifier"), kind: "text" },
          { key: "what", label: text("事项", "What"), kind: "text" },
          { key: "from", label: text("原单位", "Of"), kind: "text" },
          { key: "to", label: text("现单位", "Now with"), kind: "text" },
          { key: "amount", label: text("金额", "Amount"), kind: "fen" },
        ],
        rows: [
          ...claimed.map(({ claim, from, to }) => {
            const [side, nature] = [claimSides[claim.side], claimNatures[claim.nature]];
            return {
              ...{ record: claim.id, from: name(from), to: name(to), amount: claim.amount ?? null },
              what: text(`${side.zh}：${nature.zh}`, `${side.en}: ${nature.en}`),
            };
          }),
          ...accounts.map(({ row, from, to }) => ({
            ...{ record: row.id, what: bankAccounts.title, from: name(from), to: name(to) },
            amount: after.get(bankAccounts, row.id)?.balance ?? null,
          })),
        ],
      },
    };
  },
};
