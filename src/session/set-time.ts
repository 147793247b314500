/** After a pause the set goes on this long after the last frame, in seconds: one frame of a usual camera. */
const FRAME_SECONDS = 1 / 30;

/** Turns a source's time into the time of the set: pauses do not count, and a camera's starts at 0. */
export class SetTime {
  #offset: number | null;
  #last: number | null = null;
  #resuming = false;

  /** `fromZero` for sources whose own time starts anywhere. */
  constructor(fromZero: boolean) {
    this.#offset = fromZero ? null : 0;
  }

  /** The next frame is the first after a pause. */
  resume(): void {
    this.#resuming = this.#last !== null;
  }

  /** The set's time of a frame, in seconds. */
  of(t: number): number {
    this.#offset ??= t;
    if (this.#resuming && this.#last !== null) this.#offset = t - this.#last - FRAME_SECONDS;
    this.#resuming = false;
    this.#last = t - this.#offset;
    return this.#last;
  }
}
