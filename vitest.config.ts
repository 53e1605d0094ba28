import { defineConfig } from "vitest/config";

// Sibling packages are read from their sources: no build before a test.
const conditions = ["@fuyou/source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: [
      "{packages,plugins,examples,packages/create-fuyou/templates}/*/src/**/*.test.ts",
      "{benches,docs/samples}/src/**/*.test.ts",
      "{bin,docs/site}/*.test.js",
    ],
    // One process with two threads; a thread keeps its modules from file to file, so that zod is
    // read once per thread, not once per file. A test must therefore leave no module state behind.
    setupFiles: ["./vitest.setup.ts"],
    pool: "threads",
    maxWorkers: 2,
    isolate: false,
    // No test is about time; a busy machine must not fail one.
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
