import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/{index,testing}.ts"],
  tsconfig: "tsconfig.build.json",
  format: "esm",
  clean: true,
});
