import { describe, expect, test } from "vitest";
import { outcomesOf, type SessionOutcome } from "./outcomes.ts";
import type { StoredSet } from "./schema.ts";
import { NOON, sampleRepetition, sampleSession, sampleSet } from "./testing/samples.ts";

const DAY = 86_400_000;
const WANTED = { exercise: "bridge", variant: null, asked: 5, from: NOON - DAY };

/** Repetitions with those scores. */
function scored(...scores: readonly (number | null)[]): StoredSet["repetitions"] {
  return scores.map((score, i) => sampleRepetition(1 + 6 * i, score));
}

/** A set of five bridges before the camera, `minutes` into the session. */
function setOf(minutes: number, more: Partial<StoredSet>): StoredSet {
  const startedAt = NOON + minutes * 60_000;
  return sampleSet(`set-${minutes}`, "one", {
    startedAt,
    asked: 5,
    repetitions: scored(99, 99, 99, 99, 99),
    ...more,
  });
}

describe("How a session of an exercise went", () => {
  test.each<[string, readonly StoredSet[], Pick<SessionOutcome, "technique" | "completion"> | null]>([
    ["all good", [setOf(0, {})], { technique: 1, completion: 1 }],
    [
      "four of five done, three good",
      [setOf(0, { repetitions: scored(99, 99, 99, 70) })],
      { technique: 0.75, completion: 0.6 },
    ],
    [
      "one could not be judged",
      [setOf(0, { repetitions: scored(99, 99, 99, 99, null) })],
      { technique: 1, completion: 0.8 },
    ],
    [
      "none could be judged",
      [setOf(0, { repetitions: scored(null, null) })],
      { technique: null, completion: null },
    ],
    [
      "one taken away by hand",
      [setOf(0, { repetitions: scored(99, 99, 99, 99, 10), corrected: { removed: [4], added: 0 } })],
      { technique: 1, completion: 0.8 },
    ],
    [
      "less asked than the plan does",
      [setOf(0, { asked: 3, repetitions: scored(99, 99, 99) })],
      { technique: 1, completion: null },
    ],
    [
      "two sets",
      [setOf(0, {}), setOf(3, { repetitions: scored(99, 99, 99) })],
      { technique: 1, completion: 0.8 },
    ],
    [
      "broken off after two, and taken up again for the other three",
      [setOf(0, { repetitions: scored(99, 99) }), setOf(2, { asked: 3, repetitions: scored(99, 99, 99) })],
      { technique: 1, completion: 1 },
    ],
    ["another exercise", [setOf(0, { exercise: "superman" })], null],
    ["another way of doing it", [setOf(0, { variant: "easier" })], null],
    ["a film", [setOf(0, { source: "video" })], null],
    ["before the item was changed", [setOf(-2 * 24 * 60, {})], null],
  ])("%s", (_what, sets, expected) => {
    const session = sampleSession("one", { painBefore: 2, painAfter: null });
    const outcomes = outcomesOf([{ session, sets }], WANTED);
    expect(outcomes).toEqual(
      expected === null ? [] : [{ at: NOON, ...expected, painBefore: 2, painAfter: null }],
    );
  });

  test("sessions come oldest first, those without it are left out", () => {
    const at = (id: string, days: number, sets: readonly StoredSet[]) => ({
      session: sampleSession(id, { startedAt: NOON + days * DAY }),
      sets,
    });
    const history = [at("c", 2, [setOf(0, {})]), at("b", 1, []), at("a", 0, [setOf(0, {})])];
    expect(outcomesOf(history, WANTED).map((outcome) => outcome.at)).toEqual([NOON, NOON + 2 * DAY]);
  });
});
