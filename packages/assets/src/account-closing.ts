import { type Change, defineChange, FuyouError, inForce } from "@fuyou/kernel";
import { z } from "zod";
import { bankAccounts } from "./bank-account.js";
import { assetsCodes } from "./errors.js";

/** What has to be said to close a bank account. */
export interface AccountClosing {
  /** The account. */
  account: string;
  /** The account to which what stands on it goes; may be left out where nothing does. */
  balanceTo?: string | undefined;
}

/**
 * Closes a bank account (销户): what stands on it goes to another account at the same stroke, so that no money
 * is lost. Refused where a balance is left and no other account in force is named.
 */
export const closeAccount: Change<AccountClosing> = defineChange<AccountClosing>({
  type: "assets.close-account",
  title: { zh: "银行账户销户", en: "close a bank account" },
  schema: z.strictObject({ account: z.string(), balanceTo: z.string().optional() }),
  apply(draft, { account, balanceTo }, { on }) {
    const { balance } = draft.require(bankAccounts, account);
    if (balance > 0) {
      const other = balanceTo === undefined ? undefined : draft.require(bankAccounts, balanceTo);
      if (other === undefined || other.id === account || !inForce(other, on)) {
        const values = { account, balance };
        throw new FuyouError(assetsCodes.message("ASSETS_BALANCE_LEFT", values));
      }
      draft.update(bankAccounts, other.id, { balance: other.balance + balance });
      draft.update(bankAccounts, account, { balance: 0 });
    }
    draft.retire(bankAccounts, account, on);
  },
});
