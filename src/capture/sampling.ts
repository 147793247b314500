/** Two pictures that are due within a millisecond of each other are due together: films round their times. */
const ROUNDING = 1e-3;

/** Pictures a second that are enough while a hold lasts: little moves, and each one left out keeps a phone cooler. */
export const HOLD_RATE = 12;

/** Chooses which pictures of a film are looked at, where not all of them need be. */
export class Sampling {
  #due = Number.NEGATIVE_INFINITY;

  /** `rate` is how many a second are looked at in the long run, null for all of them. */
  constructor(private readonly rate: number | null) {}

  /** Whether the picture at `t` seconds is to be looked at; to be asked once of each, in their order. */
  takes(t: number): boolean {
    if (this.rate === null) return true;
    if (t + ROUNDING < this.#due) return false;
    // After a gap in the film the next one is not due at once.
    this.#due = Math.max(this.#due + 1 / this.rate, t + 0.5 / this.rate);
    return true;
  }
}
