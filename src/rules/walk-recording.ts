import { type Pose, poseFromPixels } from "../pose/pose.ts";
import { keypointsOf, type Recording } from "../pose/recording.ts";
import type { Exercise, GuidePhase, RuleEvent, RuleOptions } from "./contract.ts";
import { advance, type Run, startRun } from "./runner.ts";

/** One frame of a recording: what was seen, and the run and its events after it. */
export interface WalkedFrame {
  /** Seconds of the recording's own time. */
  readonly t: number;
  readonly pose: Pose | null;
  readonly run: Run;
  readonly events: readonly RuleEvent[];
}

/** Takes a recording through an exercise's rule frame by frame, exactly as a live set is. */
export function* walkRecording(
  exercise: Exercise,
  recording: Recording,
  variant: string | null,
  caps?: RuleOptions["caps"],
): Generator<WalkedFrame, void> {
  let run = startRun(exercise, { variant, caps });
  const guide = (recording.guide ?? []).toSorted((a, b) => a.t - b.t);
  let phase: GuidePhase | null = null;
  for (const frame of recording.frames) {
    while (guide[0] !== undefined && guide[0].t <= frame.t) phase = guide.shift()?.phase ?? null;
    const keypoints = keypointsOf(frame);
    const pose = keypoints === null ? null : poseFromPixels(keypoints, recording.height);
    const result = advance(run, { t: frame.t, pose, belly: frame.belly }, phase);
    run = result.run;
    yield { t: frame.t, pose, run, events: result.events };
  }
}
