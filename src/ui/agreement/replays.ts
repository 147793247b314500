import { type StudyItem, stretchesOf } from "../../agreement/study.ts";
import { randomOf } from "../../demonstration/random.ts";
import { packFrames } from "../../history/frames.ts";
import { fingerprint } from "../../history/ids.ts";
import type { ReplayedFrame } from "../../history/replayed.ts";
import type { HistoryStore } from "../../history/store.ts";
import { poseFromPixels } from "../../pose/pose.ts";
import { keypointsOf, parseRecording, type Recording } from "../../pose/recording.ts";
import type { Exercise } from "../../rules/contract.ts";
import { judgeRecording } from "../../rules/judge-recording.ts";
import { settledNetwork } from "../../space/installed.ts";
import { tr } from "../../words/words.ts";
import { bodiesOf, type NoSpace, type SpaceBodies } from "../replay/space-show.ts";

/** A recording whose stretches can be shown to a rater. */
export interface JudgeableRecording {
  readonly exercise: Exercise;
  readonly items: readonly StudyItem[];
  /** Its moments without anything that the app judged of them. */
  readonly frames: readonly ReplayedFrame[];
  /** Width of the picture through its height. */
  readonly aspect: number;
  /** The body in space; worked out when it is first shown. */
  bodies(): Promise<SpaceBodies | NoSpace>;
}

/** Sets of the history whose recordings are looked at, the newest ones. */
const VISITS = 40;

/**
 * Prepares the recording in a file's text.
 * @throws Error with one sentence where it is no recording of an exercise that the app knows.
 */
export async function judgeable(json: string, exercises: readonly Exercise[]): Promise<JudgeableRecording> {
  return prepared(parseRecording(json), exercises);
}

async function prepared(recording: Recording, exercises: readonly Exercise[]): Promise<JudgeableRecording> {
  // Judged as it is live: with the body in space.
  await settledNetwork();
  const exercise = exercises.find(({ meta }) => meta.id === recording.exercise);
  if (exercise === undefined) throw new Error(tr("The recording does not say which exercise it shows."));
  const variant = recording.variant ?? null;
  const frames = recording.frames.map((frame): ReplayedFrame => {
    const keypoints = keypointsOf(frame);
    const pose = keypoints === null ? null : poseFromPixels(keypoints, recording.height);
    return { t: frame.t, pose, phase: "rest", progress: null, goodTo: 1, judged: null, depth: null };
  });
  const [from, to] = [frames[0]?.t ?? 0, frames.at(-1)?.t ?? 0];
  const voids = exercise.meta.variants.find(({ id }) => id === variant)?.voids ?? [];
  const judged = judgeRecording(exercise, recording, variant);
  let bodies: Promise<SpaceBodies | NoSpace> | null = null;
  return {
    exercise,
    items: stretchesOf(idOf(recording), exercise.meta, judged, { from, to, voids }),
    frames,
    aspect: recording.width / recording.height,
    bodies: () => {
      bodies ??= bodiesOf(exercise, frames);
      return bodies;
    },
  };
}

/** The recordings that the newest visits of the history still have. */
export async function judgeableOf(
  history: Pick<HistoryStore, "newest" | "recording">,
  exercises: readonly Exercise[],
): Promise<readonly JudgeableRecording[]> {
  const found: JudgeableRecording[] = [];
  for (const { sets } of await history.newest(VISITS)) {
    for (const { id, exercise, variant } of sets) {
      const recording = await history.recording(id);
      if (recording === null || !exercises.some(({ meta }) => meta.id === exercise)) continue;
      found.push(await prepared({ ...recording, exercise, variant }, exercises));
      // Judging takes a moment: the page goes on in between.
      await new Promise((resolve) => setTimeout(resolve));
    }
  }
  return found;
}

/** The same for the same joint positions, whoever opens them and wherever they come from. */
function idOf({ frames }: Recording): string {
  // Packed: a file and the history keep positions to different digits.
  const { times, numbers } = packFrames(frames);
  return fingerprint(new Uint8Array(times.buffer), new Uint8Array(numbers.buffer));
}

/** Random numbers of a study and, with a sign, of one of its raters. */
export function randomFor(study: number, rater = ""): () => number {
  const bytes = new TextEncoder().encode(`${study} ${rater}`);
  return randomOf(Number.parseInt(fingerprint(bytes).slice(0, 8), 16));
}
