import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EXERCISES } from "../exercises/registry.ts";
import { badDayItems } from "./bad-day.ts";
import type { PlanItem } from "./plan.ts";

const METAS = EXERCISES.map(({ meta }) => meta);
const item = (exercise: string, sets: number, repetitions: number): PlanItem => ({
  exercise,
  variant: null,
  sets,
  repetitions,
  holdSeconds: 3,
});

describe("On a bad day", () => {
  test.each([
    ["one set", item("bridge", 1, 10), { sets: 1, repetitions: 5 }],
    ["two sets", item("bridge", 2, 10), { sets: 1, repetitions: 10 }],
    ["three sets", item("bridge", 3, 10), { sets: 2, repetitions: 7 }],
    ["a single one", item("bridge", 1, 1), { sets: 1, repetitions: 1 }],
    [
      "an exercise with an easier way",
      item("superman", 2, 5),
      { variant: "arms-out", sets: 1, repetitions: 5 },
    ],
  ])("%s becomes half of it, the gentle way", (_, planned, asked) => {
    expect(badDayItems([planned], METAS)).toMatchObject([asked]);
  });

  test("nothing is ever more than half, but for the one that is left, and holds stay as they are", () => {
    const any = fc.record({
      meta: fc.constantFrom(...METAS),
      sets: fc.integer({ min: 1, max: 5 }),
      repetitions: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(any, ({ meta, sets, repetitions }) => {
        const [asked] = badDayItems([item(meta.id, sets, repetitions)], METAS);
        const [before, after] = [sets * repetitions, (asked?.sets ?? 0) * (asked?.repetitions ?? 0)];
        expect(after).toBeGreaterThan(0);
        expect(after).toBeLessThanOrEqual(Math.max(1, before / 2));
        expect(asked?.repetitions).toBeLessThanOrEqual(repetitions);
        expect(asked?.holdSeconds).toBe(3);
      }),
    );
  });
});
