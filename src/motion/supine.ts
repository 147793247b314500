import { bend, bothArms, bothLegs, STANDING } from "./kit.ts";
import type { BodyPose, Proportions, Stage } from "./motion.ts";
import { reach, solve } from "./reach.ts";

const RADIANS = Math.PI / 180;

/** Middle of the body above the floor when it lies on its back, in metres for usual girth. */
const SHOULDER_HEIGHT = 0.105;
const HIP_HEIGHT = 0.1;

/** Trunk elevation (degrees, hips above shoulders) when the back lies on the floor. */
export function lyingElevation(body: Proportions): number {
  return -Math.asin(((SHOULDER_HEIGHT - HIP_HEIGHT) * body.girth) / (body.waist + body.chest)) / RADIANS;
}

/** The thigh and shank (degrees from straight down) of a body on its back whose feet stay where they are. */
function plantedLegs(elevation: number, feet: number, body: Proportions) {
  const trunk = body.waist + body.chest;
  const hipX = trunk * Math.cos(elevation * RADIANS);
  const hipY = SHOULDER_HEIGHT * body.girth + trunk * Math.sin(elevation * RADIANS);
  return reach(feet - hipX, hipY - body.ankle, body.thigh, body.shank, 1);
}

/** Shoulder-hip-knee angle in degrees with the hips raised to an elevation; above 180 the hips pass the line. */
function hipAngle(elevation: number, feet: number, body: Proportions): number {
  return 270 + elevation - plantedLegs(elevation, feet, body).upper;
}

function kneeAngle(elevation: number, feet: number, body: Proportions): number {
  const { upper, lower } = plantedLegs(elevation, feet, body);
  return 180 - (upper - lower);
}

/** The trunk elevation (degrees) at which shoulder, hip and knee make that angle while the feet stay put. */
export function elevationFor(hip: number, feet: number, body: Proportions): number {
  return solve(-5, 70, hip, (elevation) => hipAngle(elevation, feet, body));
}

/** How far (metres) the feet stand from the shoulders when the knees make `knee` and the hips `hip` degrees. */
export function feetFor(hip: number, knee: number, body: Proportions): number {
  const trunk = body.waist + body.chest;
  return solve(trunk + 0.05, trunk + body.thigh + body.shank - 0.05, knee, (feet) =>
    kneeAngle(elevationFor(hip, feet, body), feet, body),
  );
}

/** How far (metres) the feet stand from the shoulders when the back lies flat and the knees make `knee` degrees. */
export function feetForLying(knee: number, body: Proportions): number {
  const trunk = body.waist + body.chest;
  return solve(trunk + 0.05, trunk + body.thigh + body.shank - 0.05, knee, (feet) =>
    kneeAngle(lyingElevation(body), feet, body),
  );
}

/** How far (metres) a pelvis on its back goes towards the head when it tips so many degrees that way: it rolls on its sacrum. */
export function rolledBy(degrees: number, body: Proportions): number {
  return HIP_HEIGHT * body.girth * Math.sin(degrees * RADIANS);
}

/** On the back, knees bent, feet flat at `feet` metres from the shoulders, hips raised by `elevation` degrees. */
export function supine(elevation: number, feet: number, body: Proportions, headLift = 0): BodyPose {
  const { upper, lower } = plantedLegs(elevation, feet, body);
  const pitch = -90 - elevation;
  return {
    ...STANDING,
    pitch,
    // The head stays on the floor while the trunk tips, and lies a little forward on the mat.
    neck: bend({ forward: Math.max(0, elevation) + headLift }),
    ...bothArms({ flexion: 84 + pitch, abduction: 16, rotation: -30, elbow: 6 }),
    ...bothLegs({ flexion: upper + pitch, abduction: 4, knee: upper - lower, ankle: lower }),
  };
}

/** Legs of a body that sits on the floor tipped by `pitch`, with its feet where the lying body has them. */
function legsOnFloor(
  pitch: number,
  lying: BodyPose,
  body: Proportions,
): Pick<BodyPose, "leftLeg" | "rightLeg"> {
  const thigh = (lying.leftLeg.flexion - lying.pitch) * RADIANS;
  const shank = thigh - lying.leftLeg.knee * RADIANS;
  const ahead = body.thigh * Math.sin(thigh) + body.shank * Math.sin(shank);
  const { upper, lower } = reach(ahead, HIP_HEIGHT * body.girth - body.ankle, body.thigh, body.shank, 1);
  return bothLegs({ flexion: upper + pitch, abduction: 5, knee: upper - lower, ankle: lower });
}

/** From standing down onto the back: squat, sit, lie. */
export function lieOnBack(rest: BodyPose, body: Proportions): readonly Stage[] {
  const squat: BodyPose = {
    ...STANDING,
    pitch: 48,
    ...bothArms({ flexion: 20, abduction: 14, elbow: 20 }),
    ...bothLegs({ flexion: 125, abduction: 8, knee: 118, ankle: -41 }),
  };
  const sitting: BodyPose = {
    ...STANDING,
    pitch: -26,
    waist: bend({ forward: 6 }),
    chest: bend({ forward: 8 }),
    ...bothArms({ flexion: -32, abduction: 14, elbow: 8, wrist: 78 }),
    ...legsOnFloor(-26, rest, body),
  };
  const leaning: BodyPose = {
    ...rest,
    pitch: -62,
    waist: bend({ forward: 8 }),
    chest: bend({ forward: 10 }),
    neck: bend({ forward: 14 }),
    ...bothArms({ flexion: -46, abduction: 12, elbow: 84 }),
    ...legsOnFloor(-62, rest, body),
  };
  return [
    { pose: STANDING, seconds: 1, anchor: "feet" },
    { pose: squat, seconds: 0.9, anchor: "feet" },
    { pose: sitting, seconds: 0.9, anchor: "feet" },
    { pose: leaning, seconds: 0.9, anchor: "feet" },
    { pose: rest, seconds: 0, anchor: "feet" },
  ];
}
