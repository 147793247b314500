import type { RuleEvent } from "../contract.ts";
import { judge, observe, plainFaults } from "./checks.ts";
import { doubtsAt } from "./cyclic-report.ts";
import type { CyclicSpec, CyclicState } from "./cyclic-spec.ts";
import { ownRange } from "./excursion.ts";
import type { SignalSample } from "./rise.ts";
import { isJudged, underWay } from "./under-way.ts";

/** Live judgement waits until the top has been held this long, seconds. */
const SETTLED = 0.5;

/** The first part of a hold is not looked at, seconds: one limb still arrives while the other is already there. */
const ARRIVES = 0.2;

/** The top zone begins at this share of the person's own range. */
const TOP_ZONE = 0.7;

/** A body that stays this long (seconds) above this share of its own rise holds a top, however low. */
const STAYS = 1.2;
const LOW_ZONE = 0.6;

/** The top is looked at for plain faults this often, seconds: at every frame a long hold would cost more than all else. */
const LOOK_EVERY = 0.25;

/**
 * Starts the hold clock in the top zone, or below it where the body stays: a low top is held, too, and a cue helps
 * most while it is.
 */
export function holdOf(spec: CyclicSpec, state: CyclicState, moment: SignalSample): CyclicState {
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

/**
 * Says a plain fault of posture once a repetition, while the top is held and a cue still helps. Two looks in a row must
 * show it: what a first one shows is as often the model's as the person's.
 */
export function tell(
  spec: CyclicSpec,
  state: CyclicState,
  offView: number | null,
  moment: SignalSample,
): { readonly state: CyclicState; readonly events: readonly RuleEvent[] } {
  const { holdStart } = state;
  const { rest, peak } = state.segmenter;
  const middle = ((holdStart ?? 0) + ARRIVES + moment.t) / 2;
  if (
    holdStart === null ||
    rest === null ||
    moment.t - holdStart < SETTLED ||
    !isJudged(spec, state, offView, middle)
  )
    return { state: state.suspected.length === 0 ? state : { ...state, suspected: [] }, events: [] };
  if (moment.t - state.lookedAt < LOOK_EVERY) return { state, events: [] };
  const hold = moment.t - holdStart - ARRIVES;
  const excursion = underWay(state.segmenter, rest, holdStart, {
    peak: middle,
    end: moment.t,
    top: peak,
    hold,
  });
  const rules = spec.faults(state.options).filter(({ anyView }) => !anyView);
  const observed = observe(state.samples, excursion, state.restFrom, state.earlier);
  if (!spec.confirms(observed, state.options))
    return { state: { ...state, lookedAt: moment.t, suspected: [] }, events: [] };
  const { checks } = judge(rules, observed, true, doubtsAt(spec, state, excursion.peak));
  const suspected = plainFaults(checks);
  const plain = suspected.filter((id) => state.suspected.includes(id) && !state.announced.includes(id));
  const looked: CyclicState = { ...state, lookedAt: moment.t, suspected };
  if (plain.length === 0) return { state: looked, events: [] };
  return {
    state: { ...looked, announced: [...state.announced, ...plain] },
    events: plain.map((id) => ({ type: "fault", id, t: moment.t })),
  };
}
