import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { loadCases } from "../scripts/evaluate/cases.ts";

interface Origin {
  readonly repository: string;
  readonly path: string;
  readonly licence: string;
  readonly repetitions: number;
}

const origins = JSON.parse(readFileSync("fixtures/sources.json", "utf8")) as Record<string, Origin>;
const cases = loadCases(["fixtures"]);
const filmed = cases.filter((one) => one.filmed);

test("of every filmed recording it is told where the film is and under what licence, and of no other", () => {
  expect(Object.keys(origins).sort()).toEqual(filmed.map(({ name }) => name).sort());
  for (const [name, { repository, path, licence }] of Object.entries(origins)) {
    expect(repository, name).toMatch(/^https:\/\/github\.com\/[^/]+\/[^/]+$/);
    expect(path, name).not.toBe("");
    expect(["none found", "MIT", "Apache-2.0"], name).toContain(licence);
  }
});

test.each(filmed)("$name is labelled with the repetitions that the eye counted", ({ name, labels }) => {
  expect(labels.length).toBe(origins[name]?.repetitions);
});

test("faults are labelled where they are known exactly, in simulated recordings, and nowhere else", () => {
  const labelled = cases.filter(({ exercise, faultsLabelled }) => exercise !== null && faultsLabelled);
  const simulated = cases.filter((one) => !one.filmed);
  expect(labelled.map(({ name }) => name).sort()).toEqual(simulated.map(({ name }) => name).sort());
});
