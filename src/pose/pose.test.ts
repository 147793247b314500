import { expect, test } from "vitest";
import { JOINTS } from "./joints.ts";
import { outOfMirror, type PixelKeypoints } from "./pose.ts";

const SEEN: PixelKeypoints = JOINTS.map((_, i) => [10 * i, 5 * i, i / 17]);

test("Out of the mirror each side is the other, and what was to the right is to the left", () => {
  const out = outOfMirror(SEEN, 640);
  const at = (joint: (typeof JOINTS)[number]) => JOINTS.indexOf(joint);
  const [x = 0, y = 0, score = 0] = SEEN[at("rightWrist")] ?? [];
  expect(out[at("leftWrist")]).toEqual([640 - x, y, score]);
  const [noseX = 0, noseY = 0, noseScore = 0] = SEEN[at("nose")] ?? [];
  expect(out[at("nose")]).toEqual([640 - noseX, noseY, noseScore]);
});

test("Twice through the mirror is as before", () => {
  expect(outOfMirror(outOfMirror(SEEN, 640), 640)).toEqual(SEEN);
});
