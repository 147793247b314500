import { CAMERA, type Camera } from "../../src/demonstration/camera.ts";
import type { PlannedRepetition } from "../../src/demonstration/choreography.ts";
import { framed } from "../../src/demonstration/framing.ts";
import { simulate, USUAL } from "../../src/demonstration/simulate.ts";
import { ADULT } from "../../src/motion/kit.ts";
import type { Proportions } from "../../src/motion/motion.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import type { Case } from "./cases.ts";
import { type Random, randomFrom } from "./random.ts";

/** How far random performances go; pairs are the lowest and the highest. Angles in degrees, chances 0..1. */
interface Extent {
  /** Most that a camera stands off the exercise's view, rolls, and looks down. */
  readonly offView: number;
  readonly roll: number;
  readonly looksDown: number;
  /** Share of the picture that the body takes. */
  readonly fill: Range;
  readonly fps: Range;
  /** The same of exercises that swing without a rest. */
  readonly swingFps: Range;
  /** Times the usual jitter, guess at the hidden side, and chance of a joint too unsure to use. */
  readonly jitter: Range;
  readonly guess: Range;
  readonly unsure: Range;
  readonly drop: Range;
  readonly swap: Range;
  readonly tempo: Range;
  /** Size of the body against the usual adult, and of each part against the body. */
  readonly size: Range;
  readonly part: Range;
  /** Chance that a spoilt repetition is spoilt in two ways. */
  readonly twice: number;
}

type Range = readonly [low: number, high: number];

/** As people may really sit before the camera. */
const USUAL_EXTENT: Extent = {
  offView: 22,
  roll: 12,
  looksDown: 22,
  fill: [0.45, 0.85],
  fps: [10, 30],
  swingFps: [18, 30],
  jitter: [0.5, 2],
  guess: [1, 1],
  unsure: [1, 1],
  drop: [0, 0.15],
  swap: [0, 0.03],
  tempo: [0.8, 1.5],
  size: [0.88, 1.1],
  part: [0.94, 1.06],
  twice: 0,
};

/** The same with everything near the edge of what may still be judged, all at once. */
const HARSH_EXTENT: Extent = {
  offView: 26,
  roll: 15,
  looksDown: 28,
  fill: [0.32, 0.9],
  fps: [9, 16],
  swingFps: [16, 24],
  jitter: [1, 2.5],
  guess: [1, 3],
  unsure: [1, 6],
  drop: [0.05, 0.2],
  swap: [0, 0.06],
  tempo: [0.7, 1.8],
  size: [0.8, 1.15],
  part: [0.87, 1.13],
  twice: 0.25,
};

/**
 * Performances of the demonstration before random cameras: other bodies, paces, faults, half-hearted starts, frame
 * rates and blur each time, the same ones for the same number and seed. They ask whether a rule is general; how right
 * it is, filmed people decide.
 */
export function performances(exercise: Exercise, count: number, seed = "", harsh = false): Case[] {
  const extent = harsh ? HARSH_EXTENT : USUAL_EXTENT;
  return Array.from({ length: count }, (_, i) => performance(exercise, i, seed, extent));
}

/** Where a camera stands: degrees off the exercise's own view, to either side, and degrees that it looks down. */
export interface CameraPlace {
  readonly offView: number;
  readonly looksDown: number;
}

/** The same performances before a camera at one place. */
export function performancesFrom(
  exercise: Exercise,
  count: number,
  seed: string,
  place: CameraPlace,
): Case[] {
  const text = `${seed} ${place.offView} ${place.looksDown}`;
  return Array.from({ length: count }, (_, i) => performance(exercise, i, text, USUAL_EXTENT, place));
}

