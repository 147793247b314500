import type { Side } from "../../pose/joints.ts";
import type {
  FaultMeta,
  Judged,
  Live,
  Obstacle,
  Phase,
  Repetition,
  Rule,
  RuleEvent,
  RuleFrame,
  RuleOptions,
  SeenJoints,
  StepResult,
  View,
} from "../contract.ts";
import { type AtRest, NEVER_AT_REST, settle } from "./at-rest.ts";
import { type FaultRule, judge, type Observed, observe, type Sample, type Values } from "./checks.ts";
import { type GoodZone, meterRest, onMeter } from "./meter.ts";
import { type Glimpse, idle, offViewOf, prevailing, remember, viewFrom } from "./presence.ts";
import { after, known } from "./recent.ts";
import {
  AT_REST,
  type Excursion,
  endHere,
  forget,
  type Moment,
  ownRange,
  type Segmenter,
  type Shape,
  segment,
} from "./segment.ts";
import { median } from "./statistics.ts";

/** What an exercise reads from one frame. */
export interface Reading {
  /** Rises from rest to top, in one unit; null when its joints were not seen. */
  readonly signal: number | null;
  /** Whether this is the exercise's own posture (any part of the movement); null when that cannot be told now. */
  readonly inPosture: boolean | null;
  /** Degrees that the body is turned off the view, signed so that the noise of many frames cancels; null when unknown. */
  readonly offView: number | null;
  /** Everything that the fault rules measure. */
  readonly values: Values;
  /** Which side is working now, where the exercise has sides. */
  readonly side: Side | null;
  readonly judged: Judged | null;
}

/** An exercise that goes from rest to a top and back, as data. */
export interface CyclicSpec {
  readonly view: View;
  readonly shape: Shape;
  /** Length of the running median over the signal, seconds. */
  readonly smoothing: number;
  readonly metas: readonly FaultMeta[];
  /** `rest` holds the person's own levels at rest of the values named in `restOf`, as far as they are known. */
  read(joints: SeenJoints, options: RuleOptions, rest: Values): Reading;
  /** Names of values whose levels at rest `read` needs; their moments are those without a movement under way. */
  readonly restOf?: readonly string[];
  /** The signal is signed and rests at 0: it moves away from there to either side. */
  readonly bothWays?: true;
  /** A movement longer than this was a wrong idea of rest, which is then given up; seconds. */
  readonly longest?: number;
  /** Whether the whole body moved as this exercise moves it; an excursion that did not is nothing at all. */
  confirms(observed: Observed, options: RuleOptions): boolean;
  /** The fault rules that the variant leaves. */
  faults(options: RuleOptions): readonly FaultRule[];
  /** What the range meter shows: one of the values, and its good zone given its level at rest. */
  readonly meter: { readonly name: string; readonly good: GoodZone };
}

interface Seen extends Sample {
  readonly reading: Reading;
}

interface State {
  readonly options: RuleOptions;
  /** The last seconds, and all of a movement under way. */
  readonly samples: readonly Seen[];
  /** Recent frames with what stood in the way of judging them. */
  readonly recent: readonly Glimpse[];
  readonly segmenter: Segmenter;
  readonly announced: readonly string[];
  readonly holdStart: number | null;
  /** When the top was last looked at for plain faults, seconds. */
  readonly lookedAt: number;
  /** When the last movement ended, seconds: no rest lies before. */
  readonly restFrom: number;
  /** The range meter's level at rest. */
  readonly meterRest: number | null;
  readonly atRest: AtRest;
}

/** Rest kept before a movement, seconds. */
const MEMORY = 4;

/** A fault is told live only when it is plain: quality below this. */
const PLAIN = 0.3;

/** Live judgement waits until the top has been held this long, seconds. */
const SETTLED = 0.5;

/** The top zone begins at this share of the person's own range. */
const TOP_ZONE = 0.7;

/** A body that stays this long (seconds) above this share of its own rise holds a top, however low. */
const STAYS = 1.2;
const LOW_ZONE = 0.6;

/** Below this share of a rise the body still rests: what it changed from is measured before that. */
const FOOT = 0.2;

/** The top is looked at for plain faults this often, seconds: at every frame a long hold would cost more than all else. */
const LOOK_EVERY = 0.25;

/** A body out of sight is waited for this long before its movement is given up, seconds. */
const BLIND = 2;

/** The view of a movement is told with the rest before it, where no limb hides another; seconds. */
const VIEW_BEFORE = 2;

/** Samples whose median the range meter shows. */
const METER_SAMPLES = 5;

/** Samples at rest whose median is the meter's zero. */
const REST_SAMPLES = 30;

