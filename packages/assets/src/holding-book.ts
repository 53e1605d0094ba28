import { institutions } from "@fuyou/hierarchy";
import { type CountyView, type Text, text } from "@fuyou/kernel";
import { type Archive, archives } from "./archive.js";
import { type BankAccount, bankAccounts } from "./bank-account.js";
import { type Claim, claims } from "./claim.js";
import { type ConstructionProject, constructionProjects } from "./construction-project.js";
import type { HoldingRegister } from "./holding.js";
import { type HoldingInTrust, holdingsInTrust } from "./holding-in-trust.js";
import { type ItemBook, itemBook } from "./item-book.js";
import { type Lease, leases } from "./lease.js";
import { premises, type Room, rooms } from "./room.js";

/** What claims and debts come from (债权债务性质). */
export const claimNatures: Readonly<Record<Claim["nature"], Text>> = {
  wages: text("拖欠工资", "unpaid wages"),
  "goods-or-works": text("货款、工程款", "goods or works"),
  loan: text("借款", "loan"),
  suit: text("诉讼", "suit"),
  contract: text("在履行合同", "contract in force"),
  other: text("其他", "other"),
};
/** The sides of a claim (债权、债务). */
export const claimSides: Readonly<Record<Claim["side"], Text>> = {
  receivable: text("债权", "receivable"),
  liability: text("债务", "liability"),
};
/** The sides of a lease (出租、承租). */
export const leaseSides: Readonly<Record<Lease["side"], Text>> = {
  lessor: text("出租", "let"),
  lessee: text("承租", "rented"),
};
/** What goods are kept in trust (代管物资类别). */
export const trustKinds: Readonly<Record<HoldingInTrust["kind"], Text>> = {
  contraceptives: text("避孕药具", "contraceptives"),
  donation: text("捐赠物资", "donations"),
  other: text("其他代管物资", "other goods in trust"),
};

/** The other side where it is a body; a person is left to whoever may write the name. */
function otherBody({ counterparty }: { counterparty?: string | undefined }): Text | undefined {
  return counterparty === undefined ? undefined : text(counterparty, counterparty);
}

/** How an institution is called; its identifier where no register has it. */
export function bodyName(county: CountyView, id: string): string {
  return county.get(institutions, id)?.name ?? id;
}

/** Holdings as items (各类家底), by register. */
export const holdingBooks: Readonly<Record<HoldingRegister, ItemBook>> = {
  rooms: itemBook<Room>({
    table: rooms,
    describe: ({ name, area, premises: site }, county) => ({
      name,
      category: rooms.title,
      area,
      place: county.get(premises, site)?.name ?? site,
    }),
  }),
  "construction-projects": itemBook<ConstructionProject>({
    table: constructionProjects,
    describe: ({ name, costSoFar }) => ({
      name,
      category: text("在建工程", "building work in progress"),
      money: costSoFar,
    }),
  }),
  "bank-accounts": itemBook<BankAccount>({
    table: bankAccounts,
    describe: ({ bank, purpose, balance }) => ({
      name: bank,
      category: bankAccounts.title,
      details: purpose === undefined ? undefined : text(purpose, purpose),
      money: balance,
    }),
  }),
  "holdings-in-trust": itemBook<HoldingInTrust>({
    table: holdingsInTrust,
    quantity: "quantity",
    describe: ({ name, kind, principal }) => ({
      name,
      category: trustKinds[kind],
      details: principal === undefined ? undefined : text(principal, principal),
    }),
  }),
  claims: itemBook<Claim>({
    table: claims,
    describe: (claim) => ({
      name: claimNatures[claim.nature].zh,
      category: claimSides[claim.side],
      details: otherBody(claim),
      money: claim.amount,
    }),
  }),
  leases: itemBook<Lease>({
    table: leases,
    describe: (lease) => ({
      name: lease.subject,
      category: text(
        `租赁（${leaseSides[lease.side].zh}）`,
        `leases (${leaseSides[lease.side].en})`,
      ),
      details: otherBody(lease),
      money: lease.yearlyRent,
    }),
  }),
  archives: itemBook<Archive>({
    table: archives,
    quantity: "volumes",
    describe: ({ name, origin }, county) => ({
      name,
      category: archives.title,
      details: text(`立档单位：${bodyName(county, origin)}`, `made by ${bodyName(county, origin)}`),
    }),
  }),
};
