import { institutions } from "@fuyou/hierarchy";
import { inForce, type PlainDate, type Row, type Text, text } from "@fuyou/kernel";
import {
  type DocumentColumn,
  type DocumentContext,
  type DocumentTable,
  recordsFigure,
  registerFigure,
  type Transition,
} from "@fuyou/reform";
import { type HoldingRegister, holdingTable } from "./holding.js";
import { bodyName } from "./holding-book.js";
import { itemList, type ListedItem } from "./item-list.js";

/** A record of a body that ended in a plan, or that passed to another, and what became of it (遗留家底). */
export interface EstateItem {
  /** The record before the plan. */
  readonly row: Row;
  /** Who had it before the plan. */
  readonly from: string;
  /** Who has it after the plan; null for nobody. */
  readonly to: string | null;
  /** The day on which it left the books, where it did. */
  readonly endedOn: PlainDate | null;
}

/**
 * The bodies that end in a plan (终止单位), in the order of the register.
 *
 * @param transition - the plan
 */
export function endedBodies({ before, after, from, to }: Transition): string[] {
  return [...after.rows(institutions)].flatMap(({ id, retiredOn }) => {
    const stood = before.get(institutions, id);
    const ended = retiredOn !== undefined && retiredOn <= to;
    return ended && stood !== undefined && inForce(stood, from) ? [id] : [];
  });
}

/** What became of a record of a register that says who has it. */
function estateItem({ after }: Transition, register: HoldingRegister, row: Row): EstateItem {
  const { institution: from } = row as Row & { institution: string };
  const now = after.get(holdingTable(register), row.id);
  const endedOn = now?.retiredOn ?? null;
  return { row, from, to: endedOn === null ? (now?.institution ?? null) : null, endedOn };
}

/**
 * What the bodies that end in a plan had of a register, and what else passed to another body or was ended in it
 * (终止单位家底去向), body by body.
 *
 * @param transition - the plan
 * @param register - the register
 */
export function estateOf(transition: Transition, register: HoldingRegister): EstateItem[] {
  const table = holdingTable(register);
  const { before, edits, from } = transition;
  const rows = new Map<string, Row>();
  const add = (row: Row | undefined) => {
    if (row !== undefined && inForce(row, from)) rows.set(row.id, row);
  };
  for (const id of endedBodies(transition)) {
    for (const row of before.by(table, "institution", id)) add(row);
  }
  for (const { table: name, id } of edits) {
    const row = name === table.name ? before.get(table, id) : undefined;
    const { to, from: had, endedOn } = estateItem(transition, register, row ?? { id });
    if (row !== undefined && (to !== had || endedOn !== null)) add(row);
  }
  return [...rows.values()].map((row) => estateItem(transition, register, row));
}

/** What a list of an estate is drawn with beside its rows. */
export interface EstateListing {
  /** Its title. */
  readonly title?: Text | undefined;
  /** Only of this body; of all that end where not said. */
  readonly of?: string | undefined;
  /** Only these records; all where not said. */
  keep?(row: Row): boolean;
  /** How the day is called on which a record leaves the books. */
  readonly ended: Text;
  /** The categories that the sums of columns make up, by column, where the register sums none itself. */
  readonly sums?: Readonly<Record<string, string>> | undefined;
  /** Columns of the list's own, before those of what became of each record. */
  readonly more?: readonly DocumentColumn[] | undefined;
  /** What stands in them. */
  cells?(item: EstateItem): ListedItem["more"];
  /** Columns that people fill in. */
  readonly fill?: readonly DocumentColumn[] | undefined;
}

/**
 * A list of what ended bodies had of a register, and who has it now (移交去向清单). Its totals are held against
 * the register before the plan, of which every record is asked; null where there is nothing.
 *
 * @param context - what the document is made from
 * @param register - the register
 * @param listing - what it is drawn with
 */
export function estateList(
  context: DocumentContext,
  register: HoldingRegister,
  listing: EstateListing,
): DocumentTable | null {
  const { transition } = context;
  const { before, after, from: on } = transition;
  const { of, keep = () => true, cells = () => ({}), more = [], fill = [], sums = {} } = listing;
  const items = estateOf(transition, register).filter(
    ({ row, from }) => keep(row) && (of === undefined || from === of),
  );
  if (items.length === 0) return null;
  const ended = new Set(endedBodies(transition));
  const counts = (row: Row & { readonly institution: string }) => {
    const { from, to } = estateItem(transition, register, row);
    return keep(row) && (of === undefined ? ended.has(from) || to !== from : from === of);
  };
  const figure = (category: string) =>
    registerFigure(context, holdingTable(register), category, "before", counts);
  const table = itemList(
    context,
    register,
    items.map((item) => ({
      ...{ register, record: item.row.id },
      more: {
        ...cells(item),
        from: bodyName(after, item.from),
        to: item.to === null ? null : bodyName(after, item.to),
        endedOn: item.endedOn,
      },
    })),
    {
      ...{ on, books: before, title: listing.title, figure },
      more: [
        ...more,
        { key: "from", label: text("原单位", "Had by"), kind: "text" },
        { key: "to", label: text("现单位", "Now with"), kind: "text" },
        { key: "endedOn", label: listing.ended, kind: "date" },
        ...fill,
      ],
    },
  );
  const extra = Object.entries(sums).map(([column, category]) => ({
    ...{ column, of: "sum" as const, ledger: figure(category) },
  }));
  const [rows, ...others] = table.totals ?? [];
  // What the balance sheet does not count is counted record by record.
  const many = recordsFigure(context, holdingTable(register), "before", counts);
  const counted = rows === undefined ? [] : [{ ...rows, ledger: rows.ledger ?? many }];
  return { ...table, totals: [...counted, ...others, ...extra] };
}
