import { describe, expect, it } from "vitest";
import { CAMERA, landmarksOf, projectionOf } from "../demonstration/camera.ts";
import { skeletonOf } from "../demonstration/rig.ts";
import { along, between, dot } from "../demonstration/vector.ts";
import { EXERCISES } from "../exercises/registry.ts";
import { ADULT } from "../motion/kit.ts";
import { JOINTS, type Joint } from "../pose/joints.ts";
import { MOVES } from "./bones.ts";
import type { CameraPlace } from "./features.ts";
import { middleInSpace } from "./joints.ts";
import type { CameraPoint, SpaceBody } from "./space-body.ts";
import { roomOf } from "./square-view.ts";
import { inSymmetry } from "./symmetry.ts";

const motion = EXERCISES.find(({ meta }) => meta.id === "back-extension")?.motion ?? expect.unreachable();

/** The figure leaning back over its chair as a camera there sees it, with that much doubt of every depth, trunk lengths. */
function leaning(place: CameraPlace, doubt: number): SpaceBody {
  const moment = { progress: 1, side: "left", faults: [], variant: null, since: 1 } as const;
  const marks = landmarksOf(skeletonOf(motion.pose(moment, ADULT), ADULT));
  const hip = between(marks.leftHip, marks.rightHip);
  const off = along(between(marks.leftShoulder, marks.rightShoulder), hip, -1);
  const trunk = Math.hypot(off.x, off.y, off.z);
  const { frame } = projectionOf({ ...CAMERA, ...place });
  const each = (of: (joint: Joint) => CameraPoint) =>
    Object.fromEntries(JOINTS.map((joint) => [joint, of(joint)])) as Record<Joint, CameraPoint>;
  const seen = (joint: Joint, axis: "right" | "up" | "forward") =>
    dot(along(marks[joint], hip, -1), frame[axis]) / trunk;
  return {
    joints: each((joint) => ({
      right: seen(joint, "right"),
      up: seen(joint, "up"),
      away: seen(joint, "forward"),
    })),
    doubt: each(() => ({ right: 0.01, up: 0.01, away: doubt })),
    camera: place,
    yawDoubt: 4,
    postures: { "supine-bent": 0, prone: 0, "all-fours": 0, seated: 1, standing: 0, other: 0 },
  };
}

/** The same with the whole trunk further away than it is. */
function further(body: SpaceBody, by: number): SpaceBody {
  const joints = { ...body.joints };
  for (const [joint, share] of MOVES.rightShoulder)
    joints[joint] = { ...joints[joint], away: joints[joint].away + by * share };
  return { ...body, joints };
}

/** How far the trunk lies behind upright, degrees. */
function leanOf({ joints }: SpaceBody, place: CameraPlace): number {
  const { ahead, up } = middleInSpace(roomOf(joints, place), "shoulder");
  return (Math.atan2(-ahead, up) * 180) / Math.PI;
}

const from = (yaw: number): CameraPlace => ({ yaw, tilt: 10, roll: 0 });
const OBLIQUE = [30, 45, 60, -45, 135, -150].map(from);

describe("a body whose sides do the same", () => {
  it("leans as it does, whatever depth one picture told, wherever the camera sees it from an angle", () => {
    for (const place of OBLIQUE) {
      const right = leaning(place, 0.2);
      for (const by of [-0.2, 0.2]) {
        const wrong = further(right, by);
        const off = (body: SpaceBody) => Math.abs(leanOf(body, place) - leanOf(right, place));
        expect(off(inSymmetry(wrong, place)), `${place.yaw}° by ${by}`).toBeLessThan(0.5 * off(wrong));
      }
    }
  });

  it("stays as it was told where the picture was surer, and where the plane points at the camera", () => {
    const sure = further(leaning(from(45), 0.005), 0.02);
    expect(leanOf(inSymmetry(sure, from(45)), from(45))).toBeCloseTo(leanOf(sure, from(45)), 0);
    const ahead = further(leaning(from(88), 0.2), 0.2);
    expect(inSymmetry(ahead, from(88))).toBe(ahead);
  });

  it("is surer than before, and still in lengths of its own trunk", () => {
    for (const place of OBLIQUE) {
      const told = further(leaning(place, 0.2), 0.2);
      const body = inSymmetry(told, place);
      expect(body.doubt.rightShoulder.away).toBeLessThan(told.doubt.rightShoulder.away);
      const { ahead, up, right } = middleInSpace(roomOf(body.joints, place), "shoulder");
      expect(Math.hypot(ahead, up, right)).toBeCloseTo(1);
    }
  });
});
