import { JOINTS, type Joint } from "../pose/joints.ts";
import { MOVES } from "./bones.ts";
import { CAMERA_DOUBT } from "./camera-memory.ts";
import type { CameraPlace } from "./features.ts";
import type { CameraPoint, SpaceBody } from "./space-body.ts";

/** A part that stays in the plane that halves the body, of a pair the mean of both sides: the joints in whose stead it is told (see `intoBones`), and what it spans. */
interface Midline {
  readonly told: readonly Joint[];
  readonly spans: readonly (readonly [to: Joint, from: Joint])[];
  /** How far it is off the plane, trunk lengths: one standard deviation of people who do it well or not so well. */
  readonly off: number;
}

const pair = (to: string, from: string): Midline["spans"] =>
  (["left", "right"] as const).map((side) => [`${side}${to}` as Joint, `${side}${from}` as Joint] as const);

const MIDLINE: readonly Midline[] = [
  { told: ["rightShoulder"], spans: pair("Shoulder", "Hip"), off: 0.05 },
  { told: ["rightEar"], spans: pair("Ear", "Shoulder"), off: 0.03 },
  { told: ["leftKnee", "rightKnee"], spans: pair("Knee", "Hip"), off: 0.05 },
  { told: ["leftAnkle", "rightAnkle"], spans: pair("Ankle", "Knee"), off: 0.05 },
  { told: ["leftElbow", "rightElbow"], spans: pair("Elbow", "Shoulder"), off: 0.05 },
  { told: ["leftWrist", "rightWrist"], spans: pair("Wrist", "Elbow"), off: 0.05 },
];

const RADIANS = Math.PI / 180;

/** Nearer to ahead or behind than this the plane points at the camera and tells no depth; cosine of the yaw. */
const LEAST_COSINE = 0.34;

/**
 * For a movement that both sides do alike: takes the depth of what stays in the plane that halves the body from where
 * that plane meets the line of sight, as far as that is surer than what one picture told. A trunk that leans in the
 * picture of a camera from half ahead leans forward or back then, and not to a side.
 */
export function inSymmetry(body: SpaceBody, camera: CameraPlace): SpaceBody {
  const cosine = Math.cos(camera.yaw * RADIANS);
  if (Math.abs(cosine) < LEAST_COSINE) return body;
  const joints: Record<Joint, CameraPoint> = { ...body.joints };
  const doubt: Record<Joint, CameraPoint> = { ...body.doubt };
  for (const part of MIDLINE) {
    const { shift, share } = shiftOf(part, body, camera, cosine);
    for (const told of part.told) {
      for (const [joint, by] of MOVES[told])
        joints[joint] = { ...joints[joint], away: joints[joint].away + by * shift };
      doubt[told] = { ...doubt[told], away: doubt[told].away * share };
    }
  }
  return inTrunks({ ...body, joints, doubt });
}

/** How far a part moves away from the camera, trunk lengths, and which share of its doubt is left. */
function shiftOf(
  { told, spans, off }: Midline,
  { joints, doubt }: SpaceBody,
  { yaw, tilt, roll }: CameraPlace,
  cosine: number,
): { readonly shift: number; readonly share: number } {
  const mean = (axis: keyof CameraPoint) =>
    spans.reduce((sum, [to, from]) => sum + joints[to][axis] - joints[from][axis], 0) / spans.length;
  const spread = (axis: keyof CameraPoint) =>
    told.reduce((sum, joint) => sum + doubt[joint][axis], 0) / told.length;
  const [right, up] = [mean("right"), mean("up")];
  const [cosRoll, sinRoll] = [Math.cos(roll * RADIANS), Math.sin(roll * RADIANS)];
  const level = right * cosRoll + up * sinRoll;
  const upright = up * cosRoll - right * sinRoll;
  const [cosTilt, sinTilt] = [Math.cos(tilt * RADIANS), Math.sin(tilt * RADIANS)];
  const sine = Math.sin(yaw * RADIANS);
  // In the plane nothing lies to the person's right: near * cosine - level * sine = 0, see `intoRoom`.
  const near = (level * sine) / cosine;
  const away = -(near + upright * sinTilt) / cosTilt;
  const ofPlane =
    Math.hypot(off, spread("right") * sine, (level / cosine) * CAMERA_DOUBT.yaw * RADIANS) /
    Math.abs(cosine) /
    cosTilt;
  const own = spread("away");
  const weight = own ** 2 / (own ** 2 + ofPlane ** 2);
  // Of a pair the difference of both sides stays as doubtful as it was.
  const left = 1 - weight;
  return {
    shift: weight * (away - mean("away")),
    share: Math.sqrt(told.length === 1 ? left : (1 + left) / 2),
  };
}

/** The same body in lengths of its own trunk. */
function inTrunks(body: SpaceBody): SpaceBody {
  const of = (axis: keyof CameraPoint) => {
    const at = (joint: Joint) => body.joints[joint][axis];
    return (at("leftShoulder") + at("rightShoulder") - at("leftHip") - at("rightHip")) / 2;
  };
  const trunk = Math.hypot(of("right"), of("up"), of("away"));
  const scaled = (points: SpaceBody["joints"]) =>
    Object.fromEntries(
      JOINTS.map((joint) => {
        const { right, up, away } = points[joint];
        return [joint, { right: right / trunk, up: up / trunk, away: away / trunk }];
      }),
    ) as Record<Joint, CameraPoint>;
  return { ...body, joints: scaled(body.joints), doubt: scaled(body.doubt) };
}
