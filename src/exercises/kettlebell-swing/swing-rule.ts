import { JOINTS } from "../../pose/joints.ts";
import type {
  Live,
  Obstacle,
  ReadBody,
  Rule,
  RuleEvent,
  RuleFrame,
  RuleOptions,
  StepResult,
} from "../../rules/contract.ts";
import { judgedAt, nearSide } from "../../rules/kit/body.ts";
import { doubtsOf } from "../../rules/kit/doubt.ts";
import { untimed } from "../../rules/kit/excursion.ts";
import { rulesOf } from "../../rules/kit/fault.ts";
import { machinery } from "../../rules/kit/late-rule.ts";
import type { Observed, Values } from "../../rules/kit/observed.ts";
import { behold, type Glimpse, idle, isInView, viewObstacle } from "../../rules/kit/presence.ts";
import { after, known } from "../../rules/kit/recent.ts";
import { inPosture, isPlaced, squareSeen } from "../../rules/kit/square.ts";
import { median } from "../../rules/kit/statistics.ts";
import type { Sight } from "../../space/sight.ts";
import { caps } from "./caps.ts";
import {
  facingOf,
  isStanding,
  type Midline,
  measuresOf,
  midlineOf,
  offSideStanding,
  type Stance,
  stanceOf,
} from "./posture.ts";
import { faults } from "./rule.ts";
import { type Swing, type Track, track, UNSEEN, unfinished } from "./swings.ts";
import { facts } from "./text.ts";
import { LEVEL, look, type Upright } from "./upright.ts";

interface Sample {
  readonly t: number;
  readonly body: Midline;
  readonly stance: Stance;
  readonly offView: number | null;
  readonly sight: Sight | null;
}

interface State {
  readonly options: RuleOptions;
  readonly recent: readonly Glimpse[];
  readonly samples: readonly Sample[];
  readonly upright: Upright;
  readonly track: Track;
}

/** Samples kept, seconds: more than one slow cycle. */
const MEMORY = 4;

/** Frames whose median is one smoothed moment: enough to drop a single jump, few enough to keep the top. */
const SMOOTHED = 3;

/** Frames further back than this show another part of the swing, seconds: of few pictures a second each stands for itself. */
const SMOOTHED_OVER = 0.21;

/** What is judged at the top and at the bottom is the median of this long around it, seconds. */
const AROUND = 0.1;

/** A moment this long before or after the top still tells of it, seconds. */
const BESIDE = 0.2;

/** With frames further apart than this (seconds) the top falls between them: 12 a second, as 15 uneven ones may read. */
const SPARSE = 0.082;

/** Turned further than this off the side view, no hinge can be seen and nothing is counted; degrees. */
const NO_HINGE = 60;

/** Height of the wrists above the hips at the bottom and where the good top begins and ends, in trunk lengths. */
const BOTTOM_HEIGHT = -0.35;
const TOP_HEIGHTS: readonly [number, number] = [0.6, 1.45];

/** Less likely than this nobody stands there: the bottom of a swing that is squatted looks like no standing at all. */
const UNLIKELY = 0.04;

/** Hips at lockout, which no fault bounds above; filmed ones read 162-178°. */
const GOOD_HIPS = [faults["hips-short"].limit, 195] as const;

const RULES = rulesOf(faults);

/** Counts swings at their tops, and judges each by its bottom and its top. */
export const rule: Rule<State> = {
  init: (options) => ({ options, recent: [], samples: [], upright: LEVEL, track: UNSEEN }),
  step,
  finish: (state) => {
    const top = unfinished(state.track);
    const last = state.samples.at(-1);
    return top === null || last === undefined ? [] : report(state, top, last.t);
  },
  reads: (room, square) => {
    const midline = midlineOf(square);
    // The square camera stands at the person's right or left: what is ahead lies to its right or left.
    const ahead = JOINTS.reduce((sum, joint) => sum + room[joint].ahead * (square[joint]?.x ?? 0), 0);
    return midline === null ? {} : measuresOf(midline, 0, ahead < 0 ? -1 : 1);
  },
};

function step(state: State, frame: RuleFrame): StepResult<State> {
  const { t, sight } = frame;
  const joints = squareSeen(frame);
  const body = joints === null ? null : midlineOf(joints);
  const { roll } = state.upright;
  const standing = body === null ? null : inPosture(facts.posture, sight, isStanding(body, roll), UNLIKELY);
  const offView =
    sight?.offView ?? (joints === null || body === null ? null : offSideStanding(joints, body.trunk));
  const isTurned = !isPlaced(sight) && Math.abs(offView ?? 0) > NO_HINGE;
  const own = obstacleOf(joints !== null, body, standing) ?? (isTurned ? "wrong-view" : null);
  const { recent, view, obstacle } = behold(state.recent, { t, obstacle: own, offView }, facts.view);
  if (obstacle !== null) {
    const gone = { ...state, recent, samples: [], track: UNSEEN };
    return { state: gone, events: [], live: idle(obstacle, view) };
  }
  if (joints === null || body === null || standing === false || isTurned) {
    const kept = { ...state, recent };
    return { state: kept, events: [], live: live(kept, view, null) };
  }
  const upright = look(state.upright, body);
  const sample = { t, body, stance: stanceOf(body, roll), offView, sight };
  const samples = [...state.samples.filter((s) => s.t > t - MEMORY), sample];
  const tracked = track(state.track, smooth(samples));
  const next = { ...state, recent, samples, upright, track: tracked.track };
  const events: RuleEvent[] = [];
  if (tracked.top) events.push(...report(next, tracked.top, t));
  if (tracked.turned) events.push({ type: "partial", partial: tracked.turned });
  const line = ["shoulder", "hip", "knee"] as const;
  const judged = judgedAt(nearSide(joints, line), line, sample.stance.hip, GOOD_HIPS);
  return { state: next, events, live: live(next, view, judged) };
}

