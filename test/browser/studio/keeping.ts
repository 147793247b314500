import { Keeper } from "../../../src/history/keeper.ts";
import { HistoryStore } from "../../../src/history/store.ts";
import { NOON, sampleRecording, sampleRepetition } from "../../../src/history/testing/samples.ts";

// A page on which sets are kept as the app keeps them, to be killed, crowded or filled by the browser tests: a set in
// which a repetition is counted every 40 ms.

/** Milliseconds between two repetitions, and frames of each. */
const EVERY = 40;
const FRAMES = 20;

const store = await HistoryStore.open("killed");

async function begin(): Promise<void> {
  const keeper = new Keeper(
    store,
    () => Date.now(),
    () => crypto.randomUUID(),
    console.error,
  );
  keeper.begin({ exercise: "bridge", variant: null, source: "camera", asked: 1000 });
  for (let counted = 1; ; counted++) {
    const repetitions = Array.from({ length: counted }, (_, i) => sampleRepetition(i));
    const recording = sampleRecording(counted * FRAMES);
    keeper.update({ repetitions, partials: [], ended: false, recording: () => recording });
    await keeper.settled();
    Object.assign(window, { counted });
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
  const recording = sampleRecording(frames);
  for (let i = 0; i < sets; i++) {
    const at = NOON + i * 1000;
    const keeper = new Keeper(
      store,
      () => at,
      () => crypto.randomUUID(),
      ({ message }) => problems.push(message),
    );
    keeper.begin({ exercise: "bridge", variant: null, source: "camera", asked: 3 });
    const repetitions = [1, 7, 13].map((start) => sampleRepetition(start));
    keeper.update({ repetitions, partials: [], ended: true, recording: () => recording });
    await keeper.settled();
  }
  return problems;
}

/** Writes a note to every session, as another tab would, and adds a repetition by hand to every set. */
async function note(text: string): Promise<void> {
  for (const { session, sets } of await store.sessions()) {
    await store.changeSession(session.id, (stored) => ({ ...stored, note: text }));
    for (const { id } of sets) {
      await store.changeSet(id, (set) => ({
        ...set,
        corrected: { ...set.corrected, added: set.corrected.added + 1 },
      }));
    }
  }
}

/** What is kept of every session, newest first, each with one set. */
async function all() {
  const sessions = await store.sessions();
  return Promise.all(
    sessions.map(async ({ session, sets: [set] }) => ({
      repetitions: set?.repetitions.length ?? 0,
      note: session.note,
      added: set?.corrected.added ?? 0,
      recorded: set !== undefined && (await store.recording(set.id)) !== null,
    })),
  );
}

const thinned = async () => (await store.thinned())?.recordings ?? 0;

Object.assign(window, { begin: () => void begin(), kept, fill, note, all, thinned, counted: 0 });
