/** The 17 joints in the order that MoveNet and COCO list them; left and right are the person's own. */
export const JOINTS = [
  "nose",
  "leftEye",
  "rightEye",
  "leftEar",
  "rightEar",
  "leftShoulder",
  "rightShoulder",
  "leftElbow",
  "rightElbow",
  "leftWrist",
  "rightWrist",
  "leftHip",
  "rightHip",
  "leftKnee",
  "rightKnee",
  "leftAnkle",
  "rightAnkle",
] as const;

/** Name of one of the 17 joints. */
export type Joint = (typeof JOINTS)[number];

/** A side of the body, as the person feels it, never as the picture shows it. */
export type Side = "left" | "right";

/** A joint that the body has on both sides, named without its side. */
export type PairedJoint = "eye" | "ear" | "shoulder" | "elbow" | "wrist" | "hip" | "knee" | "ankle";

const PAIRED = {
  left: {
    eye: "leftEye",
    ear: "leftEar",
    shoulder: "leftShoulder",
    elbow: "leftElbow",
    wrist: "leftWrist",
    hip: "leftHip",
    knee: "leftKnee",
    ankle: "leftAnkle",
  },
  right: {
    eye: "rightEye",
    ear: "rightEar",
    shoulder: "rightShoulder",
    elbow: "rightElbow",
    wrist: "rightWrist",
    hip: "rightHip",
    knee: "rightKnee",
    ankle: "rightAnkle",
  },
} as const satisfies Record<Side, Record<PairedJoint, Joint>>;

/** The joint of that name on that side. */
export function jointOf(side: Side, joint: PairedJoint): Joint {
  return PAIRED[side][joint];
}

/** Those joints of both sides, each left one before its right one. */
export function onBothSides(...joints: readonly PairedJoint[]): readonly Joint[] {
  return joints.flatMap((joint) => [PAIRED.left[joint], PAIRED.right[joint]]);
}

/** The other side. */
export function otherSide(side: Side): Side {
  return side === "left" ? "right" : "left";
}

const MIRRORED = Object.fromEntries(
  JOINTS.map((joint) => [
    joint,
    joint.startsWith("left") ? joint.replace("left", "right") : joint.replace("right", "left"),
  ]),
) as Record<Joint, Joint>;

/** The same joint of the other side; the nose is its own. */
export function mirroredJoint(joint: Joint): Joint {
  return MIRRORED[joint];
}
