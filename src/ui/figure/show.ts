import type { Camera } from "../../demonstration/camera.ts";
import { choreograph } from "../../demonstration/choreography.ts";
import { framed } from "../../demonstration/framing.ts";
import { framedMove, type Move, perform } from "../../demonstration/moves/move.ts";
import type { Scene } from "../../demonstration/scene.ts";
import type { Motion } from "../../motion/motion.ts";
import type { End } from "./tempo.ts";

/** A loop of a figure that moves, and the camera that sees all of it. */
export interface Show {
  readonly performance: { readonly duration: number; at(t: number): Scene };
  readonly camera: Camera;
  /** Seconds into the loop of the pose that says most: an end of the first repetition. */
  readonly keyTime: number;
}

/** The instruction figure moves this many times slower than a person would. */
const SLOWER = 1.25;

/** Looks down a little on a body on the floor, so that it does not shrink to a line. */
const TILT = 12;

/** What of an exercise is shown. */
interface Shown {
  /** Null does it right. */
  readonly fault: string | null;
  readonly variant: string | null;
  readonly still: End;
}

/** The cameras that were found, by the width through the height of the picture: a dozen figures of a page share one. */
const cameras = new WeakMap<Motion, Map<number, Camera>>();

/** Works out the loop of an exercise done right, or with one plain fault; `aspect` is width through height. */
export function showOf(motion: Motion, { fault, variant, still }: Shown, aspect: number): Show {
  const faults = fault === null ? [] : [{ id: fault, severity: 1 }];
  const repetition = { faults, tempo: SLOWER };
  const repetitions = motion.sides || motion.continuous ? [repetition, repetition] : [repetition];
  const performance = choreograph(motion, { repetitions, variant, rest: 0.8 });
  const camera = cameraFor(motion, aspect);
  const [first] = performance.repetitions;
  const keyTime = (still === "top" ? first?.peak : first?.start) ?? 0;
  return { performance, camera, keyTime };
}

function cameraFor(motion: Motion, aspect: number): Camera {
  const found = cameras.get(motion) ?? new Map<number, Camera>();
  const camera = found.get(aspect) ?? framed(motion, { aspect, tilt: TILT, fill: 0.84 });
  cameras.set(motion, found.set(aspect, camera));
  return camera;
}

/** Works out the loop of a movement of the warm-up or the cool-down. */
export function showOfMove(move: Move, aspect: number): Show {
  return {
    performance: perform(move),
    camera: framedMove(move, { aspect, tilt: TILT, fill: 0.84 }),
    keyTime: move.key,
  };
}
