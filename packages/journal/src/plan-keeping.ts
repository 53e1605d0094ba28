import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { Pool, PoolClient } from "pg";
import { preparedName } from "./prepared-statement.js";

/**
 * A pool whose connections let the server keep the plan of the statement that adds entries (保留执行计划): it
 * comes again and again, and planning it costs as much as doing it. All other statements pass as they are.
 *
 * @param pool - the driver's pool
 */
export function planKeeping(pool: Pool): PostgresPool {
  const kept = new WeakMap<PoolClient, PostgresPoolClient>();
  return {
    async connect() {
      const client = await pool.connect();
      const held = kept.get(client) ?? planKeepingClient(client);
      kept.set(client, held);
      return held;
    },
    end: () => pool.end(),
  };
}

function planKeepingClient(client: PoolClient): PostgresPoolClient {
  const query = (text: unknown, values?: readonly unknown[]) => {
    const name = typeof text === "string" ? preparedName(text) : undefined;
    if (name === undefined) return client.query(text as string, values as unknown[]);
    return client.query({ name, text: text as string, values: values as unknown[] });
  };
  return {
    query: query as unknown as PostgresPoolClient["query"],
    release: (destroy) => client.release(destroy),
  };
}
