import { BELLY_IN } from "../../rules/belly.ts";

/** The belly at a moment: seconds, and own breaths beyond the end of a breath out; null where it was not seen. */
export interface TracePoint {
  readonly t: number;
  readonly depth: number | null;
}

/** So many seconds are shown: three quiet breaths, or a hold as it is asked. */
export const SHOWN = 12;

/** Ten points a second draw a breath smoothly. */
const THIN = 0.09;

/** Own breaths that fit: a deep breath in above, a draw-in of twice a breath below. */
const HIGHEST = 1.35;
const LOWEST = 2.15;

/** The rows that part its height: above a usual breath in, such a breath, beyond it, and drawn in. */
export const ZONES = [HIGHEST - 1, 1, BELLY_IN, LOWEST - BELLY_IN]
  .map((part) => `minmax(0, ${part}fr)`)
  .join(" ");

/** The trace with one more moment; a source that begins anew begins a new trace. */
export function traced(before: readonly TracePoint[], point: TracePoint): readonly TracePoint[] {
  const last = before.at(-1);
  if (last !== undefined && point.t < last.t) return [point];
  if (last !== undefined && point.t - last.t < THIN) return before;
  return [...before.filter(({ t }) => point.t - t <= SHOWN), point];
}

/** Where a depth lies, from the top (0) to the bottom (100): out is up, as a belly is. */
export function heightOf(depth: number): number {
  const share = (depth + HIGHEST) / (HIGHEST + LOWEST);
  return 100 * Math.min(1, Math.max(0, share));
}

/** The trace as a path over 100 by 100, the newest moment at the right; broken where the belly was not seen. */
export function pathOf(points: readonly TracePoint[]): string {
  const now = points.at(-1)?.t ?? 0;
  let isDown = false;
  return points
    .flatMap(({ t, depth }) => {
      const step = isDown ? "L" : "M";
      isDown = depth !== null;
      return depth === null
        ? []
        : `${step}${(100 * (1 - (now - t) / SHOWN)).toFixed(2)} ${heightOf(depth).toFixed(2)}`;
    })
    .join("");
}
