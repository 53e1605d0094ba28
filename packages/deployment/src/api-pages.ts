import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Where things of one plugin stand in the API documentation. */
export interface ApiPages {
  /**
   * The page of something a plugin exports, or that of the plugin itself: a path within the folder of the
   * documentation; null where the plugin is not documented there.
   *
   * @param plugin - identifier of the plugin
   * @param keys - what it may be exported as, kebab-case, the best guess first
   */
  pageOf(plugin: string, keys: readonly string[]): string | null;
}

/** An API documentation that holds nothing. */
export const noApiPages: ApiPages = { pageOf: () => null };

const kinds = ["functions", "variables"] as const;

/**
 * The API documentation that stands nearest above a folder, in `docs/api`; undefined where none was written.
 *
 * @param from - a file or folder
 */
export function findApiFolder(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = join(folder, "docs", "api");
    if (existsSync(join(found, "modules"))) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * Reads which pages an API documentation has. A requirement `town-office-staffing` is looked for as the
 * exported `townOfficeStaffing` of its plugin.
 *
 * @param folder - the folder that TypeDoc wrote
 */
export function readApiPages(folder: string): ApiPages {
  const held = new Map<string, readonly string[]>();
  const pagesIn = (kind: string) => {
    let files = held.get(kind);
    if (files === undefined) {
      const path = join(folder, kind);
      files = existsSync(path) ? readdirSync(path).sort() : [];
      held.set(kind, files);
    }
    return files;
  };
  const find = (kind: string, ending: RegExp) => {
    const file = pagesIn(kind).find((each) => ending.test(each));
    return file === undefined ? undefined : `${kind}/${file}`;
  };
  return {
    pageOf(plugin, keys) {
      const module = `(^|_)(plugin-)?${plugin}(\\.index)?`;
      for (const key of keys) {
        for (const kind of kinds) {
          const page = find(kind, new RegExp(`${module}\\.${exportedName(key)}\\.html$`));
          if (page !== undefined) return page;
        }
      }
      return find("modules", new RegExp(`${module}\\.html$`)) ?? null;
    },
  };
}

/** `town-office-staffing` as code names it: `townOfficeStaffing`. */
function exportedName(key: string): string {
  return key.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());
}
