import { describe, expect, it } from "vitest";
import { JOINTS } from "../../pose/joints.ts";
import type { Keypoint, Pose } from "../../pose/pose.ts";
import { ARMS, HEAD, LEGS, OPPOSITE_LEG, WORKING_ARM } from "../../rules/kit/lit-parts.ts";
import { litBones } from "./limb.ts";

const POSE = Object.fromEntries(
  JOINTS.map((joint, i): [string, Keypoint] => [joint, { x: i / 20, y: i / 30, score: 0.8 }]),
) as Pose;

describe("the limb that a cue lights up", () => {
  it("is the arm of the side, and the leg of the other one", () => {
    expect(litBones(POSE, "side", WORKING_ARM, "left")).toEqual([
      [POSE.leftShoulder, POSE.leftElbow],
      [POSE.leftElbow, POSE.leftWrist],
    ]);
    expect(litBones(POSE, "side", OPPOSITE_LEG, "left")).toEqual([
      [POSE.rightHip, POSE.rightKnee],
      [POSE.rightKnee, POSE.rightAnkle],
    ]);
  });

  it("is both where the fault is about both, or the repetition has no side", () => {
    expect(litBones(POSE, "side", LEGS, null)).toHaveLength(4);
    expect(litBones(POSE, "front", ARMS, "left")).toHaveLength(4);
    expect(litBones(POSE, "side", WORKING_ARM, null)).toHaveLength(4);
  });

  it("is the neck for the head", () => {
    expect(litBones(POSE, "side", HEAD, "right")).toHaveLength(2);
  });

  it("is none out of sight", () => {
    const blind = { ...POSE, leftElbow: { ...POSE.leftElbow, score: 0 } };
    expect(litBones(blind, "side", WORKING_ARM, "left")).toEqual([]);
  });
});
