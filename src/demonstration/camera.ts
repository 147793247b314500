import { JOINTS, type Joint, type Side } from "../pose/joints.ts";
import type { Keypoint, Point, Pose } from "../pose/pose.ts";
import type { Skeleton } from "./rig.ts";
import { along, dot, type Frame, type Vector } from "./vector.ts";

/** A camera in the room. Angles in degrees, lengths in metres. */
export interface Camera {
  /** Which way round the person it stands: 0 is the exercise's own view, 90 the person's right moved away. */
  readonly yaw: number;
  /** How far it looks down. */
  readonly tilt: number;
  /** How far the phone leans to its right, which turns the picture. */
  readonly roll: number;
  readonly distance: number;
  /** The point that stands in the middle of the picture. */
  readonly target: Vector;
  /** Width of the picture through its height: 4/3, or 9/16 upright. */
  readonly aspect: number;
  /** What it sees from the lower edge to the upper, in degrees. */
  readonly fieldOfView: number;
}

/** A camera as a phone on a low shelf sees the mat, from 2.6 m. */
export const CAMERA: Camera = {
  yaw: 0,
  tilt: 8,
  roll: 0,
  distance: 2.9,
  target: { x: 0, y: 0.5, z: 0 },
  aspect: 4 / 3,
  fieldOfView: 46,
};

/** Turns points of the room into points of the picture. */
export interface Projection {
  /** Where a point appears (fractions of picture height, y down), how far away it is, and how many picture heights a metre is there. */
  project(point: Vector): Point & { readonly depth: number; readonly scale: number };
  readonly eye: Vector;
  /** The camera's own directions: forward looks into the room. */
  readonly frame: Frame;
}

const RADIANS = Math.PI / 180;

/** Points nearer than this (metres) are put here, so that nothing behind the camera turns inside out. */
const NEAREST = 0.15;

/** The projection of a camera: a plain pinhole. */
export function projectionOf(camera: Camera): Projection {
  const [sy, cy] = [Math.sin(camera.yaw * RADIANS), Math.cos(camera.yaw * RADIANS)];
  const [st, ct] = [Math.sin(camera.tilt * RADIANS), Math.cos(camera.tilt * RADIANS)];
  const [sr, cr] = [Math.sin(camera.roll * RADIANS), Math.cos(camera.roll * RADIANS)];
  const forward = { x: -sy * ct, y: -st, z: -cy * ct };
  const level = { x: cy, y: 0, z: -sy };
  const upright = { x: -sy * st, y: ct, z: -cy * st };
  const right = along({ x: level.x * cr, y: 0, z: level.z * cr }, upright, -sr);
  const up = along({ x: upright.x * cr, y: upright.y * cr, z: upright.z * cr }, level, sr);
  const eye = along(camera.target, forward, -camera.distance);
  const focal = 0.5 / Math.tan((camera.fieldOfView / 2) * RADIANS);
  return {
    eye,
    frame: { forward, up, right },
    project(point) {
      const from = along(point, eye, -1);
      const depth = Math.max(NEAREST, dot(from, forward));
      const scale = focal / depth;
      return {
        x: camera.aspect / 2 + dot(from, right) * scale,
        y: 0.5 - dot(from, up) * scale,
        depth,
        scale,
      };
    },
  };
}

/** The 17 joints of a body in the room. */
export function landmarksOf({ head, headFrame, arms, legs }: Skeleton): Readonly<Record<Joint, Vector>> {
  const face = (forward: number, up: number, right: number) =>
    along(along(along(head, headFrame.forward, forward), headFrame.up, up), headFrame.right, right);
  return {
    nose: face(NOSE.forward, NOSE.up, 0),
    leftEye: face(EYE.forward, EYE.up, -EYE.aside),
    rightEye: face(EYE.forward, EYE.up, EYE.aside),
    leftEar: face(0, 0, -EAR_ASIDE),
    rightEar: face(0, 0, EAR_ASIDE),
    leftShoulder: arms.left.shoulder,
    rightShoulder: arms.right.shoulder,
    leftElbow: arms.left.elbow,
    rightElbow: arms.right.elbow,
    leftWrist: arms.left.wrist,
    rightWrist: arms.right.wrist,
    leftHip: legs.left.hip,
    rightHip: legs.right.hip,
    leftKnee: legs.left.knee,
    rightKnee: legs.right.knee,
    leftAnkle: legs.left.ankle,
    rightAnkle: legs.right.ankle,
  };
}

