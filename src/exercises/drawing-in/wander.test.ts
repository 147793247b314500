import { describe, expect, it } from "vitest";
import type { SeenJoints } from "../../rules/contract.ts";
import { type Held, wander } from "./wander.ts";

const at = (x: number, y: number) => ({ x, y, score: 0.8 });

/** A body on its back, a trunk length of 0.4, whose knees are moved by so much. */
function lying(left: number, right = left): SeenJoints {
  return {
    leftShoulder: at(0.2, 0.7),
    rightShoulder: at(0.2, 0.7),
    leftHip: at(0.6, 0.7),
    rightHip: at(0.6, 0.7),
    leftKnee: at(0.8 + left, 0.45),
    rightKnee: at(0.81 + right, 0.46),
    leftAnkle: at(0.9, 0.7),
    rightAnkle: at(0.9, 0.7),
  };
}

const held = (pose: (t: number, i: number) => SeenJoints): Held[] =>
  Array.from({ length: 120 }, (_, i) => ({ t: i / 20, joints: pose(i / 20, i) }));

describe("wandering", () => {
  it("is nothing for a body that lies still", () => {
    expect(wander(held(() => lying(0)))).toBeCloseTo(0);
  });

  it("is the width of a slow swing of both knees, in trunk lengths", () => {
    const swinging = held((t) => lying(0.04 * Math.sin(2.2 * t)));
    expect(wander(swinging)).toBeGreaterThan(0.15);
    expect(wander(swinging)).toBeLessThan(0.25);
  });

  it("overlooks single frames that jump and frames that swap left and right", () => {
    const jumpy = held((_, i) => {
      if (i % 17 === 0) return lying(0.3);
      const { leftKnee, rightKnee, ...rest } = lying(0);
      return i % 9 === 0 ? ({ ...rest, leftKnee: rightKnee, rightKnee: leftKnee } as SeenJoints) : lying(0);
    });
    expect(wander(jumpy)).toBeLessThan(0.02);
  });

  it("overlooks the slow unrest of one guessed side", () => {
    expect(wander(held((t) => lying(0, 0.015 * Math.sin(2 * t))))).toBeLessThan(0.02);
  });

  it("is unknown when no joint was seen long enough", () => {
    expect(wander(held(() => lying(0)).slice(0, 4))).toBeNull();
    expect(wander([])).toBeNull();
  });
});
