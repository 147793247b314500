import { expect, test } from "vitest";
import type { Exercise, Repetition } from "../../src/rules/contract.ts";
import type { Case } from "./cases.ts";
import type { Outcome, Pair } from "./judge.ts";
import { f1, measure, precision, recall } from "./measure.ts";

const exercise = { meta: { id: "bow", faults: [{ id: "low" }, { id: "fast" }] } } as unknown as Exercise;

function found(faults: string[], score: number | null, side: "left" | "right" | null = null): Repetition {
  const named = faults.map((id) => ({ id, value: 1, unit: "deg" as const, at: 1 }));
  return { start: 0, peak: 1, end: 2, side, hold: 1, score, faults: named, checks: [], notSeen: [] };
}

function label(faults: string[], side: "left" | "right" | null = null) {
  return { index: 0, side, faults, start: 0, end: 2 };
}

function outcome(pairs: Pair[], faultsLabelled = true): Outcome {
  const repetitions = pairs.flatMap((pair) => pair.found ?? []);
  const labels = pairs.flatMap((pair) => pair.label ?? []);
  const one = { labels, faultsLabelled, seconds: 60 } as unknown as Case;
  const judged = {
    repetitions,
    partials: [],
    view: null,
    judgedShare: 1,
    obstacle: null,
    ready: true,
    unseen: [],
    errors: [],
    beyond: [],
  };
  return { case: one, exercise, judged, pairs };
}

test("counts recordings by how far off they are", () => {
  const exact = outcome([{ label: label([]), found: found([], 100) }]);
  const oneMore = outcome([{ label: null, found: found([], 100) }]);
  const twoLess = outcome([
    { label: label([]), found: null },
    { label: label([]), found: null },
  ]);
  const figures = measure([exact, oneMore, twoLess], []);
  expect(figures).toMatchObject({ recordings: 3, exact: 1, offByOne: 1, offByMore: 1, meanError: 1 });
});

test("measures precision, recall and F1 of each fault", () => {
  const figures = measure(
    [
      outcome([
        { label: label(["low"]), found: found(["low"], 70) },
        { label: label(["low"]), found: found(["fast"], 70) },
        { label: label(["low"]), found: null },
        { label: null, found: found(["low"], 70) },
      ]),
    ],
    [],
  );
  const [low, fast] = figures.faults;
  expect(low).toEqual({ exercise: "bow", fault: "low", right: 1, wrong: 1, missed: 2 });
  expect(fast).toEqual({ exercise: "bow", fault: "fast", right: 0, wrong: 1, missed: 0 });
  if (!low || !fast) throw new Error("both faults are tallied");
  expect([precision(low), recall(low), f1(low)]).toEqual([1 / 2, 1 / 3, 2 / 5]);
  expect([precision(fast), recall(fast), f1(fast)]).toEqual([0, null, 0]);
  expect(figures.macroF1).toBe(1 / 5);
  expect(figures.faultsExact).toBe(1 / 3);
});

test("a fault that never came up does not enter the macro F1", () => {
  const figures = measure([outcome([{ label: label(["low"]), found: found(["low"], 70) }])], []);
  expect(figures.macroF1).toBe(1);
});

test("averages the scores of clean and of one-fault repetitions", () => {
  const figures = measure(
    [
      outcome([
        { label: label([]), found: found([], 96) },
        { label: label([]), found: found([], 92) },
        { label: label(["low"]), found: found(["low"], 60) },
        { label: label(["fast"]), found: found(["fast"], 90) },
        { label: label(["low"]), found: found(["low"], null) },
      ]),
    ],
    [],
  );
  expect(figures).toMatchObject({ cleanScore: 94, oneFaultScore: 75, oneFaultInBand: 1 / 2 });
});

test("recordings without fault labels count for repetitions and sides only", () => {
  const filmed = outcome(
    [
      { label: label([], "left"), found: found(["low"], 50, "left") },
      { label: label([], "right"), found: found([], 50, "left") },
    ],
    false,
  );
  const figures = measure([filmed], []);
  expect(figures).toMatchObject({ exact: 1, sideRight: 1 / 2, faults: [], macroF1: null, cleanScore: null });
});

test("counts false positives over the minutes watched", () => {
  const negative = { case: { seconds: 90 } as unknown as Case, exercise, falsePositives: [found([], 90)] };
  expect(measure([], [negative])).toMatchObject({ falsePositives: 1, minutes: 1.5 });
});
