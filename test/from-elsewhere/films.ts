import type { Plan, PlannedRepetition } from "../../src/demonstration/choreography.ts";

/** What the figure shows in a film: pictures a second, and each repetition. */
export interface FigureFilm {
  readonly fps: number;
  readonly plan: Plan;
}

/** Degrees off its place at which a camera films the figure: to the other side than the recordings beside this file. */
export const YAWS = [-45, -70, -160] as const;

/** How near and from how high it films. */
export const FRAMING = { fill: 0.75, tilt: 8 } as const;

const shown = (id: string): PlannedRepetition => ({ faults: [{ id, severity: 1.2 }] });

function film(fps: number, pace: PlannedRepetition, repetitions: readonly PlannedRepetition[]): FigureFilm {
  return { fps, plan: { rest: 2, repetitions: repetitions.map((one) => ({ ...pace, ...one })) } };
}

const BRISK = { hold: 1.7, tempo: 0.9 };

/** Of each exercise right repetitions and two faults. */
export const FIGURE_FILMS: Readonly<Record<string, FigureFilm>> = {
  bridge: film(8, BRISK, [{}, shown("hips-high"), shown("feet-near")]),
  superman: film(8, BRISK, [{}, shown("arms-low"), shown("over-arched")]),
  "trunk-rotation": film(8, { hold: 1.6, tempo: 1 }, [{}, {}, shown("short-rotation"), shown("arms-open")]),
  "bird-dog": film(8, BRISK, [{}, {}, shown("arm-low"), shown("knee-bent")]),
  "drawing-in": film(5, { hold: 8, pause: 4 }, [{}, shown("hips-lifting"), shown("moving")]),
  "back-extension": film(5, { hold: 9.5, tempo: 0.8 }, [{}, shown("hands-dropped"), shown("over-arched")]),
  "kettlebell-swing": film(20, {}, [{}, shown("hips-short"), {}, shown("leaning-back")]),
};
