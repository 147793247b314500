import { CAMERA, landmarksOf } from "../../src/demonstration/camera.ts";
import { type Choreography, choreograph } from "../../src/demonstration/choreography.ts";
import { framed } from "../../src/demonstration/framing.ts";
import type { Skeleton } from "../../src/demonstration/rig.ts";
import { simulate, USUAL } from "../../src/demonstration/simulate.ts";
import { along, between, span } from "../../src/demonstration/vector.ts";
import { ADULT } from "../../src/motion/kit.ts";
import type { Proportions } from "../../src/motion/motion.ts";
import { JOINTS, type Joint } from "../../src/pose/joints.ts";
import { poseFromPixels } from "../../src/pose/pose.ts";
import { keypointsOf, type Recording } from "../../src/pose/recording.ts";
import { askedOf } from "../../src/rules/asked.ts";
import type { Exercise } from "../../src/rules/contract.ts";
// Makes the rules whose readings are asked.
import "../../src/rules/kit/cyclic.ts";
import { doubtsOf } from "../../src/rules/kit/doubt.ts";
import type { Network } from "../../src/space/network.ts";
import type { SpacePoint } from "../../src/space/rotate.ts";
import { look, NO_SIGHT, type Sight } from "../../src/space/sight.ts";
import { type SpaceJoints, squareJoints } from "../../src/space/square-view.ts";
import { randomFrom } from "../evaluate/random.ts";

/** By how much a value that was read from a body in space misses the true one, and its deviation as it was told. */
export interface Miss {
  readonly name: string;
  readonly error: number;
  readonly deviation: number;
}

/** Pictures of each body that are looked at: more of the same body tell little new. */
const PICTURES = 5;

/** Pictures a second: enough to tell where the camera stands, and for a swing to be followed. */
const [FEW, MANY] = [8, 20];

/**
 * The misses of one body that the network was not trained on: drawn anew from a seed, with its own proportions and
 * perhaps a fault, before a camera that stands anywhere, and blurred as recordings are simulated and not as the
 * training's pictures are. Only where the body in space alone is believed.
 */
export function missesOf(exercise: Exercise, network: Network, seed: string): readonly Miss[] {
  const { meta, motion } = exercise;
  const random = randomFrom(`${meta.id} ${seed}`);
  const draw = (low: number, high: number) => low + (high - low) * random.next();
  const size = draw(0.88, 1.1);
  const body = Object.fromEntries(
    Object.entries(ADULT).map(([part, length]) => [part, length * size * draw(0.94, 1.06)]),
  ) as unknown as Proportions;
  const fault = random.next() < 0.4 ? undefined : motion.faults[Math.floor(draw(0, motion.faults.length))];
  const faults = fault === undefined ? [] : [{ id: fault, severity: draw(0.9, 1.3) }];
  const plan = { repetitions: [{ faults }] };
  const camera = framed(
    motion,
    {
      yaw: draw(-180, 180),
      tilt: draw(3, 30),
      roll: draw(-4, 4),
      distance: CAMERA.distance * draw(0.8, 1.4),
      aspect: 16 / 9,
      fill: draw(0.5, 0.85),
    },
    body,
  );
  const recording = simulate(motion, {
    exercise: meta.id,
    view: meta.view,
    plan,
    camera,
    body,
    fps: motion.continuous ? MANY : FEW,
    noise: { ...USUAL, jitter: USUAL.jitter * draw(0.5, 2) },
    seed: Math.floor(draw(0, 1e9)),
  });
  const every = Math.max(4, Math.floor(recording.frames.length / PICTURES));
  return missesIn(exercise, network, recording, { show: choreograph(motion, plan, body), body, every });
}

/** The misses of a body of which it is known what it does, in every so manyth picture. */
export function missesIn(
  { meta, motion, rule }: Exercise,
  network: Network,
  recording: Recording,
  { show, body, every }: { readonly show: Choreography; readonly body: Proportions; readonly every: number },
): readonly Miss[] {
  const { yaw } = motion.pose({ progress: 0, side: "left", faults: [], variant: null, since: 0 }, body);
  const asked = askedOf(meta);
  let memory = NO_SIGHT;
  return recording.frames.flatMap((frame, k) => {
    const keypoints = keypointsOf(frame);
    if (keypoints === null) return [];
    const resting = !show.repetitions.some(({ start, end }) => frame.t >= start && frame.t <= end);
    const pose = poseFromPixels(keypoints, recording.height);
    const looked = look(network, memory, asked, resting, frame.t, pose);
    memory = looked.memory;
    const isAsked = k % every === every - 1 && looked.sight?.share === 1;
    return isAsked ? missed(rule.reads, looked.sight, roomOfSkeleton(show.at(frame.t).skeleton, yaw)) : [];
  });
}

function missed(reads: Exercise["rule"]["reads"], sight: Sight, truth: SpaceJoints): Miss[] {
  const valuesOf = (room: SpaceJoints) =>
    reads(
      room,
      squareJoints(room, sight.yaw, () => 1),
    );
  const [told, exact] = [valuesOf(sight.room), valuesOf(truth)];
  return Object.entries(doubtsOf(reads, sight)).flatMap(([name, deviation]) => {
    const [value, right] = [told[name], exact[name]];
    if (value === null || value === undefined || right === null || right === undefined) return [];
    // What is the same for every body (its ruler, the side that is seen) has no error.
    return deviation > 0 ? [{ name, error: Math.abs(value - right), deviation }] : [];
  });
}

/** The joints of a skeleton in the body's own room; at rest its hips head `heading` degrees round. */
function roomOfSkeleton(skeleton: Skeleton, heading: number): SpaceJoints {
  const marks = landmarksOf(skeleton);
  const hip = between(marks.leftHip, marks.rightHip);
  const trunk = span(hip, between(marks.leftShoulder, marks.rightShoulder));
  const [sine, cosine] = [Math.sin((heading * Math.PI) / 180), Math.cos((heading * Math.PI) / 180)];
  const room: Partial<Record<Joint, SpacePoint>> = {};
  for (const joint of JOINTS) {
    const { x, y, z } = along(marks[joint], hip, -1);
    room[joint] = {
      ahead: (cosine * x - sine * z) / trunk,
      up: y / trunk,
      right: (sine * x + cosine * z) / trunk,
    };
  }
  return room as SpaceJoints;
}
