import { ADULT } from "../motion/kit.ts";
import type { Motion, Proportions } from "../motion/motion.ts";
import { type BellyFrame, isBellySeen } from "../pose/belly.ts";
import { JOINTS, type Joint, mirroredJoint } from "../pose/joints.ts";
import { type Keypoint, type Pose, poseToPixels } from "../pose/pose.ts";
import type { Recording } from "../pose/recording.ts";
import type { View } from "../rules/contract.ts";
import { bellyTruth } from "./belly-truth.ts";
import { type Camera, keypoints } from "./camera.ts";
import { choreograph, type Plan } from "./choreography.ts";
import { framed } from "./framing.ts";
import { normal, randomOf } from "./random.ts";

/** How a model blurs what it sees. Chances are per frame, 0..1. */
export interface Noise {
  /** Spread of every joint, as a share of the body's size in the picture (its larger side); 0.005 is usual. */
  readonly jitter: number;
  /** Chance that one joint is far off in this frame only. */
  readonly jump: number;
  /** Chance that left and right are exchanged in this frame only. */
  readonly swap: number;
  /** Chance that the frame is missing. */
  readonly drop: number;
  /** How far off the hidden side is guessed, as a share of the body's size; its wander is slow. */
  readonly guess: number;
  /** Chance that a joint's score is too low to be used in this frame. */
  readonly unsure: number;
}

/** No blur at all. */
export const STILL: Noise = { jitter: 0, jump: 0, swap: 0, drop: 0, guess: 0, unsure: 0 };

/** What the real model does on a good day. */
export const USUAL: Noise = {
  jitter: 0.005,
  jump: 0.01,
  swap: 0.004,
  drop: 0.02,
  guess: 0.015,
  unsure: 0.01,
};

/** What is to be simulated; all but the exercise, the view, the plan and the seed may be left out. */
export interface Simulation {
  readonly exercise: string;
  readonly view: View;
  readonly plan: Plan;
  /** The same seed gives the same recording. */
  readonly seed: number;
  /** Default: the whole exercise from its own view, 16:9, half as wide as the picture. */
  readonly camera?: Camera;
  readonly noise?: Noise;
  /** Whether the pixels of the belly are looked at, too. */
  readonly belly?: boolean;
  /** Frames a second on average; they come unevenly. Default 20. */
  readonly fps?: number;
  readonly body?: Proportions;
}

/** Height of the simulated picture in pixels. */
const HEIGHT = 720;

/** Share of the picture that a body usually takes before a phone on the floor: room to walk in is left. */
const FILL = 0.5;

/** How unevenly frames come, as a share of the time between them. */
const UNEVEN = 0.25;

/**
 * Films a performance without pixels: a keypoint recording with exact labels, blurred as a model blurs.
 * `simulate(motion, { exercise: "bridge", view: "side", plan: { repetitions: [{}, { faults: [{ id: "hips-low",
 * severity: 1 }] }], entrance: true }, seed: 1 })`. Frames in which less than half of the body is in the picture have
 * no keypoints, as when nobody is found.
 */
export function simulate(motion: Motion, simulation: Simulation): Recording {
  const { plan, seed, noise = USUAL, fps = 20, body = ADULT } = simulation;
  const camera = simulation.camera ?? framed(motion, { aspect: 16 / 9, fill: FILL }, body);
  const performance = choreograph(motion, plan, body);
  const random = randomOf(seed);
  const drift = drifting(random);
  const atRest = motion.pose({ progress: 0, side: "left", faults: [], variant: null, since: 0 }, body).belly;
  const frames: Recording["frames"] = [];
  for (let i = 0; i / fps < performance.duration; i++) {
    const t = (i + UNEVEN * random()) / fps;
    if (random() < noise.drop) continue;
    const { skeleton } = performance.at(t);
    const exact = keypoints(skeleton, camera);
    const found = JOINTS.filter((joint) => exact[joint].score > 0).length * 2 > JOINTS.length;
    const seen = blurred(exact, noise, random, drift(t));
    const belly = simulation.belly ? { belly: rounded(bellyTruth(skeleton, atRest)) } : {};
    frames.push({ t: thousandth(t), keypoints: found ? poseToPixels(seen, HEIGHT) : [], ...belly });
  }
  return {
    format: "keypoint-recording",
    version: 1,
    exercise: simulation.exercise,
    ...(plan.variant ? { variant: plan.variant } : {}),
    source: "simulated",
    width: Math.round(HEIGHT * camera.aspect),
    height: HEIGHT,
    keypointOrder: "coco-17",
    ...(motion.paced
      ? { guide: performance.guide.map(({ t, phase }) => ({ t: thousandth(t), phase })) }
      : {}),
    frames,
    labels: {
      view: simulation.view,
      reps: performance.repetitions.map((label) => ({
        ...label,
        start: thousandth(label.start),
        peak: thousandth(label.peak ?? label.start),
        end: thousandth(label.end),
        hold: thousandth(label.hold ?? 0),
      })),
    },
  };
}

/** As many digits as the pixels tell. */
function rounded(belly: BellyFrame): BellyFrame {
  if (!isBellySeen(belly)) return belly;
  const short = (value: number) => Math.round(value * 1e5) / 1e5;
  const { out, doubt, pelvis, breath } = belly;
  return {
    out: short(out),
    doubt: short(doubt),
    pelvis: pelvis === null ? null : short(pelvis),
    breath: short(breath),
  };
}

function thousandth(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A slow wander per joint and axis, between -1 and 1: how a hidden joint is guessed. */
function drifting(random: () => number): (t: number) => (joint: number) => { x: number; y: number } {
  const waves = JOINTS.map(() => [random() * 7, random() * 7, 0.5 + random(), 0.5 + random()] as const);
  return (t) => (joint) => {
    const [a, b, speedX, speedY] = waves[joint] ?? [0, 0, 1, 1];
    return { x: Math.sin(a + t * speedX), y: Math.sin(b + t * speedY) };
  };
}

function blurred(
  exact: Pose,
  noise: Noise,
  random: () => number,
  drift: (joint: number) => { x: number; y: number },
): Pose {
  const size = sizeOf(exact);
  const swapped = random() < noise.swap;
  const jumping = random() < noise.jump ? Math.floor(random() * JOINTS.length) : -1;
  const seen: Partial<Record<Joint, Keypoint>> = {};
  for (const [i, joint] of JOINTS.entries()) {
    const source = exact[swapped ? mirroredJoint(joint) : joint];
    const hidden = 1 - source.score;
    const spread = size * (noise.jitter * (1 + hidden) + (i === jumping ? 0.25 : 0));
    const wander = drift(i);
    const unsure = random() < noise.unsure;
    const score =
      source.score === 0 ? 0.05 : source.score - Math.abs(normal(random)) * 0.12 * (noise.jitter > 0 ? 1 : 0);
    seen[joint] = {
      x: source.x + spread * normal(random) + wander.x * hidden * noise.guess * size,
      y: source.y + spread * normal(random) + wander.y * hidden * noise.guess * size,
      score: Math.max(0.02, unsure ? Math.min(score, 0.12) : score),
    };
  }
  return seen as Pose;
}

/** The larger side of the body in the picture, in picture heights. */
function sizeOf(pose: Pose): number {
  const points = Object.values(pose);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
