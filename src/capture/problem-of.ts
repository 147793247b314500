import { RecordingError } from "../pose/recording.ts";
import { SourceError } from "../sources/source.ts";
import type { PoseErrorCode } from "../workers/pose-api.ts";
import { type Problem, problem } from "../workout/problems.ts";

/** The problem behind an error that a source, the pose worker or a recording threw. */
export function problemOf(error: unknown): Problem {
  if (error instanceof SourceError) return problem(error.code);
  if (error instanceof RecordingError) return problem("recording-unreadable", error.message);
  // Errors from the worker arrive without their class.
  const name = error instanceof Error ? error.name : "";
  return problem(isPoseErrorCode(name) ? name : "unexpected");
}

/** Those that a person is told of: where one backend computes nonsense, another takes over or there is none. */
type ToldPoseError = Exclude<PoseErrorCode, "wrong-numbers">;

const POSE_ERRORS: readonly ToldPoseError[] = [
  "model-missing",
  "model-changed",
  "no-backend",
  "pixels-scrambled",
  "worker-lost",
];

function isPoseErrorCode(name: string): name is ToldPoseError {
  return POSE_ERRORS.some((code) => code === name);
}
