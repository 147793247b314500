import { Keeper } from "../../../src/history/keeper.ts";
import { HistoryStore } from "../../../src/history/store.ts";
import { sampleRecording, sampleRepetition } from "../../../src/history/testing/samples.ts";

// The page that the browser tests kill: a set in which a repetition is counted every 40 ms, kept as the app keeps it.

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

Object.assign(window, { begin: () => void begin(), kept, counted: 0 });
