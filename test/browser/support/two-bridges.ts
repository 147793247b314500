import type { Shot } from "./film-spec.ts";
import { savedFilm } from "./films.ts";

/** With a hold no longer than the rule wants it. */
const BRISK = { hold: 1.9, tempo: 0.8 };

/** Pictures a second: few, so that the film is soon looked through. */
const FPS = 8;

/** Two bridges, the second of which is too low. */
export const TWO_BRIDGES: Extract<Shot, { kind: "figure" }> = {
  kind: "figure",
  exercise: "bridge",
  plan: { rest: 1.5, repetitions: [BRISK, { ...BRISK, faults: [{ id: "hips-low", severity: 1.2 }] }] },
};

/** The path of their film, which tests share that are about something else. */
export function twoBridges(): Promise<string> {
  return savedFilm(FPS, TWO_BRIDGES);
}
