/** Poses are counted over this long, in milliseconds. */
const WINDOW_MS = 2_000;

/** Counts how many poses a second come in. */
export class Pace {
  #times: number[] = [];

  /** Notes a pose at `now` milliseconds; the rate a second, null until there is enough to tell. */
  note(now: number): number | null {
    this.#times = [...this.#times.filter((at) => now - at < WINDOW_MS), now];
    const span = now - (this.#times[0] ?? now);
    return span < WINDOW_MS / 4 ? null : ((this.#times.length - 1) * 1000) / span;
  }
}
