import type { Side } from "../pose/joints.ts";
import { EAR_ASIDE } from "./camera.ts";
import type { Palette } from "./palette.ts";
import type { Arm, Leg, Skeleton } from "./rig.ts";
import { ball, type Lump, lump } from "./solid.ts";
import { along, between, type Vector } from "./vector.ts";

/** Chains of lumps of one colour, which run into each other. */
export interface Solid {
  readonly chains: readonly (readonly Lump[])[];
  readonly paint: keyof Palette;
}

/** A part of the body: its solids in the order in which they are painted. */
export interface Part {
  readonly solids: readonly Solid[];
  /** Where it counts to be, to tell what is in front. */
  readonly middle: readonly Vector[];
}

/** The body's parts; the head is apart, for its face. */
export interface Figure {
  readonly trunk: Part;
  /** Painted with the nearer leg, into which it runs. */
  readonly hips: readonly Lump[];
  readonly neck: Part;
  readonly arms: Readonly<Record<Side, Part>>;
  readonly legs: Readonly<Record<Side, Part>>;
  readonly head: Head;
}

/** A head: skin and hair, and the ears by side. */
export interface Head {
  readonly face: readonly (readonly Lump[])[];
  readonly hair: readonly (readonly Lump[])[];
  readonly fringe: readonly Lump[];
  readonly temples: Readonly<Record<Side, readonly Lump[]>>;
  readonly ears: Readonly<Record<Side, readonly Lump[]>>;
  readonly middle: Vector;
}

/** Clothes are this much wider than what is in them. */
const CLOTH = 1.08;

/** How far a deep breath lifts the belly wall at the loin, and how much of that higher up, metres and a share. */
export const BELLY_TRAVEL = 0.016;
const HIGHER_UP = 0.75;

/** Clothes a body: soft parts and cloth around its joints, in metres. */
export function figureOf(skeleton: Skeleton): Figure {
  const g = skeleton.body.girth * CLOTH;
  return {
    trunk: trunkOf(skeleton, g),
    hips: hipsOf(skeleton, g),
    neck: neckOf(skeleton),
    arms: { left: armOf(skeleton.arms.left, g, -1), right: armOf(skeleton.arms.right, g, 1) },
    legs: { left: legOf(skeleton.legs.left, g), right: legOf(skeleton.legs.right, g) },
    head: headOf(skeleton),
  };
}

function hipsOf({ pelvis, pelvisFrame }: Skeleton, g: number): readonly Lump[] {
  return [
    lump(along(pelvis, pelvisFrame.up, -0.03), pelvisFrame, 0.135 * g, 0.07, 0.1 * g),
    lump(along(pelvis, pelvisFrame.up, 0.02), pelvisFrame, 0.155 * g, 0.07, 0.104 * g),
  ];
}

function trunkOf(skeleton: Skeleton, g: number): Part {
  const { pelvis, waist, neck, pelvisFrame, waistFrame, chestFrame, belly, body, arms } = skeleton;
  const broad = (g * body.shoulder) / 0.17;
  const loin = along(
    along(pelvis, waistFrame.up, body.waist * 0.5),
    waistFrame.forward,
    0.008 + belly * BELLY_TRAVEL,
  );
  const middle = along(waist, waistFrame.forward, 0.006 + belly * BELLY_TRAVEL * HIGHER_UP);
  const ribs = along(between(waist, neck, 0.42), chestFrame.forward, 0.012);
  const breast = along(along(neck, chestFrame.up, -0.1), chestFrame.forward, 0.014);
  // The shoulders rise with lifted arms, and the shirt with them.
  const yoke = along(
    between(between(arms.left.shoulder, arms.right.shoulder), neck, 0.3),
    chestFrame.up,
    -0.025,
  );
  const shirt = [
    lump(along(pelvis, pelvisFrame.up, 0.012), pelvisFrame, 0.162 * g, 0.02, 0.112 * g),
    lump(along(pelvis, pelvisFrame.up, 0.06), waistFrame, 0.156 * g, 0.05, 0.108 * g),
    lump(loin, waistFrame, 0.144 * g, 0.06, 0.098 * g),
    lump(middle, chestFrame, 0.142 * g, 0.06, 0.095 * g),
    lump(ribs, chestFrame, 0.157 * broad, 0.07, 0.104 * g),
    lump(breast, chestFrame, 0.17 * broad, 0.07, 0.102 * g),
    lump(yoke, chestFrame, 0.165 * broad, 0.04, 0.072 * g),
  ];
  const collar = [
    ball(along(between(arms.left.shoulder, neck, 0.16), chestFrame.up, -0.012), 0.052 * g),
    lump(along(neck, chestFrame.up, 0.034), chestFrame, 0.055, 0.026, 0.058),
    ball(along(between(arms.right.shoulder, neck, 0.16), chestFrame.up, -0.012), 0.052 * g),
  ];
  return { solids: [{ chains: [shirt, collar], paint: "shirt" }], middle: [pelvis, waist, neck] };
}

function neckOf({ neck, head, chestFrame, headFrame }: Skeleton): Part {
  const nape = along(neck, chestFrame.up, 0.0);
  return {
    solids: [
      {
        chains: [
          [
            lump(nape, chestFrame, 0.085, 0.03, 0.058),
            ball(along(nape, chestFrame.up, 0.05), 0.057),
            ball(along(along(head, headFrame.up, -0.06), headFrame.forward, 0.006), 0.053),
          ],
        ],
        paint: "skin",
      },
    ],
    // A little before the throat: seen from behind, the shirt comes after it.
    middle: [along(neck, chestFrame.forward, 0.08)],
  };
}

