import type { Recording } from "../../pose/recording.ts";
import type { StoredSet, StoredVisit } from "../schema.ts";
import type { RecordingHead } from "../tables.ts";

/** Noon of the first of November 2026, milliseconds since 1970. */
export const NOON = Date.UTC(2026, 10, 1, 12);

/** A visit as it is stored. */
export function sampleVisit(id: string, more: Partial<StoredVisit> = {}): StoredVisit {
  return { id, startedAt: NOON, endedAt: NOON + 600_000, painBefore: 2, painAfter: 1, note: "", ...more };
}

/** A repetition as it is stored. */
export function sampleRepetition(
  start: number,
  score: number | null = 100,
): StoredSet["repetitions"][number] {
  const checks = [{ id: "hips-low", value: 172, unit: "deg" as const, limit: 162, quality: 1, weight: 1 }];
  return {
    start,
    peak: start + 2,
    end: start + 4,
    side: null,
    hold: 2.5,
    score,
    faults: [],
    checks,
    notSeen: [],
  };
}

/** A set of bridges as it is stored. */
export function sampleSet(id: string, sessionId: string, more: Partial<StoredSet> = {}): StoredSet {
  return {
    id,
    sessionId,
    exercise: "bridge",
    variant: null,
    source: "camera",
    model: "movenet-lightning",
    startedAt: NOON,
    endedAt: NOON + 60_000,
    asked: 10,
    repetitions: [sampleRepetition(1), sampleRepetition(7, 70)],
    partials: [],
    corrected: { removed: [], added: 0 },
    ...more,
  };
}

/** Frames of somebody lying still, and one in which nobody was found. */
export function sampleFrames(count: number, from = 0): Recording["frames"] {
  return Array.from({ length: count }, (_, i) => ({
    t: from + i / 20,
    keypoints:
      i === 3
        ? []
        : Array.from({ length: 17 }, (_, j): [number, number, number] => [
            100.5 + j,
            (2003 - 10 * i) / 10,
            0.5,
          ]),
  }));
}

/** A recording of those frames. */
export function sampleRecording(count: number): Recording {
  return {
    format: "keypoint-recording",
    version: 1,
    exercise: "bridge",
    source: "camera",
    width: 1280,
    height: 720,
    frames: sampleFrames(count),
  };
}

/** A set's recording as the store takes it. */
export function sampleHead(setId: string): RecordingHead {
  const { frames: _frames, ...rest } = sampleRecording(1);
  return { ...rest, setId };
}