/** Builds the rule of an exercise that goes from rest to a top and back. */
export function cyclicRule(spec: CyclicSpec): Rule<State> {
  return {
    init: (options) => ({
      options,
      samples: [],
      recent: [],
      segmenter: AT_REST,
      announced: [],
      holdStart: null,
      lookedAt: Number.NEGATIVE_INFINITY,
      restFrom: Number.NEGATIVE_INFINITY,
      meterRest: null,
      atRest: NEVER_AT_REST,
    }),
    step: (state, frame) => step(spec, state, frame),
    finish: (state) => {
      const excursion = endHere(state.segmenter, spec.shape);
      return excursion === null ? [] : report(spec, state, excursion);
    },
  };
}

function step(spec: CyclicSpec, state: State, frame: RuleFrame): StepResult<State> {
  const { t } = frame;
  const reading = frame.joints === null ? null : spec.read(frame.joints, state.options, state.atRest.levels);
  const now = { t, obstacle: obstacleOf(reading), offView: reading?.offView ?? null };
  const recent = remember(state.recent, now);
  const obstacle = prevailing(recent);
  const offView = offViewOf(recent);
  if (obstacle !== null) {
    const live = idle(obstacle, viewFrom(spec.view, offView));
    const blind = obstacle !== "not-ready" && t - (state.samples.at(-1)?.t ?? t) < BLIND;
    if (blind) return { state: { ...state, recent }, events: [], live };
    const gone: State = {
      ...state,
      recent,
      samples: [],
      segmenter: forget(state.segmenter),
      announced: [],
      holdStart: null,
      atRest: NEVER_AT_REST,
    };
    return { state: gone, events: [], live };
  }
  if (reading === null || reading.signal === null || reading.inPosture === false) {
    return {
      state: { ...state, recent },
      events: [],
      live: live(spec, { ...state, recent }, reading, offView),
    };
  }
  const from = Math.min(t - MEMORY, (state.segmenter.moving[0]?.t ?? t) - 0.5);
  const samples = [...after(state.samples, from), { t, values: reading.values, reading }];
  const moment = smooth(samples, spec);
  const { segmenter, ended } = segment(state.segmenter, moment, spec.shape);
  if (spec.longest !== undefined && t - (segmenter.moving[0]?.t ?? t) > spec.longest) {
    const anew = { ...state, recent, segmenter: forget(segmenter), holdStart: null, atRest: NEVER_AT_REST };
    return { state: anew, events: [], live: live(spec, anew, reading, offView) };
  }
  const resting = spec.restOf !== undefined && segmenter.moving.length === 0;
  const atRest = resting ? settle(state.atRest, { t, values: reading.values }, spec.restOf) : state.atRest;
  const kept: State = { ...state, recent, samples, segmenter, atRest };
  const moved: State = { ...kept, meterRest: meterRestOf(spec, kept) };
  if (ended !== null) {
    return {
      // The next rest begins here: what lay before belongs to this movement, however soon the next one starts.
      state: { ...moved, restFrom: ended.end, announced: [], holdStart: null },
      events: report(spec, moved, ended),
      live: live(spec, moved, reading, offView),
    };
  }
  const held = holdOf(spec, moved, moment);
  const told = tell(spec, held, offView, moment);
  return { state: told.state, events: told.events, live: live(spec, told.state, reading, offView) };
}

function obstacleOf(reading: Reading | null): Obstacle | null {
  if (reading === null) return "nobody";
  if (reading.signal === null) return "cut-off";
  return reading.inPosture === false ? "not-ready" : null;
}

/** The running median of the signal over the newest samples, dated at their middle so that it lags nothing behind. */
function smooth(samples: readonly Seen[], { smoothing, bothWays }: CyclicSpec): Moment {
  const last = samples.at(-1);
  const t = last?.t ?? 0;
  const window = after(samples, t - smoothing);
  const signal = median(known(window, ({ reading }) => reading.signal)) ?? 0;
  return { t: median(window.map((s) => s.t)) ?? t, signal: bothWays ? Math.abs(signal) : signal };
}

function report(spec: CyclicSpec, state: State, excursion: Excursion): readonly RuleEvent[] {
  const observed = observe(state.samples, excursion, state.restFrom);
  if (!spec.confirms(observed, state.options)) return [];
  if (!excursion.counts)
    return [{ type: "partial", partial: { start: excursion.start, end: excursion.end } }];
  const during = state.samples.filter(({ t }) => t >= excursion.start && t <= excursion.end);
  const viewed = state.samples.filter(({ t }) => t >= excursion.start - VIEW_BEFORE && t <= excursion.end);
  const { checks, faults, notSeen, score } = judge(
    spec.faults(state.options),
    spec.metas,
    observed,
    viewFrom(spec.view, offViewOf(viewed.map(({ reading }) => reading))) !== "oblique",
  );
  const plateau = during.filter(({ t }) => Math.abs(t - excursion.peak) <= Math.max(0.3, excursion.hold / 2));
  const repetition: Repetition = {
    start: excursion.start,
    peak: excursion.peak,
    end: excursion.end,
    side: majority(plateau.map(({ reading }) => reading.side)),
    hold: excursion.hold,
    score,
    faults,
    checks,
    notSeen,
  };
  return [{ type: "repetition", repetition }];
}

