import { jointOf, type PairedJoint } from "../../pose/joints.ts";
import type { Point } from "../../pose/pose.ts";
import type { SeenJoints } from "../../rules/contract.ts";
import { trunkLength } from "../../rules/kit/body.ts";
import { median } from "../../rules/kit/statistics.ts";

/** What should lie still. */
const STILL: readonly PairedJoint[] = ["hip", "knee", "ankle"];

/** Places are medians over this long, seconds: jitter, jumps and swapped sides vanish, a swaying knee stays. */
const WINDOW = 0.6;

/** Fewer frames than this make no place. */
const LEAST_FRAMES = 3;

/** Fewer places than this show no wandering. */
const LEAST_PLACES = 3;

/** A swing to and fro is this many standard deviations wide. */
const WIDTH = 2 * Math.SQRT2;

/**
 * The model's own slow unrest on one joint of a body that lies still, in trunk lengths: up to 0.09 in noisy
 * recordings. It differs between the sides, so that it is taken off only where both do not tell the same.
 */
const UNREST = 0.06;

/** A moment of the hold. */
export interface Held {
  readonly t: number;
  readonly joints: SeenJoints;
}

/**
 * How far knees, ankles or hips wandered to and fro during the moments, in trunk lengths, for the most restless of
 * them; null when none was seen long enough. What left and right do together is movement, whatever its size; what
 * only one of them does is movement beyond the model's unrest.
 */
export function wander(moments: readonly Held[]): number | null {
  const trunk = median(moments.flatMap(({ joints }) => trunkLength(joints) ?? []));
  if (trunk === null || trunk === 0) return null;
  const windows = windowsOf(moments);
  const widths = STILL.flatMap((joint) => widthOf(windows, joint, trunk) ?? []);
  return widths.length === 0 ? null : Math.max(...widths);
}

function widthOf(windows: readonly SeenJoints[][], joint: PairedJoint, trunk: number): number | null {
  const left = windows.map((window) => placeOf(window.map((joints) => joints[jointOf("left", joint)])));
  const right = windows.map((window) => placeOf(window.map((joints) => joints[jointOf("right", joint)])));
  const both = left.flatMap((a, i) => {
    const b = right[i];
    return a && b ? [{ a, b }] : [];
  });
  const swing = (variance: number) => (WIDTH * Math.sqrt(Math.max(0, variance))) / trunk;
  if (both.length >= LEAST_PLACES) {
    const [lefts, rights] = [both.map(({ a }) => a), both.map(({ b }) => b)];
    const shared = covariance(lefts, rights);
    const midline = (covariance(lefts, lefts) + covariance(rights, rights) + 2 * shared) / 4;
    return Math.max(swing(shared), swing(midline) - UNREST);
  }
  const [a = [], b = []] = [left, right].map((places) => places.flatMap((place) => place ?? []));
  const longest = b.length > a.length ? b : a;
  return longest.length < LEAST_PLACES ? null : Math.max(0, swing(covariance(longest, longest)) - UNREST);
}

/** How two tracks move together, summed over both directions of the picture. */
function covariance(a: readonly Point[], b: readonly Point[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, x) => sum + x, 0) / values.length;
  const along = (axis: "x" | "y") => {
    const [meanA, meanB] = [mean(a.map((p) => p[axis])), mean(b.map((p) => p[axis]))];
    return mean(a.map((p, i) => (p[axis] - meanA) * ((b[i]?.[axis] ?? meanB) - meanB)));
  };
  return along("x") + along("y");
}

function placeOf(seen: readonly (Point | undefined)[]): Point | null {
  const points = seen.flatMap((point) => point ?? []);
  const [x, y] = [median(points.map((p) => p.x)), median(points.map((p) => p.y))];
  return points.length < LEAST_FRAMES || x === null || y === null ? null : { x, y };
}

function windowsOf(moments: readonly Held[]): SeenJoints[][] {
  const first = moments[0]?.t ?? 0;
  const windows = new Map<number, SeenJoints[]>();
  for (const { t, joints } of moments) {
    const place = Math.floor((t - first) / WINDOW);
    windows.set(place, [...(windows.get(place) ?? []), joints]);
  }
  return [...windows.values()];
}
