import { expect, test } from "vitest";
import type { Exercise, Repetition } from "../../src/rules/contract.ts";
import type { Case } from "./cases.ts";
import type { NegativeOutcome, Outcome, Pair } from "./judge.ts";
import { changedVerdicts, verdictLines } from "./verdicts.ts";

function found(faults: string[], more: Partial<Repetition> = {}): Repetition {
  const named = faults.map((id) => ({ id, value: 1, unit: "deg" as const, at: 1 }));
  const times = { start: 0, peak: 1, end: 2, hold: 1 };
  return { ...times, side: null, score: 90, faults: named, checks: [], notSeen: [], ...more };
}

const label = (faults: string[], side: "left" | "right" | null = null) => {
  return { index: 0, side, faults, start: 0, end: 2 };
};

function outcome(name: string, pairs: Pair[]): Outcome {
  return { case: { name, faultsLabelled: true }, pairs } as unknown as Outcome;
}

test("each repetition has a line: what was found, what was not seen, and what was labelled otherwise", () => {
  const bow = outcome("bow.10", [
    { label: label(["low"]), found: found(["low"]) },
    { label: label(["low"], "left"), found: found(["fast"], { side: "right", notSeen: ["low"] }) },
    { label: label([]), found: null },
    { label: null, found: found([]) },
  ]);
  const falsePositives: NegativeOutcome = {
    case: { name: "none.walk" } as Case,
    exercise: { meta: { id: "bow" } } as Exercise,
    falsePositives: [found([])],
  };
  expect(
    verdictLines([bow, outcome("bow.9", [{ label: label([]), found: found([]) }])], [falsePositives]),
  ).toEqual([
    "bow.9 1: clean",
    "bow.10 1: low",
    "bow.10 2: right fast (not seen: low) ! SIDE +fast -low",
    "bow.10 3 ! LOST",
    "bow.10 4: clean ! EXTRA",
    "none.walk as bow: 1 ! FALSE POSITIVE",
  ]);
});

test("a changed verdict is shown as it was and as it is", () => {
  const before = ["bow.9 1: clean", "bow.9 2: clean", "bow.9 3: low"];
  const now = ["bow.9 1: clean", "bow.9 2: low", "bow.9 3: low", "bow.9 4: clean"];
  expect(changedVerdicts(before, now)).toEqual(["- bow.9 2: clean", "+ bow.9 2: low", "+ bow.9 4: clean"]);
  expect(changedVerdicts(now, now)).toEqual([]);
});
