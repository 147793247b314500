import type { Pose } from "../pose/pose.ts";
import type { Recording } from "../pose/recording.ts";
import type { Exercise, Judged, Phase } from "../rules/contract.ts";
import { walkRecording } from "../rules/walk-recording.ts";

/** One moment of a recorded set as the rule saw it; `progress` as in `Live`, null where it was not measurable. */
export interface ReplayedFrame {
  readonly t: number;
  readonly pose: Pose | null;
  readonly phase: Phase;
  readonly progress: number | null;
  readonly goodTo: number;
  readonly judged: Judged | null;
  /** How far the belly is drawn in, as in `LiveBelly`; null where it was not seen. */
  readonly depth: number | null;
}

/** Frames that are judged at a stretch: some 10 ms of work. */
const SLICE = 250;

/** Judges a recording again, frame by frame, to show what was seen when; the page goes on in between. */
export async function replayed(exercise: Exercise, recording: Recording): Promise<readonly ReplayedFrame[]> {
  const frames: ReplayedFrame[] = [];
  for (const { t, pose, run } of walkRecording(exercise, recording, recording.variant ?? null)) {
    const { phase, progress, goodRange, judged, belly } = run.live;
    const depth = belly !== undefined && "depth" in belly ? belly.depth : null;
    frames.push({ t, pose, phase, progress, goodTo: goodRange[1], judged, depth });
    if (frames.length % SLICE === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return frames;
}

/** Index of the last frame at or before a time; 0 before the first. */
export function frameAt(frames: readonly ReplayedFrame[], t: number): number {
  let [low, high] = [0, frames.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((frames[middle]?.t ?? 0) <= t) low = middle;
    else high = middle - 1;
  }
  return low;
}
