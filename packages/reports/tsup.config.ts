import { copyFileSync, mkdirSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/testing-browser.ts"],
  external: ["playwright-core", "@sparticuz/chromium"],
  tsconfig: "tsconfig.build.json",
  format: "esm",
  clean: true,
  sourcemap: true,
  esbuildOptions(options) {
    // The sources are published beside the build.
    options.sourcesContent = false;
  },
  async onSuccess() {
    copyFont();
  },
});

/** The one weight that reports use, 4.6 of 76 MB, with its licence, laid out as in its own package. */
function copyFont(): void {
  const font = dirname(
    createRequire(import.meta.url).resolve("@fontsource/noto-sans-sc/package.json"),
  );
  mkdirSync("dist/font/files", { recursive: true });
  for (const name of ["LICENSE", "unicode.json"])
    copyFileSync(join(font, name), `dist/font/${name}`);
  for (const name of readdirSync(join(font, "files"))) {
    if (!name.endsWith("-400-normal.woff")) continue;
    copyFileSync(join(font, "files", name), `dist/font/files/${name}`);
  }
}
