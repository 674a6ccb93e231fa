import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const anyTest = "*.test.{ts,tsx}";

export default defineConfig({
  // No Remix plugin here: it belongs to the build.
  test: {
    env: { TZ: "UTC", NODE_ENV: "test" },
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 15_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["domain", "forms", "text", "components", "commands", "architecture"].map(
            (f) => `tests/${f}/**/${anyTest}`,
          ),
        },
      },
      {
        extends: true,
        test: {
          name: "data",
          include: ["db", "usecases", "platform", "requests", "browser"].map((f) => `tests/${f}/**/${anyTest}`),
          globalSetup: "tests/support/global-setup.ts",
        },
      },
    ],
  },
});
