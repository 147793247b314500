import { normal } from "../../src/demonstration/random.ts";
import { JOINTS, type Joint, mirroredJoint } from "../../src/pose/joints.ts";
import type { Keypoint, Pose } from "../../src/pose/pose.ts";
import type { Random } from "./random.ts";

const OTHER = JOINTS.map((joint) => JOINTS.indexOf(mirroredJoint(joint)));

const LIMBS: readonly (readonly Joint[])[] = [
  ["leftElbow", "leftWrist"],
  ["rightElbow", "rightWrist"],
  ["leftKnee", "leftAnkle"],
  ["rightKnee", "rightAnkle"],
  ["leftAnkle"],
  ["rightAnkle"],
  ["leftWrist"],
  ["rightWrist"],
];

const ARMS = /Elbow|Wrist/;
const LEGS = /Knee|Ankle/;

/** By how much each joint of one person is always seen beside its place, in sizes of the body. */
export type Habits = Readonly<Record<Joint, { readonly x: number; readonly y: number }>>;

/** Half of all people have none; of the others a joint lies off by about a hundredth (clothes, a model's own idea of a hip). */
export function someHabits(random: Random): Habits {
  const spread = random() < 0.5 ? 0 : 0.02 * random();
  return Object.fromEntries(
    JOINTS.map((joint) => [joint, { x: spread * normal(random), y: spread * normal(random) }]),
  ) as Habits;
}

/**
 * Spoils exact keypoints as MoveNet does: jitter, hidden joints guessed or laid on their partner, sides exchanged,
 * limbs lost, the picture's edge. Scores of exact ones tell how plainly a joint is visible (see `keypoints`). The mean
 * of many pictures (`averaged`) has less of the jitter, and no sides exchanged.
 */
export function blurred(exact: Pose, random: Random, own: Habits, averaged = false): Pose {
  const points = JOINTS.map((joint) => exact[joint]);
  const size = sizeOf(points);
  const jitter = (averaged ? 0.4 : 1) * size * (0.002 + 0.01 * random() ** 1.5);
  const scale = 0.55 + 0.45 * random();
  const swapped = averaged ? () => false : swaps(random);
  const lost = lostJoints(random);
  const edge = random() < 0.14 ? edgeOf(points, random) : null;
  const collapse = random() < 0.4 ? random() : 0;
  const guess = size * 0.05 * random();
  const seen: Partial<Record<Joint, Keypoint>> = {};
  for (const [i, joint] of JOINTS.entries()) {
    const source = points[swapped(joint) ? (OTHER[i] ?? i) : i] as Keypoint;
    const partner = points[swapped(joint) ? i : (OTHER[i] ?? i)] as Keypoint;
    const hidden = source.score < 0.6 && source.score > 0;
    const pull = hidden ? collapse * Math.min(1, 0.6 + 0.5 * random()) : 0;
    const spread =
      jitter * (hidden ? 1.8 : 1) + (hidden ? guess : 0) + (!averaged && random() < 0.012 ? 0.15 * size : 0);
    const habit = own[joint];
    let x = source.x + pull * (partner.x - source.x) + spread * normal(random) + habit.x * size;
    let y = source.y + pull * (partner.y - source.y) + spread * normal(random) + habit.y * size;
    let score = (hidden ? 0.25 + 0.45 * random() : 0.65 + 0.35 * random()) * scale;
    if (lost.has(joint) || random() < 0.015) score = 0.02 + 0.15 * random();
    if (edge?.(x, y)) score = 0.02 + 0.12 * random();
    if (source.score === 0) score = 0.02;
    [x, y] = [Number.isFinite(x) ? x : 0, Number.isFinite(y) ? y : 0];
    seen[joint] = { x, y, score: Math.max(0.01, Math.min(1, score)) };
  }
  return seen as Pose;
}

function swaps(random: Random): (joint: Joint) => boolean {
  const share = random();
  if (share < 0.015) return () => true;
  if (share < 0.03) return (joint) => LEGS.test(joint);
  if (share < 0.045) return (joint) => ARMS.test(joint);
  return () => false;
}

function lostJoints(random: Random): ReadonlySet<Joint> {
  const lost = new Set<Joint>();
  for (const limb of LIMBS) {
    if (random() < 0.03) for (const joint of limb) lost.add(joint);
  }
  // All the limbs of one side at once.
  if (random() < 0.04) {
    const side = random() < 0.5 ? "left" : "right";
    for (const joint of JOINTS)
      if (joint.startsWith(side) && (ARMS.test(joint) || LEGS.test(joint))) lost.add(joint);
  }
  return lost;
}

/** What lies beyond an edge of the picture that cuts a part off. */
function edgeOf(points: readonly Keypoint[], random: Random): (x: number, y: number) => boolean {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const cut = 0.02 + 0.28 * random() ** 1.5;
  const side = Math.floor(random() * 4);
  if (side === 0) return (x) => x < left + cut * (right - left);
  if (side === 1) return (x) => x > right - cut * (right - left);
  if (side === 2) return (_x, y) => y < top + cut * (bottom - top);
  return (_x, y) => y > bottom - cut * (bottom - top);
}

function sizeOf(points: readonly Keypoint[]): number {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}
