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

/**
 * A stretch of a recording over time with its phases: the judged angle against its good zone; where an exercise judges
 * none, how far it went; null where that is not measured either.
 */
export function chartOf(frames: readonly ReplayedFrame[]): TitledChart | null {
  return angleChart(frames) ?? wayChart(frames);
}

function angleChart(frames: readonly ReplayedFrame[]): TitledChart | null {
  const judged = frames.flatMap(({ judged }) => judged ?? []);
  const top = frames.flatMap(({ judged, phase }) => (phase === "top" ? (judged ?? []) : []));
  const [first] = judged;
  if (first === undefined) return null;
  const place = nameOf(first.joints[1]);
  const ends = top.length > 0 ? top : judged;
  const [low, high] = [median(ends.map(({ good }) => good[0])), median(ends.map(({ good }) => good[1]))];
  const zone = `${Math.round(low)} to ${Math.round(high)}°`;
  const reached = median(top.map(({ angle }) => angle));
  // As it is written: what reads the same is not told apart.
  const isGood = Math.round(reached) >= Math.round(low) && Math.round(reached) <= Math.round(high);
  const was = `At the top the angle at your ${place} was ${Math.round(reached)}°`;
  const heading =
    top.length === 0
      ? `The angle at your ${place}: good is ${zone}`
      : isGood
        ? `${was}, within the good ${zone}`
        : `${was}; good is ${zone}`;
  const values = frames.map(({ judged }, i) => (judged === null ? null : around(frames, i)));
  return { heading, data: dataOf(frames, `Angle at the ${place}`, values, [low, high], "°") };
}

/** Frames on each side that an angle is taken from: single odd frames are the model's, not the body's. */
const AROUND = 3;

/** The median of the angles of the same limb around a frame. */
function around(frames: readonly ReplayedFrame[], i: number): number {
  const vertex = frames[i]?.judged?.joints[1];
  const near = frames.slice(Math.max(0, i - AROUND), i + AROUND + 1).flatMap(({ judged }) => judged ?? []);
  return median(near.filter(({ joints }) => joints[1] === vertex).map(({ angle }) => angle));
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

/** "hip" of "leftHip". */
function nameOf(joint: Joint): string {
  return joint.replace(/^(left|right)/, "").toLowerCase();
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5) ?? Number.NaN;
}
