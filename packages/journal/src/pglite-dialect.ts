import type { PGlite } from "@electric-sql/pglite";
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from "kysely";
import {
  arePlain,
  executeMessage,
  parseMessage,
  preparedName,
  type TextValue,
} from "./prepared-statement.js";

/**
 * Lets kysely speak to an embedded PGlite as it does to PostgreSQL: same compiler, same adapter. There is
 * one connection; whoever wants it waits for the one before.
 *
 * @param pglite - the embedded database
 */
export function pgliteDialect(pglite: PGlite): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new PgliteDriver(pglite),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

class PgliteDriver implements Driver {
  readonly #pglite: PGlite;
  readonly #connection: DatabaseConnection;
  readonly #prepared = new Set<string>();
  #turn: Promise<void> = Promise.resolve();
  #release = () => {};

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
    this.#connection = {
      executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
        const name = preparedName(sql);
        if (name !== undefined && arePlain(parameters)) {
          return { rows: [], numAffectedRows: await this.#executePrepared(name, sql, parameters) };
        }
        const { rows, affectedRows } = await pglite.query<R>(sql, [...parameters]);
        return { rows, numAffectedRows: BigInt(affectedRows ?? 0) };
      },
      // biome-ignore lint/correctness/useYield: PGlite answers whole; nothing here asks for a stream
      async *streamQuery() {
        throw new Error("PGlite does not stream");
      },
    };
  }

  /**
   * PGlite's own `query` goes into the engine six times and plans anew each time; a statement that comes again
   * and again is prepared once under a name and then goes in once.
   */
  async #executePrepared(
    name: string,
    sql: string,
    parameters: readonly TextValue[],
  ): Promise<bigint> {
    const run = (message: Uint8Array) => this.#pglite.execProtocol(message);
    const { messages } = await this.#pglite.runExclusive(async () => {
      if (!this.#prepared.has(name)) await run(parseMessage(name, sql));
      this.#prepared.add(name);
      return run(executeMessage(name, parameters));
    });
    const done = messages.find((each) => each.name === "commandComplete") as
      | { text: string }
      | undefined;
    return BigInt(done?.text.split(" ").at(-1) ?? 0); // INSERT 0 1
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    let release = () => {};
    this.#turn = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    this.#release = release;
    return this.#connection;
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin"));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("commit"));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("rollback"));
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async destroy(): Promise<void> {
    await this.#pglite.close();
  }
}
