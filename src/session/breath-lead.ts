import type { ExerciseMeta, GuidePhase } from "../rules/contract.ts";
import { isCountable } from "../rules/obstacle.ts";
import { ledPhase } from "./guide-clock.ts";
import type { SetState } from "./set-state.ts";

/** The person is in posture for this long before the breath is led, in seconds. */
const SETTLED_SECONDS = 2;

/** Leads the breath of a paced exercise, from when the person has settled, for as many rounds as are asked. */
export class BreathLead {
  #since: number | null = null;

  constructor(
    private readonly meta: ExerciseMeta,
    private readonly rounds: number,
  ) {}

  /** The phase at `t` seconds of the set; null when nothing is led. */
  at(t: number, { run, sameSince }: SetState): GuidePhase | null {
    if (!this.meta.paced) return null;
    if (isCountable(run.live.obstacle) && t - sameSince >= SETTLED_SECONDS) this.#since ??= t;
    return this.#since === null ? null : ledPhase(t - this.#since, this.meta.dose.holdSeconds, this.rounds);
  }
}
