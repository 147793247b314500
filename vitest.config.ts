import { defineConfig } from "vitest/config";

const PROPERTY_SEED = process.env.PROPERTY_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
process.stdout.write(
  `Properties draw from seed ${PROPERTY_SEED}; PROPERTY_SEED=${PROPERTY_SEED} draws the same again.\n`,
);

export default defineConfig({
  test: {
    // The properties replay many recordings, on machines that may be busy.
    testTimeout: 60_000,
    include: [
      "src/**/*.test.ts",
      "scripts/**/*.test.ts",
      "test/**/*.test.ts",
      "workbench/*.test.ts",
      "gallery/*.test.ts",
    ],
    env: { PROPERTY_SEED },
    setupFiles: ["test/space-network.ts", "test/property-seed.ts"],
    exclude: ["test/browser/**", "test/eighth/**"],
    // Left to itself Vitest keeps a core free, which on two is half of them.
    maxWorkers: "100%",
    // What is tested keeps no state in its modules: loading them anew for each file was half of the work. What a test puts
    // in the place of something else is taken away after it.
    isolate: false,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
