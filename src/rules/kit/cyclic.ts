import type { Sight } from "../../space/sight.ts";
import type { Obstacle, Rule, RuleFrame, StepResult } from "../contract.ts";
import { NEVER_AT_REST, settle } from "./at-rest.ts";
import { askedCaps, judgeCapped, voidedBy } from "./caps.ts";
import { watchCaps } from "./cyclic-caps.ts";
import { holdOf, tell } from "./cyclic-cue.ts";
import { live, meterRestOf } from "./cyclic-live.ts";
import { believed, remembered, report } from "./cyclic-report.ts";
import {
  type CyclicParts,
  type CyclicSpec,
  type CyclicState,
  NOT_WATCHED,
  type Seen,
} from "./cyclic-spec.ts";
import { type Excursion, GAP, type Shape } from "./excursion.ts";
import { readFrame } from "./fuse.ts";
import { installMachinery } from "./late-rule.ts";
import { followLegs, NO_LEGS } from "./lost-leg.ts";
import type { Reading } from "./movement.ts";
import { behold, idle } from "./presence.ts";
import { after, known } from "./recent.ts";
import type { SignalSample } from "./rise.ts";
import { AT_REST, endHere, forget, segment } from "./segment.ts";
import { median } from "./statistics.ts";

/** Rest kept before a movement, seconds. */
const MEMORY = 4;

/** A body out of sight is waited for this long before its movement is given up, seconds. */
const BLIND = 2;

/** One that seems to be in another posture is waited for so long: the model loses hands or feet for moments. */
const ASTRAY = 1.5;

/** One odd picture is outvoted by no fewer than this many; it differs from them by more than this share of the usual range. */
const FEWEST = 3;
const ODD = 0.5;

/** Frames whose median says where a movement was when the stream ended. */
const NEWEST = 3;

installMachinery({ cyclicRule, judgeCapped });

/** Builds the rule of an exercise that goes from rest to a top and back. */
function cyclicRule(parts: CyclicParts): Rule<CyclicState> {
  const spec = specOf(parts);
  return {
    init: (options) => ({
      options,
      samples: [],
      recent: [],
      segmenter: AT_REST,
      announced: [],
      suspected: [],
      capsWatch: NOT_WATCHED,
      holdStart: null,
      lookedAt: Number.NEGATIVE_INFINITY,
      restFrom: Number.NEGATIVE_INFINITY,
      meterRest: null,
      atRest: NEVER_AT_REST,
      isTold: false,
      legs: NO_LEGS,
      earlier: [],
    }),
    step: (state, frame) => {
      if (!spec.liftsOneLeg || frame.joints === null) return step(spec, state, frame);
      const { legs, joints } = followLegs(state.legs, frame.t, frame.joints);
      return step(spec, { ...state, legs }, { ...frame, joints });
    },
    reads: (room, square) =>
      (spec.readInSpace?.(room, {}) ?? spec.read(square, { variant: null }, {})).values,
    finish: (state) => {
      const excursion = lastExcursion(spec, state);
      return excursion === null ? [] : report(spec, state, believed(spec, state, excursion));
    },
  };
}

function specOf({ rules, capped, ...parts }: CyclicParts): CyclicSpec {
  return {
    ...parts,
    faults: ({ variant, caps }) => {
      const left = rules(variant);
      const voids = voidedBy(capped, left, caps);
      return voids.length === 0 ? left : left.filter(({ id }) => !voids.includes(id));
    },
    // Asked at every frame, and most often there are none.
    caps: ({ caps }) => (caps === undefined ? [] : askedCaps(capped, rules(null), caps)),
  };
}

