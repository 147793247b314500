import { BellyTracker } from "../../src/belly/tracker.ts";
import { type BellySeen, type BellyUnseen, isBellySeen } from "../../src/pose/belly.ts";
import { type Performance, Scene, TRUNK_MM } from "./scene.ts";

/** What a tracker made of a performance. */
export interface Tracked {
  readonly seen: readonly (BellySeen & { readonly t: number })[];
  /** How many pictures came to nothing, by why. */
  readonly unseen: Readonly<Partial<Record<BellyUnseen, number>>>;
  /** When the belly was first seen, seconds; null for never. */
  readonly since: number | null;
}

/** Shows a tracker so many seconds of a performance. */
export function track(performance: Performance, seconds: number, fps = 12): Tracked {
  const { width, height } = performance.still;
  const scene = new Scene(performance);
  const tracker = new BellyTracker();
  const seen: (BellySeen & { t: number })[] = [];
  const unseen: Partial<Record<BellyUnseen, number>> = {};
  for (let i = 0; i < seconds * fps; i++) {
    const t = i / fps;
    const part = tracker.note(t, scene.keypoints(t), width, height);
    const belly = tracker.look(t, part && scene.region(t, part));
    if (isBellySeen(belly)) seen.push({ ...belly, t });
    else unseen[belly.unseen] = (unseen[belly.unseen] ?? 0) + 1;
  }
  return { seen, unseen, since: seen[0]?.t ?? null };
}

/** Millimetres by which what was seen is off the truth, one standard deviation; the middle is no error, since it is chosen. */
export function errorOf({ seen }: Tracked, truth: (t: number) => number): number {
  const errors = seen.map(({ t, out }) => out * TRUNK_MM - truth(t));
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  return Math.sqrt(errors.reduce((sum, error) => sum + (error - mean) ** 2, 0) / errors.length);
}

/** Quiet breaths that move the belly by so many millimetres from all in to all out, one in so many seconds. */
export function quietBreath(size = 6, seconds = 4): (t: number) => number {
  return (t) => (size / 2) * Math.sin((2 * Math.PI * t) / seconds);
}

/** A draw-in of 12 mm from `from` on: two seconds in, held, and out again, with breaths of so many millimetres meanwhile. */
export function drawIn(from: number, hold: number, breathing = 2): (t: number) => number {
  const breath = quietBreath();
  const depth = 12;
  return (t) => {
    const since = t - from;
    const share = Math.max(0, Math.min(1, since / 2, 1 - (since - 2 - hold) / 2));
    return breath(t) * (1 - (1 - breathing / 6) * share) - depth * share;
  };
}
