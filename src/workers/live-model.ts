/** Below so many poses a second a slow movement is no longer followed well enough. */
const LEAST_RATE = 10;

/** What one pose may take for that, in milliseconds. */
const HELD_MS = 1000 / LEAST_RATE;

/** Before it is taken, the surer model must leave some of that free for drawing the picture and for the page. */
const TAKEN_MS = 0.9 * HELD_MS;

/** Thunder takes three to four times as long as Lightning (measured on WASM and, by others, on WebGL). */
const TIMES_SLOWER = 3.5;

/** So many poses in turn decide by their median: two to three seconds. */
const POSES = 30;

/**
 * Which model looks at a live set: Lightning at first and while Thunder is fetched, warmed up and timed beside it; then
 * Thunder for as long as it holds the rate; Lightning for good once Thunder was too slow or could not be had.
 */
export interface LiveModel {
  readonly stage: "quick" | "loading" | "surer" | "quick-for-good";
  /** What the newest poses of the model at work took, in milliseconds, oldest first. */
  readonly times: readonly number[];
}

/** What happens to a live set's model; times in milliseconds. */
export type LiveModelEvent =
  /** The model at work found a pose, or that nobody is there. */
  | { readonly is: "looked"; readonly ms: number }
  /** Thunder is warmed up, and takes so long for a pose. */
  | { readonly is: "loaded"; readonly poseMs: number }
  /** Thunder could not be had, or broke down. */
  | { readonly is: "failed" };

/** Before the first picture. */
export const FIRST_MODEL: LiveModel = { stage: "quick", times: [] };

/** Takes in one event. Pure: measured times alone decide. */
export function advanceLiveModel(state: LiveModel, event: LiveModelEvent): LiveModel {
  if (state.stage === "quick-for-good") return state;
  if (event.is === "failed") return { stage: "quick-for-good", times: [] };
  if (event.is === "loaded") {
    if (state.stage !== "loading") return state;
    return { stage: event.poseMs <= TAKEN_MS ? "surer" : "quick-for-good", times: [] };
  }
  const times = [...state.times, event.ms].slice(-POSES);
  const usual = times.length < POSES ? null : median(times);
  if (usual === null) return { ...state, times };
  if (state.stage === "quick" && usual * TIMES_SLOWER <= TAKEN_MS) return { stage: "loading", times };
  if (state.stage === "surer" && usual > HELD_MS) return { stage: "quick-for-good", times: [] };
  return { ...state, times };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
