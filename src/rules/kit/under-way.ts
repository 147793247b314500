import type { CyclicSpec, CyclicState } from "./cyclic-spec.ts";
import { type Excursion, untimed } from "./excursion.ts";
import { viewFrom } from "./presence.ts";
import type { Segmenter } from "./segment.ts";
import { isPlaced } from "./square.ts";

/** Below this share of a rise the body still rests: what it changed from is measured before that. */
const FOOT = 0.2;

/** Whether a movement under way can be judged from where the camera stands. */
export function isJudged(spec: CyclicSpec, { samples }: CyclicState, offView: number | null): boolean {
  return isPlaced(samples.at(-1)?.sight) || viewFrom(spec.view, offView) !== "oblique";
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
