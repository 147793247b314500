import type { Live, Obstacle, View } from "../contract.ts";
import { after, known } from "./recent.ts";
import { median } from "./statistics.ts";

/** What one frame says about whether anything can be judged. */
export interface Glimpse {
  readonly t: number;
  readonly obstacle: Obstacle | null;
  /** Degrees that the body is turned off the view; null when unknown. */
  readonly offView: number | null;
}

/** Posture and view are what most of this time showed, seconds: a single odd frame changes nothing. */
const RECENT = 0.7;

/** The view is the median of this time, seconds: one frame alone is off by 10°. */
const VIEWED = 2;

/** A body turned further than this off the view is oblique: 30° (docs/exercises.md) and 5° for the error of the measure. */
const OBLIQUE = 35;

/** Adds a glimpse and forgets those that are too old to matter. */
function remember(glimpses: readonly Glimpse[], now: Glimpse): readonly Glimpse[] {
  return [...after(glimpses, now.t - VIEWED), now];
}

/** The glimpses that tell the present view. */
export function viewed<T extends Glimpse>(glimpses: readonly T[]): readonly T[] {
  return after(glimpses, (glimpses.at(-1)?.t ?? 0) - VIEWED);
}

/** The obstacle that most of the recent frames had, or null when most had none. */
export function prevailing(glimpses: readonly Glimpse[]): Obstacle | null {
  const from = (glimpses.at(-1)?.t ?? 0) - RECENT;
  const recent = after(glimpses, from);
  const counts = new Map<Obstacle | null, number>();
  for (const { obstacle } of recent) counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1);
  const clear = counts.get(null) ?? 0;
  if (clear * 2 >= recent.length) return null;
  counts.delete(null);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** What the newest glimpses come to: what stands in the way of most, degrees off the view, and the view by its name. */
export interface Beheld {
  readonly recent: readonly Glimpse[];
  readonly obstacle: Obstacle | null;
  readonly offView: number | null;
  readonly view: Live["view"];
}

/** Takes in one more glimpse of somebody who is to be seen from `view`. */
export function behold(before: readonly Glimpse[], now: Glimpse, view: View): Beheld {
  const recent = remember(before, now);
  const offView = offViewOf(recent);
  return { recent, obstacle: prevailing(recent), offView, view: viewFrom(view, offView) };
}

/** The median of how far the body was turned off the view, degrees; null when it was never known. */
export function offViewOf(glimpses: readonly { readonly offView: number | null }[]): number | null {
  return median(known(glimpses, ({ offView }) => offView));
}

/** The view as it is named, given the exercise's own and the degrees off it. */
export function viewFrom(view: View, offView: number | null): Live["view"] {
  if (offView === null) return null;
  return Math.abs(offView) > OBLIQUE ? "oblique" : view;
}

/** Whether what was seen meanwhile can be judged: from the exercise's view, or from a place that is known (`isPlaced`). */
export function isInView(
  view: View,
  glimpses: readonly { readonly offView: number | null }[],
  placed: boolean,
): boolean {
  return placed || viewFrom(view, offViewOf(glimpses)) !== "oblique";
}

/** A view in which nothing is judged, unless the camera's place is known (`isPlaced`): then doubt says what cannot be. */
export function viewObstacle(view: Live["view"], placed: boolean): Obstacle | null {
  return view === "oblique" && !placed ? "wrong-view" : null;
}

/** What the live screen shows while nothing can be judged. */
export function idle(obstacle: Obstacle | null, view: Live["view"]): Live {
  return {
    obstacle,
    view,
    phase: "rest",
    progress: null,
    goodRange: [1, 1],
    judged: null,
    hold: 0,
    side: null,
  };
}
