import type { Composition, CountyData, PlainDate } from "@fuyou/kernel";
import { servicePoint } from "@fuyou/services";

/** A record as this count reads it: without any schema, so that it trusts none. */
export interface PlainRow {
  /** Its identifier. */
  id: string;
  /** First day on which it no longer stands. */
  retiredOn?: string;
  /** Days on which it holds. */
  period?: {
    /** First day. */
    from: string;
    /** Last day, included. */
    to?: string;
  };
  /** Any other field. */
  [field: string]: unknown;
}

/**
 * What a county has, counted by plain loops over its data (独立清点): no table, measure or index of the
 * framework is asked, so that the balance sheet has something to be held against.
 */
export interface Tally {
  /** People on the books. */
  persons: number;
  /** Authorised numbers of all quotas. */
  quotas: number;
  /** Posts. */
  posts: number;
  /** Assets. */
  assets: number;
  /** Their original cost in fen. */
  originalCost: number;
  /** Entries of the custody register in force. */
  custodies: number;
  /** Assets that are land or buildings. */
  landAndBuildings: number;
  /** Their area in 0.01 m²; what is not measured counts nothing. */
  landAndBuildingArea: number;
  /** Assets that are vehicles. */
  vehicles: number;
  /** Construction projects not finished. */
  constructionInProgress: number;
  /** What was spent on them in fen; what nobody says counts nothing. */
  constructionCost: number;
  /** What stands on bank accounts, in fen. */
  bankBalances: number;
  /** Pieces kept for others; what nobody has counted counts nothing. */
  heldInTrust: number;
  /** Claims and debts. */
  claims: number;
  /** What others owe, in fen; an amount not settled counts nothing. */
  receivables: number;
  /** What is owed to others, in fen, likewise. */
  liabilities: number;
  /** Leases. */
  leases: number;
  /** Fonds of archives. */
  archives: number;
  /** Their volumes; what nobody has counted counts nothing. */
  archiveVolumes: number;
  /** Things in rooms that are no assets. */
  furnishings: number;
  /** Rooms. */
  rooms: number;
  /** Their floor area in 0.01 m²; what is not measured counts nothing. */
  area: number;
  /** Duties held. */
  duties: number;
  /** Services of the catalogue, each as often as its duty is held. */
  services: number;
}

/**
 * The records of a register, as they are.
 *
 * @param data - the county
 * @param table - name of the register
 */
export function rowsIn(data: CountyData, table: string): PlainRow[] {
  return (data.tables[table] ?? []) as PlainRow[];
}

/**
 * Whether a record stands on a day, by its own fields.
 *
 * @param row - the record
 * @param date - the day
 */
export function stands(row: PlainRow, date: PlainDate): boolean {
  if (row.retiredOn !== undefined && date >= row.retiredOn) return false;
  if (row.period === undefined) return true;
  if (date < row.period.from) return false;
  return row.period.to === undefined || date <= row.period.to;
}

/**
 * Counts what a county has on a day.
 *
 * @param data - the county as plain data
 * @param date - the day
 * @param composition - the plugins, for their services
 * @param catalogue - the day whose services count; the same day where not said
 */
export function tallyOf(
  data: CountyData,
  date: PlainDate,
  composition: Composition,
  catalogue: PlainDate = date,
): Tally {
  const sum = (table: string, of: (row: PlainRow) => unknown) => {
    let total = 0;
    for (const row of rowsIn(data, table)) if (stands(row, date)) total += Number(of(row) ?? 0);
    return total;
  };
  const under = new Map<string, number>();
  for (const { value, validity } of composition.all(servicePoint)) {
    if (validity.from !== null && catalogue < validity.from) continue;
    if (validity.to !== null && catalogue > validity.to) continue;
    under.set(value.duty, (under.get(value.duty) ?? 0) + 1);
  }
  const place = (row: PlainRow) => row.category === "land" || row.category === "building";
  const open = (row: PlainRow) => row.completedOn === undefined;
  const owed = (side: string) => (row: PlainRow) => (row.side === side ? row.amount : 0);
  return {
    persons: sum("staff", () => 1),
    quotas: sum("quotas", (row) => row.number),
    posts: sum("posts", () => 1),
    assets: sum("assets", () => 1),
    originalCost: sum("assets", (row) => row.originalCost),
    custodies: sum("custodies", () => 1),
    landAndBuildings: sum("assets", (row) => (place(row) ? 1 : 0)),
    landAndBuildingArea: sum("assets", (row) => (place(row) ? row.area : 0)),
    vehicles: sum("assets", (row) => (row.category === "vehicle" ? 1 : 0)),
    constructionInProgress: sum("construction-projects", (row) => (open(row) ? 1 : 0)),
    constructionCost: sum("construction-projects", (row) => (open(row) ? row.costSoFar : 0)),
    bankBalances: sum("bank-accounts", (row) => row.balance),
    heldInTrust: sum("holdings-in-trust", (row) => row.quantity),
    claims: sum("claims", () => 1),
    receivables: sum("claims", owed("receivable")),
    liabilities: sum("claims", owed("liability")),
    leases: sum("leases", () => 1),
    archives: sum("archives", () => 1),
    archiveVolumes: sum("archives", (row) => row.volumes),
    furnishings: sum("room-items", (row) => (row.asset === undefined ? row.quantity : 0)),
    rooms: sum("rooms", () => 1),
    area: sum("rooms", (row) => row.area),
    duties: sum("assignments", () => 1),
    services: sum("assignments", (row) => under.get(String(row.duty))),
  };
}
