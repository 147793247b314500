import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// A copy of the project in which an eighth exercise is nothing but one new folder in src/exercises and one in fixtures.
const copy = mkdtempSync(join(tmpdir(), "plumbline-eighth-"));

beforeAll(() => {
  for (const path of ["src", "scripts", "test", "package.json", "tsconfig.json", "vitest.config.ts"]) {
    cpSync(path, join(copy, path), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  cpSync("models/body-in-space.bin", join(copy, "models/body-in-space.bin"));
  mkdirSync(join(copy, "fixtures"));
  for (const folder of ["src/exercises", "fixtures"]) {
    cpSync(join(folder, "bridge"), join(copy, folder, "eighth"), { recursive: true });
    rename(join(copy, folder, "eighth"));
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("an eighth exercise is found by the registry and the scorer with no other change", () => {
  const { stdout, stderr, status } = runCopy(
    "scripts/run-ts.mjs",
    "scripts/score.ts",
    "fixtures/eighth/bridge.clean.json",
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const report = JSON.parse(stdout);
  expect(report.exercise).toBe("eighth");
  expect(report.reps).toHaveLength(5);
});

test("an eighth exercise is judged by the contract test by itself", { timeout: 60_000 }, () => {
  const args = ["run", "test/contract.test.ts", "-t", "^eighth ", "--reporter=json"];
  const { stdout } = runCopy("node_modules/vitest/vitest.mjs", ...args);
  const report = JSON.parse(stdout.slice(stdout.indexOf("{")));
  expect(report.numPassedTests).toBeGreaterThan(20);
  expect(report.numFailedTests).toBe(0);
});

function runCopy(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8" });
}

function rename(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll('"bridge"', '"eighth"'));
  }
}
