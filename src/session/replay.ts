import type { PixelKeypoints } from "../pose/pose.ts";
import { keypointsOf, type Recording } from "../pose/recording.ts";
import type { GuidePhase } from "../rules/contract.ts";

/** What was seen at one moment, whoever saw it; keypoints and size in pixels, `t` in the source's seconds. */
export interface Sighting {
  readonly t: number;
  readonly keypoints: PixelKeypoints | null;
  readonly width: number;
  readonly height: number;
}

/** How fast a recording is shown again. */
export type ReplayPace = "at-once" | "real";

/** Judged in one go before the page gets its turn: a few milliseconds' worth. */
const FRAMES_A_TURN = 200;

/** The sightings of a recording, all at once or as they happened, until the signal aborts. */
export async function* sightingsOf(
  recording: Recording,
  pace: ReplayPace,
  signal: AbortSignal,
): AsyncGenerator<Sighting> {
  const { width, height } = recording;
  let last: number | null = null;
  for (const [i, frame] of recording.frames.entries()) {
    if (pace === "real") await wait(frame.t - (last ?? frame.t), signal);
    else if (i % FRAMES_A_TURN === 0) await wait(0, signal);
    if (signal.aborted) return;
    last = frame.t;
    yield { t: frame.t, keypoints: keypointsOf(frame), width, height };
  }
}

/** The phase that a recording was led through at a time; null before the first. */
export function recordedGuide(recording: Recording): (t: number) => GuidePhase | null {
  const guide = [...(recording.guide ?? [])].sort((a, b) => a.t - b.t);
  return (t) => guide.findLast((event) => event.t <= t)?.phase ?? null;
}

function wait(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, seconds * 1000);
    signal.addEventListener("abort", done);
  });
}