function armOf({ shoulder, elbow, wrist, hand, upper, lower, palm }: Arm, g: number, side: 1 | -1): Part {
  const at = (share: number) => between(shoulder, elbow, share);
  const on = (share: number) => between(elbow, wrist, share);
  const skin = [
    ball(at(0.2), 0.05 * g),
    ball(at(0.5), 0.046 * g),
    ball(at(0.92), 0.038 * g),
    ball(on(0.22), 0.041 * g),
    ball(on(0.6), 0.034 * g),
    lump(on(0.97), lower, 0.023, 0.02, 0.028),
    lump(between(wrist, hand, 0.45), palm, 0.02, 0.03, 0.038),
    lump(hand, palm, 0.016, 0.03, 0.035),
    lump(along(hand, palm.up, -0.045), palm, 0.011, 0.03, 0.026),
  ];
  const thumbRoot = along(along(wrist, palm.up, -0.025), palm.forward, 0.018);
  const thumbTip = along(along(thumbRoot, palm.up, -0.05), palm.forward, 0.026);
  const sleeve = [
    lump(
      along(along(shoulder, upper.right, -side * 0.014), upper.up, -0.012),
      upper,
      0.06 * g,
      0.056 * g,
      0.064 * g,
    ),
    lump(at(0.3), upper, 0.06 * g, 0.03, 0.062 * g),
    lump(at(0.5), upper, 0.058 * g, 0.008, 0.06 * g),
  ];
  return {
    solids: [
      { chains: [[ball(thumbRoot, 0.015), ball(thumbTip, 0.011)]], paint: "skin" },
      { chains: [skin], paint: "skin" },
      { chains: [sleeve], paint: "shirt" },
    ],
    middle: [between(shoulder, elbow), elbow, wrist],
  };
}

function legOf({ hip, knee, ankle, heel, toe, upper, lower, foot }: Leg, g: number): Part {
  const thigh = (share: number, forward = 0) => along(between(hip, knee, share), upper.forward, forward);
  const shin = (share: number, forward = 0) => along(between(knee, ankle, share), lower.forward, forward);
  const cloth = [
    ball(thigh(0.02, -0.012), 0.098 * g),
    ball(thigh(0.3), 0.088 * g),
    ball(thigh(0.65, 0.004), 0.07 * g),
    ball(thigh(0.97, 0.004), 0.057 * g),
    ball(shin(0.1), 0.053 * g),
    ball(shin(0.32, -0.012), 0.056 * g),
    ball(shin(0.65, -0.004), 0.045 * g),
    lump(shin(0.9), lower, 0.04, 0.008, 0.042),
  ];
  const lift = (at: Vector, up: number) => along(at, foot.up, up);
  return {
    solids: [
      { chains: [[ball(shin(0.8), 0.033), ball(ankle, 0.034)]], paint: "skin" },
      {
        chains: [
          [
            ball(lift(heel, 0.034), 0.034),
            lump(lift(between(heel, toe, 0.35), 0.04), foot, 0.034, 0.038, 0.04),
            lump(lift(between(heel, toe, 0.75), 0.026), foot, 0.042, 0.024, 0.045),
            lump(lift(between(heel, toe, 0.93), 0.02), foot, 0.034, 0.018, 0.024),
          ],
        ],
        paint: "shoe",
      },
      { chains: [cloth], paint: "trousers" },
    ],
    middle: [hip, knee, ankle],
  };
}

function headOf({ head, headFrame }: Skeleton): Head {
  const at = (forward: number, up: number, right = 0) =>
    along(along(along(head, headFrame.forward, forward), headFrame.up, up), headFrame.right, right);
  const part = (forward: number, up: number, w: number, h: number, d: number) =>
    lump(at(forward, up), headFrame, w, h, d);
  const ear = (side: 1 | -1) => [lump(at(-0.004, 0.002, side * EAR_ASIDE), headFrame, 0.012, 0.03, 0.019)];
  const temple = (side: 1 | -1) => [
    lump(at(0.03, 0.085, side * 0.05), headFrame, 0.02, 0.04, 0.04),
    lump(at(-0.03, 0.05, side * 0.058), headFrame, 0.018, 0.06, 0.055),
    lump(at(-0.05, -0.01, side * 0.05), headFrame, 0.018, 0.05, 0.04),
  ];
  return {
    face: [
      [
        part(0.024, 0.028, 0.072, 0.082, 0.078),
        part(0.03, -0.02, 0.066, 0.066, 0.07),
        part(0.052, -0.066, 0.042, 0.034, 0.036),
      ],
      [part(0.092, 0.02, 0.009, 0.012, 0.01), part(0.104, -0.014, 0.014, 0.012, 0.014)],
    ],
    hair: [
      [part(-0.012, 0.05, 0.081, 0.088, 0.094), part(-0.036, 0.0, 0.076, 0.08, 0.066)],
      [part(-0.118, 0.045, 0.036, 0.04, 0.036)],
    ],
    fringe: [
      lump(at(0.058, 0.092, -0.03), headFrame, 0.026, 0.026, 0.03),
      lump(at(0.066, 0.098, 0.0), headFrame, 0.026, 0.024, 0.026),
      lump(at(0.058, 0.092, 0.03), headFrame, 0.026, 0.026, 0.03),
    ],
    temples: { left: temple(-1), right: temple(1) },
    ears: { left: ear(-1), right: ear(1) },
    middle: head,
  };
}
