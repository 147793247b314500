import { parseRecording } from "../pose/recording.ts";
import { FORMAT } from "./export.ts";

/** What a file that someone chose or dropped is: a saved history, the recording of a set, or else a film. */
export type FileKind = "history" | "recording" | "film";

/** Characters at the beginning of a file among which its format stands, where this app wrote it. */
const HEAD = 4096;

/** Tells what a file is by its name and its beginning; whether all of it can be read is seen by whoever opens it. */
export async function fileKind(file: File): Promise<FileKind> {
  if (file.type !== "application/json" && !/\.json$/i.test(file.name)) return "film";
  const head = await file.slice(0, HEAD).text();
  return new RegExp(`"format"\\s*:\\s*"${FORMAT}"`).test(head) ? "history" : "recording";
}

/** Id of the exercise that a recording was made of; null where it does not say, or cannot be read. */
export async function exerciseIn(file: File): Promise<string | null> {
  try {
    return parseRecording(await file.text()).exercise ?? null;
  } catch {
    return null;
  }
}