function step(spec: CyclicSpec, state: CyclicState, frame: RuleFrame): StepResult<CyclicState> {
  const { t } = frame;
  const reading = readFrame(spec, spec.posture, frame, state.options, state.atRest.levels);
  const now = { t, obstacle: obstacleOf(reading), offView: reading?.offView ?? null };
  const { recent, obstacle, offView, view } = behold(state.recent, now, spec.view);
  if (obstacle !== null) {
    const live = idle(obstacle, view);
    const patience = obstacle === "not-ready" ? ASTRAY : BLIND;
    if (t - (state.samples.at(-1)?.t ?? t) < patience)
      return { state: { ...state, recent }, events: [], live };
    const gone: CyclicState = {
      ...state,
      recent,
      samples: [],
      segmenter: forget(state.segmenter),
      announced: [],
      capsWatch: NOT_WATCHED,
      holdStart: null,
      atRest: NEVER_AT_REST,
      isTold: false,
    };
    return { state: gone, events: [], live };
  }
  if (reading === null || reading.signal === null || reading.inPosture === false) {
    return {
      state: { ...state, recent },
      events: [],
      live: live(spec, { ...state, recent }, reading, view),
    };
  }
  const from = Math.min(t - MEMORY, (state.segmenter.moving[0]?.t ?? t) - 0.5);
  const samples = [...after(state.samples, from), { t, values: reading.values, reading, sight: frame.sight }];
  const moment = smooth(samples, spec);
  const { segmenter, ended } = segment(state.segmenter, moment, shapeOf(spec, frame.sight));
  const resting = spec.restOf !== undefined && segmenter.moving.length === 0;
  const atRest = resting ? settle(state.atRest, { t, values: reading.values }, spec.restOf) : state.atRest;
  const kept: CyclicState = { ...state, recent, samples, segmenter, atRest };
  const moved: CyclicState = { ...kept, meterRest: meterRestOf(spec, kept) };
  if (ended !== null) {
    const excursion = believed(spec, moved, ended);
    const earlier = remembered(spec, moved, excursion);
    const events = report(spec, moved, excursion);
    const isTold = state.isTold || events.some(({ type }) => type === "repetition");
    return {
      // The next rest begins here: what lay before belongs to this movement, however soon the next one starts.
      state: {
        ...moved,
        earlier,
        isTold,
        restFrom: excursion.end,
        announced: [],
        capsWatch: NOT_WATCHED,
        holdStart: null,
      },
      events,
      live: live(spec, moved, reading, view),
    };
  }
  const held = holdOf(spec, moved, moment);
  const capped = watchCaps(spec, held, offView, moment);
  const told = tell(spec, capped.state, offView, moment);
  return {
    state: told.state,
    events: [...capped.events, ...told.events],
    live: live(spec, told.state, reading, view),
  };
}

/** The movement under way when the stream ended, by the newest frames themselves: the smoothed signal lags behind. */
function lastExcursion(spec: CyclicSpec, { segmenter, samples }: CyclicState): Excursion | null {
  const last = samples.at(-1);
  if (last === undefined || segmenter.moving.length === 0) return null;
  const signal = median(signalsOf(samples.slice(-NEWEST))) ?? 0;
  const now = { t: last.t, signal: spec.bothWays ? Math.abs(signal) : signal };
  const shape = shapeOf(spec, last.sight);
  const { segmenter: ended, ended: excursion } = segment(segmenter, now, shape);
  return excursion ?? endHere(ended, shape);
}

function shapeOf({ shape, shapeInSpace }: CyclicSpec, sight: Sight | null): Shape {
  return sight?.share === 1 ? (shapeInSpace ?? shape) : shape;
}

function obstacleOf(reading: Reading | null): Obstacle | null {
  if (reading === null) return "nobody";
  if (reading.signal === null) return "cut-off";
  return reading.inPosture === false ? "not-ready" : null;
}

/**
 * The running median of the signal over the newest samples, dated at their middle so that it lags nothing behind; of few pictures a second
 * over enough that an odd one is outvoted, where no stall parts them.
 */
function smooth(samples: readonly Seen[], { smoothing, bothWays, shape }: CyclicSpec): SignalSample {
  const t = samples.at(-1)?.t ?? 0;
  const newest = after(samples, t - smoothing);
  const near = after(samples, t - GAP).slice(-FEWEST);
  const signals = signalsOf(near);
  const isOdd = Math.max(...signals) - Math.min(...signals) > ODD * shape.range;
  const window = isOdd && newest.length < FEWEST ? near : newest;
  const signal = median(signalsOf(window)) ?? 0;
  return { t: median(window.map((s) => s.t)) ?? t, signal: bothWays ? Math.abs(signal) : signal };
}

const signalsOf = (samples: readonly Seen[]) => known(samples, ({ reading }) => reading.signal);
