import { readFile } from "node:fs/promises";
import { isAbsolute, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type CountyData,
  type CountyHeader,
  FuyouError,
  type PlainDate,
  type Text,
} from "@fuyou/kernel";
import type { GivenRegisters, RegistersContext } from "./definition.js";
import { deploymentCodes } from "./errors.js";

/** How the registers of a deployment are read from files. */
export interface RegistersFromOptions {
  /** Which county they are of, where the files do not say it. */
  header?: CountyHeader | undefined;
  /** The day whose code lists count; that of the county where not said. */
  date?: PlainDate | undefined;
}

/**
 * Reads the registers of a deployment from what the county keeps (登记来自文件): workbooks, text files, a folder of them, or
 * one JSON file as `fuyou import --out` writes it. Relative paths count from the folder of the configuration. What is wrong in the
 * files is told when the deployment is opened, and the valid part stands.
 *
 * @param files - a file or folder, or several
 * @param options - the county and the day, where the files do not say them
 */
export function registersFrom(
  files: string | URL | readonly (string | URL)[],
  options: RegistersFromOptions = {},
): (context: RegistersContext) => Promise<CountyData | GivenRegisters> {
  const named = [files].flat() as (string | URL)[];
  return async ({ county, composition, folder }) => {
    const paths = named.map((each) => {
      const path = each instanceof URL ? fileURLToPath(each) : each;
      return isAbsolute(path) ? path : resolve(folder, path);
    });
    const [first] = paths;
    if (paths.length === 1 && first?.toLowerCase().endsWith(".json") === true) {
      return JSON.parse(await readFile(first, "utf8")) as CountyData;
    }
    const { importFiles } = await import("./importing.js");
    const ground = { county, composition, current: async () => undefined };
    const { data, findings } = await importFiles(paths, ground, { ...options, validPart: true });
    if (data !== undefined) return { data, findings };
    const values = {
      county,
      reason: unended(findings.find(({ severity }) => severity === "error")?.message),
    };
    throw new FuyouError(deploymentCodes.message("DEPLOYMENT_REGISTERS_UNREADABLE", values));
  };
}

/** A sentence that another one goes on from. */
function unended(message: Text | undefined): Text {
  const { zh, en } = message ?? { zh: "—", en: "—" };
  return { zh: zh.replace(/。$/u, ""), en: en.replace(/\.$/u, "") };
}
