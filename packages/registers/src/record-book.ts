import {
  type AnyTable,
  type Composition,
  type CountyData,
  type CountyHeader,
  canonicalJson,
  type Finding,
  finding,
  kernelCodes,
  type PlainDate,
  type Row,
  referenceTarget,
  referredIds,
} from "@fuyou/kernel";
import type { ReadRecord } from "./reading-record.js";

/** A record that refers to another (引用者). */
export interface Referrer {
  /** Its register. */
  readonly table: AnyTable;
  /** The field that refers. */
  readonly field: string;
  /** The record. */
  readonly referrer: ReadRecord;
}

/** Records that were read, found by what findings say of them (读入记录簿). */
export class RecordBook {
  /** Registers of the records, once one is asked for: where nothing is wrong, none is. */
  #registers: Map<ReadRecord, string> | undefined;
  /** By register and identifier: the record, or several. */
  readonly #ids = new Map<string, Map<string, ReadRecord | ReadRecord[]>>();
  #referrers: Map<string, Referrer[]> | undefined;

  /**
   * @param tables - the records, by name of their register
   * @param composition - the registers
   */
  constructor(
    readonly tables: ReadonlyMap<string, readonly ReadRecord[]>,
    readonly composition: Composition,
  ) {
    for (const [register, records] of tables) {
      const ids = new Map<string, ReadRecord | ReadRecord[]>();
      this.#ids.set(register, ids);
      records.forEach((record, place) => {
        const { id } = record.row;
        const known = typeof id === "string" && id !== "" ? id : `#${place + 1}`;
        const others = ids.get(known);
        if (others === undefined) ids.set(known, record);
        else if (Array.isArray(others)) others.push(record);
        else ids.set(known, [others, record]);
      });
    }
  }

  /**
   * The name of a record's register.
   *
   * @param record - the record
   */
  registerOf(record: ReadRecord): string {
    this.#registers ??= new Map(
      [...this.tables].flatMap(([register, records]) => records.map((each) => [each, register])),
    );
    return this.#registers.get(record) ?? "";
  }

  /**
   * The records of a register that have an identifier; several where it is used more than once.
   *
   * @param register - name of the register
   * @param id - the identifier
   */
  called(register: string, id: string): readonly ReadRecord[] {
    const records = this.#ids.get(register)?.get(id) ?? [];
    return Array.isArray(records) ? records : [records];
  }

  /**
   * The records a finding is about. Where an identifier is used twice and the records say the same, these are the
   * later ones; where they differ, all of them, because nobody can tell which is right.
   *
   * @param finding - the finding
   */
  recordsOf({ code, subject }: Finding): readonly ReadRecord[] {
    const slash = subject.indexOf("/");
    const records = this.called(subject.slice(0, Math.max(slash, 0)), subject.slice(slash + 1));
    if (code !== "KERNEL_DUPLICATE_ID") return records.slice(0, 1);
    const alike = new Set(records.map(({ row }) => canonicalJson(row))).size === 1;
    return alike ? records.slice(1) : records;
  }

  /**
   * The records as data of a county.
   *
   * @param header - which county
   */
  data(header: CountyHeader): CountyData {
    const tables: Record<string, readonly unknown[]> = {};
    for (const { name } of this.composition.tables) {
      const records = this.tables.get(name);
      if (records !== undefined) tables[name] = records.map(({ row }) => row);
    }
    return { county: header, tables };
  }

  /**
   * References that lead nowhere in records which have a fault of their own already, and which the registers
   * therefore did not judge (引用核验).
   *
   * @param date - the day
   * @param told - what the registers found, which is not told again
   */
  danglingOf(date: PlainDate, told: readonly Finding[]): Finding[] {
    const known = new Set(told.map(({ id }) => id));
    return this.composition.tables.flatMap((table) =>
      Object.keys(table.references).flatMap((field) =>
        (this.tables.get(table.name) ?? [])
          .filter(({ faulty }) => faulty)
          .flatMap((record) => this.#danglingIn(table, field, record, date))
          .filter(({ id }) => !known.has(id)),
      ),
    );
  }

  #danglingIn(table: AnyTable, field: string, { row }: ReadRecord, date: PlainDate): Finding[] {
    const target = referenceTarget(table, field);
    if (typeof row.id !== "string") return [];
    const values = { table: table.title, id: row.id, field, target: target.title };
    const subject = `${table.name}/${row.id}`;
    return referredIds(row as unknown as Row, field)
      .filter((value) => this.called(target.name, value).length === 0)
      .map((value) =>
        finding(kernelCodes.message("KERNEL_DANGLING_REFERENCE", { ...values, value }), {
          ...{ kind: "data", severity: "error", subject, date, aspect: `${field}=${value}` },
        }),
      );
  }

  /**
   * The same book without some records.
   *
   * @param gone - the records to leave out
   */
  without(gone: ReadonlyMap<ReadRecord, unknown>): RecordBook {
    const kept = [...this.tables].map(([register, records]): [string, ReadRecord[]] => [
      register,
      records.filter((record) => !gone.has(record)),
    ]);
    return new RecordBook(new Map(kept), this.composition);
  }

  /**
   * The records that refer to another.
   *
   * @param register - name of its register
   * @param id - its identifier
   */
  referrersOf(register: string, id: string): readonly Referrer[] {
    this.#referrers ??= this.#readReferrers();
    return this.#referrers.get(`${register}/${id}`) ?? [];
  }

  #readReferrers(): Map<string, Referrer[]> {
    const found = new Map<string, Referrer[]>();
    for (const table of this.composition.tables) {
      for (const field of Object.keys(table.references)) {
        const target = referenceTarget(table, field).name;
        for (const referrer of this.tables.get(table.name) ?? []) {
          for (const id of referredIds(referrer.row as unknown as Row, field)) {
            const key = `${target}/${id}`;
            const others = found.get(key);
            if (others === undefined) found.set(key, [{ table, field, referrer }]);
            else others.push({ table, field, referrer });
          }
        }
      }
    }
    return found;
  }
}
