import * as v from "valibot";
import { parseRecording, type Recording } from "../pose/recording.ts";
import { tr } from "../words/words.ts";
import { FORMAT, FORMAT_VERSION } from "./export.ts";
import { SetSchema, type StoredSet, type StoredVisit, VisitSchema } from "./schema.ts";
import type { HistoryStore } from "./store.ts";

/** The largest file that is read, bytes; years of daily visits with all recordings stay below. */
const LARGEST = 512 * 1024 * 1024;

/** Entries, and recordings, that are checked at a stretch: some 20 ms of work. */
const SLICE = 200;
const RECORDINGS = 5;

/** Thrown when a file is no history that can be taken in; the message is one sentence for the person. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}

/** What an import would do, told before it does it. */
export interface ImportPlan {
  readonly visits: readonly StoredVisit[];
  readonly sets: readonly StoredSet[];
  readonly recordings: ReadonlyMap<string, Recording>;
  /** Visits that are here already and stay as they are. */
  readonly known: number;
  /** Entries that are damaged and are left out. */
  readonly damaged: number;
}

const Envelope = v.object({
  format: v.literal(FORMAT),
  version: v.number(),
  sessions: v.array(v.unknown()),
  sets: v.array(v.unknown()),
  recordings: v.optional(v.array(v.unknown()), []),
});

/**
 * Reads a file and says what taking it in would do; nothing is written.
 * @throws ImportError with one sentence when the file as a whole cannot be used.
 */
export async function planImport(file: Blob, store: HistoryStore): Promise<ImportPlan> {
  if (file.size > LARGEST) throw new ImportError(tr("This file is too large to be a history of this app."));
  const envelope = envelopeOf(await file.text());
  const visits = await keepValid(VisitSchema, envelope.sessions);
  const sets = await keepValid(SetSchema, envelope.sets);
  const here = new Set(await store.visitIds());
  const fresh = distinct(visits).filter(({ id }) => !here.has(id));
  const freshIds = new Set(fresh.map(({ id }) => id));
  const theirSets = distinct(sets).filter(({ sessionId }) => freshIds.has(sessionId));
  const setIds = new Set(theirSets.map(({ id }) => id));
  const recordings = new Map<string, Recording>();
  let damagedRecordings = 0;
  for (const [i, one] of envelope.recordings.entries()) {
    if (i % RECORDINGS === RECORDINGS - 1) await breath();
    const found = recordingOf(one);
    if (found === null) damagedRecordings += 1;
    else if (setIds.has(found.setId)) recordings.set(found.setId, found.recording);
  }
  const orphans = sets.filter(({ sessionId }) => !freshIds.has(sessionId) && !here.has(sessionId)).length;
  return {
    visits: fresh,
    sets: theirSets,
    recordings,
    known: distinct(visits).length - fresh.length,
    damaged:
      envelope.sessions.length -
      visits.length +
      (envelope.sets.length - sets.length) +
      damagedRecordings +
      orphans,
  };
}

/** Takes in what was planned: sets first, so that a visit is only there when its sets are. */
export async function runImport(plan: ImportPlan, store: HistoryStore): Promise<void> {
  for (const set of plan.sets) {
    const recording = plan.recordings.get(set.id);
    if (recording !== undefined) {
      const { frames, labels: _labels, ...head } = recording;
      await store.replaceFrames({ ...head, setId: set.id }, frames);
    }
    await store.putSet(set);
  }
  for (const visit of plan.visits) await store.putVisit(visit);
}

function envelopeOf(text: string): v.InferOutput<typeof Envelope> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ImportError(tr("This file is cut off or is not JSON. Export it again and try that file."));
  }
  const result = v.safeParse(Envelope, value);
  if (!result.success) throw new ImportError(tr("This file is not a history of this app."));
  if (result.output.version > FORMAT_VERSION) {
    throw new ImportError(
      tr("This file was written by a newer version of this app. Reload the page and try again."),
    );
  }
  return result.output;
}

async function keepValid<T>(schema: v.GenericSchema<unknown, T>, values: readonly unknown[]): Promise<T[]> {
  const valid: T[] = [];
  for (const [i, value] of values.entries()) {
    if (i % SLICE === SLICE - 1) await breath();
    const result = v.safeParse(schema, value);
    if (result.success) valid.push(result.output);
  }
  return valid;
}

/** Lets the page go on for a moment. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function recordingOf(value: unknown): { readonly setId: string; readonly recording: Recording } | null {
  const result = v.safeParse(v.object({ setId: v.string(), recording: v.unknown() }), value);
  if (!result.success) return null;
  try {
    return { setId: result.output.setId, recording: parseRecording(JSON.stringify(result.output.recording)) };
  } catch {
    return null;
  }
}

function distinct<T extends { readonly id: string }>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [value.id, value])).values()];
}
