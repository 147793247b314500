import { expect, test } from "vitest";
import { JOINTS, type Joint } from "../pose/joints.ts";
import type { Pose } from "../pose/pose.ts";
import { withReachedArms } from "./reached.ts";

/** On hands and knees with the head to the right, a trunk length long; `moved` puts joints elsewhere. */
function onAllFours(moved: Partial<Record<Joint, readonly [x: number, y: number]>> = {}): Pose {
  const at = (joint: Joint): readonly [number, number] => {
    if (/Hip/.test(joint)) return [1, 1];
    if (/Knee/.test(joint)) return [1, 2];
    if (/Ankle/.test(joint)) return [0, 2];
    if (/Shoulder/.test(joint)) return [2, 1];
    return /Elbow|Wrist/.test(joint) ? [2, 2] : [2.3, 1];
  };
  const all = JOINTS.map((joint) => {
    const [x, y] = moved[joint] ?? at(joint);
    return [joint, { x, y, score: 0.8 }];
  });
  return Object.fromEntries(all) as Pose;
}

test("a leg that reaches past the shoulders is the arm of that side, and where the leg is was not seen", () => {
  const put = withReachedArms(onAllFours({ leftKnee: [2.5, 1], leftAnkle: [3, 1] }), "all-fours");
  expect(put?.leftElbow).toMatchObject({ x: 2.5, score: 0.8 });
  expect(put?.leftWrist).toMatchObject({ x: 3, score: 0.8 });
  expect([put?.leftKnee.score, put?.leftAnkle.score]).toEqual([0, 0]);
  expect(put?.rightAnkle.score).toBe(0.8);
});

test("a foot alone that lies there leaves the knee and the elbow where they are", () => {
  const put = withReachedArms(onAllFours({ rightAnkle: [3, 1] }), "all-fours");
  expect(put?.rightWrist.x).toBe(3);
  expect(put?.rightKnee).toMatchObject({ x: 1, score: 0.8 });
});

test("a body whose legs are behind its shoulders, lifted or not, is left as it is", () => {
  expect(withReachedArms(onAllFours(), "all-fours")).toBeNull();
  expect(withReachedArms(onAllFours({ leftKnee: [0.2, 1], leftAnkle: [-0.6, 0.9] }), "all-fours")).toBeNull();
});
