import type { ReplayedFrame } from "../../history/replayed.ts";
import type { Joint } from "../../pose/joints.ts";
import type { Phase } from "../../rules/contract.ts";
import { quantile } from "../../rules/kit/statistics.ts";
import type { ChartData } from "../chart/chart.ts";

/** A chart with the sentence that it shows. */
interface TitledChart {
  readonly heading: string;
  readonly data: ChartData;
}

/** The way to the top is drawn between these shares: beyond lies the getting up and down, not the movement. */
const LOWEST = -0.25;
const HIGHEST = 1.5;

const PHASE_WORDS: Readonly<Record<Phase, string>> = { rest: "rest", out: "out", top: "top", back: "back" };

/** From when to when something was held, seconds. */
export type Held = readonly [from: number, to: number];

/**
 * A stretch of a recording over time with its phases: the judged angle against its good zone; where an exercise judges
 * none, how far it went; null where that is not measured either. The angle that is told is that of the hold, or where
 * none is known that of the whole top.
 */
export function chartOf(frames: readonly ReplayedFrame[], held: Held | null): TitledChart | null {
  return angleChart(frames, held) ?? wayChart(frames);
}

function angleChart(frames: readonly ReplayedFrame[], held: Held | null): TitledChart | null {
  const vertex = mostJudged(frames);
  if (vertex === null) return null;
  const limb = frames.map(({ judged }) => (judged?.joints[1] === vertex ? judged : null));
  const during = (is: (frame: ReplayedFrame) => boolean) =>
    frames.flatMap((frame, i) => (is(frame) ? (limb[i] ?? []) : []));
  const hold = held === null ? [] : during(({ t }) => t >= held[0] && t <= held[1]);
  const top = hold.length > 0 ? hold : during(({ phase }) => phase === "top");
  const ends = top.length > 0 ? top : limb.flatMap((judged) => judged ?? []);
  const [low, high] = [median(ends.map(({ good }) => good[0])), median(ends.map(({ good }) => good[1]))];
  const place = vertex.replace(/^(left|right)/, "").toLowerCase();
  const heading = angleSentence(
    place,
    top.length > 0 ? median(top.map(({ angle }) => angle)) : null,
    low,
    high,
  );
  const values = frames.map((_, i) => {
    const near = limb.slice(Math.max(0, i - AROUND), i + AROUND + 1).flatMap((judged) => judged ?? []);
    return near.length === 0 ? null : median(near.map(({ angle }) => angle));
  });
  return { heading, data: dataOf(frames, `Angle at the ${place}`, values, [low, high], "°") };
}

/** Frames on each side that an angle is taken from: single odd frames are the model's, not the body's. */
const AROUND = 3;

/** The joint whose angle is judged in most frames: in single ones the other side may be taken for it. */
function mostJudged(frames: readonly ReplayedFrame[]): Joint | null {
  const counts = new Map<Joint, number>();
  for (const { judged } of frames)
    if (judged !== null) counts.set(judged.joints[1], (counts.get(judged.joints[1]) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function angleSentence(place: string, reached: number | null, low: number, high: number): string {
  const [from, to] = [Math.round(low), Math.round(high)];
  if (reached === null) return `The angle at your ${place}: good is ${from} to ${to}°`;
  const was = Math.round(reached);
  const isGood = was >= from && was <= to;
  return `At the top the angle at your ${place} was ${was}°${isGood ? ", within the good" : "; good is"} ${from} to ${to}°`;
}

function wayChart(frames: readonly ReplayedFrame[]): TitledChart | null {
  const known = frames.flatMap(({ progress }) => progress ?? []);
  if (known.length === 0) return null;
  const most = Math.round(100 * Math.max(...known));
  const heading =
    most >= 100
      ? "You went all the way to a good top"
      : `You went ${Math.max(0, most)} % of the way to a good top`;
  const goodTo = Math.min(HIGHEST, Math.max(1, ...frames.map((frame) => frame.goodTo)));
  const values = frames.map(({ progress }) =>
    progress === null ? null : 100 * Math.max(LOWEST, Math.min(HIGHEST, progress)),
  );
  return { heading, data: dataOf(frames, "Way to the good top", values, [100, 100 * goodTo], "%") };
}

function dataOf(
  frames: readonly ReplayedFrame[],
  name: string,
  values: readonly (number | null)[],
  zone: ChartData["zone"],
  unit: string,
): ChartData {
  return {
    x: frames.map(({ t }) => t),
    scale: "seconds",
    lines: [{ name, values, colour: "accent" }],
    zone,
    unit,
    bars: null,
    parts: frames.map(({ phase }) => PHASE_WORDS[phase]),
  };
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5) ?? Number.NaN;
}
