import { type Camera, keypoints, landmarksOf, projectionOf } from "../../src/demonstration/camera.ts";
import { normal } from "../../src/demonstration/random.ts";
import { type Skeleton, skeletonOf } from "../../src/demonstration/rig.ts";
import { along, between, dot } from "../../src/demonstration/vector.ts";
import { JOINTS } from "../../src/pose/joints.ts";
import { type Pose, SEEN } from "../../src/pose/pose.ts";
import type { Exercise } from "../../src/rules/contract.ts";
import {
  ANGLE_UNIT,
  type CameraPlace,
  INPUTS,
  KNOWN_EXERCISES,
  type Layout,
  layoutOf,
  writeFeatures,
} from "../../src/space/features.ts";
import { POSTURES } from "../../src/space/posture.ts";
import { blurred, type Habits, someHabits } from "./blur.ts";
import { someBody, type TrainingBody } from "./bodies.ts";
import type { Random } from "./random.ts";

/** Numbers that are true of the parts of a body; see `intoBones`. */
export const COORDINATES = 3 * JOINTS.length;

/** Numbers that are true of a sample: 17 joints in space, sine and cosine of the yaw, the tilt and the roll. */
export const TRUTHS = COORDINATES + 4;

/** What the network is told, what is true, and the posture's place among `POSTURES`. */
export interface Sample {
  readonly inputs: Float32Array;
  readonly truth: Float32Array;
  readonly posture: number;
}

const RADIANS = Math.PI / 180;

/** The heading of each exercise's own rest, degrees: a turn of the hips is a turn away from it. */
const SEATED_FRONT = { exercise: "trunk-rotation", yaw: -90 };

/** Draws one picture of a body from any side; null when too little of it would be seen. */
export function someSample(exercises: readonly Exercise[], random: Random): Sample | null {
  const drawn = someBody(exercises, random);
  const skeleton = skeletonOf(drawn.pose, drawn.body);
  const heading = drawn.exercise === SEATED_FRONT.exercise ? SEATED_FRONT.yaw : drawn.pose.yaw;
  const place = {
    yaw: 360 * random(),
    tilt: random() < 0.75 ? -5 + 35 * random() : -5 + 55 * random(),
    roll: random() < 0.4 ? 0 : 6 * normal(random),
  };
  const camera = someCamera(skeleton, heading, place, random);
  const habits = someHabits(random);
  const pose = blurred(inPicture(keypoints(skeleton, camera)), random, habits);
  const layout = layoutOf(pose);
  if (layout === null) return null;
  const known = {
    camera: random() < 0.35 ? null : nearly(place, random),
    rest: atRest(drawn, camera, habits, random),
  };
  const inputs = new Float32Array(INPUTS);
  writeFeatures(inputs, pose, layout, toldOf(drawn, exercises, random), known);
  const truth = new Float32Array(TRUTHS);
  writeTruth(truth, inputs, skeleton, camera, layout);
  truth[COORDINATES] = Math.sin(place.yaw * RADIANS);
  truth[COORDINATES + 1] = Math.cos(place.yaw * RADIANS);
  truth[COORDINATES + 2] = place.tilt / ANGLE_UNIT;
  truth[COORDINATES + 3] = place.roll / ANGLE_UNIT;
  return { inputs, truth, posture: POSTURES.indexOf(drawn.posture) };
}

function someCamera(skeleton: Skeleton, heading: number, place: CameraPlace, random: Random): Camera {
  const middle = centreOf(Object.values(landmarksOf(skeleton)));
  const lens = 0.5 + 0.5 * random();
  return {
    yaw: place.yaw + heading,
    tilt: place.tilt,
    roll: place.roll,
    distance: 1.5 + 3 * random() ** 1.3,
    target: {
      x: middle.x + 0.3 * normal(random),
      y: middle.y + 0.15 * normal(random),
      z: middle.z + 0.3 * normal(random),
    },
    // Without edges at its sides: what lies beyond an edge is cut off by `blurred`.
    aspect: 40,
    fieldOfView: (2 * Math.atan(0.5 / lens)) / RADIANS,
  };
}

/** What the frames before tell of the camera's place: nearly right, or only roughly. */
function nearly({ yaw, tilt, roll }: CameraPlace, random: Random): CameraPlace {
  const off = 0.3 + 0.9 * random();
  return {
    yaw: yaw + 5 * off * normal(random),
    tilt: tilt + 3.5 * off * normal(random),
    roll: roll + 2.5 * off * normal(random),
  };
}

/** What the frames before tell of the body at rest. */
function atRest({ rest, body }: TrainingBody, camera: Camera, habits: Habits, random: Random): Pose | null {
  if (rest === null) return null;
  const mean = blurred(inPicture(keypoints(skeletonOf(rest, body), camera)), random, habits, true);
  return Object.fromEntries(
    JOINTS.map((joint) => [joint, { ...mean[joint], score: mean[joint].score >= SEEN ? 1 : 0 }]),
  ) as unknown as Pose;
}

/**
 * What the picture does not tell of each joint: how far it lies off where it was seen, to the right and up, and how far
 * behind the hips; all in the layout's unit at the depth of the hips.
 */
function writeTruth(
  into: Float32Array,
  inputs: Float32Array,
  skeleton: Skeleton,
  camera: Camera,
  layout: Layout,
): void {
  const { project, frame } = projectionOf(camera);
  const marks = landmarksOf(skeleton);
  const hip = between(marks.leftHip, marks.rightHip);
  const at = project(hip);
  const unit = at.scale / layout.size;
  const [hipX, hipY] = [(at.x - layout.x) / layout.size, (layout.y - at.y) / layout.size];
  for (const [i, joint] of JOINTS.entries()) {
    const off = along(marks[joint], hip, -1);
    into[3 * i] = hipX + dot(off, frame.right) * unit - (inputs[3 * i] ?? 0);
    into[3 * i + 1] = hipY + dot(off, frame.up) * unit - (inputs[3 * i + 1] ?? 0);
    into[3 * i + 2] = dot(off, frame.forward) * unit;
  }
}

/** How often nothing is told, any exercise, and another one that is done in the same posture. */
const TOLD = { nothing: 0.06, any: 0.12, alike: 0.1 };

/** Mostly the exercise that is done; whoever does something else was asked for any of them, too. */
function toldOf(
  { exercise: done, asked, posture }: TrainingBody,
  exercises: readonly Exercise[],
  random: Random,
): string | null {
  if (asked !== null) return asked;
  const share = random();
  if (share < TOLD.nothing) return null;
  if (done !== null && share > 1 - TOLD.alike) {
    const alike = exercises.flatMap(({ meta }) => (meta.posture === posture ? [meta.id] : []));
    return alike[Math.floor(random() * alike.length)] ?? done;
  }
  return done === null || share < TOLD.nothing + TOLD.any
    ? (KNOWN_EXERCISES[Math.floor(random() * KNOWN_EXERCISES.length)] ?? null)
    : done;
}

/** The picture has no edges here: what lies beyond is cut off by `blurred`. */
function inPicture(exact: Pose): Pose {
  return Object.fromEntries(
    JOINTS.map((joint) => [
      joint,
      exact[joint].score === 0 ? { ...exact[joint], score: 0.95 } : exact[joint],
    ]),
  ) as unknown as Pose;
}

function centreOf(points: readonly { readonly x: number; readonly y: number; readonly z: number }[]) {
  const mean = (axis: "x" | "y" | "z") => points.reduce((sum, p) => sum + p[axis], 0) / points.length;
  return { x: mean("x"), y: mean("y"), z: mean("z") };
}
