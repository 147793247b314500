import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

// An eighth exercise is added as README.md says, in a copy of the project: one folder in src/exercises and one in fixtures.
// Its plan place, gentler way, weight, words and the part that lights up are such as no other has, so that whatever knew the
// exercises by name would fail here.
const ID = "heel-slide";
const copy = mkdtempSync(join(tmpdir(), "plumbline-eighth-"));

beforeAll(() => {
  for (const path of [
    "src",
    "scripts",
    "test",
    "docs",
    "package.json",
    "tsconfig.json",
    "tsconfig.pure.json",
    "vitest.config.ts",
  ]) {
    cpSync(path, join(copy, path), { recursive: true });
  }
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  cpSync("models/body-in-space.bin", join(copy, "models/body-in-space.bin"));
  // The folder itself, and a test of how the app behaves with it.
  cpSync("test/eighth/src", join(copy, "src"), { recursive: true });
  cpSync("test/eighth/test", join(copy, "test"), { recursive: true });
  rmSync(join(copy, "test/eighth"), { recursive: true });
  mkdirSync(join(copy, "fixtures", ID), { recursive: true });
  record("clean");
  record("faults", "slide-short", "back-lifting", "short-hold", "rushed");
  expect(run("scripts/run-ts.mjs", "scripts/evidence.ts", ID)).toMatchObject({ status: 0, stderr: "" });
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("it is found by the registry and the scorer", () => {
  const { stdout, stderr, status } = run(
    "scripts/run-ts.mjs",
    "scripts/score.ts",
    `fixtures/${ID}/${ID}.faults.json`,
  );
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(JSON.parse(stdout)).toMatchObject({ exercise: ID, reps: { length: 9 } });
});

test("its page of evidence and its words are made from its rule and its recordings", () => {
  const folder = join(copy, "src/exercises", ID);
  expect(readFileSync(join(folder, "README.md"), "utf8")).toMatch(/`slide-short` .* below 118° .* \d+°/);
  expect(JSON.parse(readFileSync(join(folder, "readings.json"), "utf8"))).toHaveProperty(
    "back-lifting.shown",
  );
});

test("it is pure and keeps to the types", { timeout: 60_000 }, () => {
  const { stdout, status } = run("node_modules/typescript/bin/tsc", "-p", "tsconfig.pure.json");
  expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
});

test("it is held to the contract, its cues are told live, and the app behaves as it says", {
  timeout: 120_000,
}, () => {
  const files = ["contract", "live-cues", "sources", "imports", ID].map((name) => `test/${name}.test.ts`);
  const { stdout } = run(
    "node_modules/vitest/vitest.mjs",
    "run",
    ...files,
    "-t",
    `^${ID} |^each layer |^no exercise `,
    "--reporter=json",
  );
  const report = JSON.parse(stdout.slice(stdout.indexOf("{")));
  const failed = report.testResults.flatMap(({ assertionResults, message, name }: VitestFile) => [
    ...(assertionResults.length === 0 ? [`${name}: ${message}`] : []),
    ...assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName),
  ]);
  expect(failed).toEqual([]);
  const passed = report.testResults.flatMap(({ assertionResults }: VitestFile) =>
    assertionResults.filter(({ status }) => status === "passed").map(({ fullName }) => fullName),
  );
  expect(passed.filter((name: string) => name.startsWith(`${ID} `)).length).toBeGreaterThan(25);
});

interface VitestFile {
  readonly name: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

/** Has the figure perform a recording, as README.md says. */
function record(name: string, ...faults: readonly string[]): void {
  const { stdout, stderr } = run("scripts/run-ts.mjs", "scripts/simulate.ts", "--exercise", ID, ...faults);
  expect(stderr).toBe("");
  writeFileSync(join(copy, "fixtures", ID, `${ID}.${name}.json`), stdout);
}

function run(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8", maxBuffer: 1 << 26 });
}
