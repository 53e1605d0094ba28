import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import {
  type AnyTable,
  canonicalJson,
  type Edit,
  FuyouError,
  kernelCodes,
  type Reference,
  type Row,
  referenceTarget,
} from "@fuyou/kernel";
import { journalCodes } from "./errors.js";
import type { PersonKeyStore } from "./store.js";

/** What stands where a person's datum was, once the key is destroyed (已销毁). */
export const erasedMark = "〔已销毁 erased〕";

const sealMark = "§1.";

/**
 * The personal fields of a county's records, sealed with a key for each person (个人信息加密): AES-256-GCM.
 * The same datum of the same person always seals alike, so that sealed states compare and a chain over
 * them stays intact when a key is gone; nobody can try names against a hash without the key.
 */
export class Sealing {
  readonly #county: string;
  readonly #store: PersonKeyStore;
  readonly #tables: ReadonlyMap<string, AnyTable>;
  readonly #declared: ReadonlySet<string>;
  readonly #keys = new Map<string, Uint8Array | null>();
  /** What records were sealed to; the record before an edit was sealed when it was written. */
  #sealed = new WeakMap<Row, Row>();
  #read = false;

  /**
   * @param county - code of the county
   * @param tables - its registers
   * @param store - where the keys are
   */
  constructor(county: string, tables: readonly AnyTable[], store: PersonKeyStore) {
    this.#county = county;
    this.#store = store;
    this.#declared = new Set(tables.map((table) => table.name));
    const personal = tables.filter((table) => table.personal.length > 0);
    this.#tables = new Map(personal.map((table) => [table.name, table]));
  }

