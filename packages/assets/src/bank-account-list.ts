import { text } from "@fuyou/kernel";
import type { OfficialDocument } from "@fuyou/reform";
import { bankAccounts } from "./bank-account.js";
import { estateList } from "./estate.js";

/**
 * The bank accounts of the bodies that end (银行账户清单): what stood on each, which pass to the successor and
 * which were closed. The number of an account is never kept, and is filled in by hand.
 */
export const bankAccountList: OfficialDocument = {
  id: "assets.bank-accounts",
  title: text("银行账户移交、销户清单", "Bank accounts passed on and closed"),
  purpose: text(
    "列明终止单位的银行账户、余额及移交或销户情况；移交方、接收方、财政部门签章。",
    "Lists the accounts of the bodies that end, their balances, and which pass on or are closed; both sides and finance sign.",
  ),
  write(context) {
    const { transition } = context;
    const table = estateList(context, "bank-accounts", {
      ended: text("销户日期", "Closed on"),
      more: [{ key: "left", label: text("现余额", "Balance now"), kind: "fen" }],
      cells: ({ row }) => ({ left: transition.after.get(bankAccounts, row.id)?.balance ?? null }),
      fill: [
        { key: "number", label: text("账号", "Account number"), kind: "text", fill: true },
        { key: "bank", label: text("银行确认", "Confirmed by the bank"), kind: "text", fill: true },
      ],
    });
    if (table === null) return null;
    return {
      on: transition.to,
      blocks: [
        { kind: "table", table },
        {
          kind: "paragraph",
          text: text(
            "余额为登记表日期的余额，移交当日以银行对账单为准。账户变更或销户后，余额转入承继单位账户。",
            "Balances are those of the registers; on the day of the handover the bank's statement counts. Once an account is renamed or closed, its balance is on an account of the successor.",
          ),
        },
        {
          kind: "signatures",
          signatures: [
            { role: text("移交方", "Handing over") },
            { role: text("接收方", "Receiving") },
            { role: text("财政部门", "Finance department") },
          ],
        },
      ],
    };
  },
};
