import { type Problem, problem } from "./problems.ts";
import type { SetState } from "./set-state.ts";

/** Something stands in the way for this long before it is said, in seconds: shorter is only a stumble. */
const OBSTACLE_SECONDS = 1.5;

/** A passing notice stays this long, in seconds of the set. */
const PASSING_SECONDS = 5;

/** What is to be said beside the counting: something in passing, or what stands in the way of judging. */
export class Notices {
  #passing: { readonly notice: Problem; until: number | null } | null = null;

  /** Says something in passing. Its time begins with the next picture: what it tells of may have taken long. */
  pass(notice: Problem): void {
    this.#passing = { notice, until: null };
  }

  /** What is to be said at `t` seconds of the set. */
  at(t: number, { run, sameSince }: SetState): Problem | null {
    if (this.#passing !== null) {
      this.#passing.until ??= t + PASSING_SECONDS;
      if (t < this.#passing.until) return this.#passing.notice;
    }
    const { obstacle } = run.live;
    return obstacle !== null && t - sameSince >= OBSTACLE_SECONDS ? problem(obstacle) : null;
  }
}
