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

/** Height of the picture that all are brought to, pixels. */
const HEIGHT = 720;

/** Joins recordings end to end, so many into one, in an order that the seed gives; each is in one of them. */
export function joined(
  cases: readonly Case[],
  together: number,
  seed: string,
): readonly { readonly recording: Recording; readonly parts: readonly Part[] }[] {
  const random = randomFrom(seed);
  const shuffled = cases
    .map((one) => ({ one, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ one }) => one);
  const rows: Case[][] = [];
  for (let i = 0; i < shuffled.length; i += together) rows.push(shuffled.slice(i, i + together));
  return rows.map(join);
}

/** One after the other, each with its own times moved on, and its picture brought to one height. */
function join(cases: readonly Case[]): { readonly recording: Recording; readonly parts: readonly Part[] } {
  const frames: Recording["frames"] = [];
  const guide: NonNullable<Recording["guide"]> = [];
  const parts: Part[] = [];
  let from = 0;
  for (const one of cases) {
    const { recording } = one;
    const moved = from - (recording.frames[0]?.t ?? 0);
    const scale = HEIGHT / recording.height;
    for (const frame of recording.frames) {
      const keypoints = frame.keypoints.map(([x, y, score]) => [x * scale, y * scale, score]);
      frames.push({ ...frame, t: frame.t + moved, keypoints: keypoints as typeof frame.keypoints });
    }
    for (const { t, phase } of recording.guide ?? []) guide.push({ t: t + moved, phase });
    const to = (frames.at(-1)?.t ?? from) + CUT;
    parts.push({ case: one, from, to });
    from = to;
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
