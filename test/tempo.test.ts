import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { framedFor } from "../src/demonstration/framing.ts";
import { type Simulation, STILL, simulate } from "../src/demonstration/simulate.ts";
import { EXERCISES, exerciseById } from "../src/exercises/registry.ts";
import { JOINTS } from "../src/pose/joints.ts";
import { parseRecording, type Recording } from "../src/pose/recording.ts";
import type { Exercise } from "../src/rules/contract.ts";
import { judgeRecording } from "../src/rules/judge-recording.ts";

/** Faults of time. */
const OF_TIME: readonly string[] = ["rushed", "short-hold", "let-go-early"];

const TIMED = EXERCISES.filter(({ motion }) => motion.faults.some((fault) => OF_TIME.includes(fault)));

/** A right repetition and one with a fault, as the demonstration shows them. */
function filmed(
  { meta, motion }: Exercise,
  fault: string,
  how: Pick<Simulation, "seed" | "fps" | "noise">,
): Recording {
  const plan = { repetitions: [{}, { faults: [{ id: fault, severity: 1 }] }] };
  const camera = framedFor(motion, plan, { aspect: 16 / 9, fill: 0.78 });
  const belly = meta.readsBelly === true;
  return simulate(motion, { exercise: meta.id, view: meta.view, plan, camera, belly, ...how });
}

function expectHeldAndSlow(exercise: Exercise, film: Recording): void {
  const { repetitions } = judgeRecording(exercise, film);
  expect(repetitions).toHaveLength(2);
  const named = repetitions.flatMap(({ faults }) => faults.map(({ id }) => id));
  expect(named.filter((id) => OF_TIME.includes(id))).toEqual([]);
}

describe.each(TIMED.map((exercise) => [exercise.meta.id, exercise] as const))("%s", (_, exercise) => {
  const others = exercise.motion.faults.filter((fault) => !OF_TIME.includes(fault));

  test.each(others)("with %s at 8 to 15 uneven pictures a second is held and slow", (fault) => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 15 }), fc.integer({ min: 1, max: 1e6 }), (fps, seed) =>
        expectHeldAndSlow(exercise, filmed(exercise, fault, { fps, seed })),
      ),
      { numRuns: 1 },
    );
  });
});

test("a bridge whose hips one picture of its top puts far down, whichever picture, is held and slow", () => {
  const bridge = exerciseById("bridge") ?? expect.unreachable();
  const film = filmed(bridge, "hips-low", { fps: 8, seed: 1, noise: STILL });
  const [{ start, end } = expect.unreachable()] = film.labels?.reps ?? [];
  const hips = [JOINTS.indexOf("leftHip"), JOINTS.indexOf("rightHip")];
  for (const [odd, { t, keypoints }] of film.frames.entries()) {
    if (t < start + 1.5 || t > end - 1.5) continue;
    const down = keypoints.map(([x, y, score], joint): [number, number, number] => [
      x,
      hips.includes(joint) ? y + 0.35 * film.height : y,
      score,
    ]);
    expectHeldAndSlow(bridge, { ...film, frames: film.frames.with(odd, { t, keypoints: down }) });
  }
});

test("a film of the figure with a low arm is named that and nothing else, though the model lays its far leg on the near one", () => {
  // Ten pictures a second of a browser; the leg lies there in one picture of four.
  const recording = parseRecording(readFileSync("test/recordings/bird-dog.low-arm.json", "utf8"));
  const exercise = exerciseById("bird-dog") ?? expect.unreachable();
  const { repetitions } = judgeRecording(exercise, recording);
  expect(repetitions.map(({ side, faults }) => [side, ...faults.map(({ id }) => id)])).toEqual([
    ["right", "arm-low"],
    ["left"],
    ["right", "arm-low"],
  ]);
});
