import { expect, test } from "vitest";
import { JOINTS } from "../pose/joints.ts";
import type { Pose } from "../pose/pose.ts";
import { type CutWatch, UNCUT, watchForCut } from "./cut.ts";

/** A body that lies across the picture, or stands in it, around a middle. */
function body(lies: boolean, x: number): Pose {
  const along = (i: number) => (i / JOINTS.length - 0.5) * 0.8;
  const joints = JOINTS.map((joint, i) => {
    const across = (i % 3) * 0.05;
    const [dx, dy] = lies ? [along(i), across] : [across, along(i)];
    return [joint, { x: x + dx, y: 0.5 + dy, score: 0.6 }] as const;
  });
  return Object.fromEntries(joints) as Pose;
}

/** What is passed on of some poses, ten a second: how many at each, and "|" where a cut is told. */
function passed(poses: readonly (Pose | null)[]): string {
  let watch: CutWatch = UNCUT;
  return poses
    .map((pose, i) => {
      const next = watchForCut(watch, { t: i / 10, pose, guide: null });
      watch = next.watch;
      return `${next.isCut ? "|" : ""}${next.passed.length}`;
    })
    .join("");
}

const [LYING, STANDING] = [body(true, 0.8), body(false, 0.8)];

test("a body that lies and stands from one picture to the next is another film, told when it stays so", () => {
  expect(passed([LYING, LYING, STANDING, STANDING, STANDING, STANDING])).toBe("1100|31");
});

test("the model may be wrong for a moment: nothing is lost of it", () => {
  expect(passed([LYING, LYING, STANDING, LYING, LYING])).toBe("11021");
});

test("a body that is lost for a while and comes back elsewhere is another film", () => {
  expect(passed([LYING, null, null, body(true, 1.6), body(true, 1.6), body(true, 1.6)])).toBe("11100|3");
});

test("whoever walks through the picture is the same film", () => {
  const walking = Array.from({ length: 12 }, (_, i) => body(false, 0.4 + i * 0.12));
  expect(passed(walking)).toBe("1".repeat(12));
});
