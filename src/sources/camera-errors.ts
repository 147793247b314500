import { SourceError, type SourceErrorCode } from "./source.ts";

/** What getUserMedia's errors mean for the person (Media Capture and Streams, section 10.2). */
const CODES: Readonly<Record<string, SourceErrorCode>> = {
  NotAllowedError: "camera-refused",
  SecurityError: "camera-refused",
  NotFoundError: "no-camera",
  NotReadableError: "camera-busy",
  OverconstrainedError: "camera-failed",
  AbortError: "camera-failed",
};

/** Whether the very camera that was asked for is not there (any more): another one may be. */
export function isGone(cause: unknown): boolean {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : "";
  return name === "OverconstrainedError" || name === "NotFoundError";
}

/** The named error for whatever getUserMedia threw. */
export function cameraError(cause: unknown): SourceError {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : "";
  return new SourceError(CODES[name] ?? "camera-failed", cause);
}
