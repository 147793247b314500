import { describe, expect, test } from "vitest";
import { outcomesOf, type VisitOutcome } from "./outcomes.ts";
import type { StoredSet } from "./schema.ts";
import { NOON, sampleRepetition, sampleSet, sampleVisit } from "./testing/samples.ts";

const DAY = 86_400_000;
const FAULTS = [
  { id: "hips-low", cue: "Lift your hips" },
  { id: "rushed", cue: "Lower slowly" },
];
const WANTED = { exercise: "bridge", variant: null, faults: FAULTS, asked: 5, from: NOON - DAY };

/** Repetitions with those scores. */
function scored(...scores: readonly (number | null)[]): StoredSet["repetitions"] {
  return scores.map((score, i) => sampleRepetition(1 + 6 * i, score));
}

/** A set of five bridges before the camera, `minutes` into the visit. */
function setOf(minutes: number, more: Partial<StoredSet>): StoredSet {
  const startedAt = NOON + minutes * 60_000;
  return sampleSet(`set-${minutes}`, "one", {
    startedAt,
    asked: 5,
    repetitions: scored(99, 99, 99, 99, 99),
    ...more,
  });
}

describe("How a visit of an exercise went", () => {
  test("on a bad day proves nothing about the amount, however it was broken off", () => {
    const visit = sampleVisit("one", { startedAt: NOON, badDay: true });
    const sets = [setOf(0, { asked: 3, repetitions: scored(99, 99, 99) }), setOf(3, { asked: 2 })];
    expect(outcomesOf([{ visit, sets }], WANTED)).toMatchObject([{ form: "good", completion: null }]);
    expect(outcomesOf([{ visit: { ...visit, badDay: false }, sets }], WANTED)).toMatchObject([
      { completion: 1 },
    ]);
  });

  test.each<[string, readonly StoredSet[], Pick<VisitOutcome, "form" | "completion"> | null]>([
    ["all good", [setOf(0, {})], { form: "good", completion: 1 }],
    [
      "four of five done, three good",
      [setOf(0, { repetitions: scored(99, 99, 99, 70) })],
      { form: "nearly", completion: 0.8 },
    ],
    [
      "one could not be judged",
      [setOf(0, { repetitions: scored(99, 99, 99, 99, null) })],
      { form: "good", completion: 1 },
    ],
    [
      "none could be judged",
      [setOf(0, { repetitions: scored(null, null) })],
      { form: "unknown", completion: 0.4 },
    ],
    [
      "one taken away by hand",
      [setOf(0, { repetitions: scored(99, 99, 99, 99, 10), corrected: { removed: [4], added: 0 } })],
      { form: "good", completion: 0.8 },
    ],
    [
      "less asked than the plan does",
      [setOf(0, { asked: 3, repetitions: scored(99, 99, 99) })],
      { form: "good", completion: null },
    ],
    [
      "two sets",
      [setOf(0, { repetitions: scored(99, 99) }), setOf(3, { repetitions: scored(99, 99) })],
      { form: "good", completion: 0.8 },
    ],
    [
      "more asked than the plan does, and as much done as it asks",
      [setOf(0, { asked: 10 })],
      { form: "good", completion: 1 },
    ],
    [
      "broken off after two, and taken up again for the other three",
      [setOf(0, { repetitions: scored(99, 99) }), setOf(2, { asked: 3, repetitions: scored(99, 99, 99) })],
      { form: "good", completion: 1 },
    ],
    [
      "one added by hand",
      [setOf(0, { repetitions: scored(99, 99), corrected: { removed: [], added: 1 } })],
      { form: "good", completion: 0.6 },
    ],
    ["another exercise", [setOf(0, { exercise: "superman" })], null],
    ["another way of doing it", [setOf(0, { variant: "easier" })], null],
    ["a film", [setOf(0, { source: "video" })], null],
    ["before the item was changed", [setOf(-2 * 24 * 60, {})], null],
  ])("%s", (_what, sets, expected) => {
    const visit = sampleVisit("one", { painBefore: 2, painAfter: null });
    const outcomes = outcomesOf([{ visit, sets }], WANTED);
    expect(outcomes).toEqual(
      expected === null ? [] : [{ at: NOON, ...expected, cue: null, painBefore: 2, painAfter: null }],
    );
  });

  test("the cue is that of the commonest fault, none without a fault", () => {
    const faulty = (...ids: readonly string[]) => ({
      ...sampleRepetition(1, 60),
      faults: ids.map((id) => ({ id, value: 1, unit: "deg" as const, at: 2 })),
    });
    const repetitions = [
      faulty("hips-low"),
      faulty("rushed"),
      faulty("rushed", "hips-low"),
      faulty("rushed"),
    ];
    const history = [{ visit: sampleVisit("one"), sets: [setOf(0, { repetitions })] }];
    expect(outcomesOf(history, WANTED)).toMatchObject([{ cue: "Lower slowly" }]);
  });

  test("visits come oldest first, those without it are left out", () => {
    const at = (id: string, days: number, sets: readonly StoredSet[]) => ({
      visit: sampleVisit(id, { startedAt: NOON + days * DAY }),
      sets,
    });
    const history = [at("c", 2, [setOf(0, {})]), at("b", 1, []), at("a", 0, [setOf(0, {})])];
    expect(outcomesOf(history, WANTED).map((outcome) => outcome.at)).toEqual([NOON, NOON + 2 * DAY]);
  });
});
