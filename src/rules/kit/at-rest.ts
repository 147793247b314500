import type { Sample, Values } from "./observed.ts";
import { known } from "./recent.ts";
import { median } from "./statistics.ts";

/** What a person's own rest looks like, from the moments in which no movement was under way. */
export interface AtRest {
  readonly samples: readonly Sample[];
  /** Medians of the named values over these moments; null where they were not seen, none while rest is too short. */
  readonly levels: Values;
}

/** No moment at rest has been seen. */
export const NEVER_AT_REST: AtRest = { samples: [], levels: {} };

/** Moments closer together than this add nothing new, seconds. */
const APART = 0.1;

/** Moments that are remembered: three seconds of rest and more, so that the ends of movements do not weigh. */
const REMEMBERED = 35;

/** Fewer moments than this are no rest yet: somebody may still be sitting down. */
const FEWEST = 6;

/** Adds one more moment at rest. */
export function settle(atRest: AtRest, sample: Sample, names: readonly string[]): AtRest {
  if (sample.t - (atRest.samples.at(-1)?.t ?? Number.NEGATIVE_INFINITY) < APART) return atRest;
  const samples = [...atRest.samples, sample].slice(-REMEMBERED);
  if (samples.length < FEWEST) return { samples, levels: {} };
  const level = (name: string) => median(known(samples, ({ values }) => values[name]));
  return { samples, levels: Object.fromEntries(names.map((name) => [name, level(name)])) };
}
