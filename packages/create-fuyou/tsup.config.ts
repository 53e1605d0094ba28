import { defineConfig } from "tsup";
import { publishTemplates } from "./src/published-templates.js";

export default defineConfig({
  entry: ["src/{main,messages}.ts"],
  tsconfig: "tsconfig.build.json",
  format: "esm",
  clean: true,
  sourcemap: true,
  esbuildOptions(options) {
    // The sources are published beside the build.
    options.sourcesContent = false;
  },
  async onSuccess() {
    publishTemplates("templates", "dist/templates");
  },
});
