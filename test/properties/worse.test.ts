import { describe, expect, test } from "vitest";
import { STILL, simulate } from "../../src/demonstration/simulate.ts";
import { EXERCISES } from "../../src/exercises/registry.ts";
import { judgeRecording } from "../../src/rules/judge-recording.ts";

/** Doses of one fault: a little, the plain fault, and worse. */
const SEVERITIES = [0.5, 1, 1.5, 2];

/** Points that a score may differ because the frames of another film fall at other moments of the movement. */
const GRAIN = 1;

describe.each(EXERCISES.map((exercise) => [exercise.meta.id, exercise] as const))("%s", (id, exercise) => {
  /** The score of a repetition with so much of that fault; null where it is too far off to count at all. */
  const scoreWith = (fault: string, severity: number) => {
    const plan = { repetitions: [{}, { faults: [{ id: fault, severity }] }], entrance: false };
    const { view, readsBelly: belly = false } = exercise.meta;
    const film = simulate(exercise.motion, {
      exercise: id,
      view,
      plan,
      seed: 1,
      noise: STILL,
      fps: 16,
      belly,
    });
    const spoilt = film.labels?.reps[1] ?? expect.unreachable("no label");
    const { repetitions } = judgeRecording(exercise, film);
    const found = repetitions.find(({ peak }) => peak >= spoilt.start && peak <= spoilt.end);
    return found === undefined ? null : (found.score ?? expect.unreachable("no score"));
  };
  // Without any of it, it is the same film whichever the fault.
  let unspoilt: number | null = null;

  test.each(exercise.motion.faults)("%s done worse never scores higher", (fault) => {
    unspoilt ??= scoreWith(fault, 0) ?? expect.unreachable("a clean repetition was not counted");
    const told = [unspoilt, ...SEVERITIES.map((severity) => scoreWith(fault, severity))].filter(
      (score) => score !== null,
    );
    for (const [i, score] of told.slice(1).entries())
      expect(score, JSON.stringify(told)).toBeLessThanOrEqual((told[i] ?? 0) + GRAIN);
  });
});
