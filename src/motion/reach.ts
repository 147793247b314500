import { arm, bend } from "./kit.ts";
import type { ArmPose, Bend, Proportions } from "./motion.ts";

const RADIANS = Math.PI / 180;

/**
 * Two bones that reach from a root to an end `forward` and `down` (metres) of it, bending like a knee (middle joint
 * to the front, `1`) or an elbow (to the back, `-1`). Angles in degrees from straight down, positive forward. An end
 * out of reach is reached for with straight bones.
 */
export function reach(
  forward: number,
  down: number,
  upper: number,
  lower: number,
  bends: 1 | -1,
): { readonly upper: number; readonly lower: number } {
  const span = Math.min(Math.hypot(forward, down), upper + lower - 1e-9);
  const cos = (upper * upper + span * span - lower * lower) / (2 * upper * span);
  const direction = Math.atan2(forward, down);
  const first = direction + bends * Math.acos(Math.max(-1, Math.min(1, cos)));
  const second = Math.atan2(
    span * Math.sin(direction) - upper * Math.sin(first),
    span * Math.cos(direction) - upper * Math.cos(first),
  );
  return { upper: first / RADIANS, lower: second / RADIANS };
}

/**
 * An arm whose wrist is at a place seen from its shoulder (metres forward, up and outward of the upright chest), with
 * the elbow towards `pole` (the same axes). A place out of reach is reached for with a straight arm.
 */
export function armTo(
  place: readonly [forward: number, up: number, outward: number],
  pole: readonly [forward: number, up: number, outward: number],
  body: Proportions,
  wrist = 0,
): ArmPose {
  const far = Math.hypot(...place);
  const span = Math.min(far, body.upperArm + body.forearm - 1e-6);
  const to = place.map((value) => value / far) as [number, number, number];
  const beside = dot3(pole, to);
  const aside = pole.map((value, i) => value - beside * (to[i] ?? 0)) as [number, number, number];
  const width = Math.hypot(...aside) || 1;
  const cos = (body.upperArm ** 2 + span ** 2 - body.forearm ** 2) / (2 * body.upperArm * span);
  const sin = Math.sqrt(Math.max(0, 1 - cos * cos));
  const upper = to.map((value, i) => value * cos + ((aside[i] ?? 0) / width) * sin) as [
    number,
    number,
    number,
  ];
  const lower = to.map((value, i) => (value * span - (upper[i] ?? 0) * body.upperArm) / body.forearm) as [
    number,
    number,
    number,
  ];
  const abduction = Math.asin(Math.max(-1, Math.min(1, upper[2])));
  const flexion = Math.atan2(upper[0], -upper[1]);
  const front = [Math.cos(flexion), Math.sin(flexion), 0] as const;
  const side = [
    -Math.sin(flexion) * Math.sin(abduction),
    Math.cos(flexion) * Math.sin(abduction),
    Math.cos(abduction),
  ] as const;
  return arm({
    flexion: flexion / RADIANS,
    abduction: abduction / RADIANS,
    rotation: Math.atan2(-dot3(lower, side), dot3(lower, front)) / RADIANS,
    elbow: Math.acos(Math.max(-1, Math.min(1, dot3(upper, lower)))) / RADIANS,
    wrist,
  });
}

function dot3(a: readonly [number, number, number], b: readonly [number, number, number]): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Share of the spine's bend that the waist takes; the chest takes the rest. */
const WAIST_SHARE = 0.42;

/**
 * Bends the spine so that the line from hips to shoulders is tipped `trunk` degrees forward of upright while the
 * pelvis is tipped `pelvis`, and tips the head back by `neck` degrees from that line. `chest` is how far the chest
 * itself is then tipped, from which the arms hang.
 */
export function spine(
  pelvis: number,
  trunk: number,
  neck: number,
  body: Proportions,
): { readonly waist: Bend; readonly chest: Bend; readonly neck: Bend; readonly tipped: number } {
  const upperShare = body.chest / (body.waist + body.chest);
  const whole = (trunk - pelvis) / (WAIST_SHARE + (1 - WAIST_SHARE) * upperShare);
  const tipped = pelvis + whole;
  return {
    waist: bend({ forward: whole * WAIST_SHARE }),
    chest: bend({ forward: whole * (1 - WAIST_SHARE) }),
    neck: bend({ forward: trunk - neck - tipped }),
    tipped,
  };
}

/** Halvings of a search: enough for a millionth of the range. */
const SPLITS = 22;

/** The number between `low` and `high` at which a rising function reaches `wanted`. */
export function solve(low: number, high: number, wanted: number, rising: (value: number) => number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < SPLITS; i++) {
    const middle = (from + to) / 2;
    if (rising(middle) < wanted) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
