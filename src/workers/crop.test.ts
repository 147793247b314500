import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JOINTS } from "../pose/joints.ts";
import type { PixelKeypoints } from "../pose/pose.ts";
import { nextCrop, wholePicture } from "./crop.ts";

/** A body lying from x 400 to 800 around hips at (600, 500) in a 1280x720 picture. */
function lying(score = 0.8): PixelKeypoints {
  const places: Partial<Record<(typeof JOINTS)[number], [number, number]>> = {
    nose: [400, 500],
    leftShoulder: [480, 490],
    rightShoulder: [480, 510],
    leftHip: [600, 490],
    rightHip: [600, 510],
    leftAnkle: [800, 500],
    rightAnkle: [800, 500],
  };
  return JOINTS.map((joint) => {
    const [x, y] = places[joint] ?? [600, 500];
    return [x, y, score] as const;
  });
}

describe("the crop that follows the person", () => {
  it("begins with the whole picture, padded to a square, lying or upright", () => {
    expect(wholePicture(1280, 720)).toEqual({ x: 0, y: -280, size: 1280 });
    expect(wholePicture(720, 1280)).toEqual({ x: -280, y: 0, size: 1280 });
  });

  it("lies around the hips and is as wide as the farthest seen limb needs", () => {
    expect(nextCrop(lying(), 1280, 720)).toEqual({ x: 360, y: 260, size: 480 });
  });

  it("leaves out limbs that were not seen", () => {
    const keypoints = lying().map(([x, y, score], i) =>
      JOINTS[i]?.endsWith("Ankle") ? ([x, y, 0.1] as const) : ([x, y, score] as const),
    );
    // The nose, 200 px from the hips, is now the farthest: as far as the ankles, so take it away too.
    const near = keypoints.map((k, i) => (JOINTS[i] === "nose" ? ([400, 500, 0.1] as const) : k));
    expect(nextCrop(near, 1280, 720).size).toBeCloseTo(2 * 120 * 1.9);
  });

  it("takes the whole picture again when the torso is not seen", () => {
    expect(nextCrop(lying(0.1), 1280, 720)).toEqual(wholePicture(1280, 720));
  });

  it("is never larger than the whole picture", () => {
    const wide = lying().map(([x, y, score]) => [(x - 600) * 4 + 600, y, score] as const);
    expect(nextCrop(wide, 1280, 720)).toEqual(wholePicture(1280, 720));
  });

  it("lies on whole pixels, wherever the joints are", () => {
    const at = fc.tuple(
      fc.double({ min: -200, max: 1500, noNaN: true }),
      fc.double({ min: -200, max: 900, noNaN: true }),
      fc.constant(0.9),
    );
    fc.assert(
      fc.property(fc.array(at, { minLength: 17, maxLength: 17 }), (keypoints) => {
        const { x, y, size } = nextCrop(keypoints, 1280, 720);
        expect([x, y, size].every(Number.isInteger)).toBe(true);
        expect(size).toBeGreaterThan(0);
      }),
    );
  });

  it("takes the whole picture when all joints fall on one point", () => {
    const point = JOINTS.map(() => [600, 300, 0.9] as const);
    expect(nextCrop(point, 1280, 720)).toEqual(wholePicture(1280, 720));
  });
});
