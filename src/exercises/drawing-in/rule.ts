import type {
  FaultMeta,
  GuidePhase,
  Live,
  Obstacle,
  Phase,
  Rule,
  RuleEvent,
  RuleFrame,
  SeenJoints,
  StepResult,
} from "../../rules/contract.ts";
import { middleAngle } from "../../rules/kit/body.ts";
import { type FaultRule, judge, observe, type Values } from "../../rules/kit/checks.ts";
import { doubtsOf } from "../../rules/kit/doubt.ts";
import type { Excursion } from "../../rules/kit/segment.ts";
import { inPosture, isPlaced, squareSeen } from "../../rules/kit/square.ts";
import { median } from "../../rules/kit/statistics.ts";
import { offSideLying } from "../../rules/kit/view.ts";
import type { Sight } from "../../space/sight.ts";
import { endLed, follow, type Led, type LedBreath, UNLED } from "./breath.ts";
import { headRise, isSupine, trunkRise } from "./lying.ts";
import { wander } from "./wander.ts";

/** A moment as the rule keeps it. */
interface Sample {
  readonly t: number;
  readonly joints: SeenJoints | null;
  readonly values: Values;
  readonly offView: number | null;
  readonly obstacle: Obstacle | null;
  readonly sight: Sight | null;
}

interface State {
  readonly led: Led;
  /** The last seconds, and all of a breath under way. */
  readonly samples: readonly Sample[];
  /** Seconds of the hold under way in which the posture was kept and seen. */
  readonly kept: number;
  readonly announced: readonly string[];
  /** When the hold was last looked at for plain faults. */
  readonly lookedAt: number;
}

/** Rest kept before a breath, seconds. */
const MEMORY = 2;

/** Posture is what most of this time showed, seconds: a single odd frame changes nothing. */
const RECENT = 0.7;

/** A pause between two frames longer than this was not seen, seconds. */
const GAP = 1;

/** The posture was left altogether when it was kept for less than this share of the hold. */
const KEPT = 0.5;

/** A body turned further than this off the view is oblique: 30° by the domain notes and 5° for the error of the measure. */
const OBLIQUE = 35;

/** Samples whose median tells the view live. */
const VIEW_SAMPLES = 30;

/** Getting into the hold and out of it is movement, too: this share of the hold at either end is not judged for it. */
const EDGE = 0.12;

/** A fault is told live only when it is plain: quality below this. */
const PLAIN = 0.3;

/** A hold is looked at for plain faults this often, seconds: judging every frame would cost ten times as much. */
const LOOK_EVERY = 0.75;

const PHASES = { draw: "out", hold: "top", release: "back" } as const satisfies Record<GuidePhase, Phase>;

/** The rule of the led breath: each paced hold is a repetition, judged for how still the body lay meanwhile. */
export function drawingInRule(metas: readonly FaultMeta[]): Rule<State> {
  return {
    init: () => ({ led: UNLED, samples: [], kept: 0, announced: [], lookedAt: 0 }),
    step: (state, frame) => step(metas, state, frame),
    finish: ({ led, samples, kept }) => {
      const breath = endLed(led, samples.at(-1)?.t ?? 0);
      return breath === null ? [] : report(metas, samples, breath, kept);
    },
  };
}

function step(metas: readonly FaultMeta[], state: State, frame: RuleFrame): StepResult<State> {
  const { t } = frame;
  const { led, ended } = follow(state.led, t, frame.guide);
  const from = Math.min(t, state.led.breath?.start ?? t) - MEMORY;
  const samples = [...state.samples.filter((s) => s.t >= from), read(frame)];
  const recent = samples.filter((s) => s.t > t - RECENT);
  const obstacle = prevailing(recent);
  const offView = offViewOf(samples.slice(-VIEW_SAMPLES));
  const events = ended === null ? [] : report(metas, samples, ended, state.kept);
  const kept = keptOf(state, led, t, obstacle);
  const next: State = { ...state, led, samples, kept };
  const live = liveOf(next, obstacle, offView);
  if (led.breath === null || led.breath.hold === null || led.breath.release !== null)
    return { state: { ...next, announced: [], lookedAt: t }, events, live };
  if (t - state.lookedAt < LOOK_EVERY || obstacle !== null) return { state: next, events, live };
  const told = plainFaults(metas, samples, led.breath.start, led.breath.hold, t).filter(
    (id) => !state.announced.includes(id),
  );
  return {
    state: { ...next, announced: [...state.announced, ...told], lookedAt: t },
    events: [...events, ...told.map((id): RuleEvent => ({ type: "fault", id, t }))],
    live,
  };
}

/** The clock of the hold: it begins anew with each, pauses while the posture is left or unseen, and stands afterwards. */
function keptOf({ kept, samples }: State, { breath }: Led, t: number, obstacle: Obstacle | null): number {
  if (breath === null || breath.hold === null) return 0;
  if (breath.release !== null && breath.release < t) return kept;
  const since = t - Math.max(breath.hold, samples.at(-1)?.t ?? t);
  return obstacle !== null || since > GAP ? kept : kept + since;
}

