import { NO_HOLD } from "./cues/hold-clock.ts";
import type { WorkoutSnapshot } from "./snapshot.ts";

/** Before the first workout. */
export const IDLE_SNAPSHOT: WorkoutSnapshot = {
  status: { is: "idle" },
  progress: null,
  exercise: null,
  variant: null,
  asked: 0,
  source: null,
  live: null,
  pose: null,
  t: 0,
  elapsed: 0,
  repetitions: [],
  partials: [],
  unseen: [],
  fault: null,
  guide: null,
  hold: NO_HOLD,
  direction: null,
  notice: null,
};
