import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/testing-browser.ts"],
  external: ["playwright-core", "@sparticuz/chromium"],
  tsconfig: "tsconfig.build.json",
  format: "esm",
  clean: true,
});
