import { describe, expect, test } from "vitest";
import { simulate } from "../src/demonstration/simulate.ts";
import { EXERCISES } from "../src/exercises/registry.ts";
import type { Recording } from "../src/pose/recording.ts";
import type { Exercise } from "../src/rules/contract.ts";
import { walkRecording } from "../src/rules/walk-recording.ts";

/** Ids of the faults that were told while they could still be mended, in their order, and those of each repetition. */
function heard(exercise: Exercise, recording: Recording) {
  const events = [...walkRecording(exercise, recording, null)].flatMap((frame) => frame.events);
  return {
    told: events.flatMap((event) => (event.type === "fault" ? [event.id] : [])),
    named: events.flatMap((event) =>
      event.type === "repetition" ? [event.repetition.faults.map(({ id }) => id)] : [],
    ),
  };
}

/** Two repetitions of each side with a rest before them; `ids` spoil the second one. */
function film({ meta, motion }: Exercise, ids: readonly string[], seed: number): Recording {
  const faults = ids.map((id) => ({ id, severity: 1.3 }));
  const plan = { repetitions: [{}, { faults }, {}, {}], entrance: seed > 1 };
  return simulate(motion, {
    exercise: meta.id,
    view: meta.view,
    plan,
    seed,
    fps: 14,
    belly: meta.readsBelly === true,
  });
}

describe.each(EXERCISES.map((exercise) => [exercise.meta.id, exercise] as const))("%s", (_, exercise) => {
  const { meta, motion } = exercise;
  // What is timed is known when it is over, but where the app leads the hold; a swing is over before a word is said.
  const isTimed = (id: string) => !meta.paced && meta.faults.find((fault) => fault.id === id)?.unit === "s";
  const isTold = (id: string) => !motion.continuous && !isTimed(id);

  test.each([1, 2, 3])("nobody is corrected who does it right (%i)", (seed) => {
    expect(heard(exercise, film(exercise, [], seed)).told).toEqual([]);
  });

  test.each(motion.faults.filter(isTold))("%s is told once, while it can be mended", (id) => {
    expect(heard(exercise, film(exercise, [id], 1))).toEqual({ told: [id], named: [[], [id], [], []] });
  });

  test.each(motion.faults.filter((id) => !isTold(id)))("%s is named when it is over", (id) => {
    expect(heard(exercise, film(exercise, [id], 1))).toEqual({ told: [], named: [[], [id], [], []] });
  });
});
