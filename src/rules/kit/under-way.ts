import type { Sight } from "../../space/sight.ts";
import type { CyclicSpec, CyclicState, Seen } from "./cyclic-spec.ts";
import { type Excursion, untimed } from "./excursion.ts";
import { viewFrom } from "./presence.ts";
import { after } from "./recent.ts";
import type { Segmenter } from "./segment.ts";
import { isPlaced } from "./square.ts";

/** Below this share of a rise the body still rests: what it changed from is measured before that. */
const FOOT = 0.2;

/**
 * Arms that the model took for legs in more than this share of the pictures leave nothing to judge a movement by: it was 0.4 to 0.6 in films
 * of the figure by a camera 70° off; of simulated bodies 0.01, which medians outvote.
 */
const PUT_SHARE = 0.2;

/** Whether so much of what was seen had to be put right that what was done shows, and not how well. */
export function isPut(samples: readonly Seen[]): boolean {
  return samples.filter(({ sight }) => sight?.isPut).length > PUT_SHARE * samples.length;
}

/** What the space layer made of the picture at a moment. */
export function sightAt(samples: readonly Seen[], t: number): Sight | null {
  return (samples.findLast((sample) => sample.t <= t) ?? samples.at(-1))?.sight ?? null;
}

/**
 * Whether a movement under way can be judged from where the camera stood at `t` (seconds), and by the picture that is looked at: whoever gets up
 * from the mat is soon taken for a body whose arms were put right.
 */
export function isJudged(
  spec: CyclicSpec,
  { samples, segmenter }: CyclicState,
  offView: number | null,
  t: number,
): boolean {
  if (samples.at(-1)?.sight?.isPut || isPut(after(samples, segmenter.moving[0]?.t ?? 0))) return false;
  return isPlaced(sightAt(samples, t)) || viewFrom(spec.view, offView) !== "oblique";
}

/** A movement that goes on, as far as it is known: it left rest before `before` (seconds), or there where that was not seen. */
export function underWay(
  { moving, peak: highest }: Segmenter,
  rest: number,
  before: number,
  known: Pick<Excursion, "peak" | "end" | "top" | "hold">,
): Excursion {
  const foot = rest + FOOT * (highest - rest);
  const left = moving.findLast(({ t, signal }) => t < before && signal < foot);
  const start = left?.t ?? Math.min(before, known.end);
  return untimed({ ...known, start, rest });
}
