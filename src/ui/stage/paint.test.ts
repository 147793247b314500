import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JOINTS } from "../../pose/joints.ts";
import type { Pose } from "../../pose/pose.ts";
import { fitPicture } from "./fit.ts";
import { type Overlay, paintedBox, paintOverlay } from "./paint.ts";
import { bonesOf, judgedShape } from "./skeleton.ts";

const STAGE = { width: 1280, height: 720 };
const PICTURE = { width: 640, height: 480 };
const fit = fitPicture(PICTURE, STAGE);

/** The farthest places that are drawn on, half the width of the line beside them. */
function drawn(overlay: Overlay): readonly (readonly [x: number, y: number])[] {
  const places: [number, number][] = [];
  let path: [number, number][] = [];
  const context = {
    lineWidth: 0,
    beginPath: () => {
      path = [];
    },
    moveTo: (x: number, y: number) => path.push([x, y]),
    lineTo: (x: number, y: number) => path.push([x, y]),
    arc: (x: number, y: number, radius: number, from: number, to: number) => {
      for (const at of [from, (from + to) / 2, to])
        path.push([x + radius * Math.cos(at), y + radius * Math.sin(at)]);
    },
    closePath: () => undefined,
    fill: () => places.push(...path),
    stroke: () => {
      const by = context.lineWidth / 2;
      for (const [x, y] of path) places.push([x - by, y - by], [x + by, y + by]);
    },
  };
  paintOverlay(context as unknown as CanvasRenderingContext2D, overlay, fit);
  return places;
}

const keypoint = fc.record({
  x: fc.double({ min: -0.2, max: 1.5, noNaN: true }),
  y: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
  score: fc.double({ min: 0, max: 1, noNaN: true }),
});
const pose = fc
  .array(keypoint, { minLength: JOINTS.length, maxLength: JOINTS.length })
  .map((points) => Object.fromEntries(JOINTS.map((joint, i) => [joint, points[i]])) as unknown as Pose);

describe("The part of the stage that is drawn on", () => {
  it("holds all that is drawn of any body, as far as it is on the stage", () => {
    fc.assert(
      fc.property(pose, fc.boolean(), (body, isJudged) => {
        const joints = ["leftShoulder", "leftHip", "leftKnee"] as const;
        const judged = isJudged ? judgedShape(body, { joints, angle: 90, good: [80, 100] }) : null;
        const bones = bonesOf(body, "front");
        const overlay = { bones, judged, lit: bones.slice(0, 2), inZone: false };
        for (const shown of [overlay, { ...overlay, lit: [] }]) {
          const box = paintedBox(shown, fit, STAGE);
          for (const [x, y] of drawn(shown)) {
            if (x < 0 || y < 0 || x > STAGE.width || y > STAGE.height) continue;
            expect(box).not.toBeNull();
            if (box === null) return;
            expect([x >= box.x, x <= box.x + box.width]).toEqual([true, true]);
            expect([y >= box.y, y <= box.y + box.height]).toEqual([true, true]);
          }
        }
      }),
    );
  });

  it("is the body's, not all of the stage", () => {
    const body = Object.fromEntries(
      JOINTS.map((joint, i) => [joint, { x: 0.5 + i / 100, y: 0.5 + i / 200, score: 0.9 }]),
    ) as unknown as Pose;
    const box = paintedBox({ bones: bonesOf(body, "front"), judged: null, inZone: false }, fit, STAGE);
    expect(box).toMatchObject({ width: 192, height: 128 });
  });

  it("is none where nobody is seen, or all of the body is beyond the edge", () => {
    const nobody = { bones: [], judged: null, inZone: false };
    expect(paintedBox(nobody, fit, STAGE)).toBeNull();
    const far = { x: 5, y: 0.5, score: 1 };
    expect(paintedBox({ ...nobody, bones: [[far, far]] }, fit, STAGE)).toBeNull();
  });
});
