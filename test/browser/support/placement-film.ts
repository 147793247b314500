import type { Shot } from "./film-spec.ts";

/** How long each wrong picture stands, seconds: a direction may come every three, and each is to be the first of its own. */
const STANDS = 5;

/** Someone who lies ready for a bridge, filmed from their side. */
function lying(seconds: number, how: Partial<Extract<Shot, { kind: "figure" }>> = {}): Shot {
  return {
    kind: "figure",
    exercise: "bridge",
    plan: { repetitions: [{}] },
    still: { at: "rest", seconds },
    ...how,
  };
}

/** What is wrong with a picture, how it looks, what is asked for, and which picture of what to do goes with it. */
export interface Misplaced {
  readonly what: string;
  readonly shot: Shot;
  readonly say: string;
  readonly picture: string;
}

/**
 * One picture for each thing that may be wrong, none after another about the same: its direction would be kept to. The
 * first stands longer, for the model to be loaded meanwhile; its direction may be given twice.
 */
export const MISPLACED: readonly Misplaced[] = [
  {
    what: "nobody",
    shot: lying(9, { camera: { target: { x: 9, y: 0.5, z: 0 } } }),
    say: "Step into the picture",
    picture: "nobody",
  },
  {
    what: "too far away",
    shot: lying(STANDS, { camera: { distance: 9.5 } }),
    say: "Come a step closer",
    picture: "come-closer",
  },
  {
    what: "too near",
    shot: lying(STANDS, { camera: { fieldOfView: 17 } }),
    say: "Move a step further away",
    picture: "step-back",
  },
  {
    what: "two people",
    shot: lying(STANDS, {
      camera: { distance: 4.2, target: { x: 0, y: 0.6, z: 0 } },
      beside: {
        exercise: "trunk-rotation",
        camera: { distance: 4.2, target: { x: -1.2, y: 0.6, z: 0.9 } },
      },
    }),
    say: "I see two people",
    picture: "two-people",
  },
  {
    what: "too dark",
    shot: lying(STANDS, { light: 0.12 }),
    say: "Turn on some more light",
    picture: "more-light",
  },
];

/** The picture as it should be. */
export const WELL_PLACED = lying(12);
