import { readFileSync } from "node:fs";
import { parseRecording } from "../../pose/recording.ts";
import type { Exercise } from "../../rules/contract.ts";
import { judgeRecording } from "../../rules/judge-recording.ts";

/** A recording of the fixtures, judged, with its first and last moment (seconds). */
export function readRecording(path: string, exercise: Exercise) {
  const recording = parseRecording(readFileSync(path, "utf8"));
  const [first, last] = [recording.frames[0], recording.frames.at(-1)];
  return { judged: judgeRecording(exercise, recording), from: first?.t ?? 0, to: last?.t ?? 0 };
}
