import { resultOf, type Shares, sharesOf } from "../../coach/flow/result.ts";
import type { Flow } from "../../coach/flow/state.ts";
import type { Recording } from "../../pose/recording.ts";
import type { SessionSnapshot } from "../../session/snapshot.ts";

/** What a set came to as a whole. */
export interface Outcome {
  readonly shares: Shares;
  /** Repetitions that were done before the set was broken off and taken up again. */
  readonly earlier: number;
  /** True when the count was put right by hand. */
  readonly corrected: boolean;
}

/** What a set came to: what was just seen, and of a led one also what was done before a break or put right by hand. */
export function outcomeOf({ repetitions, asked }: SessionSnapshot, led: Flow | null): Outcome {
  const seen = repetitions.map(({ score }) => score);
  const plain = { shares: sharesOf(seen, asked), earlier: 0, corrected: false };
  if (led === null) return plain;
  const sets = led.sets.filter(({ step }) => step === led.at);
  const earlier = Math.max(0, sets.flatMap((set) => set.seen).length - repetitions.length);
  const corrected = sets.some(({ corrections }) => corrections.length > 0);
  return earlier > 0 || corrected ? { shares: resultOf(led, led.at), earlier, corrected } : plain;
}

/** Why nothing could be counted of a paced exercise that nobody led, in a film or a recording; null where that is not why. */
export function unledReason(
  { exercise, source }: SessionSnapshot,
  recording: Recording | null,
): string | null {
  if (exercise?.paced !== true || source === null || source.live || recording?.guide !== undefined)
    return null;
  const what = source.kind === "recording" ? "recording" : "film";
  return `Here each led breath counts as one. This ${what} was made without the app's guide, so there is nothing to count. With the camera, the app leads you.`;
}
