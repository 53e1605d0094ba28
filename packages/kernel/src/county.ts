import type { PlainDate } from "./date.js";
import { Draft } from "./draft.js";
import { FuyouError } from "./error.js";
import { kernelCodes } from "./errors.js";
import type { Chunk } from "./rows.js";
import { type AnyTable, type Row, referenceTarget, type Table } from "./table.js";
import { TableState } from "./table-state.js";
import type { Text } from "./text.js";

/** What a county (县) is called and as of when its registers speak. */
export interface CountyHeader {
  /** Six-digit code of the county's division, for example `370321`. */
  code: string;
  /** Its name. */
  name: Text;
  /** Day of the edition of the division codes in use (区划代码版本日期). */
  edition: PlainDate;
  /** Day as of which the registers speak. */
  date: PlainDate;
  /** Whether any of its records are invented; shown on every page, export and picture. */
  synthetic: boolean;
}

/** A county as plain data: what is read from registers, sent to a worker, or written to a file. */
export interface CountyData {
  /** Name, codes and date. */
  county: CountyHeader;
  /** Records by table name. */
  tables: Record<string, readonly unknown[]>;
}

/** Reading access to the registers of a county, in a fixed state or while a change is being made. */
export interface CountyView extends CountyHeader {
  /**
   * The record of an identifier, ended or not; undefined when there is none.
   *
   * @param table - the register
   * @param id - the identifier
   */
  get<R extends Row>(table: Table<R, never>, id: string): R | undefined;
  /**
   * Whether the register has a record of this identifier.
   *
   * @param table - the register
   * @param id - the identifier
   */
  has(table: AnyTable, id: string): boolean;
  /**
   * All records of a register in the order they came, ended ones included.
   *
   * @param table - the register
   */
  rows<R extends Row>(table: Table<R, never>): Iterable<R>;
  /**
   * Number of records of a register, ended ones included.
   *
   * @param table - the register
   */
  size(table: AnyTable): number;
  /**
   * The records that refer to a target, found without looking through the register.
   *
   * @param table - the register
   * @param reference - the field that refers
   * @param id - identifier of the target
   */
  by<R extends Row, Ref extends string>(table: Table<R, Ref>, reference: Ref, id: string): R[];
  /**
   * The place at which the record of an identifier stands in its register; places are counted from
   * zero, in the order the records came, and never change. -1 where the identifier was never given.
   *
   * @param table - the register
   * @param id - the identifier
   */
  placeOf(table: AnyTable, id: string): number;
  /**
   * The runs in which a register's records are kept, by place. A run that an edit did not touch is the
   * same object in both versions of a county.
   *
   * @param table - the register
   */
  chunks<R extends Row>(table: Table<R, never>): readonly Chunk<R>[];
  /**
   * Where the references of a field lead, by place of the record: the place of the target in its own
   * register; -1 where there is none, or a list of them. It is not to be written to.
   *
   * @param table - the register
   * @param reference - the field that refers
   */
  link(table: AnyTable, reference: string): Int32Array;
  /** The registers this county has. */
  readonly tables: readonly AnyTable[];
}

/**
 * A county (县) with all its registers, as a value: nothing changes it. A change gives another
 * county, which shares everything unchanged with the one it came from.
 */
export class County implements CountyView {
  readonly code: string;
  readonly name: Text;
  readonly edition: PlainDate;
  readonly date: PlainDate;
  readonly synthetic: boolean;
  readonly #states: ReadonlyMap<string, TableState>;

  /** @internal */
  constructor(header: CountyHeader, states: ReadonlyMap<string, TableState>) {
    this.code = header.code;
    this.name = header.name;
    this.edition = header.edition;
    this.date = header.date;
    this.synthetic = header.synthetic;
    this.#states = states;
  }

  /**
   * A county whose registers are all empty.
   *
   * @param header - name, codes and date
   * @param tables - the registers it has
   */
  static empty(header: CountyHeader, tables: readonly AnyTable[]): County {
    return new County(header, new Map(tables.map((t) => [t.name, TableState.empty(t)])));
  }

  /** Name, codes and date. */
  get header(): CountyHeader {
    const { code, name, edition, date, synthetic } = this;
    return { code, name, edition, date, synthetic };
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
    return this.#state(table).linkTo(target, reference);
  }

  /**
   * The same registers, speaking as of another day.
   *
   * @param date - the day
   */
  asOf(date: PlainDate): County {
    return new County({ ...this.header, date }, this.#states);
  }

  /** Opens a draft of the next state. */
  draft(): Draft {
    return new Draft(this, this.#states, (header, states) => new County(header, states));
  }

  /** The county as plain data, for a file or another worker. */
  toData(): CountyData {
    const tables: Record<string, Row[]> = {};
    for (const [name, state] of this.#states) tables[name] = [...state.rows];
    return { county: this.header, tables };
  }

  #state(table: AnyTable): TableState {
    const state = this.#states.get(table.name);
    if (state === undefined) {
      const known = [...this.#states.keys()].join(", ");
      throw new FuyouError(
        kernelCodes.message("KERNEL_UNKNOWN_TABLE", { table: table.name, known }),
      );
    }
    return state;
  }
}
