import { builtinModules } from "node:module";
import { basename, resolve, sep } from "node:path";
import { CreateError } from "./create-error.js";
import type { Language } from "./language.js";
import type { PackageManager } from "./package-manager.js";

/** What is created (新建内容): a plugin, a deployment, or one workspace with both. */
export interface Parts {
  /** Whether there is a plugin (插件). */
  readonly plugin: boolean;
  /** Whether there is a deployment (部署). */
  readonly deployment: boolean;
}

/** What is to be created, wholly decided (新建项目). */
export interface Project {
  /** Its parts. */
  readonly parts: Parts;
  /** Where it goes: an absolute path. */
  readonly folder: string;
  /** Its name, of which the names of packages and of what they export are made; kebab-case. */
  readonly name: string;
  /** Six-digit code of the county (县级代码). */
  readonly county: string;
  /** Chinese name of the county (县名). */
  readonly countyName: string;
  /** The language its readme and its manifests speak. */
  readonly language: Language;
  /** What installs packages there. */
  readonly manager: PackageManager;
}

/** Name, code and county of the templates, taken where nothing else is said. All are invented. */
export const sample = { name: "sample-county", county: "999902", countyName: "样例县" } as const;

/**
 * The folder named, absolute.
 *
 * @param named - as written, `/` between its parts; on Windows `\` as well
 * @param from - the folder it is relative to
 * @throws CreateError `CREATE_BACKSLASH`
 */
export function folderNamed(named: string, from: string): string {
  if (named.includes("\\") && sep !== "\\") {
    throw new CreateError("CREATE_BACKSLASH", { folder: named });
  }
  return resolve(from, named);
}

/**
 * Checks a name: a package, an identifier and a plugin are called by it.
 *
 * @param name - the name, or the folder whose last part is the name
 * @throws CreateError `CREATE_NAME`, `CREATE_NAME_OF_NODE`
 */
export function checkedName(name: string): string {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(name) || name.length > 40) {
    throw new CreateError("CREATE_NAME", { name });
  }
  if (builtinModules.includes(name)) throw new CreateError("CREATE_NAME_OF_NODE", { name });
  return name;
}

/**
 * The name a folder suggests: its last part, unchecked.
 *
 * @param folder - an absolute path
 */
export function nameOfFolder(folder: string): string {
  return basename(folder);
}

/**
 * Checks a county's code (县级行政区划代码).
 *
 * @param code - six digits
 * @throws CreateError `CREATE_COUNTY_CODE`
 */
export function checkedCounty(code: string): string {
  if (!/^[1-9]\d{5}$/u.test(code) || code.endsWith("00")) {
    throw new CreateError("CREATE_COUNTY_CODE", { code });
  }
  return code;
}

/**
 * Checks a county's name, which goes into sources and registers as it is.
 *
 * @param name - the name
 * @throws CreateError `CREATE_COUNTY_NAME`
 */
export function checkedCountyName(name: string): string {
  if (!/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ·-]{0,28}[\p{L}\p{M}\p{N}])?$/u.test(name)) {
    throw new CreateError("CREATE_COUNTY_NAME", { name });
  }
  return name;
}
