import { JOINTS, type Joint } from "../pose/joints.ts";

/**
 * The network tells a body as parts that hang together, and not as places: an angle depends on two parts alone, and so
 * does its doubt. A part stands at the place of the joint in whose stead it is told:
 * of a pair (hips, shoulders, ears) the left joint stands for the line from right to left, and the right one for where
 * its middle is, off the middle of the pair before; each other joint is told off the one that carries it.
 */
export const PAIRS: readonly (readonly [left: Joint, right: Joint, after: Joint | null])[] = [
  ["leftHip", "rightHip", null],
  ["leftShoulder", "rightShoulder", "leftHip"],
  ["leftEar", "rightEar", "leftShoulder"],
];

const CARRIED: readonly (readonly [joint: Joint, by: Joint])[] = [
  ["leftElbow", "leftShoulder"],
  ["rightElbow", "rightShoulder"],
  ["leftWrist", "leftElbow"],
  ["rightWrist", "rightElbow"],
  ["leftKnee", "leftHip"],
  ["rightKnee", "rightHip"],
  ["leftAnkle", "leftKnee"],
  ["rightAnkle", "rightKnee"],
  ["leftEye", "nose"],
  ["rightEye", "nose"],
];

const index = (joint: Joint) => JOINTS.indexOf(joint);
const PAIR_PLACES = PAIRS.map(
  ([left, right, after]) => [index(left), index(right), after === null ? -1 : index(after)] as const,
);
const CARRIED_PLACES = CARRIED.map(([joint, by]) => [index(joint), index(by)] as const);
const [NOSE, LEFT_EAR, RIGHT_EAR] = [index("nose"), index("leftEar"), index("rightEar")];

/** Turns places (three numbers a joint, in place) into parts. */
export function intoBones(values: Float32Array): void {
  for (let axis = 0; axis < 3; axis += 1) {
    const at = (joint: number) => values[3 * joint + axis] ?? 0;
    const bones = new Map<number, number>();
    for (const [left, right, after] of PAIR_PLACES) {
      const before = PAIR_PLACES.find(([one]) => one === after);
      bones.set(left, at(left) - at(right));
      bones.set(right, (at(left) + at(right)) / 2 - (before ? (at(before[0]) + at(before[1])) / 2 : 0));
    }
    bones.set(NOSE, at(NOSE) - (at(LEFT_EAR) + at(RIGHT_EAR)) / 2);
    for (const [joint, by] of CARRIED_PLACES) bones.set(joint, at(joint) - at(by));
    for (const [joint, bone] of bones) values[3 * joint + axis] = bone;
  }
}

/** Turns parts back into places, in place. */
export function intoPlaces(values: Float32Array): void {
  for (let axis = 0; axis < 3; axis += 1) {
    const middles = new Map<number, number>();
    for (const [left, right, after] of PAIR_PLACES) {
      const half = (values[3 * left + axis] ?? 0) / 2;
      const middle = (values[3 * right + axis] ?? 0) + (middles.get(after) ?? 0);
      middles.set(left, middle);
      values[3 * left + axis] = middle + half;
      values[3 * right + axis] = middle - half;
    }
    values[3 * NOSE + axis] = (values[3 * NOSE + axis] ?? 0) + (middles.get(LEFT_EAR) ?? 0);
    for (const [joint, by] of CARRIED_PLACES) {
      values[3 * joint + axis] = (values[3 * joint + axis] ?? 0) + (values[3 * by + axis] ?? 0);
    }
  }
}

/** Which places move, and by how much, when the part that stands at a joint's place changes by one. */
export const MOVES: Readonly<Record<Joint, readonly (readonly [joint: Joint, by: number])[]>> =
  Object.fromEntries(
    JOINTS.map((joint, i) => {
      const one = new Float32Array(3 * JOINTS.length);
      one[3 * i] = 1;
      intoPlaces(one);
      const moved = JOINTS.map((other, k) => [other, one[3 * k] ?? 0] as const);
      return [joint, moved.filter(([, by]) => by !== 0)];
    }),
  ) as unknown as Record<Joint, readonly (readonly [joint: Joint, by: number])[]>;
