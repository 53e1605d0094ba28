import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/{index,baseline,contract}.ts"],
  tsconfig: "tsconfig.build.json",
  format: "esm",
  clean: true,
});
