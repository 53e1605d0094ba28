import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/*.ts", "!src/**/*.test.ts"],
  format: "esm",
  noExternal: ["@fuyou/example-huantai"], // an example is not built: its sources are bundled
  clean: true,
});
