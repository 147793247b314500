import { standOf } from "../cap-stand.ts";
import type { RuleEvent } from "../contract.ts";
import { readCaps } from "./caps.ts";
import { observe } from "./checks.ts";
import { doubtsAt } from "./cyclic-report.ts";
import type { CapsWatch, CyclicSpec, CyclicState } from "./cyclic-spec.ts";
import type { SignalSample } from "./rise.ts";
import { isJudged, underWay } from "./under-way.ts";

/**
 * How far it has gone is looked at this often, seconds, and so many looks in a row must show it: one is as often the model's jitter, and
 * whoever gets up from the mat leaves the posture within the time of three.
 */
const LOOK_EVERY = 0.2;
const LOOKS = 4;

/** Tells once in a movement, at once and whether it is held or not, that it goes further than was asked. */
export function watchCaps(
  spec: CyclicSpec,
  state: CyclicState,
  offView: number | null,
  moment: SignalSample,
): { readonly state: CyclicState; readonly events: readonly RuleEvent[] } {
  const caps = spec.caps(state.options);
  const { segmenter, capsWatch } = state;
  const { rest, moving } = segmenter;
  const last = state.samples.at(-1);
  if (caps.length === 0 || rest === null || last === undefined || moving.length === 0)
    return { state, events: [] };
  if (last.t - capsWatch.lookedAt < LOOK_EVERY) return { state, events: [] };
  const now = { peak: last.t, end: last.t, top: moment.signal, hold: 0 };
  const excursion = underWay(segmenter, rest, Number.POSITIVE_INFINITY, now);
  const observed = observe(state.samples, excursion, state.restFrom, state.earlier);
  const read = spec.confirms(observed, state.options)
    ? readCaps(caps, observed, isJudged(spec, state, offView, last.t), doubtsAt(spec, state, last.t))
    : [];
  const beyond = read.filter((one) => standOf(one) === "beyond");
  const looks = Object.fromEntries(beyond.map(({ id }) => [id, (capsWatch.looks[id] ?? 0) + 1]));
  const fresh = beyond.filter(({ id }) => (looks[id] ?? 0) >= LOOKS && !capsWatch.told.includes(id));
  const watched: CapsWatch = {
    lookedAt: last.t,
    looks,
    told: [...capsWatch.told, ...fresh.map(({ id }) => id)],
  };
  return {
    state: { ...state, capsWatch: watched },
    events: fresh.map((one) => ({ type: "beyond", reading: one, t: last.t })),
  };
}
