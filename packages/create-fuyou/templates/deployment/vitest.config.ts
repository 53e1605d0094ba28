import { defineConfig } from "vitest/config";

// Generated counties take their time on a busy machine.
export default defineConfig({
  test: { include: ["src/**/*.test.ts"], testTimeout: 120_000, hookTimeout: 120_000 },
});
