import { describe, expect, it } from "vitest";
import { JOINTS } from "../../pose/joints.ts";
import type { Pose } from "../../pose/pose.ts";
import { fitBody } from "./fit-body.ts";

const lying = (x: number, y: number, score = 0.8) =>
  Object.fromEntries(
    JOINTS.map((joint, i) => [joint, { x: x + (i / 16) * 0.4, y: y + (i % 2) * 0.05, score }]),
  ) as Pose;

describe("fitting the body of a set", () => {
  it("puts the body in the middle of the canvas, as large as fits", () => {
    const { x, y, scale } = fitBody([lying(0.2, 0.8)], 16 / 9);
    expect(scale).toBeGreaterThan(2.5);
    expect(x + scale * 0.4).toBeCloseTo(16 / 18, 1);
    expect(y + scale * 0.825).toBeCloseTo(0.5, 1);
  });

  it("leaves the picture as it is when nobody was seen", () => {
    expect(fitBody([null, lying(0.2, 0.8, 0.05)], 16 / 9)).toEqual({ x: 0, y: 0, scale: 1 });
  });
});