function performance(
  exercise: Exercise,
  index: number,
  seedText: string,
  extent: Extent,
  place: CameraPlace | null = null,
): Case {
  const random = randomFrom(`${exercise.meta.id} ${index}${seedText}`);
  const body = someBody(extent, random);
  const repetitions = Array.from({ length: 3 + Math.floor(random.next() * 4) }, () =>
    someRepetition(exercise, extent, random),
  );
  const seed = Math.floor(random.next() * 1e9);
  const recording = simulate(exercise.motion, {
    exercise: exercise.meta.id,
    view: exercise.meta.view,
    belly: exercise.meta.readsBelly === true,
    plan: { repetitions, entrance: random.next() < 0.6, rest: between(random, [0.8, 3]) },
    camera:
      place === null ? someCamera(exercise, body, extent, random) : cameraAt(place, exercise, body, random),
    noise: {
      ...USUAL,
      jitter: USUAL.jitter * between(random, extent.jitter),
      drop: between(random, extent.drop),
      swap: between(random, extent.swap),
      guess: USUAL.guess * between(random, extent.guess),
      unsure: USUAL.unsure * between(random, extent.unsure),
    },
    fps: between(random, exercise.motion.continuous ? extent.swingFps : extent.fps),
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

function someRepetition(exercise: Exercise, extent: Extent, random: Random): PlannedRepetition {
  const tempo = between(random, extent.tempo);
  const pause = between(random, [0.5, 3]);
  if (!exercise.motion.continuous && !exercise.motion.paced && random.next() < 0.12)
    return { reach: 0.3, hold: 0, pause };
  const ids = exercise.motion.faults;
  const some = (among: readonly string[]) => among[Math.floor(random.next() * among.length)];
  const id = some(ids);
  if (id === undefined || random.next() < 0.45) return { tempo, pause };
  const second = extent.twice > 0 && random.next() < extent.twice ? some(sparing(ids, id)) : undefined;
  const chosen = second === undefined ? [id] : [id, second];
  return {
    tempo: chosen.includes("rushed") ? 1 : tempo,
    pause,
    faults: chosen.map((one) => ({ id: one, severity: between(random, [0.95, 1.3]) })),
  };
}

/** Faults that may come with one: not its own contrary, and no second one of time. */
function sparing(ids: readonly string[], id: string): string[] {
  const [part] = id.split("-");
  const timed = ["rushed", "short-hold"];
  return ids.filter(
    (other) => other.split("-")[0] !== part && !(timed.includes(id) && timed.includes(other)),
  );
}

function someCamera(exercise: Exercise, body: Proportions, extent: Extent, random: Random): Camera {
  return framed(
    exercise.motion,
    {
      yaw:
        between(random, [-extent.offView, extent.offView]) +
        (exercise.meta.view === "side" && random.next() < 0.5 ? 180 : 0),
      tilt: between(random, [0, extent.looksDown]),
      roll: between(random, [-extent.roll, extent.roll]),
      distance: CAMERA.distance * between(random, [0.8, 1.4]),
      aspect: random.next() < 0.5 ? 16 / 9 : random.next() < 0.5 ? 4 / 3 : 9 / 16,
      fill: between(random, extent.fill),
    },
    body,
  );
}

function cameraAt(place: CameraPlace, { motion }: Exercise, body: Proportions, random: Random): Camera {
  return framed(
    motion,
    {
      yaw: place.offView * (random.next() < 0.5 ? 1 : -1) + between(random, [-4, 4]),
      tilt: place.looksDown,
      roll: between(random, [-4, 4]),
      distance: CAMERA.distance * between(random, [0.8, 1.4]),
      aspect: 16 / 9,
      fill: between(random, [0.5, 0.85]),
    },
    body,
  );
}

function someBody(extent: Extent, random: Random): Proportions {
  const scale = between(random, extent.size);
  const own = Object.entries(ADULT).map(([part, length]) => [
    part,
    length * scale * between(random, extent.part),
  ]);
  return Object.fromEntries(own) as unknown as Proportions;
}

function between(random: Random, [low, high]: Range): number {
  return low + (high - low) * random.next();
}
