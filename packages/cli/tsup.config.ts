import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/main.ts", "src/command-line.ts"],
  tsconfig: "tsconfig.build.json",
  format: "esm",
  clean: true,
  sourcemap: true,
  esbuildOptions(options) {
    // The sources are published beside the build.
    options.sourcesContent = false;
  },
});
