import * as v from "valibot";
import { text, tr } from "../words/words.ts";
import { BELLY_UNSEEN } from "./belly.ts";
import { JOINTS } from "./joints.ts";
import type { PixelKeypoints } from "./pose.ts";

/** The largest recording that is read: an hour at 30 frames a second. */
const MOST_FRAMES = 108_000;

const Keypoints = v.pipe(
  v.array(v.strictTuple([v.number(), v.number(), v.number()])),
  v.length(JOINTS.length, text("A frame needs 17 keypoints.")),
);

/** What the pixels showed of the belly; recordings of before it was looked at have none. */
const Belly = v.union([
  v.object({
    out: v.number(),
    doubt: v.pipe(v.number(), v.minValue(0)),
    pelvis: v.nullable(v.number()),
    breath: v.pipe(v.number(), v.gtValue(0)),
  }),
  v.object({ unseen: v.picklist(BELLY_UNSEEN) }),
]);

const LabelledRepetition = v.object({
  index: v.number(),
  side: v.nullable(v.picklist(["left", "right"])),
  faults: v.optional(v.array(v.string()), []),
  start: v.number(),
  peak: v.optional(v.number()),
  end: v.number(),
  hold: v.optional(v.number()),
});

const FOREIGN = text("This file is not a keypoint recording.");

const RecordingSchema = v.object({
  format: v.literal("keypoint-recording", FOREIGN),
  version: v.literal(1, text("This recording is of a newer version than this app reads.")),
  exercise: v.nullish(v.pipe(v.string(), v.maxLength(100))),
  variant: v.nullish(v.pipe(v.string(), v.maxLength(100))),
  source: v.optional(v.pipe(v.string(), v.maxLength(100))),
  model: v.optional(v.pipe(v.string(), v.maxLength(100))),
  width: v.pipe(v.number(), v.minValue(1), v.maxValue(100_000)),
  height: v.pipe(v.number(), v.minValue(1), v.maxValue(100_000)),
  keypointOrder: v.optional(
    v.literal("coco-17", text("The keypoints are in an order that this app does not know.")),
  ),
  guide: v.optional(
    v.pipe(
      v.array(v.object({ t: v.number(), phase: v.picklist(["draw", "hold", "release"]) })),
      v.maxLength(10_000),
    ),
  ),
  frames: v.pipe(
    v.array(
      v.object({
        t: v.number(),
        keypoints: v.union([Keypoints, v.pipe(v.array(v.never()), v.length(0))]),
        belly: v.optional(Belly),
      }),
    ),
    v.minLength(1, text("The recording has no frames.")),
    v.maxLength(MOST_FRAMES, text("The recording is longer than an hour.")),
    v.check(
      (frames) => frames.every((frame, i) => i === 0 || frame.t > (frames[i - 1]?.t ?? 0)),
      text("The times of the frames do not rise."),
    ),
  ),
  labels: v.optional(
    v.looseObject({ view: v.optional(v.string()), reps: v.optional(v.array(LabelledRepetition), []) }),
  ),
});

/** A keypoint recording, format version 1; a frame in which nobody was found has no keypoints. */
export type Recording = v.InferOutput<typeof RecordingSchema>;

/** A repetition as a person labelled it (test material only). */
export type RecordedLabel = v.InferOutput<typeof LabelledRepetition>;

/** Thrown when a file is no usable recording; its message is one sentence for the person. */
export class RecordingError extends Error {
  override readonly name = "RecordingError";
}

/**
 * Reads a keypoint recording from the text of a file.
 * @throws RecordingError with one sentence that says what is wrong.
 */
export function parseRecording(json: string): Recording {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new RecordingError(
      json.trim() === "" ? text("The recording is empty.") : text("The recording is cut off or is not JSON."),
    );
  }
  const result = v.safeParse(RecordingSchema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  if (place === null || place === "format") throw new RecordingError(FOREIGN);
  const known = /^(This|The|A frame)/.test(issue.message);
  throw new RecordingError(known ? issue.message : tr("The recording is damaged at {place}.", { place }));
}

/** Writes a recording in the format that `parseRecording` reads. */
export function formatRecording(recording: Recording): string {
  return JSON.stringify(recording);
}

/** The keypoints of a frame, or null when nobody was found in it. */
export function keypointsOf(frame: Recording["frames"][number]): PixelKeypoints | null {
  return frame.keypoints.length === 0 ? null : (frame.keypoints as PixelKeypoints);
}
