import { distance } from "../pose/geometry.ts";
import { JOINTS, type Joint } from "../pose/joints.ts";
import { type Point, type Pose, SEEN } from "../pose/pose.ts";
import { after } from "./kit/recent.ts";
import { median } from "./kit/statistics.ts";

/** Where the seen joints were, and how large the body looked. */
interface Place {
  readonly t: number;
  readonly joints: ReadonlyMap<Joint, Point>;
  /** Diagonal of the box around the seen joints, fractions of picture height. */
  readonly size: number;
}

/** How a body moves, as far as it was looked at; plain data, never changed. */
export interface Movement {
  readonly places: readonly Place[];
  /** Whether it moves clearly, whatever it does; false while too little was seen to tell. */
  readonly moving: boolean;
  /** When that was told last, seconds. */
  readonly told: number;
}

/** Nothing looked at yet. */
export const NO_MOVEMENT: Movement = { places: [], moving: false, told: Number.NEGATIVE_INFINITY };

/** A joint has to move by this share of the body's box to move clearly: 0.15 trunk lengths of someone who lies. */
const CLEAR = 0.05;

/** So many joints have to move clearly: one alone is as often misread. */
const FEWEST = 2;

/** Movement is told over this time, seconds: the slowest repetition moves clearly within it. */
const OVER = 1.2;

/** Where a joint is and where it was are medians of so long, seconds: a single odd frame moves nothing. */
const STEADY = 0.35;

/** Movement is told anew so often, seconds: at every frame it would cost as much as a rule. */
const TOLD_EVERY = 0.25;

/** Looks at one more pose. */
export function noteMovement(before: Movement, t: number, pose: Pose | null): Movement {
  const recent = after(before.places, t - OVER - STEADY);
  const places = pose === null ? recent : [...recent, placeOf(t, pose)];
  if (t - before.told < TOLD_EVERY) return { ...before, places };
  return { places, moving: movesIn(places), told: t };
}

function movesIn(places: readonly Place[]): boolean {
  const [first, last] = [places.at(0), places.at(-1)];
  if (!first || !last || last.t - first.t < OVER) return false;
  const [was, is] = [places.filter(({ t }) => t < first.t + STEADY), after(places, last.t - STEADY)];
  const size = median(places.map((place) => place.size)) ?? 0;
  let moved = 0;
  for (const joint of last.joints.keys()) {
    const [from, to] = [middleOf(was, joint), middleOf(is, joint)];
    if (from && to && distance(from, to) > CLEAR * size) moved += 1;
  }
  return moved >= FEWEST;
}

function placeOf(t: number, pose: Pose): Place {
  const seen = JOINTS.filter((joint) => pose[joint].score >= SEEN);
  const across = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  const [width, height] = [
    across(seen.map((joint) => pose[joint].x)),
    across(seen.map((joint) => pose[joint].y)),
  ];
  return {
    t,
    joints: new Map(seen.map((joint) => [joint, pose[joint]])),
    size: seen.length === 0 ? 0 : Math.hypot(width, height),
  };
}

function middleOf(places: readonly Place[], joint: Joint): Point | null {
  const seen = places.flatMap(({ joints }) => joints.get(joint) ?? []);
  const [x, y] = [median(seen.map((point) => point.x)), median(seen.map((point) => point.y))];
  return x === null || y === null ? null : { x, y };
}
