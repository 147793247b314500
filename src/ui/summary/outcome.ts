import type { Recording } from "../../pose/recording.ts";
import type { Repetition } from "../../rules/contract.ts";
import { tr } from "../../words/words.ts";
import { lastPart, type Progress, seenOf } from "../../workout/progress.ts";
import { resultOf, type SetResult } from "../../workout/result.ts";
import type { WorkoutSnapshot } from "../../workout/snapshot.ts";

/** What the sets of an exercise came to as a whole. */
export interface Outcome {
  readonly result: SetResult;
  /** Repetitions that were done before the set was broken off and taken up again. */
  readonly earlier: number;
  /** True when the count was put right by hand. */
  readonly corrected: boolean;
}

/** What was just seen, with what was done before a break or put right by hand. */
export function outcomeOf(progress: Progress): Outcome {
  const sets = progress.sets.filter(({ step }) => step === progress.at);
  const newest = sets.at(-1);
  const seen = sets.flatMap(seenOf).length;
  return {
    result: resultOf(progress, progress.at),
    earlier: newest === undefined ? 0 : seen - lastPart(newest).repetitions.length,
    corrected: sets.some(({ parts }) => parts.some(({ removed, added }) => removed.length + added > 0)),
  };
}

/** Seconds that repetitions were held on average, of those whose hold was seen; null where none was. */
export function meanHold(repetitions: readonly Pick<Repetition, "hold">[]): number | null {
  const holds = repetitions.flatMap(({ hold }) => hold ?? []);
  return holds.length === 0 ? null : holds.reduce((sum, hold) => sum + hold, 0) / holds.length;
}

/** Why nothing could be counted of a paced exercise that nobody led, in a film or a recording; null where that is not why. */
export function unledReason(
  { exercise, source }: WorkoutSnapshot,
  recording: Recording | null,
): string | null {
  if (exercise?.paced !== true || source === null || source.live || recording?.guide !== undefined)
    return null;
  return tr(
    "A breath that nobody leads counts where your belly is seen to go in and stay in. Here that was not seen. With the camera, the app leads you.",
  );
}
