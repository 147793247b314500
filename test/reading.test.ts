import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { linesToRead, reachedFrom } from "../scripts/reading/declarations.ts";
import { EXERCISES } from "../src/exercises/registry.ts";

test("the bridge is understood from less than 500 lines", () => {
  const reached = reachedFrom("src/exercises/bridge/rule.ts");
  const names = reached.flatMap((one) => one.names);
  // What a reader meets: the faults, how they are measured, the posture, the kit's ruler, and what a movement is.
  for (const name of [
    "faults",
    "movement",
    "isSupineWithBentKnees",
    "hipLift",
    "middle",
    "PlainMovement",
    "Fault",
    "Observed",
  ])
    expect(names).toContain(name);
  expect(linesToRead(reached).own).toBeLessThan(500);
});

test.each(EXERCISES.map(({ meta }) => meta.id))("the rule of %s names nothing of the machinery", (id) => {
  const files = new Set(reachedFrom(`src/exercises/${id}/rule.ts`).map(({ file }) => file));
  const machinery = [...files].filter((file) =>
    /kit\/(cyclic|checks|doubt|fuse|square|presence|rise)/.test(file),
  );
  expect(machinery).toEqual([]);
});

test("how a fault is measured stands once, whichever faults of whichever exercises it is judged by", () => {
  const files = [
    "src/rules/kit/common-faults.ts",
    ...EXERCISES.map(({ meta }) => `src/exercises/${meta.id}/rule.ts`),
  ];
  const said = files.flatMap(
    (file) => readFileSync(file, "utf8").match(/measures: ".*",\n +how: (?:.|\n)*?,\n/g) ?? [],
  );
  expect(said.length).toBeGreaterThan(15);
  expect(said.filter((how, i) => said.indexOf(how) !== i)).toEqual([]);
});
