import type { Recording } from "../pose/recording.ts";
import { packFrames } from "./frames.ts";
import { putWithOutline } from "./outline.ts";
import { partsOf } from "./room.ts";
import type { StoredSet, StoredVisit } from "./schema.ts";
import type { HistoryDatabase, RecordingHead } from "./tables.ts";

/** A set as far as it went, the visit it belongs to, and the frames that are new since the last time. */
export interface KeptProgress {
  readonly visit: StoredVisit;
  readonly set: StoredSet;
  readonly head: RecordingHead | null;
  readonly frames: Recording["frames"];
}

/**
 * Writes how far a set went, in one transaction. What another tab wrote meanwhile about the same visit or set (a
 * note, pain, a corrected count) stays as it is there. With `onlyNew` nothing is written when the visit is there
 * already. True when it was written.
 */
export async function keepProgress(
  db: HistoryDatabase,
  { visit, set, head, frames }: KeptProgress,
  onlyNew = false,
): Promise<boolean> {
  const transaction = db.transaction(["sessions", "sets", "outlines", "heads", "parts"], "readwrite");
  const [visits, sets] = [transaction.objectStore("sessions"), transaction.objectStore("sets")];
  const storedVisit = await visits.get(visit.id);
  if (onlyNew && storedVisit !== undefined) return false;
  await visits.put(storedVisit === undefined ? visit : { ...storedVisit, endedAt: visit.endedAt });
  const storedSet = await sets.get(set.id);
  const whole = storedSet === undefined ? set : { ...set, corrected: storedSet.corrected };
  await putWithOutline(sets, transaction.objectStore("outlines"), whole);
  if (head !== null && frames.length > 0) {
    await transaction.objectStore("heads").put(head);
    const parts = transaction.objectStore("parts");
    const last = await parts.openKeyCursor(partsOf(set.id), "prev");
    await parts.put({ setId: set.id, part: last === null ? 0 : last.key[1] + 1, ...packFrames(frames) });
  }
  await transaction.done;
  return true;
}

/** Keeps a whole recording in place of what was kept of that set. */
export async function replaceRecording(
  db: HistoryDatabase,
  head: RecordingHead,
  frames: Recording["frames"],
): Promise<void> {
  const transaction = db.transaction(["heads", "parts"], "readwrite");
  const parts = transaction.objectStore("parts");
  await parts.delete(partsOf(head.setId));
  await transaction.objectStore("heads").put(head);
  await parts.put({ setId: head.setId, part: 0, ...packFrames(frames) });
  await transaction.done;
}
