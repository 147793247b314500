import fc from "fast-check";
import { expect, test } from "vitest";
import { JOINTS } from "../pose/joints.ts";
import type { Pose } from "../pose/pose.ts";
import { withoutStrays } from "./staying.ts";

const SIZE = 0.2;

/** Every joint in one place, the left shoulder somewhere else and so surely seen. */
function lying(off = 0, score = 1): Pose {
  const all = Object.fromEntries(JOINTS.map((joint) => [joint, { x: 0.5, y: 0.5, score: 1 }]));
  return { ...all, leftShoulder: { x: 0.5 + off, y: 0.5, score } } as Pose;
}

test("a shoulder of a bridge that is hardly seen and far from where it rests has stayed there", () => {
  for (const [off, score] of [
    [0.5, 0.3],
    [0.3, 0.29],
    [0.1, 0.05],
  ] as const) {
    const pose = lying(off * SIZE, score);
    const { leftShoulder, ...others } = withoutStrays(pose, lying(), "supine-bent", SIZE);
    expect(leftShoulder).toMatchObject({ x: 0.5, y: 0.5 });
    expect(leftShoulder.score).toBeLessThan(1);
    expect({ ...others, leftShoulder: pose.leftShoulder }).toEqual(pose);
  }
});

test("of somebody else, whose knees are elsewhere, it is not seen", () => {
  const pose = { ...lying(0.5 * SIZE, 0.3), leftKnee: { x: 0.5 + 0.8 * SIZE, y: 0.5, score: 0.9 } };
  expect(withoutStrays(pose, lying(), "supine-bent", SIZE).leftShoulder.score).toBe(0);
});

test("one that is seen well, or near, stays as it is, and so do all while rest is not known or another posture is asked", () => {
  const far = lying(0.5 * SIZE, 0.3);
  for (const pose of [lying(0.5 * SIZE, 0.6), lying(0.2 * SIZE, 0.3)])
    expect(withoutStrays(pose, lying(), "supine-bent", SIZE)).toEqual(pose);
  expect(withoutStrays(far, null, "supine-bent", SIZE)).toEqual(far);
  expect(withoutStrays(far, lying(), "prone", SIZE)).toEqual(far);
});

test("every joint is where it was seen or where it rests, and no other than a shoulder is touched", () => {
  const number = fc.double({ min: -1, max: 1, noNaN: true });
  fc.assert(
    fc.property(number, fc.double({ min: 0, max: 1, noNaN: true }), (off, score) => {
      const pose = lying(off, score);
      const kept = withoutStrays(pose, lying(), "supine-bent", SIZE);
      return JOINTS.every(
        (joint) => kept[joint] === pose[joint] || (joint === "leftShoulder" && kept[joint].x === 0.5),
      );
    }),
  );
});
