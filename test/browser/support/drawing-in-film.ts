import type { Shot } from "./film-spec.ts";

/**
 * The figure on its mat, by the clock of whoever is led: quiet breaths first, as long as the belly is looked for, and each draw some
 * seconds after the app asks for it. One is held as long as is asked, one is let go early, and in one the pelvis tilts.
 */
export const DRAWING_IN: Extract<Shot, { kind: "figure" }> = {
  kind: "figure",
  exercise: "drawing-in",
  framing: { fill: 0.8, tilt: 12 },
  plan: {
    rest: 3,
    repetitions: [
      { pause: 17, hold: 9 },
      { pause: 4.4, hold: 3 },
      { pause: 10.6, hold: 9, faults: [{ id: "hips-tilting", severity: 1.2 }] },
    ],
  },
};

/** What is to be said of the three holds of the film. */
export const FAULTS = [[], ["let-go-early"], ["hips-tilting"]];
