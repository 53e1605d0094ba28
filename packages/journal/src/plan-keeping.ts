import { createHash } from "node:crypto";
import type { PostgresPool, PostgresPoolClient } from "kysely";
import type { Pool, PoolClient } from "pg";

/** How the statements begin whose plan is worth keeping: those that add entries. */
const worthKeeping = 'with "head" as (update "journal_heads"';

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
    if (typeof text !== "string" || !text.startsWith(worthKeeping)) {
      return client.query(text as string, values as unknown[]);
    }
    return client.query({ name: nameOf(text), text, values: values as unknown[] });
  };
  return {
    query: query as unknown as PostgresPoolClient["query"],
    release: (destroy) => client.release(destroy),
  };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `fuyou_${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
    names.set(text, name);
  }
  return name;
}
