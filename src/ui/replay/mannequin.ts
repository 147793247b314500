import { ball, type Lump, lump } from "../../demonstration/solid.ts";
import { along, between, dot, type Frame, towards, type Vector } from "../../demonstration/vector.ts";
import { ADULT } from "../../motion/kit.ts";
import type { Anchor } from "../../motion/motion.ts";
import { JOINTS, type Joint, jointOf, onBothSides, type Side } from "../../pose/joints.ts";
import { SEEN } from "../../pose/pose.ts";
import type { BodyAt } from "../../space/recorded-body.ts";
import { intoRoom } from "../../space/rotate.ts";
import type { CameraPoint } from "../../space/space-body.ts";

/** A part of a body by name, as it is told to the person: "your left arm". */
export type PartName = "head" | "trunk" | `${Side} arm` | `${Side} leg`;

/** A piece of the mannequin: solid chains of lumps, where it counts to be, and how much is doubted, 0 plain .. 1 a guess. */
export interface Piece {
  readonly of: PartName;
  readonly chains: readonly (readonly Lump[])[];
  readonly middle: Vector;
  readonly doubt: number;
}

/** Joints in metres, on the floor. */
export type StandingJoints = Readonly<Record<Joint, Vector>>;

/** Metres in a trunk length of the drawn figure, so that both are as large. */
const TRUNK = ADULT.waist + ADULT.chest;

/** Half thickness of what may touch the floor at a joint, metres. */
const THICK: Readonly<Partial<Record<Joint, number>>> = {
  leftShoulder: 0.06,
  rightShoulder: 0.06,
  leftHip: 0.09,
  rightHip: 0.09,
  leftAnkle: 0.07,
  rightAnkle: 0.07,
};
const USUALLY_THICK = 0.05;

/**
 * A measured body put on the floor, in metres: its lowest joint touches it, and what the exercise keeps in its place
 * stands over the origin.
 */
export function standing({ room }: Pick<BodyAt, "room">, anchor: Anchor): StandingJoints {
  const joints: Partial<Record<Joint, Vector>> = {};
  for (const joint of JOINTS) {
    const { ahead, up, right } = room[joint];
    joints[joint] = { x: ahead * TRUNK, y: up * TRUNK, z: right * TRUNK };
  }
  const placed = joints as Record<Joint, Vector>;
  const lowest = Math.min(...JOINTS.map((joint) => placed[joint].y - (THICK[joint] ?? USUALLY_THICK)));
  const pair = { feet: "ankle", knees: "knee", pelvis: "hip", sacrum: "hip" } as const;
  const [left, right] = onBothSides(pair[anchor]);
  const at = between(placed[left ?? "leftHip"], placed[right ?? "rightHip"]);
  for (const joint of JOINTS) placed[joint] = along(placed[joint], { x: at.x, y: lowest, z: at.z }, -1);
  return placed;
}

/** Up to the first of these deviations (trunk lengths, as seen from there) a part is plain; from the second on it is a guess. */
const [PLAIN, GUESS] = [0.1, 0.35];

/** A joint with at least this score was plainly seen: below, the far side of a body is mostly guessed. */
const PLAINLY_SEEN = 0.45;

