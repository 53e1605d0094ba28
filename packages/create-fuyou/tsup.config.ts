import { defineConfig } from "tsup";
import { publishTemplates } from "./src/published-templates.js";

export default defineConfig({
  entry: ["src/main.ts"],
  tsconfig: "tsconfig.build.json",
  format: "esm",
  clean: true,
  async onSuccess() {
    publishTemplates("templates", "dist/templates");
  },
});
