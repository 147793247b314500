import type { PlanItem } from "./plan.ts";

const DAY = 24 * 3_600_000;

/** How long pain pauses an exercise, milliseconds: a flare-up of back pain settles within days; then it is tried again, gently. */
export const PAUSE = 7 * DAY;

/** For so long after its pause an exercise is told to be back, milliseconds: each item of the week comes up once. */
const NEWLY_BACK = 7 * DAY;

/** Whether an item waits for its pause to end; `now` in milliseconds since 1970. */
export function isPaused({ pausedUntil = 0 }: PlanItem, now: number): boolean {
  return now < pausedUntil;
}

/** Whether an item came back from its pause lately. */
export function isBack({ pausedUntil }: PlanItem, now: number): boolean {
  return pausedUntil !== undefined && now >= pausedUntil && now < pausedUntil + NEWLY_BACK;
}
