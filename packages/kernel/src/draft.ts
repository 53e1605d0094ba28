import type { County, CountyHeader, CountyView } from "./county.js";
import type { PlainDate } from "./date.js";
import type { Edit } from "./edit.js";
import { FuyouError } from "./error.js";
import { kernelCodes } from "./errors.js";
import { reasonOf } from "./issue-reason.js";
import type { Chunk } from "./rows.js";
import { type AnyTable, inForce, type Row, referenceTarget, type Table } from "./table.js";
import type { TableState } from "./table-state.js";
import type { Text } from "./text.js";

/** Makes a county of a header and the states of its tables; handed in, because a county makes drafts. */
type MakeCounty = (header: CountyHeader, states: ReadonlyMap<string, TableState>) => County;

/** What a draft has become. */
export interface FinishedDraft {
  /** The next state of the county. */
  county: County;
  /** What was written, in order. */
  edits: readonly Edit[];
}

/**
 * The next state of a county while it is being written. Every write is recorded as an edit; either
 * the whole draft becomes a county or none of it does, because the county it came from never changes.
 */
export class Draft implements CountyView {
  readonly code: string;
  readonly name: Text;
  readonly edition: PlainDate;
  readonly synthetic: boolean;
  /** Day as of which the draft speaks; a step sets it to the day it takes effect. */
  date: PlainDate;
  readonly #header: CountyHeader;
  readonly #states: Map<string, TableState>;
  readonly #forked = new Set<string>();
  readonly #make: MakeCounty;
  #owner = {};
  readonly #edits: Edit[] = [];

  /** @internal */
  constructor(county: County, states: ReadonlyMap<string, TableState>, make: MakeCounty) {
    this.#make = make;
    this.#header = county.header;
    this.code = county.code;
    this.name = county.name;
    this.edition = county.edition;
    this.synthetic = county.synthetic;
    this.date = county.date;
    this.#states = new Map(states);
  }

