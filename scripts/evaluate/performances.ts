import { CAMERA, type Camera } from "../../src/demonstration/camera.ts";
import type { PlannedRepetition } from "../../src/demonstration/choreography.ts";
import { framed } from "../../src/demonstration/framing.ts";
import { simulate, USUAL } from "../../src/demonstration/simulate.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import type { Proportions } from "../../src/rules/motion.ts";
import { ADULT } from "../../src/rules/motion-kit.ts";
import type { Case } from "./cases.ts";
import { type Random, randomFrom } from "./random.ts";

/** Most that a camera stands off the exercise's view, and most that it is tilted or looks down, in degrees. */
const OFF_VIEW = 22;
const ROLL = 12;
const LOOKS_DOWN = 22;

/**
 * Performances of the demonstration before random cameras: other bodies, paces, faults, half-hearted starts, frame
 * rates and blur each time, the same ones for the same number. They ask whether a rule is general; how right it is,
 * filmed people decide.
 */
export function performances(exercise: Exercise, count: number): Case[] {
  return Array.from({ length: count }, (_, i) => performance(exercise, i));
}

function performance(exercise: Exercise, index: number): Case {
  const random = randomFrom(`${exercise.meta.id} ${index}`);
  const body = someBody(random);
  const repetitions = Array.from({ length: 3 + Math.floor(random.next() * 4) }, () =>
    someRepetition(exercise, random),
  );
  const seed = Math.floor(random.next() * 1e9);
  const recording = simulate(exercise.motion, {
    exercise: exercise.meta.id,
    view: exercise.meta.view,
    plan: { repetitions, entrance: random.next() < 0.6, rest: between(random, 0.8, 3) },
    camera: someCamera(exercise, body, random),
    noise: {
      ...USUAL,
      jitter: USUAL.jitter * between(random, 0.5, 2),
      drop: between(random, 0, 0.15),
      swap: between(random, 0, 0.03),
    },
    fps: exercise.motion.continuous ? between(random, 18, 30) : between(random, 10, 30),
    body,
    seed,
  });
  const labels = recording.labels?.reps ?? [];
  const seconds = (recording.frames.at(-1)?.t ?? 0) - (recording.frames[0]?.t ?? 0);
  return {
    name: `${exercise.meta.id}.performed-${index}`,
    exercise: exercise.meta.id,
    filmed: false,
    recording,
    labels,
    faultsLabelled: true,
    seconds,
  };
}

function someRepetition(exercise: Exercise, random: Random): PlannedRepetition {
  const tempo = between(random, 0.8, 1.5);
  const pause = between(random, 0.5, 3);
  if (!exercise.motion.continuous && !exercise.motion.paced && random.next() < 0.12)
    return { reach: 0.3, hold: 0, pause };
  const ids = exercise.motion.faults;
  const id = ids[Math.floor(random.next() * ids.length)];
  if (id === undefined || random.next() < 0.45) return { tempo, pause };
  return {
    tempo: id === "rushed" ? 1 : tempo,
    pause,
    faults: [{ id, severity: between(random, 0.95, 1.3) }],
  };
}

function someCamera(exercise: Exercise, body: Proportions, random: Random): Camera {
  return framed(
    exercise.motion,
    {
      yaw:
        between(random, -OFF_VIEW, OFF_VIEW) +
        (exercise.meta.view === "side" && random.next() < 0.5 ? 180 : 0),
      tilt: between(random, 0, LOOKS_DOWN),
      roll: between(random, -ROLL, ROLL),
      distance: CAMERA.distance * between(random, 0.8, 1.4),
      aspect: random.next() < 0.5 ? 16 / 9 : random.next() < 0.5 ? 4 / 3 : 9 / 16,
      fill: between(random, 0.45, 0.85),
    },
    body,
  );
}

function someBody(random: Random): Proportions {
  const scale = between(random, 0.88, 1.1);
  const own = Object.entries(ADULT).map(([part, length]) => [
    part,
    length * scale * between(random, 0.94, 1.06),
  ]);
  return Object.fromEntries(own) as unknown as Proportions;
}

function between(random: Random, low: number, high: number): number {
  return low + (high - low) * random.next();
}
