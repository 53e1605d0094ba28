import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/testing-browser.ts"],
  tsconfig: "tsconfig.build.json",
  format: "esm",
  clean: true,
});
