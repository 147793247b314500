import type { Recording } from "../../src/pose/recording.ts";
import type { Case } from "./cases.ts";
import { randomFrom } from "./random.ts";

/** A recording within a longer one, from its first second to its last, seconds. */
export interface Part {
  readonly case: Case;
  readonly from: number;
  readonly to: number;
}

/** Seconds between two that are joined: a cut, as in a film. */
const CUT = 1;

/** Seconds between two pictures in which nobody is. */
const EMPTY_EVERY = 0.1;

/** What is seen between two: for so many seconds, somebody who walks, as long as that film is, and then nobody. */
export interface Between {
  readonly seconds: number;
  readonly walking: Recording;
}

/** Height of the picture that all are brought to, pixels. */
const HEIGHT = 720;

/** Joins recordings end to end, or that far apart, so many into one, in an order that the seed gives; each is in one of them. */
export function joined(
  cases: readonly Case[],
  together: number,
  seed: string,
  between: Between | null = null,
): readonly { readonly recording: Recording; readonly parts: readonly Part[] }[] {
  const random = randomFrom(seed);
  const shuffled = cases
    .map((one) => ({ one, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
  const rows: Case[][] = [];
  for (let i = 0; i < shuffled.length; i += together) rows.push(shuffled.slice(i, i + together));
  return rows.map((row) => join(row, between));
}

/** One after the other, each with its own times moved on, and its picture brought to one height. */
function join(
  cases: readonly Case[],
  between: Between | null,
): { readonly recording: Recording; readonly parts: readonly Part[] } {
  const frames: Recording["frames"] = [];
  const guide: NonNullable<Recording["guide"]> = [];
  const parts: Part[] = [];
  let from = 0;
  for (const one of cases) {
    const { recording } = one;
    const moved = from - (recording.frames[0]?.t ?? 0);
    frames.push(...movedFrames(recording, moved));
    for (const { t, phase } of recording.guide ?? []) guide.push({ t: t + moved, phase });
    const to = (frames.at(-1)?.t ?? from) + CUT;
    parts.push({ case: one, from, to });
    from = to;
    if (between === null) continue;
    frames.push(...framesBetween(between, from));
    from += between.seconds;
  }
  const recording: Recording = {
    format: "keypoint-recording",
    version: 1,
    width: Math.round((HEIGHT * 16) / 9),
    height: HEIGHT,
    frames,
    guide,
  };
  return { recording, parts };
}

/** The frames of a recording so much later, in a picture of the height that all have. */
function movedFrames({ frames, height }: Recording, by: number): Recording["frames"] {
  const scale = HEIGHT / height;
  return frames.map((frame) => {
    const keypoints = frame.keypoints.map(([x, y, score]) => [x * scale, y * scale, score]);
    return { ...frame, t: frame.t + by, keypoints: keypoints as typeof frame.keypoints };
  });
}

function framesBetween({ seconds, walking }: Between, from: number): Recording["frames"] {
  const moved = from - (walking.frames[0]?.t ?? 0);
  const walked = movedFrames(walking, moved).filter(({ t }) => t < from + seconds);
  const left = (walked.at(-1)?.t ?? from) + EMPTY_EVERY;
  const count = Math.max(0, Math.floor((from + seconds - left) / EMPTY_EVERY));
  const empty = Array.from({ length: count }, (_, i) => ({ t: left + i * EMPTY_EVERY, keypoints: [] }));
  return [...walked, ...empty];
}
