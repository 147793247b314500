import type { Side } from "../../pose/joints.ts";
import { standOf, withCaps } from "../cap-stand.ts";
import type { Repetition, RuleEvent } from "../contract.ts";
import { readCaps } from "./caps.ts";
import { judge, observe } from "./checks.ts";
import { SHORT_HOLD } from "./common-faults.ts";
import type { CyclicSpec, CyclicState } from "./cyclic-spec.ts";
import { type Doubts, doubtsOf, widened } from "./doubt.ts";
import type { Excursion } from "./excursion.ts";
import type { Reading } from "./movement.ts";
import type { Values } from "./observed.ts";
import { isInView } from "./presence.ts";
import { isPlaced } from "./square.ts";
import { isPut, sightAt } from "./under-way.ts";

/** The view of a movement is told with the rest before it, where no limb hides another; seconds. */
const VIEW_BEFORE = 2;

/** Repetitions that are remembered: a set and a little more. */
const REMEMBERED = 12;

/**
 * A movement smaller than this many of its own deviations (as the network tells them, not widened) cannot be told from a
 * body at rest: a chair cat-cow that was filmed came to 1.5 to 1.75. Of somebody whose repetition was told plainly a smaller one is
 * believed, too: short turns and leans of labelled bodies seen from the side come to 1.2 to 1.7.
 */
const TOLD_FROM_REST = { first: 1.75, further: 1.2 } as const;

/** The excursion as it counts: one that is lost in its doubt is no repetition, however long it was held. */
export function believed(spec: CyclicSpec, state: CyclicState, excursion: Excursion): Excursion {
  if (!excursion.counts) return excursion;
  const least = state.isTold ? TOLD_FROM_REST.further : TOLD_FROM_REST.first;
  const { offView = null } = sightAt(state.samples, excursion.peak) ?? {};
  const times = (widened(offView) * (excursion.top - excursion.rest)) / signalDoubt(spec, state, excursion);
  const counts = times >= least;
  // Of one that is believed for the sake of others it is not known when it was at its top.
  return times < TOLD_FROM_REST.first
    ? { ...excursion, counts, out: null, back: null, holdDoubt: Number.POSITIVE_INFINITY }
    : excursion;
}

/** One standard deviation of its signal at the top, widened where the network is too sure. */
function signalDoubt(spec: CyclicSpec, state: CyclicState, { peak }: Excursion): number {
  return doubtsAt(spec, state, peak, ({ signal }) => ({ signal })).signal ?? 0;
}

/**
 * An excursion whose top is all of its plateau, a stall in it or not: what was seen at both ends of the stall tells what was
 * done, though not how well.
 */
function withStall(excursion: Excursion): Excursion {
  if (excursion.unseen === 0) return excursion;
  return { ...excursion, hold: Math.max(excursion.hold, excursion.plateau), unseen: 0 };
}

/** Whether what was seen beside a stall confirms the movement; false where there was none. */
function isConfirmedBeside(spec: CyclicSpec, state: CyclicState, excursion: Excursion): boolean {
  if (excursion.unseen === 0) return false;
  const observed = observe(state.samples, withStall(excursion), state.restFrom, state.earlier);
  return spec.confirms(observed, state.options);
}

/** What a movement that ended comes to: a repetition with its faults, a start that turned back, or nothing. */
export function report(spec: CyclicSpec, state: CyclicState, excursion: Excursion): readonly RuleEvent[] {
  const observed = observe(state.samples, excursion, state.restFrom, state.earlier);
  if (!spec.confirms(observed, state.options) && !isConfirmedBeside(spec, state, excursion)) return [];
  if (!excursion.counts) {
    const { start, end } = excursion;
    // One that is smaller than its doubt may have been a whole one: it is told as movement that was not seen.
    const isPlain = excursion.top - excursion.rest >= signalDoubt(spec, state, excursion);
    return isPlain ? [{ type: "partial", partial: { start, end } }] : [];
  }
  const during = state.samples.filter(({ t }) => t >= excursion.start && t <= excursion.end);
  const viewed = state.samples.filter(({ t }) => t >= excursion.start - VIEW_BEFORE && t <= excursion.end);
  const inView = isInView(
    spec.view,
    viewed.map(({ reading }) => reading),
    isPlaced(sightAt(state.samples, excursion.peak)),
  );
  const doubts = doubtsAt(spec, state, excursion.peak);
  const rules = spec.faults(state.options);
  const wasPut = isPut(during);
  const { checks, faults, notSeen, score } = judge(rules, observed, wasPut ? null : inView, doubts);
  const caps = readCaps(spec.caps(state.options), observed, inView && !wasPut, doubts);
  const reach = Math.max(0.3, withStall(excursion).hold / 2);
  const plateau = during.filter(({ t }) => Math.abs(t - excursion.peak) <= reach);
  const judged: Repetition = {
    start: excursion.start,
    peak: excursion.peak,
    end: excursion.end,
    side: majority(plateau.map(({ reading }) => reading.side)),
    hold: notSeen.includes(SHORT_HOLD) ? null : excursion.hold,
    score,
    faults,
    checks,
    notSeen,
  };
  // Too short a moment to be told while it lasted.
  const late = caps.filter((one) => standOf(one) === "beyond" && !state.capsWatch.told.includes(one.id));
  const beyond = late.map((reading): RuleEvent => ({ type: "beyond", reading, t: excursion.end }));
  return [...beyond, { type: "repetition", repetition: withCaps(judged, caps) }];
}

/** How sure the values of a reading at a moment are; none where only the flat picture was read. */
export function doubtsAt(
  spec: CyclicSpec,
  { samples, options, atRest }: CyclicState,
  t: number,
  of: (reading: Reading) => Values = ({ values }) => values,
): Doubts {
  return doubtsOf(
    (room, square) =>
      of(spec.readInSpace?.(room, atRest.levels) ?? spec.read(square, options, atRest.levels)),
    sightAt(samples, t),
  );
}

/** What is known of earlier tops once this one is over. */
export function remembered(
  spec: CyclicSpec,
  state: CyclicState,
  excursion: Excursion,
): CyclicState["earlier"] {
  if (spec.remembers === undefined || !excursion.counts) return state.earlier;
  const { top } = observe(state.samples, excursion, state.restFrom);
  return [...state.earlier, Object.fromEntries(spec.remembers.map((name) => [name, top(name)]))].slice(
    -REMEMBERED,
  );
}

/** The side that most frames named; null when none did. */
function majority(sides: readonly (Side | null)[]): Side | null {
  const left = sides.filter((side) => side === "left").length;
  const right = sides.filter((side) => side === "right").length;
  return left === 0 && right === 0 ? null : left >= right ? "left" : "right";
}
