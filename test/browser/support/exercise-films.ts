import type { PlannedRepetition } from "../../../src/demonstration/choreography.ts";
import type { Shot } from "./film-spec.ts";

/** A film of one exercise that shows what the model sees of it: three repetitions, of which two have a plain fault. */
export interface ExerciseFilm {
  readonly shot: Extract<Shot, { kind: "figure" }>;
  /** Pictures a second: few where the movement is slow, so that the film is soon looked through. */
  readonly fps: number;
  /** True where repetitions change sides, left first. */
  readonly sides: boolean;
}

/** The figure as a person who laid the mat a good step nearer than the demonstration's. */
const NEAR = { fill: 0.8, tilt: 12 };

const plain = (id: string, severity = 1.2): PlannedRepetition => ({ faults: [{ id, severity }] });

/** Each at a brisk pace and with a short hold, as long as the rule wants both. */
function filmed(
  exercise: string,
  fps: number,
  repetitions: readonly PlannedRepetition[],
  {
    pace = {},
    ...more
  }: {
    readonly pace?: PlannedRepetition;
    readonly sides?: true;
    /** What is filmed of someone who walks in and out, seconds; without it they rest, exercise, and rest. */
    readonly walking?: { readonly from: number; readonly to: number };
    /** Degrees that the camera stands off the exercise's own view. */
    readonly yaw?: number;
  },
): ExerciseFilm {
  const { sides = false, walking, yaw = 0 } = more;
  const begins = walking ? { entrance: true } : { rest: 2 };
  const plan = { ...begins, repetitions: repetitions.map((one) => ({ ...pace, ...one })) };
  const shot = { kind: "figure", exercise, plan, framing: { ...NEAR, yaw } } as const;
  return { shot: walking ? { ...shot, part: walking } : shot, fps, sides };
}

const BRISK = { hold: 1.7, tempo: 0.8 };

/** The films by exercise. */
export const EXERCISE_FILMS: readonly ExerciseFilm[] = [
  filmed("superman", 10, [plain("legs-low"), {}, plain("head-lifted")], { pace: BRISK }),
  filmed("bird-dog", 10, [{}, { ...plain("short-hold"), hold: 0.15 }, plain("leg-low")], {
    pace: BRISK,
    sides: true,
  }),
  filmed("bridge", 10, [plain("hips-low"), {}, plain("feet-far")], { pace: BRISK }),
  // Standing before the first swing tells the rule how the phone leans.
  filmed("kettlebell-swing", 24, [plain("squatting"), {}, plain("bell-high")], {
    walking: { from: 5, to: 14 },
  }),
  filmed("trunk-rotation", 12, [{}, plain("leaning"), plain("hips-turning")], {
    pace: { hold: 1.6, tempo: 0.9 },
    sides: true,
  }),
  filmed("back-extension", 6, [plain("short-lean"), {}, plain("head-dropped-back")], {
    pace: { hold: 9, tempo: 0.7 },
  }),
];