function read(frame: RuleFrame): Sample {
  const { t, sight } = frame;
  const joints = squareSeen(frame);
  if (joints === null) return { t, joints, values: {}, offView: null, obstacle: "nobody", sight };
  const supine = inPosture("supine-bent", sight, isSupine(joints));
  return {
    t,
    joints,
    sight,
    values: valuesOf(joints),
    offView: sight?.offView ?? offSideLying(joints),
    obstacle: supine === null ? "cut-off" : supine ? null : "not-ready",
  };
}

function valuesOf(joints: SeenJoints): Values {
  return {
    hips: trunkRise(joints),
    head: headRise(joints),
    knee: middleAngle(joints, "hip", "knee", "ankle"),
  };
}

/** Where each fault begins. The changes are against the rest just before the draw, so that camera and build cancel. */
function faultsOf(wandered: number | null): readonly FaultRule[] {
  return [
    {
      id: "hips-lifting",
      unit: "deg",
      worse: "above",
      limit: 6,
      soft: 4,
      measure: ({ change }) => change("hips"),
    },
    {
      id: "head-lifted",
      unit: "deg",
      worse: "above",
      limit: 20,
      soft: 9,
      measure: ({ change }) => change("head"),
    },
    {
      id: "legs-straight",
      unit: "deg",
      worse: "above",
      limit: 105,
      soft: 10,
      measure: ({ top }) => top("knee"),
    },
    {
      id: "moving",
      unit: "trunk",
      worse: "above",
      // The domain notes start at 0.07; still bodies in noisy labelled recordings read up to 0.07, restless ones 0.36.
      limit: 0.12,
      soft: 0.06,
      measure: () => wandered,
    },
  ];
}

function report(
  metas: readonly FaultMeta[],
  samples: readonly Sample[],
  breath: LedBreath,
  hold: number,
): readonly RuleEvent[] {
  const { start, end } = breath;
  if (hold < KEPT * (breath.release - breath.hold))
    return hold > 0 ? [{ type: "partial", partial: { start, end } }] : [];
  const { checks, faults, notSeen, score } = judgeHold(metas, samples, start, breath.hold, breath.release);
  const peak = (breath.hold + breath.release) / 2;
  return [
    {
      type: "repetition",
      repetition: { start, peak, end, side: null, hold, score, faults, checks, notSeen },
    },
  ];
}

function judgeHold(
  metas: readonly FaultMeta[],
  samples: readonly Sample[],
  start: number,
  hold: number,
  release: number,
) {
  const excursion: Excursion = {
    start,
    peak: (hold + release) / 2,
    end: release,
    rest: 0,
    top: 1,
    hold: release - hold,
    out: null,
    back: null,
    unseen: 0,
    counts: true,
  };
  const edge = EDGE * (release - hold);
  // Whoever does not lie there is somebody else who walks past.
  const held = samples.flatMap(({ t, joints, obstacle }) =>
    joints !== null && obstacle === null && t >= hold + edge && t <= release - edge ? [{ t, joints }] : [],
  );
  const offView = offViewOf(samples);
  const sight = samples.findLast(({ t }) => t <= excursion.peak)?.sight ?? null;
  return judge(
    faultsOf(wander(held)),
    metas,
    observe(samples, excursion),
    isPlaced(sight) || offView === null || offView <= OBLIQUE,
    sight === null ? {} : doubtsOf((_body, square) => valuesOf(square), sight),
  );
}

function plainFaults(
  metas: readonly FaultMeta[],
  samples: readonly Sample[],
  start: number,
  hold: number,
  now: number,
): readonly string[] {
  return judgeHold(metas, samples, start, hold, now)
    .checks.filter(({ quality }) => quality < PLAIN)
    .map(({ id }) => id);
}

/** Degrees off the side view, unsigned, by most of the samples; null when unknown. */
function offViewOf(samples: readonly Sample[]): number | null {
  const off = median(samples.flatMap(({ offView }) => offView ?? []));
  return off === null ? null : Math.abs(off);
}

/** What stands in the way, by most of the frames; null when nothing does. */
function prevailing(samples: readonly Sample[]): Obstacle | null {
  const clear = samples.filter(({ obstacle }) => obstacle === null).length;
  if (clear * 2 >= samples.length) return null;
  return samples.findLast(({ obstacle }) => obstacle !== null)?.obstacle ?? null;
}

function liveOf({ led, kept, samples }: State, obstacle: Obstacle | null, offView: number | null): Live {
  const view = offView === null ? null : offView > OBLIQUE ? "oblique" : "side";
  return {
    obstacle: obstacle ?? (view === "oblique" && !isPlaced(samples.at(-1)?.sight) ? "wrong-view" : null),
    view,
    phase: led.phase === null ? "rest" : PHASES[led.phase],
    // The belly cannot be measured from joints, so there is no place in a range.
    progress: null,
    goodRange: [1, 1],
    judged: null,
    hold: led.phase === "hold" ? kept : 0,
    side: null,
  };
}
