import { describe, expect, it } from "vitest";
import { JOINTS } from "../../pose/joints.ts";
import type { Keypoint, Pose } from "../../pose/pose.ts";
import { fitPicture } from "./fit.ts";
import { bonesOf, judgedShape } from "./skeleton.ts";

function poseWith(score: (joint: string) => number): Pose {
  return Object.fromEntries(
    JOINTS.map((joint, i): [string, Keypoint] => [joint, { x: i / 20, y: i / 30, score: score(joint) }]),
  ) as Pose;
}

describe("fitting the picture", () => {
  it("fills the stage when little is cut off", () => {
    const fit = fitPicture({ width: 1280, height: 720 }, { width: 1440, height: 900 });
    expect(fit.height).toBeCloseTo(900);
    expect(fit.x).toBeLessThan(0);
  });

  it("shows the whole picture when filling would cut off hands and feet", () => {
    const fit = fitPicture({ width: 640, height: 480 }, { width: 390, height: 844 });
    expect(fit).toMatchObject({ x: 0, width: 390 });
    expect(fit.y).toBeGreaterThan(0);
  });
});

describe("the skeleton", () => {
  it("leaves the far side out when it is guessed", () => {
    const pose = poseWith((joint) => (joint.startsWith("right") ? 0.3 : 0.7));
    expect(bonesOf(pose, "side")).toHaveLength(6);
    expect(bonesOf(pose, "front")).toHaveLength(14);
  });

  it("draws both sides when both are seen well", () => {
    expect(
      bonesOf(
        poseWith(() => 0.7),
        "side",
      ),
    ).toHaveLength(14);
  });

  it("draws no bone to a joint that was not seen", () => {
    const pose = poseWith((joint) => (joint === "leftAnkle" ? 0.1 : joint.startsWith("left") ? 0.6 : 0.1));
    expect(bonesOf(pose, "side")).toHaveLength(5);
  });

  it("puts the good zone on the side to which the limb bends", () => {
    const at = (x: number, y: number): Keypoint => ({ x, y, score: 0.8 });
    const body = {
      ...poseWith(() => 0.8),
      leftShoulder: at(0, 1),
      leftHip: at(0.5, 1),
      leftKnee: at(0.9, 0.7),
    };
    const judged = {
      joints: ["leftShoulder", "leftHip", "leftKnee"],
      angle: 143,
      good: [165, 180],
    } as const;
    const shape = judgedShape(body, judged);
    expect(shape?.turn).toBeCloseTo(143.13, 1);
    expect(shape?.good).toEqual([165, 180]);
    const mirrored = judgedShape({ ...body, leftKnee: at(0.9, 1.3) }, judged);
    expect(mirrored?.good).toEqual([-165, -180]);
  });
});
