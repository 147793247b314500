import { DEGREES } from "../pose/geometry.ts";
import { JOINTS, type Joint } from "../pose/joints.ts";
import type { Pose } from "../pose/pose.ts";
import { intoPlaces } from "./bones.ts";
import { ANGLE_UNIT, INPUTS, type Known, type Layout, layoutOf, writeFeatures } from "./features.ts";
import { headTo, mirroredBody, mirroredPlace, mirroredPose } from "./mirror.ts";
import { type Missed, misfitOf } from "./misfit.ts";
import type { Network } from "./network.ts";
import { AT, COORDINATES, LOG_VARIANCES } from "./outputs.ts";
import { POSTURES, type Posture } from "./posture.ts";
import type { CameraPoint, SpaceBody } from "./space-body.ts";

const [SUREST, VAGUEST] = LOG_VARIANCES;

/** Joints that lie further than this off every body, in units of their spread, are no body. */
const MISFIT = 0.6;

const NO_POSTURE = Object.fromEntries(
  POSTURES.map((posture) => [posture, posture === "other" ? 1 : 0]),
) as Record<Posture, number>;

const features = new Float32Array(INPUTS);

/**
 * Lifts a picture's keypoints into space; null when too little was seen. `exercise` is what is asked of the person. A body
 * and its mirror image are told alike: the network always sees the one of the two whose right side is near or, while that is
 * unknown, whose head is to the right.
 */
export function bodyInSpace(network: Network, pose: Pose, exercise: string, known: Known): SpaceBody | null {
  const layout = layoutOf(pose);
  if (layout === null) return null;
  const { camera, rest } = known;
  const isMirrored = camera === null ? headTo(pose) < 0 : Math.cos(camera.yaw / DEGREES) < 0;
  if (!isMirrored) return lift(network, pose, layout, exercise, known);
  const own = lift(network, mirroredPose(pose), { ...layout, x: -layout.x }, exercise, {
    camera: camera && mirroredPlace(camera),
    rest: rest && mirroredPose(rest),
  });
  return own === null ? null : mirroredBody(own);
}

function lift(
  network: Network,
  pose: Pose,
  layout: Layout,
  exercise: string,
  known: Known,
): SpaceBody | null {
  writeFeatures(features, pose, layout, exercise, known);
  const out = network.run(features);
  const at = (place: number) => out[place] ?? 0;
  const deviation = (place: number) => Math.exp(Math.max(SUREST, Math.min(VAGUEST, at(place))) / 2);
  const places = out.slice(0, COORDINATES);
  intoPlaces(places);
  const misfit = misfitOf(missed(places));
  const points = JOINTS.map(
    (_, i): CameraPoint => ({
      right: (places[3 * i] ?? 0) + (features[3 * i] ?? 0),
      up: (places[3 * i + 1] ?? 0) + (features[3 * i + 1] ?? 0),
      away: places[3 * i + 2] ?? 0,
    }),
  );
  const ruler = rulerOf(points);
  if (ruler === null) return null;
  const { hip, trunk } = ruler;
  const joints: Partial<Record<Joint, CameraPoint>> = {};
  const doubt: Partial<Record<Joint, CameraPoint>> = {};
  for (const [i, joint] of JOINTS.entries()) {
    const { right, up, away } = points[i] ?? hip;
    joints[joint] = {
      right: (right - hip.right) / trunk,
      up: (up - hip.up) / trunk,
      away: (away - hip.away) / trunk,
    };
    const from = AT.doubt + 3 * i;
    doubt[joint] = {
      right: deviation(from) / trunk,
      up: deviation(from + 1) / trunk,
      away: deviation(from + 2) / trunk,
    };
  }
  const [sine, cosine] = [at(AT.camera), at(AT.camera + 1)];
  return {
    joints: joints as Record<Joint, CameraPoint>,
    doubt: doubt as Record<Joint, CameraPoint>,
    camera: {
      yaw: Math.atan2(sine, cosine) * DEGREES,
      tilt: ANGLE_UNIT * at(AT.camera + 2),
      roll: ANGLE_UNIT * at(AT.camera + 3),
    },
    yawDoubt: (DEGREES * deviation(AT.cameraDoubt)) / Math.max(0.3, Math.hypot(sine, cosine)),
    postures: misfit > MISFIT ? NO_POSTURE : likelihoods(out),
  };
}

/** What `places` (off where each joint was seen) leaves of the joints that were seen. */
function missed(places: Float32Array): readonly Missed[] {
  return JOINTS.flatMap((_, i) => {
    if ((features[3 * i + 2] ?? 0) === 0) return [];
    const [right, up, away] = [places[3 * i] ?? 0, places[3 * i + 1] ?? 0, places[3 * i + 2] ?? 0];
    return [
      { off: [right, up], at: [right + (features[3 * i] ?? 0), up + (features[3 * i + 1] ?? 0)], away },
    ];
  });
}

/** Places of the shoulders and hips among the joints. */
const [LEFT_SHOULDER, RIGHT_SHOULDER, LEFT_HIP, RIGHT_HIP] = (
  ["leftShoulder", "rightShoulder", "leftHip", "rightHip"] as const
).map((joint) => JOINTS.indexOf(joint)) as [number, number, number, number];

/** The middle of the hips, and the trunk's length; null when it has none. */
function rulerOf(
  points: readonly CameraPoint[],
): { readonly hip: CameraPoint; readonly trunk: number } | null {
  const middle = (a: number, b: number): CameraPoint => {
    const [p, q] = [points[a], points[b]];
    if (p === undefined || q === undefined) throw new RangeError("A body has 17 joints.");
    return { right: (p.right + q.right) / 2, up: (p.up + q.up) / 2, away: (p.away + q.away) / 2 };
  };
  const [shoulder, hip] = [middle(LEFT_SHOULDER, RIGHT_SHOULDER), middle(LEFT_HIP, RIGHT_HIP)];
  const trunk = Math.hypot(shoulder.right - hip.right, shoulder.up - hip.up, shoulder.away - hip.away);
  return trunk > 0.05 ? { hip, trunk } : null;
}

function likelihoods(out: Float32Array): Record<Posture, number> {
  const most = POSTURES.reduce(
    (max, _, i) => Math.max(max, out[AT.posture + i] ?? 0),
    Number.NEGATIVE_INFINITY,
  );
  const weights = POSTURES.map((_, i) => Math.exp((out[AT.posture + i] ?? 0) - most));
  const sum = weights.reduce((a, b) => a + b, 0);
  return Object.fromEntries(POSTURES.map((posture, i) => [posture, (weights[i] ?? 0) / sum])) as Record<
    Posture,
    number
  >;
}
