import type { ReplayedFrame } from "../../history/replayed.ts";
import type { Joint } from "../../pose/joints.ts";
import { BELLY_IN } from "../../rules/belly.ts";
import type { ExerciseMeta, Phase, Repetition } from "../../rules/contract.ts";
import { quantile } from "../../rules/kit/statistics.ts";
import { inWords } from "../../words/in-words.ts";
import { tr } from "../../words/words.ts";
import type { ChartData } from "../chart/data.ts";
import { topTimes } from "./beats.ts";

/** A chart with the sentence that it shows. */
export interface TitledChart {
  readonly heading: string;
  readonly data: ChartData;
}

/** The way to the top is drawn between these shares: beyond lies the getting up and down, not the movement. */
const LOWEST = -0.25;
const HIGHEST = 1.5;

export const PHASE_WORDS: Readonly<Record<Phase, string>> = inWords(
  { rest: "rest#phase", out: "out#phase", top: "top#phase", back: "back#phase" },
  ["rest", "out", "top", "back"],
);

/** Joints at which an angle is judged, after "the angle at your". */
const JOINT_WORDS: Readonly<Record<string, string>> = inWords(
  { shoulder: "shoulder#angle", elbow: "elbow#angle", hip: "hip#angle", knee: "knee#angle" },
  ["shoulder", "elbow", "hip", "knee"],
);

/** A repetition that is looked at, and what of its top was found: both as it was judged. */
export interface Top {
  /** From when to when it was at the top, seconds. */
  readonly from: number;
  readonly to: number;
  /** The cue of the weightiest fault of its top; null without one. */
  readonly cue: string | null;
  /** False where the top could not be judged. */
  readonly judged: boolean;
}

/**
 * A stretch of a recording over time with its phases: the judged angle against its good zone; where an exercise judges
 * none, the belly in its breath or how far it went; null where that is not measured either. A verdict is told of a repetition alone, and is its own.
 */
export function chartOf(frames: readonly ReplayedFrame[], top: Top | null): TitledChart | null {
  return angleChart(frames, top) ?? bellyChart(frames) ?? wayChart(frames, top);
}

/** What of the top of a repetition was judged; `voids` are the faults that its variant makes void. */
export function topOf(
  repetition: Repetition,
  { faults, topFaults }: Pick<ExerciseMeta, "faults" | "topFaults">,
  voids: readonly string[] = [],
): Top {
  const asked = topFaults.filter((id) => !voids.includes(id));
  const [worst] = faults
    .filter(({ id }) => asked.includes(id) && repetition.faults.some((found) => found.id === id))
    .toSorted((a, b) => b.weight - a.weight);
  const judged = asked.some((id) => repetition.checks.some((check) => check.id === id));
  return { ...topTimes(repetition), cue: worst?.cue ?? null, judged };
}

/** The chart with its seconds counted from `zero`. */
export function countedFrom(zero: number, { heading, data }: TitledChart): TitledChart {
  return { heading, data: { ...data, x: data.x.map((t) => t - zero) } };
}

function angleChart(frames: readonly ReplayedFrame[], top: Top | null): TitledChart | null {
  const vertex = mostJudged(frames);
  if (vertex === null) return null;
  const limb = frames.map(({ judged }) => (judged?.joints[1] === vertex ? judged : null));
  const during = (is: (frame: ReplayedFrame) => boolean) =>
    frames.flatMap((frame, i) => (is(frame) ? (limb[i] ?? []) : []));
  const hold = top === null ? [] : during(({ t }) => t >= top.from && t <= top.to);
  const tops = hold.length > 0 ? hold : during(({ phase }) => phase === "top");
  const ends = tops.length > 0 ? tops : limb.flatMap((judged) => judged ?? []);
  const [low, high] = [median(ends.map(({ good }) => good[0])), median(ends.map(({ good }) => good[1]))];
  const place = vertex.replace(/^(left|right)/, "").toLowerCase();
  const reached = tops.length > 0 ? Math.round(median(tops.map(({ angle }) => angle))) : null;
  const values = frames.map((_, i) => {
    const near = limb.slice(Math.max(0, i - AROUND), i + AROUND + 1).flatMap((judged) => judged ?? []);
    return near.length === 0 ? null : median(near.map(({ angle }) => angle));
  });
  const heading = angleSentence(place, reached, top);
  return {
    heading,
    data: dataOf(
      frames,
      tr("Angle at the {joint}", { joint: JOINT_WORDS[place] ?? place }),
      values,
      [low, high],
      "°",
    ),
  };
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

/** The verdict is that of the repetition and never taken anew from the angle, so that no two can differ. */
function angleSentence(place: string, reached: number | null, top: Top | null): string {
  if (reached === null || top === null)
    return tr("The angle at your {joint}, with the good zone", { joint: JOINT_WORDS[place] ?? place });
  const was = tr("At the top the angle at your {joint} was {degrees}°", {
    joint: JOINT_WORDS[place] ?? place,
    degrees: reached,
  });
  if (top.cue !== null) return `${was}. ${top.cue}`;
  return top.judged ? `${was}, ${tr("which is good")}` : was;
}

/** The zone of a belly that is drawn in, in own breaths beyond the end of a breath out: from where it counts, as far as is drawn. */
const DRAWN_IN = [BELLY_IN, 3] as const;

/** The belly wall in the person's own breath: out is up, the end of a breath out is at zero. */
function bellyChart(frames: readonly ReplayedFrame[]): TitledChart | null {
  if (frames.every(({ depth }) => depth === null)) return null;
  const values = frames.map(({ depth }) => (depth === null ? null : -Math.min(DRAWN_IN[1], depth)));
  const heading = tr("Your belly beside your own breath, and where it is drawn in");
  return {
    heading,
    data: dataOf(frames, tr("Belly, in own breaths"), values, [-DRAWN_IN[1], -DRAWN_IN[0]], ""),
  };
}

function wayChart(frames: readonly ReplayedFrame[], top: Top | null): TitledChart | null {
  const known = frames.flatMap(({ progress }) => progress ?? []);
  if (known.length === 0) return null;
  const heading = waySentence(top);
  const goodTo = Math.min(HIGHEST, Math.max(1, ...frames.map((frame) => frame.goodTo)));
  const values = frames.map(({ progress }) =>
    progress === null ? null : 100 * Math.max(LOWEST, Math.min(HIGHEST, progress)),
  );
  return { heading, data: dataOf(frames, tr("Way to the good top"), values, [100, 100 * goodTo], "%") };
}

function waySentence(top: Top | null): string {
  if (top !== null && top.cue !== null) return `${tr("You went part of the way to a good top.")} ${top.cue}`;
  return top?.judged === true
    ? tr("You went all the way to a good top")
    : tr("How far you went, with the good zone");
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
