import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { FuyouError } from "@fuyou/kernel";
import { Deployment } from "./deployment.js";
import { deploymentCodes } from "./errors.js";

const fileName = "fuyou.config.ts";

/**
 * Finds the configuration of a deployment: the file named, the one in the folder named, or the
 * nearest in a folder above.
 *
 * @param path - a file or folder
 * @throws FuyouError `DEPLOYMENT_NO_SUCH_PATH`, `DEPLOYMENT_NOT_FOUND`
 */
export function findDeployment(path: string): string {
  const start = resolve(path);
  if (!existsSync(start)) {
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_NO_SUCH_PATH", { path: start }));
  }
  if (statSync(start).isFile()) return start;
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, fileName);
    if (existsSync(file)) return file;
    if (dirname(folder) === folder) {
      throw new FuyouError(deploymentCodes.message("DEPLOYMENT_NOT_FOUND", { path: start }));
    }
  }
}

/** A deployment and where it was found. */
export interface LoadedDeployment {
  /** The deployment. */
  deployment: Deployment;
  /** Its configuration file. */
  file: string;
}

/**
 * Loads a deployment from its configuration, TypeScript included.
 *
 * @param path - a file or folder
 * @throws FuyouError `DEPLOYMENT_NOT_FOUND`, `DEPLOYMENT_UNREADABLE`, `DEPLOYMENT_NOT_A_DEPLOYMENT`
 */
export async function loadDeployment(path: string): Promise<LoadedDeployment> {
  const file = findDeployment(path);
  const { createJiti } = await import("jiti");
  let deployment: unknown;
  try {
    deployment = await createJiti(import.meta.url).import(file, { default: true });
  } catch (cause) {
    if (FuyouError.is(cause, "KERNEL_COMPOSITION")) throw cause;
    if (FuyouError.is(cause) && cause.code.startsWith("DEPLOYMENT_")) throw cause;
    const plain = cause instanceof Error ? cause.message : String(cause);
    const reason = FuyouError.is(cause) ? cause.text : plain;
    const message = deploymentCodes.message("DEPLOYMENT_UNREADABLE", { path: file, reason });
    throw new FuyouError(message, { cause });
  }
  if (!Deployment.is(deployment)) {
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_NOT_A_DEPLOYMENT", { path: file }));
  }
  deployment.placedIn?.(dirname(file));
  return { deployment, file };
}
