import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problemWith } from "../scripts/create-exercise/create.ts";

// An eighth exercise is added by `npm run create:exercise`, as docs/exercises.md says, in a copy of the project. Then it is given
// facts that no other has: its plan place, gentler way, weight, words and the part that lights up, so that whatever knew the
// exercises by name would fail here.
const ID = "eighth-slide";
const copy = mkdtempSync(join(tmpdir(), "plumbline-eighth-"));
let made: ReturnType<typeof run>;

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
  rmSync(join(copy, "test/eighth"), { recursive: true });
  mkdirSync(join(copy, "fixtures"));
  made = run("scripts/run-ts.mjs", "scripts/create-exercise.ts", ID);
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("it is made by one command, which says what to do next", () => {
  expect(made).toMatchObject({ status: 0, stderr: "" });
  for (const next of ["npm run dev", `#/${ID}`, `src/exercises/${ID}/rule.ts`, `npm run evidence -- ${ID}`]) {
    expect(made.stdout).toContain(next);
  }
});

test("nothing is made where there is one already, or of what is no id, and it is said why", () => {
  const { status, stderr } = run("scripts/run-ts.mjs", "scripts/create-exercise.ts", ID);
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("already") });
  expect(problemWith("bridge")).toContain("already");
  for (const id of ["Heel slide", "../heel-slide", "heel--slide", ""])
    expect(problemWith(id)).toContain("no id");
  expect(problemWith("wall-sit-2")).toBeNull();
});

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

test("as it was made it is held to the contract, and nothing that knows the others fails", {
  timeout: 120_000,
}, () => {
  const { failed, passed } = tested(
    ...["contract", "live-cues", "sources", "imports", "doubt", "workout/uncounted"].map(inTest),
    "src/plan/plan.test.ts",
    "src/safety/screening.test.ts",
  );
  expect(failed).toEqual([]);
  expect(passed.length).toBeGreaterThan(25);
});

test("with facts that no other has it is held to the contract, and the app behaves as it says", {
  timeout: 120_000,
}, () => {
  cpSync("test/eighth/src", join(copy, "src"), { recursive: true });
  cpSync("test/eighth/test", join(copy, "test"), { recursive: true });
  const { failed, passed } = tested(...["contract", ID].map(inTest));
  expect(failed).toEqual([]);
  expect(passed.length).toBeGreaterThan(25);
});

interface VitestFile {
  readonly name: string;
  readonly message: string;
  readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
}

function inTest(name: string): string {
  return `test/${name}.test.ts`;
}

/** Runs test files of the copy as far as they are about this exercise, or all; the full names of the tests by their outcome. */
function tested(...files: readonly string[]): Record<"failed" | "passed", string[]> {
  const { stdout } = run(
    "node_modules/vitest/vitest.mjs",
    "run",
    ...files,
    "-t",
    `${ID}|^each layer |^no exercise |^The starter plan |^Editing |^What is offered `,
    "--reporter=json",
  );
  const { testResults }: { testResults: VitestFile[] } = JSON.parse(stdout.slice(stdout.indexOf("{")));
  const by = (outcome: string) =>
    testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status === outcome).map(({ fullName }) => fullName),
    );
  const broken = testResults.filter(({ assertionResults }) => assertionResults.length === 0);
  return {
    failed: [...broken.map(({ name, message }) => `${name}: ${message}`), ...by("failed")],
    passed: by("passed").filter((name) => name.includes(ID)),
  };
}

function run(...args: string[]) {
  return spawnSync(process.execPath, args, { cwd: copy, encoding: "utf8", maxBuffer: 1 << 26 });
}
