import type { Recording } from "../pose/recording.ts";
import type { StoredSet, StoredVisit } from "./schema.ts";
import type { HistoryStore } from "./store.ts";

/** Name and version of the export format; see `docs/history-format.md`. */
export const FORMAT = "plumbline-history";
export const FORMAT_VERSION = 1;

/** The whole history as one file. */
interface HistoryFile {
  readonly format: typeof FORMAT;
  readonly version: typeof FORMAT_VERSION;
  readonly exportedAt: string;
  readonly sessions: readonly StoredVisit[];
  readonly sets: readonly StoredSet[];
  /** Recordings in the recording format, by the id of their set. */
  readonly recordings: readonly { readonly setId: string; readonly recording: Recording }[];
}

/** Everything that is kept, as parts of one JSON file (a long history is more text than one string may hold). */
export async function exportHistory(store: HistoryStore, now: Date): Promise<Blob> {
  const all = await store.visits();
  const visits = all.map(({ visit }) => visit);
  const sets = all.flatMap((one) => one.sets);
  const head: Omit<HistoryFile, "recordings"> = {
    format: FORMAT,
    version: FORMAT_VERSION,
    exportedAt: now.toISOString(),
    sessions: visits,
    sets,
  };
  const parts: string[] = [JSON.stringify(head).slice(0, -1), ',"recordings":['];
  let first = true;
  for (const { id } of sets) {
    const recording = await store.recording(id);
    if (recording === null) continue;
    parts.push(first ? "" : ",", JSON.stringify({ setId: id, recording }));
    first = false;
  }
  return new Blob([...parts, "]}"], { type: "application/json" });
}
