import { drawIn, quietBreath } from "./run.ts";
import type { Performance } from "./scene.ts";
import { drawn, photo, type Still } from "./still.ts";

/** A performance with what is true of it. */
export interface TrueScene {
  readonly name: string;
  /** The condition that it belongs to, for a line of the table. */
  readonly group: string;
  readonly performance: Performance;
  /** When the belly is drawn in, seconds; null where it never is. */
  readonly drawn: { readonly from: number; readonly to: number } | null;
}

/** The guide of every scene: it draws, holds and lets go; what comes before are quiet breaths. Seconds. */
export const GUIDE = { draw: 13, hold: 15, release: 25, end: 27 } as const;

/** How long a trunk is in the picture, pixels: from two metres a camera of 640 by 480, 960 by 540 and 1280 by 720. */
const SIZES = [150, 220, 300] as const;

/** How bright it is behind a drawn body. */
const BEHIND = 150;

const conditions: readonly (readonly [string, Partial<Performance>])[] = [
  ["plain", {}],
  ["noise of 6 grey levels", { noise: 6 }],
  ["shake of 2 pixels", { shake: (t) => ({ x: 1.5 * Math.sin(7 * t), y: 2 * Math.sin(5 * t) }) }],
  ["light up and down by 20 %", { exposure: (t) => 1 + 0.2 * Math.sin(0.7 * t) }],
  ["pressed film", { frozen: 1.5 }],
  ["joints that jitter by 6 pixels", { jitter: 6 }],
];

function stillsOf(trunk: number): Readonly<Record<string, Still>> {
  return {
    turf: photo("turf", trunk),
    mat: photo("mat", trunk),
    drawn: drawn({ trunk, shirt: 90, behind: BEHIND, seed: trunk }),
  };
}

/** Breaths of 6 mm and a draw-in of 12, held to the end or let go five seconds early, under each condition. */
export function drawingScenes(): TrueScene[] {
  return SIZES.flatMap((trunk) =>
    Object.entries(stillsOf(trunk)).flatMap(([on, still]) =>
      conditions.flatMap(([group, change]) =>
        [10, 5].map((hold) => ({
          name: `${on}, trunk of ${trunk} pixels, ${group}, held ${hold} s`,
          group,
          performance: { still, belly: drawIn(GUIDE.draw, hold), ...change },
          drawn: { from: GUIDE.hold, to: GUIDE.hold + hold },
        })),
      ),
    ),
  );
}

/** The same draw-ins in a shirt that differs from what is behind it by so many grey levels, a usual camera's noise over both. */
export function contrastScenes(): (TrueScene & { readonly contrast: number })[] {
  return SIZES.flatMap((trunk) =>
    [40, 20, 10, 5].flatMap((contrast) =>
      [10, 5].map((hold) => ({
        name: `drawn, trunk of ${trunk} pixels, edge of ${contrast} grey levels, held ${hold} s`,
        group: `edge of ${contrast} grey levels, noise of 2`,
        contrast,
        performance: {
          still: drawn({ trunk, shirt: BEHIND - contrast, behind: BEHIND, seed: trunk }),
          belly: drawIn(GUIDE.draw, hold),
          noise: 2,
        },
        drawn: { from: GUIDE.hold, to: GUIDE.hold + hold },
      })),
    ),
  );
}

/** Somebody who breathes quietly on, 15 times a minute, under each condition. */
export function quietScenes(): TrueScene[] {
  const [trunk] = SIZES;
  return Object.entries(stillsOf(trunk)).flatMap(([on, still]) =>
    conditions.map(([group, change]) => ({
      name: `${on}, ${group}, quiet breaths`,
      group,
      performance: { still, belly: quietBreath(), ...change },
      drawn: null,
    })),
  );
}

/** Draw-ins under each condition in which somebody breathes on by 2 mm, hardly, or not at all. */
export function breathScenes(): (TrueScene & { readonly breathing: number })[] {
  const [trunk] = SIZES;
  return Object.entries(stillsOf(trunk)).flatMap(([on, still]) =>
    conditions.flatMap(([condition, change]) =>
      [2, 1, 0].map((breathing) => ({
        name: `${on}, ${condition}, breaths of ${breathing} mm in the hold`,
        group: `breaths of ${breathing} mm in the hold`,
        breathing,
        performance: { still, belly: drawIn(GUIDE.draw, 10, breathing), ...change },
        drawn: { from: GUIDE.hold, to: GUIDE.release },
      })),
    ),
  );
}

/** Scenes in which no belly is drawn in: nobody breathes, somebody only breathes, hips tilt, arms move. */
export function stillScenes(): TrueScene[] {
  const [trunk] = SIZES;
  const tilt = (mm: number) => (t: number) => mm * Math.max(0, Math.min(1, (t - GUIDE.draw) / 2));
  // A pelvis that tilts takes the belly in with it, by about half.
  const taken = (mm: number) => (t: number) => quietBreath()(t) - 0.5 * tilt(mm)(t);
  const over = (from: number, to: number) => (t: number) =>
    Math.max(0, Math.min(1, (t - from) / 1.5, (to - t) / 1.5));
  const ways: readonly (readonly [string, Partial<Performance>])[] = [
    ["nobody breathes", {}],
    [
      "nobody breathes, the camera shakes",
      { shake: (t) => ({ x: 2 * Math.sin(5 * t), y: 2 * Math.cos(3.3 * t) }) },
    ],
    ["nobody breathes, the light changes", { exposure: (t) => 1 + 0.25 * Math.sin(1.5 * t) }],
    ["quiet breaths", { belly: quietBreath(6, 5) }],
    ["deep breaths in the hold", { belly: (t) => quietBreath(t > GUIDE.draw ? 10 : 6, 4)(t) }],
    ["hips tilt by 15 mm", { belly: taken(15), pelvis: tilt(15) }],
    ["hips tilt by 28 mm", { belly: taken(28), pelvis: tilt(28) }],
    ["an arm lies over the belly throughout", { belly: quietBreath(), arm: () => 1 }],
    ["an arm is laid over the belly", { belly: quietBreath(), arm: over(GUIDE.draw, 40) }],
    ["an arm wipes over the belly", { belly: quietBreath(), arm: over(GUIDE.hold, GUIDE.hold + 4) }],
    [
      "an arm the model does not see is laid over it",
      { belly: quietBreath(), arm: over(GUIDE.draw, 40), armsSeen: false },
    ],
  ];
  return Object.entries(stillsOf(trunk)).flatMap(([on, still]) =>
    ways.flatMap(([group, change]) =>
      [1, 2].map((seed) => ({
        name: `${on}, ${group}, seed ${seed}`,
        group,
        performance: { still, noise: seed * 2, seed, ...change },
        drawn: null,
      })),
    ),
  );
}