  /** How many persons' keys are destroyed. */
  get erased(): number {
    return [...this.#keys.values()].filter((key) => key === null).length;
  }

  /** Reads the county's keys again. */
  async refresh(): Promise<void> {
    for (const { person, key } of await this.#store.keys(this.#county)) {
      if (key === null && this.#keys.get(person) !== null) this.#sealed = new WeakMap();
      this.#keys.set(person, key);
    }
    this.#read = true;
  }

  /**
   * Refuses edits of registers that the deployment does not have: nobody has said what of them is personal.
   *
   * @param edits - edits in clear
   * @throws FuyouError `KERNEL_UNKNOWN_TABLE`
   */
  requireDeclared(edits: readonly Edit[]): void {
    const unknown = edits.find(({ table }) => !this.#declared.has(table));
    if (unknown === undefined) return;
    const values = { table: unknown.table, known: [...this.#declared].join(", ") };
    throw new FuyouError(kernelCodes.message("KERNEL_UNKNOWN_TABLE", values));
  }

  /**
   * Edits with their personal fields sealed; keys are made for persons who have none yet.
   *
   * @param edits - edits in clear
   * @throws FuyouError `JOURNAL_PERSON_ERASED`
   */
  async sealEdits(edits: readonly Edit[]): Promise<readonly Edit[]> {
    if (!edits.some((edit) => this.#tables.has(edit.table))) return edits;
    await this.#provide(
      edits.flatMap(({ table, before, after }) => this.#personsOf(table, [before, after])),
    );
    return edits.map((edit) => {
      if (!this.#tables.has(edit.table)) return edit;
      const { table, id, before, after } = edit;
      return { table, id, before: this.#seal(table, before), after: this.#seal(table, after) };
    });
  }

  /**
   * Records of a register with their personal fields sealed.
   *
   * @param table - name of the register
   * @param rows - its records in clear
   */
  async sealRows<R extends Row>(table: string, rows: readonly R[]): Promise<readonly R[]> {
    if (!this.#tables.has(table)) return rows;
    await this.#provide(this.#personsOf(table, rows));
    return rows.map((row) => this.#seal(table, row) as R);
  }

  /**
   * Edits in clear again; what belongs to a destroyed key is the mark.
   *
   * @param edits - sealed edits
   */
  async openEdits(edits: readonly Edit[]): Promise<readonly Edit[]> {
    if (!edits.some((edit) => this.#tables.has(edit.table))) return edits;
    await this.#known(
      edits.flatMap(({ table, before, after }) => this.#personsOf(table, [before, after])),
    );
    return edits.map((edit) => {
      if (!this.#tables.has(edit.table)) return edit;
      const { table, id, before, after } = edit;
      return { table, id, before: this.#open(table, before), after: this.#open(table, after) };
    });
  }

  /**
   * Records in clear again.
   *
   * @param table - name of the register
   * @param rows - its sealed records
   */
  async openRows<R extends Row>(table: string, rows: readonly R[]): Promise<readonly R[]> {
    if (!this.#tables.has(table)) return rows;
    await this.#known(this.#personsOf(table, rows));
    return rows.map((row) => this.#open(table, row) as R);
  }

  /**
   * The person a record is about: of the first reference to another register that holds persons, or the
   * record itself.
   *
   * @param table - name of the register
   * @param row - the record
   */
  personOf(table: string, row: Row): string {
    const declared = this.#tables.get(table);
    for (const field of Object.keys((declared?.references ?? {}) as Record<string, Reference>)) {
      const target = referenceTarget(declared as AnyTable, field);
      const id = (row as unknown as Record<string, unknown>)[field];
      if (target.personal.length > 0 && target !== declared && typeof id === "string") {
        return `${target.name}/${id}`;
      }
    }
    return `${table}/${row.id}`;
  }

  /** Destroys a person's key, here and in the store. */
  async destroy(person: string): Promise<void> {
    await this.#store.destroyKey(this.#county, person);
    this.#keys.set(person, null);
    this.#sealed = new WeakMap();
  }

  #personsOf(table: string, rows: readonly (Row | null)[]): string[] {
    if (!this.#tables.has(table)) return [];
    return rows.flatMap((row) => (row === null ? [] : [this.personOf(table, row)]));
  }

  async #known(persons: readonly string[]): Promise<void> {
    if (!this.#read || persons.some((person) => !this.#keys.has(person))) await this.refresh();
  }

  async #provide(persons: readonly string[]): Promise<void> {
    await this.#known(persons);
    const missing = [...new Set(persons)].filter((person) => !this.#keys.has(person));
    if (missing.length === 0) return;
    const made = missing.map((person) => ({ person, key: randomBytes(32) }));
    for (const { person, key } of await this.#store.addKeys(this.#county, made)) {
      this.#keys.set(person, key);
    }
  }

  #seal(table: string, row: Row | null): Row | null {
    const held = row === null ? undefined : this.#sealed.get(row);
    if (held !== undefined) return held;
    const sealed = this.#map(table, row, (value, key, place) => {
      if (value === erasedMark) return value;
      if (key === null) {
        const person = this.personOf(table, row as Row);
        throw new FuyouError(journalCodes.message("JOURNAL_PERSON_ERASED", { person }));
      }
      const plain = canonicalJson(value, place);
      const nonce = createHmac("sha256", key).update(`${place}\0${plain}`).digest().subarray(0, 12);
      const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
      const parts = [nonce, cipher.update(plain, "utf8"), cipher.final(), cipher.getAuthTag()];
      return sealMark + Buffer.concat(parts).toString("base64url");
    });
    if (row !== null && sealed !== null && Object.isFrozen(row)) this.#sealed.set(row, sealed);
    return sealed;
  }

  #open(table: string, row: Row | null): Row | null {
    return this.#map(table, row, (value, key, place) => {
      if (typeof value !== "string" || !value.startsWith(sealMark)) return value;
      if (key === null) return erasedMark;
      const sealed = Buffer.from(value.slice(sealMark.length), "base64url");
      const tag = sealed.subarray(sealed.length - 16);
      const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, 12));
      decipher.setAAD(Buffer.from(place)).setAuthTag(tag);
      const plain = decipher.update(sealed.subarray(12, sealed.length - 16), undefined, "utf8");
      return JSON.parse(plain + decipher.final("utf8"));
    });
  }

  /** A record whose personal fields were changed; without a key known, as with a destroyed one. */
  #map(
    table: string,
    row: Row | null,
    change: (value: unknown, key: Uint8Array | null, place: string) => unknown,
  ): Row | null {
    const fields = this.#tables.get(table)?.personal ?? [];
    if (row === null || fields.length === 0) return row;
    const key = this.#keys.get(this.personOf(table, row)) ?? null;
    const mapped = { ...row } as Record<string, unknown>;
    for (const field of fields) {
      const value = mapped[field];
      if (value === undefined) continue;
      mapped[field] = change(value, key, `${this.#county}/${table}/${row.id}/${field}`);
    }
    return mapped as unknown as Row;
  }
}
