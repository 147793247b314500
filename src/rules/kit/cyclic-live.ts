import type { Live, Phase } from "../contract.ts";
import { cappedZone } from "./caps.ts";
import type { CyclicSpec, CyclicState } from "./cyclic-spec.ts";
import { meterRest, onMeter } from "./meter.ts";
import type { Reading } from "./movement.ts";
import { viewObstacle } from "./presence.ts";
import { known } from "./recent.ts";
import type { Segmenter } from "./segment.ts";
import { isPlaced } from "./square.ts";
import { median } from "./statistics.ts";

/** Samples whose median the range meter shows. */
const METER_SAMPLES = 5;

/** Samples at rest whose median is the meter's zero. */
const REST_SAMPLES = 30;

/** What the live screen shows while the movement can be judged. */
export function live(
  spec: CyclicSpec,
  state: CyclicState,
  reading: Reading | null,
  view: Live["view"],
): Live {
  const { segmenter, holdStart } = state;
  const { name } = spec.meter;
  const caps = spec.caps(state.options);
  const zone = cappedZone(spec.meter.good, caps);
  const shown = median(known(state.samples.slice(-METER_SAMPLES), ({ values }) => values[name]));
  return {
    obstacle: viewObstacle(view, isPlaced(state.samples.at(-1)?.sight)),
    view,
    phase: phaseOf(segmenter, holdStart),
    ...onMeter(zone ?? spec.meter.good, zone === null ? null : state.meterRest, shown),
    // The zone that is drawn beside a limb is the usual one, which may lie beyond what was asked.
    judged: caps.length === 0 ? (reading?.judged ?? null) : null,
    hold: holdStart === null ? 0 : (segmenter.moving.at(-1)?.t ?? holdStart) - holdStart,
    side: reading?.side ?? null,
  };
}

/** The level of the meter while the body rests; kept through a movement. */
export function meterRestOf(spec: CyclicSpec, state: CyclicState): number | null {
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
