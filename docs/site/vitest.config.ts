import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// The built site in a real browser: `pnpm docs:api` first, then `pnpm docs:check`.
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["docs/site/site.check.js"],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
