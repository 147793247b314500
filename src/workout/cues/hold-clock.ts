import type { Live } from "../../rules/contract.ts";

/** The hold of one repetition as it is shown and told: it pauses off-form and goes on where it was. */
export interface HoldClock {
  /** Seconds held in this repetition. */
  readonly seconds: number;
  /** False while it pauses. */
  readonly running: boolean;
  /** Seconds held before the last pause. */
  readonly before: number;
}

/** Nothing held. */
export const NO_HOLD: HoldClock = { seconds: 0, running: false, before: 0 };

/** The clock after a frame. The rule tells the hold under way, 0 outside of the good zone; rest ends the repetition. */
export function holdClock(clock: HoldClock, live: Live | null): HoldClock {
  if (live === null || live.obstacle !== null) return { ...clock, running: false, before: clock.seconds };
  if (live.hold <= 0) {
    return live.phase === "rest" ? NO_HOLD : { ...clock, running: false, before: clock.seconds };
  }
  // A low top that stays is told from its own beginning: the seconds before it are among them.
  const before = clock.running || live.hold < clock.seconds ? clock.before : 0;
  return { seconds: before + live.hold, running: true, before };
}
