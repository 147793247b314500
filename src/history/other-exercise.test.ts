import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { exerciseById } from "../exercises/registry.ts";
import { parseRecording } from "../pose/recording.ts";
import { repetitionOf } from "../rules/testing/sample-exercise.ts";
import { asOtherExercise } from "./other-exercise.ts";
import { plain } from "./plain.ts";
import type { StoredSet } from "./schema.ts";

const FILM = parseRecording(readFileSync("fixtures/bridge/bridge.one-and-a-cut.json", "utf8"));

/** Three repetitions taken for Supermans, one of them taken away by hand, and one added. */
const SET: StoredSet = {
  id: "set",
  sessionId: "visit",
  exercise: "superman",
  variant: "arms-down",
  source: "camera",
  model: null,
  startedAt: 1_700_000_000_000,
  endedAt: 1_700_000_060_000,
  asked: 0,
  repetitions: [repetitionOf(), repetitionOf(), repetitionOf()].map(plain),
  partials: [{ start: 0, end: 1 }],
  unseen: [{ start: 2, end: 4, why: "feet" }],
  corrected: { removed: [1], added: 1 },
};

const exercise = (id: string) => exerciseById(id) ?? expect.unreachable(id);

test("a set that was another exercise is judged again as that one", () => {
  const corrected = asOtherExercise(SET, exercise("bridge"), FILM);
  expect(corrected).toMatchObject({
    exercise: "bridge",
    variant: null,
    corrected: { removed: [], added: 0 },
  });
  expect(corrected.repetitions).toHaveLength(1);
  expect({ ...corrected, ...SET }).toEqual(SET);
});

test("where nothing of it is seen, the person's count stands, without a judgement", () => {
  for (const recording of [FILM, null]) {
    const corrected = asOtherExercise(SET, exercise("bird-dog"), recording);
    expect(corrected).toMatchObject({
      exercise: "bird-dog",
      repetitions: [],
      corrected: { removed: [], added: 3 },
    });
  }
});
