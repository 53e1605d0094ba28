import { institutions } from "@fuyou/hierarchy";
import { type CountyView, type Row, type Text, text } from "@fuyou/kernel";
import { type Archive, archives } from "./archive.js";
import { type BankAccount, bankAccounts } from "./bank-account.js";
import { type Claim, claims } from "./claim.js";
import { type ConstructionProject, constructionProjects } from "./construction-project.js";
import type { HoldingRegister } from "./holding.js";
import { type HoldingInTrust, holdingsInTrust } from "./holding-in-trust.js";
import {
  categoryColumn,
  type ItemBook,
  type ItemColumn,
  itemBook,
  nameColumn,
  type PassedBetween,
  type PassedMeasure,
  type WrittenBook,
} from "./item-book.js";
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

const details = (zh: string, en: string): ItemColumn => ({
  ...{ shows: "details", label: text(zh, en), kind: "text" },
});
const money = (zh: string, en: string, sum?: string): ItemColumn => ({
  ...{ shows: "money", label: text(zh, en), kind: "fen" },
  ...(sum === undefined ? {} : { sum }),
});
const many = (zh: string, en: string, sum: string): ItemColumn => ({
  ...{ shows: "quantity", label: text(zh, en), kind: "number", sum },
});

/** How an institution is called; its identifier where no register has it. */
export function bodyName(county: CountyView, id: string): string {
  return county.get(institutions, id)?.name ?? id;
}

/** A register whose records name who has them, which is read before and after the plan. */
function holdingBook<R extends Row & { readonly institution: string }>(
  book: Omit<WrittenBook<R>, "passed" | "otherBook">,
): ItemBook {
  const passed = (
    { before, after, measure }: PassedMeasure,
    { from, to }: PassedBetween,
  ): number | undefined => {
    let amount = 0;
    for (const row of before.rows(book.table)) {
      const now = after.get(book.table, row.id);
      if (row.institution === from && now?.institution === to) amount += measure(now);
    }
    return amount;
  };
  const otherBook = text("划转前后登记表", "registers before and after");
  return itemBook<R>({ ...book, otherBook, passed });
}

/** Holdings as items (各类家底), by register. */
export const holdingBooks: Readonly<Record<HoldingRegister, ItemBook>> = {
  rooms: holdingBook<Room>({
    table: rooms,
    records: "rooms",
    columns: [
      nameColumn,
      { shows: "area", label: text("面积", "Area"), kind: "area", sum: "area" },
      { shows: "place", label: text("所在场所", "Premises"), kind: "text" },
    ],
    describe: ({ name, area, premises: site }, county) => ({
      name,
      category: rooms.title,
      area: area ?? null,
      place: county.get(premises, site)?.name ?? site,
    }),
  }),
  "construction-projects": holdingBook<ConstructionProject>({
    table: constructionProjects,
    records: "constructionInProgress",
    columns: [nameColumn, money("账面数", "Spent so far", "constructionCost")],
    describe: ({ name, costSoFar }) => ({
      name,
      category: text("在建工程", "building work in progress"),
      money: costSoFar ?? null,
    }),
  }),
  "bank-accounts": holdingBook<BankAccount>({
    table: bankAccounts,
    columns: [
      { ...nameColumn, label: text("开户银行", "Bank") },
      details("用途", "Purpose"),
      money("余额", "Balance", "bankBalances"),
    ],
    describe: ({ bank, purpose, balance }) => ({
      name: bank,
      category: bankAccounts.title,
      details: purpose === undefined ? undefined : text(purpose, purpose),
      money: balance,
    }),
  }),
  "holdings-in-trust": holdingBook<HoldingInTrust>({
    table: holdingsInTrust,
    columns: [
      nameColumn,
      categoryColumn,
      details("委托或捐赠单位", "Principal or donor"),
      many("数量", "Pieces", "heldInTrust"),
    ],
    quantity: "quantity",
    describe: ({ name, kind, principal }) => ({
      name,
      category: trustKinds[kind],
      details: principal === undefined ? undefined : text(principal, principal),
    }),
  }),
  claims: holdingBook<Claim>({
    table: claims,
    records: "claims",
    columns: [
      { ...nameColumn, label: text("性质", "Nature") },
      { ...categoryColumn, label: text("债权或债务", "Side") },
      details("对方单位", "Other side"),
      money("金额", "Amount"),
    ],
    describe: (claim) => ({
      name: claimNatures[claim.nature].zh,
      category: claimSides[claim.side],
      details: otherBody(claim),
      money: claim.amount ?? null,
    }),
  }),
  leases: holdingBook<Lease>({
    table: leases,
    records: "leases",
    columns: [
      { ...nameColumn, label: text("标的", "Subject") },
      categoryColumn,
      details("对方单位", "Other side"),
      money("年租金", "Rent for a year"),
    ],
    describe: (lease) => ({
      name: lease.subject,
      category: text(
        `租赁（${leaseSides[lease.side].zh}）`,
        `leases (${leaseSides[lease.side].en})`,
      ),
      details: otherBody(lease),
      money: lease.yearlyRent ?? null,
    }),
  }),
  archives: holdingBook<Archive>({
    table: archives,
    records: "archives",
    columns: [
      { ...nameColumn, label: text("全宗名称", "Fonds") },
      details("立档单位", "Made by"),
      many("卷数", "Volumes", "archiveVolumes"),
    ],
    quantity: "volumes",
    describe: ({ name, origin }, county) => ({
      name,
      category: archives.title,
      details: text(bodyName(county, origin), bodyName(county, origin)),
    }),
  }),
};