/** The side that most frames named; null when none did. */
function majority(sides: readonly (Side | null)[]): Side | null {
  const left = sides.filter((side) => side === "left").length;
  const right = sides.filter((side) => side === "right").length;
  return left === 0 && right === 0 ? null : left >= right ? "left" : "right";
}

/**
 * Starts the hold clock in the top zone, or below it where the body stays: a low top is held, too, and a cue helps
 * most while it is.
 */
function holdOf(spec: CyclicSpec, state: State, moment: Moment): State {
  const { rest, peak, moving } = state.segmenter;
  if (moving.length === 0 || rest === null) return { ...state, holdStart: null };
  const { signal, t } = moment;
  if (signal >= rest + TOP_ZONE * ownRange(state.segmenter.ranges, spec.shape))
    return state.holdStart === null ? { ...state, holdStart: t } : state;
  const low = rest + LOW_ZONE * (peak - rest);
  const since = moving.findLast((m) => m.signal < low)?.t ?? t;
  return t - since < STAYS
    ? { ...state, holdStart: null }
    : { ...state, holdStart: state.holdStart ?? since };
}

/** Says a plain fault of posture once a repetition, while the top is held and a cue still helps. */
function tell(
  spec: CyclicSpec,
  state: State,
  offView: number | null,
  moment: Moment,
): { readonly state: State; readonly events: readonly RuleEvent[] } {
  const { holdStart } = state;
  const { rest, peak } = state.segmenter;
  if (
    holdStart === null ||
    rest === null ||
    moment.t - holdStart < SETTLED ||
    moment.t - state.lookedAt < LOOK_EVERY ||
    viewFrom(spec.view, offView) === "oblique"
  )
    return { state, events: [] };
  const hold = moment.t - holdStart;
  const foot = rest + FOOT * (peak - rest);
  const start = state.segmenter.moving.findLast((m) => m.t < holdStart && m.signal < foot)?.t ?? holdStart;
  const excursion: Excursion = {
    start,
    peak: (holdStart + moment.t) / 2,
    end: moment.t,
    rest,
    top: peak,
    hold,
    out: null,
    back: null,
    counts: true,
  };
  const rules = spec.faults(state.options).filter(({ anyView }) => !anyView);
  const { checks } = judge(rules, spec.metas, observe(state.samples, excursion, state.restFrom), true);
  const plain = checks
    .filter(({ id, quality }) => quality < PLAIN && !state.announced.includes(id))
    .map(({ id }) => id);
  const looked: State = { ...state, lookedAt: moment.t };
  if (plain.length === 0) return { state: looked, events: [] };
  return {
    state: { ...looked, announced: [...state.announced, ...plain] },
    events: plain.map((id) => ({ type: "fault", id, t: moment.t })),
  };
}

function live(spec: CyclicSpec, state: State, reading: Reading | null, offView: number | null): Live {
  const view = viewFrom(spec.view, offView);
  const { segmenter, holdStart } = state;
  const { name, good } = spec.meter;
  const shown = median(known(state.samples.slice(-METER_SAMPLES), ({ values }) => values[name]));
  return {
    obstacle: view === "oblique" ? "wrong-view" : null,
    view,
    phase: phaseOf(segmenter, holdStart),
    ...onMeter(good, state.meterRest, shown),
    judged: reading?.judged ?? null,
    hold: holdStart === null ? 0 : (segmenter.moving.at(-1)?.t ?? holdStart) - holdStart,
    side: reading?.side ?? null,
  };
}

/** The level of the meter while the body rests; kept through a movement. */
function meterRestOf(spec: CyclicSpec, state: State): number | null {
  if (state.segmenter.moving.length > 0) return state.meterRest;
  const { name, good } = spec.meter;
  const now = median(known(state.samples.slice(-REST_SAMPLES), ({ values }) => values[name]));
  return meterRest(good, state.meterRest, now);
}

function phaseOf({ moving, rest, peak }: Segmenter, holdStart: number | null): Phase {
  const last = moving.at(-1);
  if (last === undefined || rest === null) return "rest";
  if (holdStart !== null) return "top";
  return last.signal < rest + 0.7 * (peak - rest) ? "back" : "out";
}