/** Where the face's points lie from the middle between the ears, in metres. */
export const NOSE = { forward: 0.112, up: -0.012 };
export const EYE = { forward: 0.088, up: 0.026, aside: 0.032 };
export const EAR_ASIDE = 0.073;

/**
 * Where a perfect model would see the joints: exact places, scores by how plainly each is visible (1 in the open,
 * about half behind the body, 0 outside of the picture).
 */
export function keypoints(skeleton: Skeleton, camera: Camera): Pose {
  const projection = projectionOf(camera);
  const landmarks = landmarksOf(skeleton);
  const seen: Partial<Record<Joint, Keypoint>> = {};
  for (const joint of JOINTS) {
    const { x, y } = projection.project(landmarks[joint]);
    const inside = x >= 0 && x <= camera.aspect && y >= 0 && y <= 1;
    seen[joint] = { x, y, score: inside ? plainness(joint, skeleton, landmarks, projection.eye) : 0 };
  }
  return seen as Pose;
}

/** Score of a joint in the open, and of one hidden behind the body. */
const OPEN_SCORE = 0.95;
const HIDDEN_SCORE = 0.42;

/** Half thickness of the trunk and the head as they hide what is behind them, in metres for usual girth. */
const TRUNK_RADIUS = 0.1;
const HEAD_RADIUS = 0.07;

function plainness(
  joint: Joint,
  { pelvis, neck, head, body }: Skeleton,
  landmarks: Readonly<Record<Joint, Vector>>,
  eye: Vector,
): number {
  const point = landmarks[joint];
  const onHead = /nose|Eye|Ear/.test(joint);
  const behindHead = blocked(point, eye, head, head, HEAD_RADIUS);
  const behindTrunk = !onHead && blocked(point, eye, pelvis, neck, TRUNK_RADIUS * body.girth);
  const behindLeg = /Knee|Ankle|Hip/.test(joint) && behindOther(joint, landmarks, eye);
  return behindHead || behindTrunk || behindLeg ? HIDDEN_SCORE : OPEN_SCORE;
}

/** True when the other leg's knee or shin hides this one's joint. */
function behindOther(joint: Joint, marks: Readonly<Record<Joint, Vector>>, eye: Vector): boolean {
  const other: Side = joint.startsWith("left") ? "right" : "left";
  const [hip, knee, ankle] =
    other === "left"
      ? [marks.leftHip, marks.leftKnee, marks.leftAnkle]
      : [marks.rightHip, marks.rightKnee, marks.rightAnkle];
  const point = marks[joint];
  return blocked(point, eye, hip, knee, 0.05) || blocked(point, eye, knee, ankle, 0.04);
}

/** True when the sight of `point` passes within `radius` of the line `a`-`b` before it reaches the point. */
function blocked(point: Vector, eye: Vector, a: Vector, b: Vector, radius: number): boolean {
  const sight = along(point, eye, -1);
  const length = Math.hypot(sight.x, sight.y, sight.z);
  const ray = { x: sight.x / length, y: sight.y / length, z: sight.z / length };
  for (let i = 0; i <= 4; i++) {
    const centre = along(a, along(b, a, -1), i / 4);
    const to = along(centre, eye, -1);
    const ahead = dot(to, ray);
    if (ahead > length - radius * 0.6) continue;
    const nearest = along(eye, ray, ahead);
    if (Math.hypot(nearest.x - centre.x, nearest.y - centre.y, nearest.z - centre.z) < radius) return true;
  }
  return false;
}