function obstacleOf(anybody: boolean, body: Midline | null, standing: boolean | null): Obstacle | null {
  if (!anybody) return "nobody";
  if (body === null || standing === null) return "cut-off";
  return standing ? null : "not-ready";
}

/** The medians of the newest frames, dated at the middle one. */
function smooth(samples: readonly Sample[]): Stance & { readonly t: number } {
  const newest = after(samples.slice(-SMOOTHED), (samples.at(-1)?.t ?? 0) - SMOOTHED_OVER);
  const middle = (of: (sample: Sample) => number) => median(newest.map(of)) ?? 0;
  return {
    t: middle(({ t }) => t),
    height: middle(({ stance }) => stance.height),
    hip: middle(({ stance }) => stance.hip),
    arm: middle(({ stance }) => stance.arm),
    elevation: middle(({ stance }) => stance.elevation),
    reach: middle(({ stance }) => stance.reach),
  };
}

/** A swing is told at its top, and with it that it went higher than was asked. */
function report(state: State, swing: Swing, now: number): readonly RuleEvent[] {
  const { roll } = state.upright;
  const during = state.samples.filter(({ t }) => t >= swing.start - AROUND);
  const bottom = nearest(state.samples, swing.bottom);
  const top = nearest(state.samples, swing.peak);
  const facing = (median(bottom.map(({ body }) => facingOf(body, roll))) ?? 1) < 0 ? -1 : 1;
  // Where the hands were lost at the top, a moment beside it tells how high they went.
  const withHands = nearest(
    state.samples.filter(({ t, body }) => body.areHandsSeen && Math.abs(t - swing.peak) <= BESIDE),
    swing.peak,
  );
  const all = (body: Midline): Values => measuresOf(body, roll, facing);
  const over = (samples: readonly Sample[]) => (name: string) =>
    median(known(samples, ({ body }): number | null => all(body)[name] ?? null));
  const sparse = isSparse(during);
  const observed: Observed = {
    excursion: untimed({ ...swing, end: now, rest: 0, top: 0 }),
    top: (name) => {
      if (name === "hinge") return over(bottom)(name);
      return sparse ? null : over(name === "arm" || name === "elbow" ? withHands : top)(name);
    },
    rest: () => null,
    change: () => null,
    earlier: [],
  };
  const sight = top.at(-1)?.sight ?? null;
  const inView = isInView(facts.view, during, isPlaced(sight));
  const read: ReadBody = (_body, square) => {
    const midline = midlineOf(square);
    return midline === null ? {} : measuresOf(midline, roll, facing);
  };
  const { hinge = 0 } = doubtsOf(read, bottom.at(-1)?.sight ?? null);
  const { start, peak, hold } = swing;
  const times = { start, peak, end: now, side: null, hold };
  const by = { caps, rules: RULES, asked: state.options.caps };
  return machinery().judgeCapped(times, by, observed, inView, { ...doubtsOf(read, sight), hinge });
}

/** The samples around a time; the nearest three when fewer lie there. */
function nearest(samples: readonly Sample[], at: number): readonly Sample[] {
  const around = samples.filter(({ t }) => Math.abs(t - at) <= AROUND);
  if (around.length >= 3) return around;
  return [...samples].sort((a, b) => Math.abs(a.t - at) - Math.abs(b.t - at)).slice(0, 3);
}

/** Whether the frames lay too far apart to show the exact top. */
function isSparse(samples: readonly Sample[]): boolean {
  const gaps = samples.slice(1).map(({ t }, i) => t - (samples[i]?.t ?? t));
  return (median(gaps) ?? 0) > SPARSE;
}

function live(state: State, view: Live["view"], judged: Live["judged"]): Live {
  const { low, high, moments } = state.track;
  const last = moments.at(-1);
  const [good, most] = TOP_HEIGHTS.map(
    (height) => (height - BOTTOM_HEIGHT) / (TOP_HEIGHTS[0] - BOTTOM_HEIGHT),
  );
  const progress =
    last === undefined ? null : (last.height - BOTTOM_HEIGHT) / (TOP_HEIGHTS[0] - BOTTOM_HEIGHT);
  return {
    obstacle: viewObstacle(view, isPlaced(state.samples.at(-1)?.sight)),
    view,
    phase: phaseOf(progress, low !== null && high !== null),
    // The zone that is shown may lie higher than was asked.
    progress: state.options.caps === undefined ? progress : null,
    goodRange: [good ?? 1, most ?? 1],
    judged,
    hold: 0,
    side: null,
  };
}

function phaseOf(progress: number | null, rising: boolean): Live["phase"] {
  if (progress === null || progress < 0.15) return "rest";
  if (progress >= 0.9) return "top";
  return rising ? "out" : "back";
}
