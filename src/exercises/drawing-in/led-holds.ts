import type {
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
import { judge, observe, plainFaults } from "../../rules/kit/checks.ts";
import { doubtsOf } from "../../rules/kit/doubt.ts";
import { untimed } from "../../rules/kit/excursion.ts";
import { rulesOf } from "../../rules/kit/fault.ts";
import type { Observed, Values } from "../../rules/kit/observed.ts";
import { isInView, offViewOf, prevailing, viewed, viewFrom, viewObstacle } from "../../rules/kit/presence.ts";
import { inPosture, isPlaced, squareSeen } from "../../rules/kit/square.ts";
import { offSideLying } from "../../rules/kit/view.ts";
import type { Sight } from "../../space/sight.ts";
import {
  type BellyMemory,
  bellyIn,
  liveBelly,
  NO_BELLY,
  noteBelly,
  ownPhase,
  stoodStill,
} from "./belly-memory.ts";
import { endLed, follow, type Led, type LedBreath, UNLED } from "./breath.ts";
import { type BellyHold, TILT } from "./drawn.ts";
import { isSupine } from "./lying.ts";
import { BELLY_FAULTS, type FaultId, faults, read } from "./rule.ts";
import { facts } from "./text.ts";
import { wander } from "./wander.ts";

/** A moment as the rule keeps it. */
interface Sample {
  readonly t: number;
  readonly joints: SeenJoints | null;
  /** The picture's own, which tell best what lies still as long as they are believed at all. */
  readonly shown: SeenJoints | null;
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
  readonly belly: BellyMemory;
  /** Whether anybody has led the breath. */
  readonly isLed: boolean;
}

/** Rest kept before a breath, seconds. */
const MEMORY = 2;

/** A pause between two frames longer than this was not seen, seconds. */
const GAP = 1;

/** The posture was left altogether when it was kept for less than this share of the hold. */
const KEPT = 0.5;

/** Getting into the hold and out of it is movement, too: this share of the hold at either end is not judged for it. */
const EDGE = 0.12;

/** A hold is looked at for plain faults this often, seconds: judging every frame would cost ten times as much. */
const LOOK_EVERY = 0.75;

const PHASES = { draw: "out", hold: "top", release: "back" } as const satisfies Record<GuidePhase, Phase>;

/** A belly that goes in and out again within so many seconds, and nobody has led that, is a breath. */
const SHORTEST_OWN = 2;

/** Whoever has just begun to hold may still be drawing in: the belly is judged from so many seconds on. */
const DRAWN_BY = 3;

/** What tells how long it stayed in. */
const LET_GO_EARLY: FaultId = "let-go-early";

const RULES = rulesOf(faults);
const STILL_RULES = RULES.filter(({ id }) => !BELLY_FAULTS.includes(id));

/**
 * The rule of the led breath: each paced hold is a repetition, judged for how still the body lay meanwhile, and where the belly is
 * seen for whether it was drawn in.
 */
export const rule: Rule<State> = {
  init: () => ({
    led: UNLED,
    samples: [],
    kept: 0,
    announced: [],
    lookedAt: 0,
    belly: NO_BELLY,
    isLed: false,
  }),
  step,
  reads: (_room, square) => read(square),
  finish: (state) => {
    const breath = endLed(state.led, state.samples.at(-1)?.t ?? 0);
    return breath === null ? [] : report(state, breath);
  },
};

function step(state: State, frame: RuleFrame): StepResult<State> {
  const { t } = frame;
  const isLed = state.isLed || frame.guide !== null;
  const phase = isLed ? frame.guide : ownPhase(state.belly, state.led.phase, t);
  const { led, ended } = follow(state.led, t, phase);
  const from = Math.min(t, state.led.breath?.start ?? t) - MEMORY;
  const samples = [...state.samples.filter((s) => s.t >= from), sampleOf(frame)];
  const obstacle = prevailing(samples);
  const events = ended === null ? [] : report({ ...state, samples }, ended);
  const belly = noteBelly(state.belly, t, frame.belly, led.breath !== null && ended === null);
  const kept = keptOf(state, led, t, obstacle);
  const next: State = { ...state, led, samples, kept, belly, isLed };
  const live = liveOf(next, t, obstacle);
  if (led.breath === null || led.breath.hold === null || led.breath.release !== null)
    return { state: { ...next, announced: [], lookedAt: t }, events, live };
  if (t - state.lookedAt < LOOK_EVERY || obstacle !== null) return { state: next, events, live };
  const { checks } = judgeHold(next, led.breath.start, led.breath.hold, t, true);
  const told = plainFaults(checks).filter((id) => !state.announced.includes(id));
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

function sampleOf(frame: RuleFrame): Sample {
  const { t, sight, joints: shown } = frame;
  const joints = squareSeen(frame);
  if (joints === null) return { t, joints, shown, values: {}, offView: null, obstacle: "nobody", sight };
  const supine = inPosture(facts.posture, sight, isSupine(joints));
  return {
    t,
    joints,
    shown,
    sight,
    values: read(joints),
    offView: sight?.offView ?? offSideLying(joints),
    obstacle: supine === null ? "cut-off" : supine ? null : "not-ready",
  };
}

function report(state: State, breath: LedBreath): readonly RuleEvent[] {
  const { start, end, hold, release } = breath;
  const { kept, belly } = state;
  const isStill = stoodStill(belly, release - hold);
  if (isStill || kept < KEPT * (release - hold))
    return kept > 0 ? [{ type: "partial", partial: { start, end, ...(isStill && { isStill }) } }] : [];
  const { keptIn, ...verdict } = judgeHold(state, start, hold, release);
  if (!state.isLed && release - hold < SHORTEST_OWN) return [];
  const peak = (hold + release) / 2;
  // Where the belly was looked for and does not tell, nobody saw how long it stayed in.
  const held = verdict.notSeen.includes(LET_GO_EARLY) ? null : (keptIn ?? kept);
  return [{ type: "repetition", repetition: { start, peak, end, side: null, hold: held, ...verdict } }];
}

/** Judges the hold from `hold` to `release` seconds, which goes on where `isOn`. */
function judgeHold(
  { samples, belly, isLed }: State,
  start: number,
  hold: number,
  release: number,
  isOn = false,
) {
  const excursion = untimed({
    start,
    peak: (hold + release) / 2,
    end: release,
    rest: 0,
    top: 1,
    hold: release - hold,
  });
  const edge = EDGE * (release - hold);
  // Whoever does not lie there is somebody else who walks past.
  const held = (inSpace: boolean) =>
    samples.flatMap(({ t, joints, shown, obstacle, sight }) => {
      const isSpace = sight?.share === 1;
      const placed = isSpace ? joints : shown;
      const isHeld = obstacle === null && t >= hold + edge && t <= release - edge;
      return isHeld && placed !== null && isSpace === inSpace ? [{ t, joints: placed }] : [];
    });
  // A place in the picture and one in space are not to be compared: those are, of which there are more.
  const [flat, square] = [held(false), held(true)];
  const wandered = wander(flat.length < square.length ? square : flat);
  const seen = observe(samples, excursion);
  const bellyHold = isOn && release - hold < DRAWN_BY ? null : bellyIn(belly, start, hold, release);
  // Where nobody leads it the hold has no end to be let go before, but a length that is asked; while it goes on, that may yet come.
  const short = isOn ? null : Math.max(0, facts.dose.holdSeconds - (bellyHold?.kept ?? 0));
  const asked = bellyHold === null || isLed ? bellyHold : { ...bellyHold, early: short };
  const own: Values = { wander: wandered, ...bellyValues(asked) };
  const observed: Observed = { ...seen, top: (name) => (name in own ? (own[name] ?? null) : seen.top(name)) };
  const sight = samples.findLast(({ t }) => t <= excursion.peak)?.sight ?? null;
  const inView = isInView(facts.view, samples, isPlaced(sight));
  const doubts = sight === null ? {} : doubtsOf((_room, square) => read(square), sight);
  if (bellyHold !== null) return { ...judge(RULES, observed, inView, doubts), keptIn: bellyHold.kept };
  const verdict = judge(STILL_RULES, observed, inView, doubts);
  // Where nobody looked there is nothing that was not seen.
  const notSeen = belly.last === null ? verdict.notSeen : [...verdict.notSeen, ...BELLY_FAULTS];
  return { ...verdict, notSeen, keptIn: null };
}

/** The belly's measures: of hips that tilt nothing is said of how far it was drawn in. */
function bellyValues(hold: BellyHold | null): Values {
  if (hold === null) return { depth: null, early: null, tilt: null };
  const { depth, early, tilt } = hold;
  return tilt > TILT ? { depth: null, early: null, tilt } : { depth, early, tilt };
}

function liveOf({ led, kept, samples, belly }: State, t: number, obstacle: Obstacle | null): Live {
  const view = viewFrom(facts.view, offViewOf(viewed(samples)));
  const breath = led.phase === "hold" ? led.breath : null;
  const holdFrom = breath?.hold ?? null;
  const held = breath === null || holdFrom === null ? null : bellyIn(belly, breath.start, holdFrom, t);
  const seen = liveBelly(belly, t, holdFrom, held);
  return {
    obstacle: obstacle ?? viewObstacle(view, isPlaced(samples.at(-1)?.sight)),
    view,
    phase: led.phase === null ? "rest" : PHASES[led.phase],
    // The belly has a measure of its own, which is no place in a range.
    progress: null,
    goodRange: [1, 1],
    judged: null,
    // Seconds that the belly stayed in, where it is seen.
    hold: led.phase === "hold" ? (held?.kept ?? kept) : 0,
    side: null,
    ...(seen !== null && { belly: seen }),
  };
}
