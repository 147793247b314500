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

type Times = Pick<Repetition, "side" | "start" | "peak" | "end" | "hold">;

/** When a repetition was at its top, seconds; a hold that was not seen is taken for half of the way there and back. */
export function topTimes({ start, peak, end, hold }: Omit<Times, "side">): { from: number; to: number } {
  const reach = hold === null ? Math.min(peak - start, end - peak) / 2 : hold / 2;
  return { from: peak - reach, to: peak + reach };
}

/**
 * The beats of repetitions that were seen, in order. In a movement that swings on and on (`continuous`) one ends where
 * the next begins, in the middle of the time between them.
 */
export function beatsSeen(repetitions: readonly Times[], continuous: boolean): Beats[] {
  return repetitions.map((repetition, i) => {
    const { side, start, end } = repetition;
    const [before, after] = [repetitions[i - 1], repetitions[i + 1]];
    const { from, to } = topTimes(repetition);
    const [top, leaves] = [Math.max(start, from), Math.min(end, to)];
    if (!continuous) return { side, start, top, leaves, end };
    return {
      side,
      start: before === undefined ? start : (before.end + start) / 2,
      top,
      leaves,
      end: after === undefined ? end : (end + after.start) / 2,
    };
  });
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