  get tables(): readonly AnyTable[] {
    return [...this.#states.values()].map((state) => state.table);
  }

  get<R extends Row>(table: Table<R, never>, id: string): R | undefined {
    return this.#state(table).get(id) as R | undefined;
  }

  has(table: AnyTable, id: string): boolean {
    return this.#state(table).get(id) !== undefined;
  }

  /**
   * Whether an identifier was ever given in a register, also to a record since taken back.
   *
   * @param table - the register
   * @param id - the identifier
   */
  given(table: AnyTable, id: string): boolean {
    return this.#state(table).given(id);
  }

  /**
   * An identifier that was never given: the one proposed, or the next of its line (`x`, `x~2`, `x~3`)
   * for a record that follows an old one.
   *
   * @param table - the register
   * @param id - the identifier proposed, or that of the old record
   */
  freshId(table: AnyTable, id: string): string {
    const stem = id.replace(/~\d+$/, "");
    let fresh = stem;
    for (let count = 2; this.given(table, fresh); count++) fresh = `${stem}~${count}`;
    return fresh;
  }

  rows<R extends Row>(table: Table<R, never>): Iterable<R> {
    return this.#state(table).rows as Iterable<R>;
  }

  size(table: AnyTable): number {
    return this.#state(table).size;
  }

  by<R extends Row, Ref extends string>(table: Table<R, Ref>, reference: Ref, id: string): R[] {
    return this.#state(table).by(reference, id) as R[];
  }

  placeOf(table: AnyTable, id: string): number {
    return this.#state(table).placeOf(id);
  }

  chunks<R extends Row>(table: Table<R, never>): readonly Chunk<R>[] {
    return this.#state(table).rows.chunks as readonly Chunk<R>[];
  }

  link(table: AnyTable, reference: string): Int32Array {
    const target = this.#state(referenceTarget(table, reference));
    const { rows } = this.#state(table);
    const link = new Int32Array(rows.length);
    for (let place = 0; place < link.length; place++) {
      const row = rows.at(place) as unknown as Record<string, unknown> | undefined;
      const id = row?.[reference];
      link[place] = typeof id === "string" ? target.placeOf(id) : -1;
    }
    return link;
  }

  /**
   * The record of an identifier, or an error that names it.
   *
   * @param table - the register
   * @param id - the identifier
   * @throws FuyouError `KERNEL_UNKNOWN_RECORD`
   */
  require<R extends Row>(table: Table<R, never>, id: string): R {
    const row = this.get(table, id);
    if (row === undefined) {
      throw new FuyouError(
        kernelCodes.message("KERNEL_UNKNOWN_RECORD", { table: table.title, id }),
      );
    }
    return row;
  }

  /**
   * Adds a record.
   *
   * @param table - the register
   * @param row - the record; its identifier must never have been given before
   * @throws FuyouError `KERNEL_DUPLICATE_ID`, `KERNEL_INVALID_RECORD`
   */
  insert<R extends Row>(table: Table<R, never>, row: R): void {
    if (this.#state(table).given(row.id)) {
      throw new FuyouError(
        kernelCodes.message("KERNEL_DUPLICATE_ID", { table: table.title, id: row.id }),
      );
    }
    this.put(table, row.id, this.#valid(table, row));
  }

  /**
   * Changes fields of a record.
   *
   * @param table - the register
   * @param id - the record
   * @param fields - the fields that change; an undefined one is removed, the identifier stays
   * @throws FuyouError `KERNEL_UNKNOWN_RECORD`, `KERNEL_INVALID_RECORD`
   */
  update<R extends Row>(table: Table<R, never>, id: string, fields: Partial<R>): void {
    const merged = { ...this.require(table, id), ...fields, id } as Record<string, unknown>;
    for (const key of Object.keys(merged)) if (merged[key] === undefined) delete merged[key];
    this.put(table, id, this.#valid(table, merged as unknown as R));
  }

  /**
   * Ends a record (停用). It stays where it is and keeps its identifier for ever.
   *
   * @param table - the register
   * @param id - the record
   * @param on - first day on which it no longer stands
   * @throws FuyouError `KERNEL_ALREADY_RETIRED`
   */
  retire<R extends Row>(table: Table<R, never>, id: string, on: PlainDate): void {
    const row = this.require(table, id);
    if (row.retiredOn !== undefined) {
      throw new FuyouError(
        kernelCodes.message("KERNEL_ALREADY_RETIRED", {
          table: table.title,
          id,
          on: row.retiredOn,
        }),
      );
    }
    this.update(table, id, { retiredOn: on } as unknown as Partial<R>);
  }

  /** The edits made so far. */
  get edits(): readonly Edit[] {
    return this.#edits;
  }

  /**
   * The record if it stands on the draft's day.
   *
   * @param table - the register
   * @param id - the identifier
   */
  standing<R extends Row>(table: Table<R, never>, id: string): R | undefined {
    const row = this.get(table, id);
    return row !== undefined && inForce(row, this.date) ? row : undefined;
  }

  /**
   * The table of a name.
   *
   * @param name - its name
   * @throws FuyouError `KERNEL_UNKNOWN_TABLE`
   */
  tableNamed(name: string): Table<Row, never> {
    const state = this.#states.get(name);
    if (state === undefined) throw this.#unknown(name);
    return state.table as Table<Row, never>;
  }

  /** @internal Writes a record as it is; for replay and for the checked writes above. */
  put(table: AnyTable, id: string, row: Row | null): void {
    let state = this.#state(table);
    if (!this.#forked.has(table.name)) {
      state = state.fork(this.#owner);
      this.#states.set(table.name, state);
      this.#forked.add(table.name);
    }
    const after = row === null ? null : Object.freeze(row);
    const before = state.put(id, after ?? undefined) ?? null;
    this.#edits.push({ table: table.name, id, before, after });
  }

  /**
   * The county the draft has become, and the edits that made it. What is written into the draft
   * afterwards goes into copies of its own and never reaches this county.
   */
  finish(): FinishedDraft {
    this.#forked.clear();
    this.#owner = {};
    const header = { ...this.#header, date: this.date };
    return { county: this.#make(header, new Map(this.#states)), edits: [...this.#edits] };
  }

  #valid<R extends Row>(table: Table<R, never>, row: R): R {
    const parsed = table.schema.safeParse(row);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0];
    throw new FuyouError(
      kernelCodes.message("KERNEL_INVALID_RECORD", {
        table: table.title,
        id: row.id,
        field: issue?.path.join(".") ?? "",
        reason: issue === undefined ? "" : reasonOf(issue, row, table.schema),
      }),
    );
  }

  #state(table: AnyTable): TableState {
    const state = this.#states.get(table.name);
    if (state === undefined) throw this.#unknown(table.name);
    return state;
  }

  #unknown(name: string): FuyouError {
    const known = [...this.#states.keys()].join(", ");
    return new FuyouError(kernelCodes.message("KERNEL_UNKNOWN_TABLE", { table: name, known }));
  }
}
