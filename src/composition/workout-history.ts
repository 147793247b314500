import { freshId } from "../history/ids.ts";
import { keepRecorded } from "../history/recorded.ts";
import { HistoryStore } from "../history/store.ts";
import { HistoryWriter } from "../history/writer.ts";
import { tr } from "../words/words.ts";
import type { WorkoutRunner } from "./workout-runner.ts";

/** Visits among which the one to go on with after a reload is looked for: some of the newest may have been but looked at. */
const LOOKED_AT = 5;

/** The history joined to the workout: each set is written as it happens, and a recording when that is asked for. */
export class WorkoutHistory {
  #store: HistoryStore | null = null;
  #writer: HistoryWriter | null = null;
  #problem: string | null = null;

  constructor(private readonly runner: WorkoutRunner) {}

  /** Why the history, or the newest of it, cannot be kept, in one sentence; null while all is well. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Writes the sets; null where nothing can be kept. */
  get writer(): HistoryWriter | null {
    return this.#writer;
  }

  /** Opens the history; null where nothing can be kept: sets are done without it, and the history page says why. */
  async open(): Promise<HistoryStore | null> {
    try {
      const store = await HistoryStore.open();
      const writer = new HistoryWriter(store, freshId, (error) => this.#failed(error));
      for (const one of await store.newest(LOOKED_AT)) writer.takeUp(one, Date.now());
      this.#store = store;
      this.#writer = writer;
      this.runner.subscribe(({ progress }, events) => {
        if (progress !== null) writer.hear(progress, events, () => this.runner.recording());
      });
      return store;
    } catch (error) {
      this.#failed(error);
      return null;
    }
  }

  /** Keeps a recording that was looked at as a visit of its own, once; one sentence when it was not added. */
  async keepRecorded(): Promise<string | null> {
    const { exercise, variant, asked, repetitions, partials, unseen } = this.runner.snapshot;
    const recording = this.runner.recording();
    if (this.#store === null)
      return this.#problem ?? tr("Your history is still being opened. Try again in a moment.");
    if (exercise === null || recording === null) return tr("There is no recording to add.");
    const looked = { exercise: exercise.id, variant, asked, repetitions, partials, unseen, recording };
    try {
      const isNew = await keepRecorded(this.#store, looked, Date.now());
      return isNew ? null : tr("This recording is in your history already.");
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  #failed(error: unknown): void {
    this.#problem = error instanceof Error ? error.message : String(error);
  }
}
