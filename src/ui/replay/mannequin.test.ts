import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JOINTS, type Joint } from "../../pose/joints.ts";
import type { BodyAt } from "../../space/recorded-body.ts";
import type { CameraPoint } from "../../space/space-body.ts";
import type { SpaceJoints } from "../../space/square-view.ts";
import { doubtfulParts, mannequin, standing } from "./mannequin.ts";

const SURE: CameraPoint = { right: 0.02, up: 0.02, away: 0.02 };

const room = Object.fromEntries(
  JOINTS.map((joint, i) => [
    joint,
    { ahead: i / 20, up: i / 30, right: joint.startsWith("left") ? -0.2 : joint === "nose" ? 0 : 0.2 },
  ]),
) as unknown as SpaceJoints;

/** A body that the camera sees from its right, all of it plain but for what is given. */
function body(doubt: Partial<Record<Joint, CameraPoint>> = {}, scores: Partial<Record<Joint, number>> = {}) {
  return {
    room,
    doubt: { ...Object.fromEntries(JOINTS.map((joint) => [joint, SURE])), ...doubt },
    scores: { ...Object.fromEntries(JOINTS.map((joint) => [joint, 0.9])), ...scores },
    camera: { yaw: 0, tilt: 0, roll: 0 },
  } as BodyAt;
}

const guessed = (one: BodyAt, yaw: number) => doubtfulParts(mannequin(one, standing(one, "pelvis"), yaw));

describe("a measured body", () => {
  it("touches the floor and stands where the exercise keeps it", () => {
    const place = fc.double({ min: -3, max: 3, noNaN: true });
    const point = fc.record({ ahead: place, up: place, right: place });
    fc.assert(
      fc.property(fc.array(point, { minLength: 17, maxLength: 17 }), (points) => {
        const anywhere = Object.fromEntries(JOINTS.map((joint, i) => [joint, points[i]]));
        const joints = standing({ room: anywhere as unknown as SpaceJoints }, "feet");
        const lowest = Math.min(...Object.values(joints).map(({ y }) => y));
        expect(lowest).toBeGreaterThan(0.03);
        expect(lowest).toBeLessThan(0.1);
        expect(joints.leftAnkle.x + joints.rightAnkle.x).toBeCloseTo(0);
        expect(joints.leftAnkle.z + joints.rightAnkle.z).toBeCloseTo(0);
      }),
    );
  });

  it("is plain where it was seen and sure", () => {
    expect(guessed(body(), 0)).toEqual([]);
  });

  it("has its depth in doubt only for who looks from another side than the camera did", () => {
    const deep = body({ leftElbow: { ...SURE, away: 0.5 } });
    expect(guessed(deep, 0)).toEqual([]);
    expect(guessed(deep, 180)).toEqual([]);
    expect(guessed(deep, 90)).toEqual(["left arm"]);
  });

  it("has a limb in doubt with the part that carries it", () => {
    const pieces = mannequin(
      body({ rightKnee: { right: 0.4, up: 0.4, away: 0.4 } }),
      standing(body(), "pelvis"),
      0,
    );
    expect(pieces.filter(({ doubt }) => doubt === 1).map(({ of }) => of)).toEqual(["right leg", "right leg"]);
  });

  it("is a guess where the joint was not seen", () => {
    expect(guessed(body({}, { rightWrist: 0.05 }), 0)).toEqual(["right arm"]);
  });
});
