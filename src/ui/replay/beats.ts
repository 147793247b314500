import type { ReplayedFrame } from "../../history/replayed.ts";
import type { Side } from "../../pose/joints.ts";
import type { RecordedLabel } from "../../pose/recording.ts";
import type { Repetition } from "../../rules/contract.ts";

/** When a repetition leaves its rest, reaches its top, leaves the top and is back, in rising seconds. */
export interface Beats {
  readonly side: Side | null;
  readonly start: number;
  readonly top: number;
  readonly leaves: number;
  readonly end: number;
}

/** The beats of a repetition that was seen: its top is where the rule saw it there, else around its peak. */
export function beatsSeen(
  { side, start, peak, end, hold }: Pick<Repetition, "side" | "start" | "peak" | "end" | "hold">,
  frames: readonly ReplayedFrame[],
): Beats {
  const top = frames.filter(({ t, phase }) => t > start && t < end && phase === "top");
  const [first, last] = [top[0]?.t ?? peak - hold / 2, top.at(-1)?.t ?? peak + hold / 2];
  return { side, start, top: Math.max(start, first), leaves: Math.min(end, last), end };
}

/** The beats of a repetition that the figure performs. */
export function beatsShown({ side, start, peak = start, end, hold = 0 }: RecordedLabel): Beats {
  return { side, start, top: peak - hold / 2, leaves: peak + hold / 2, end };
}

/**
 * The moment of a performance (seconds) that goes with a moment of a recording: rest with rest, top with top, and
 * between them the same share of the way. `shown` has at least one repetition; one of the same side is preferred.
 */
export function inStep(seen: readonly Beats[], shown: readonly Beats[], t: number): number {
  const mine = seen.find(({ end }) => t <= end) ?? seen.at(-1);
  const theirs = shown.find(({ side }) => side === mine?.side) ?? shown[0];
  if (mine === undefined || theirs === undefined) return 0;
  const from = [mine.start, mine.top, mine.leaves, mine.end];
  const to = [theirs.start, theirs.top, theirs.leaves, theirs.end];
  const after = from.findIndex((beat) => t < beat);
  if (after === 0) return theirs.start;
  if (after < 0) return theirs.end;
  const [a, b] = [from[after - 1] ?? 0, from[after] ?? 0];
  const [low, high] = [to[after - 1] ?? 0, to[after] ?? 0];
  return low + ((high - low) * (t - a)) / (b - a);
}
