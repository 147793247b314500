import { poseFromPixels } from "../pose/pose.ts";
import { keypointsOf, type Recording } from "../pose/recording.ts";
import type { FrameSeen } from "../workout/input.ts";

/** Judged in one go before the page gets its turn: a few milliseconds' worth. */
const FRAMES_A_TURN = 200;

/** The frames of a recording as the model saw them, with the breath that was led; the page goes on in between. */
export async function* framesOf(recording: Recording): AsyncGenerator<FrameSeen> {
  const { width, height, frames } = recording;
  const guide = [...(recording.guide ?? [])].sort((a, b) => a.t - b.t);
  for (const [i, frame] of frames.entries()) {
    if (i % FRAMES_A_TURN === 0) await new Promise((resolve) => setTimeout(resolve));
    const keypoints = keypointsOf(frame);
    yield {
      at: frame.t,
      pose: keypoints === null ? null : poseFromPixels(keypoints, height),
      ...(frame.belly === undefined ? {} : { belly: frame.belly }),
      width,
      height,
      progress: (i + 1) / frames.length,
      guide: guide.findLast((event) => event.t <= frame.t)?.phase ?? null,
    };
  }
}
