import { distance } from "../pose/geometry.ts";
import { JOINTS } from "../pose/joints.ts";
import { type Point, type Pose, SEEN } from "../pose/pose.ts";
import { after, known } from "./kit/recent.ts";
import { median } from "./kit/statistics.ts";

interface Place {
  readonly t: number;
  readonly pose: Pose;
}

/** How a body moves, as far as it was looked at; plain data, never changed. */
export interface Movement {
  readonly places: readonly Place[];
  /** Whether it moves clearly, whatever it does; null while too little was seen to tell. */
  readonly moving: boolean | null;
  /** When that was told last, seconds. */
  readonly told: number;
}

/** Nothing looked at yet. */
export const NO_MOVEMENT: Movement = { places: [], moving: null, told: Number.NEGATIVE_INFINITY };

/** A joint has to move by this share of the body's box to move clearly: 0.15 trunk lengths of someone who lies. */
const CLEAR = 0.05;

/** So many joints have to move clearly: one alone is as often misread. */
const FEWEST = 2;

/** Movement is told over this time, seconds: the slowest repetition moves clearly within it. */
const OVER = 1.2;

/** Where a joint is and where it was are medians of so long, seconds: a single odd frame moves nothing. */
const STEADY = 0.35;

/** Movement is that of a time so long before it is told, seconds: the middle of those medians. */
export const TOLD_BEHIND = (OVER + STEADY) / 2;

/** Movement is told anew so often, seconds: at every frame it would cost as much as a rule. */
const TOLD_EVERY = 0.25;

/** Looks at one more pose. */
export function noteMovement(before: Movement, t: number, pose: Pose | null): Movement {
  const recent = after(before.places, t - OVER - STEADY);
  const places = pose === null ? recent : [...recent, { t, pose }];
  if (t - before.told < TOLD_EVERY) return { ...before, places };
  return { places, moving: movesIn(places), told: t };
}

function movesIn(places: readonly Place[]): boolean | null {
  const [first, last] = [places.at(0), places.at(-1)];
  if (!first || !last || last.t - first.t < OVER) return null;
  const was = middlesOf(places.filter(({ t }) => t < first.t + STEADY));
  const is = middlesOf(after(places, last.t - STEADY));
  const all = middlesOf(places);
  const across = (axis: "x" | "y") => {
    const values = known(all, (point) => point?.[axis]);
    return Math.max(...values) - Math.min(...values);
  };
  const clear = CLEAR * Math.hypot(across("x"), across("y"));
  const moved = JOINTS.filter((_, i) => {
    const [from, to] = [was[i], is[i]];
    return from && to && distance(from, to) > clear;
  });
  return moved.length >= FEWEST;
}

/** Where each joint was, the median of when it was seen; null where it never was. */
function middlesOf(places: readonly Place[]): readonly (Point | null)[] {
  return JOINTS.map((joint) => {
    const seen = places.map(({ pose }) => pose[joint]).filter(({ score }) => score >= SEEN);
    const [x, y] = [median(seen.map((point) => point.x)), median(seen.map((point) => point.y))];
    return x === null || y === null ? null : { x, y };
  });
}