/** The mannequin of a body, and how doubtful each of its pieces is as seen from `yaw` (degrees as in `CameraPlace`). */
export function mannequin(body: BodyAt, joints: StandingJoints, yaw: number): readonly Piece[] {
  const doubts = doubtsFrom(body, yaw);
  const [shoulders, hips, ears] = (["shoulder", "hip", "ear"] as const).map((joint) =>
    between(joints[jointOf("left", joint)], joints[jointOf("right", joint)]),
  ) as [Vector, Vector, Vector];
  const chest = frameOf(towards(joints.leftShoulder, joints.rightShoulder), towards(hips, shoulders));
  const pelvis = frameOf(towards(joints.leftHip, joints.rightHip), towards(hips, shoulders));
  const trunk: Piece = {
    of: "trunk",
    chains: [
      [
        lump(along(shoulders, chest.up, -0.02), chest, 0.15, 0.045, 0.075),
        lump(along(shoulders, chest.up, -0.12), chest, 0.16, 0.06, 0.1),
        lump(along(hips, pelvis.up, 0.06), pelvis, 0.145, 0.06, 0.1),
        lump(hips, pelvis, 0.15, 0.07, 0.095),
      ],
    ],
    middle: between(shoulders, hips),
    doubt: doubts("rightShoulder", "leftShoulder"),
  };
  const head: Piece = {
    of: "head",
    chains: [
      [ball(shoulders, 0.052), ball(ears, 0.052)],
      [ball(along(ears, chest.up, 0.01), 0.098)],
      [ball(between(ears, joints.nose, 0.95), 0.022)],
    ],
    middle: ears,
    doubt: doubts("rightEar", "nose"),
  };
  const limb = (
    of: PartName,
    [from, to]: readonly [Joint, Joint],
    [thick, thin]: readonly [number, number],
    doubt: number,
  ): Piece => ({
    of,
    chains: [[ball(joints[from], thick), ball(joints[to], thin)]],
    middle: between(joints[from], joints[to]),
    doubt,
  });
  const limbs = (["left", "right"] as const).flatMap((side) => {
    const [shoulder, elbow, wrist, hip, knee, ankle] = (
      ["shoulder", "elbow", "wrist", "hip", "knee", "ankle"] as const
    ).map((joint) => jointOf(side, joint)) as [Joint, Joint, Joint, Joint, Joint, Joint];
    return [
      limb(`${side} arm`, [shoulder, elbow], [0.056, 0.044], doubts(elbow)),
      limb(`${side} arm`, [elbow, wrist], [0.044, 0.036], doubts(elbow, wrist)),
      limb(`${side} leg`, [hip, knee], [0.088, 0.06], doubts(knee)),
      limb(`${side} leg`, [knee, ankle], [0.06, 0.045], doubts(knee, ankle)),
    ];
  });
  return [trunk, head, ...limbs];
}

/** The parts of which most is a guess from there, by name, in the order of the body. */
export function doubtfulParts(pieces: readonly Piece[]): readonly PartName[] {
  const names = [...new Set(pieces.map(({ of }) => of))];
  return names.filter((name) => {
    const own = pieces.filter(({ of }) => of === name);
    return own.some(({ doubt }) => doubt > 0.5);
  });
}

/** How much is doubted of a chain of parts, 0..1: by their deviation as seen from there, and by how surely they were seen. */
function doubtsFrom({ doubt, camera, scores }: BodyAt, yaw: number): (...chain: readonly Joint[]) => number {
  const turn = (yaw * Math.PI) / 180;
  const room = intoRoom(camera);
  const still = { right: 0, up: 0, away: 0 };
  // What a deviation along each of the camera's own axes comes to on the picture that is drawn, squared.
  const shares = (["right", "up", "away"] as const).map((axis) => {
    const { ahead, up, right } = room({ ...still, [axis]: 1 } satisfies CameraPoint);
    const across = Math.cos(turn) * ahead - Math.sin(turn) * right;
    return [axis, across ** 2 + up ** 2] as const;
  });
  const squared = (joint: Joint) =>
    shares.reduce((sum, [axis, share]) => sum + share * doubt[joint][axis] ** 2, 0);
  return (...chain) => {
    const deviation = Math.sqrt(chain.reduce((sum, joint) => sum + squared(joint), 0));
    const seen = Math.min(...chain.map((joint) => scores[joint]));
    return Math.max(share(deviation, PLAIN, GUESS), share(seen, PLAINLY_SEEN, SEEN));
  };
}

function share(value: number, none: number, all: number): number {
  return Math.max(0, Math.min(1, (value - none) / (all - none)));
}

/** The directions of a part whose right and (nearly) up are known. */
function frameOf(right: Vector, upwards: Vector): Frame {
  const leaning = along(upwards, right, -dot(upwards, right));
  const length = Math.sqrt(dot(leaning, leaning)) || 1;
  const up = { x: leaning.x / length, y: leaning.y / length, z: leaning.z / length };
  const forward = {
    x: up.y * right.z - up.z * right.y,
    y: up.z * right.x - up.x * right.z,
    z: up.x * right.y - up.y * right.x,
  };
  return { forward, up, right };
}
