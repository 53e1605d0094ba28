import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Whether a name on the command line is a deployment (部署): a configuration, or a folder that has one.
 *
 * @param name - what was written
 */
export function isDeployment(name: string): boolean {
  if (/\.[cm]?[jt]s$/.test(name)) return true;
  const path = resolve(name);
  return (
    existsSync(path) && statSync(path).isDirectory() && existsSync(join(path, "fuyou.config.ts"))
  );
}

/** A list of values and the deployment written behind it. */
export interface ListAndDeployment {
  /** The values; undefined where none were given. */
  readonly values: string[] | undefined;
  /** The deployment. */
  readonly path: string;
}

/**
 * Tells the deployment from the values of an option that takes several (`--only a b my-county`), which the
 * parser counts among them.
 *
 * @param path - the deployment as parsed
 * @param values - the values as parsed
 */
export function deploymentBehind(path: string, values: string[] | undefined): ListAndDeployment {
  const last = values?.at(-1);
  if (path !== "." || values === undefined || last === undefined || !isDeployment(last)) {
    return { values, path };
  }
  const rest = values.slice(0, -1);
  return { values: rest.length === 0 ? undefined : rest, path: last };
}
