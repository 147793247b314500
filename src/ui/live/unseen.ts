import { type Joint, jointOf, type PairedJoint } from "../../pose/joints.ts";
import { type Pose, SEEN } from "../../pose/pose.ts";
import type { View } from "../../rules/contract.ts";

/** Parts in the order in which they are worth naming, each with the words for it. */
const PARTS: readonly (readonly [PairedJoint, string])[] = [
  ["ankle", "feet"],
  ["hip", "hips"],
  ["shoulder", "shoulders"],
  ["knee", "knees"],
  ["wrist", "hands"],
  ["elbow", "elbows"],
  ["ear", "head"],
];

/**
 * The parts of the body that an exercise needs and the newest pose lacks, worded ("feet"), most useful first.
 * From the side one of a pair is enough, from the front both are needed.
 */
export function unseenParts(needed: readonly Joint[], view: View, pose: Pose | null): readonly string[] {
  if (pose === null) return [];
  return PARTS.filter(([part]) => {
    const pair = (["left", "right"] as const).map((side) => jointOf(side, part));
    const declared = pair.filter((joint) => needed.includes(joint));
    const seen = declared.filter((joint) => pose[joint].score >= SEEN);
    return declared.length > 0 && (view === "side" ? seen.length === 0 : seen.length < declared.length);
  }).map(([, words]) => words);
}

/** "I can't see your feet." or, with two parts, "I can't see your feet and hips."; null when all is seen. */
export function unseenSentence(parts: readonly string[]): string | null {
  if (parts.length === 0) return null;
  if (parts.length > 3) return "I can't see all of you";
  return `I can't see your ${parts.slice(0, 2).join(" and ")}`;
}
