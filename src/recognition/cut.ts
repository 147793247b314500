import { distance } from "../pose/geometry.ts";
import { JOINTS, type Joint } from "../pose/joints.ts";
import { type Pose, type PoseFrame, SEEN } from "../pose/pose.ts";
import type { GuidePhase } from "../rules/contract.ts";
import { median } from "../rules/kit/statistics.ts";

/** A frame with the breath that is led at it. */
export interface LedFrame extends PoseFrame {
  readonly guide: GuidePhase | null;
}

/** What is known of where the body is, to find a cut of the film or a camera that was moved. */
export interface CutWatch {
  /** The newest pose that was passed on. */
  readonly last: Pose | null;
  /** Frames in which the body seems to be elsewhere: passed on once it is clear whether it is. */
  readonly held: readonly LedFrame[];
}

/** Nothing looked at yet. */
export const UNCUT: CutWatch = { last: null, held: [] };

/**
 * A body is elsewhere when the edges of its box moved by this much together, and the middle one of its joints by that
 * much; shares of the box's diagonal. From one picture to the next the fastest swing moves by a tenth.
 */
const BOX_MOVED = 0.5;
const JOINTS_MOVED = 0.15;

/** It stays elsewhere for so many pictures and seconds: the model may be wrong for a moment. */
const FEWEST = 3;
const LASTS = 0.2;

/** Takes in one more frame; `passed` are to be judged now, after a cut where `isCut`. */
export function watchForCut(
  { last, held }: CutWatch,
  frame: LedFrame,
): { readonly watch: CutWatch; readonly passed: readonly LedFrame[]; readonly isCut: boolean } {
  const { pose } = frame;
  const isElsewhere = pose !== null && last !== null && hasMoved(last, pose);
  const [first] = held;
  if (first === undefined && !isElsewhere)
    return { watch: { last: pose ?? last, held }, passed: [frame], isCut: false };
  const all = [...held, frame];
  if (pose !== null && !isElsewhere) return { watch: { last: pose, held: [] }, passed: all, isCut: false };
  const seen = all.filter((one) => one.pose !== null);
  const isSure = seen.length >= FEWEST && frame.t - (first?.t ?? frame.t) >= LASTS;
  return isSure
    ? { watch: { last: pose ?? seen.at(-1)?.pose ?? null, held: [] }, passed: all, isCut: true }
    : { watch: { last, held: all }, passed: [], isCut: false };
}

function hasMoved(from: Pose, to: Pose): boolean {
  const both = JOINTS.filter((joint) => from[joint].score >= SEEN && to[joint].score >= SEEN);
  const moved = median(both.map((joint) => distance(from[joint], to[joint])));
  const [was, is] = [boxOf(from, both), boxOf(to, both)];
  const diagonal = Math.hypot(was[1] - was[0], was[3] - was[2]);
  const edges = was.reduce((sum, edge, i) => sum + Math.abs(edge - (is[i] ?? edge)), 0);
  return moved !== null && edges > BOX_MOVED * diagonal && moved > JOINTS_MOVED * diagonal;
}

/** Left, right, top and bottom of those joints. */
function boxOf(pose: Pose, joints: readonly Joint[]): readonly [number, number, number, number] {
  const [xs, ys] = [joints.map((joint) => pose[joint].x), joints.map((joint) => pose[joint].y)];
  return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
}
