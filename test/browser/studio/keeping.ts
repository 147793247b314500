import { HistoryStore } from "../../../src/history/store.ts";
import { NOON, sampleRecording, sampleRepetition } from "../../../src/history/testing/samples.ts";
import { HistoryWriter } from "../../../src/history/writer.ts";
import type { WorkoutEvent } from "../../../src/workout/events.ts";
import { foldLog } from "../../../src/workout/fold.ts";
import { dated, goesOn, started } from "../../../src/workout/testing/logs.ts";
import type { NewEvent } from "../../../src/workout/workout.ts";

// A page on which sets are kept as the app keeps them, to be killed, crowded or filled by the browser tests: a set in
// which a repetition is counted every 40 ms.

/** Milliseconds between two repetitions, and frames of each. */
const EVERY = 40;
const FRAMES = 20;

const store = await HistoryStore.open("killed");

/** A repetition as it is counted. */
function counted(start: number, set: string): NewEvent {
  return { type: "repetition", set, repetition: sampleRepetition(start), count: 1, asked: 1000 };
}

/** Lets a writer hear the events of a log from index `from` on. */
function hear(
  writer: HistoryWriter,
  log: readonly WorkoutEvent[],
  from: number,
  frames: number,
): Promise<void> {
  const progress = foldLog(log);
  if (progress !== null) writer.hear(progress, log.slice(from), () => sampleRecording(frames));
  return writer.settled();
}

async function begin(): Promise<void> {
  const writer = new HistoryWriter(store, () => crypto.randomUUID(), console.error);
  // Each page keeps a set of its own, as each workout does.
  const set = crypto.randomUUID();
  const [opened, prepared] = started({ asked: 1000 });
  if (opened === undefined || prepared === undefined) throw new Error("There is no workout.");
  // By the clock, so that what is kept last is the newest.
  const now = () => Date.now() / 1000;
  let log = [opened, prepared, ...dated([goesOn(set, 0, 1000)], now())];
  await hear(writer, log, 0, 0);
  for (let number = 1; ; number++) {
    const from = log.length;
    log = [...log, ...dated([counted(number, set)], now())];
    await hear(writer, log, from, number * FRAMES);
    Object.assign(window, { counted: number });
    await new Promise((resolve) => setTimeout(resolve, EVERY));
  }
}

/** Repetitions and frames that the newest set has kept. */
async function kept(): Promise<[number, number]> {
  const [newest] = await store.newest(1);
  const set = newest?.sets.at(-1);
  if (set === undefined) return [0, 0];
  const recording = await store.recording(set.id);
  return [set.repetitions.length, recording?.frames.length ?? 0];
}

/** Keeps whole sets, one a second since 2026, each with a recording; what could not be kept. */
async function fill(sets: number, frames: number): Promise<string[]> {
  const problems: string[] = [];
  for (let i = 0; i < sets; i++) {
    const writer = new HistoryWriter(
      store,
      () => crypto.randomUUID(),
      ({ message }) => problems.push(message),
    );
    const set = crypto.randomUUID();
    const ended = { set, why: "dose", count: 3, oneSided: null, remarks: [], verdict: [] } as const;
    const events = [
      ...[1, 7, 13].map((start) => counted(start, set)),
      { type: "set-ended", ...ended } as const,
    ];
    const [opened, prepared] = started({ asked: 3 });
    if (opened === undefined || prepared === undefined) throw new Error("There is no workout.");
    const log = [opened, prepared, ...dated([goesOn(set, 0, 3), ...events], NOON / 1000 + i)];
    await hear(writer, log, 0, frames);
  }
  return problems;
}

/** Writes a note to every visit, as another tab would, and adds a repetition by hand to every set. */
async function note(text: string): Promise<void> {
  for (const { visit, sets } of await store.visits()) {
    await store.changeVisit(visit.id, (stored) => ({ ...stored, note: text }));
    for (const { id } of sets) {
      await store.changeSet(id, (set) => ({
        ...set,
        corrected: { ...set.corrected, added: set.corrected.added + 1 },
      }));
    }
  }
}

/** What is kept of every visit, newest first, each with one set. */
async function all() {
  const visits = await store.visits();
  return Promise.all(
    visits.map(async ({ visit, sets: [set] }) => ({
      repetitions: set?.repetitions.length ?? 0,
      note: visit.note,
      added: set?.corrected.added ?? 0,
      recorded: set !== undefined && (await store.recording(set.id)) !== null,
    })),
  );
}

const thinned = async () => (await store.thinned())?.recordings ?? 0;

Object.assign(window, { begin: () => void begin(), kept, fill, note, all, thinned, counted: 0 });
