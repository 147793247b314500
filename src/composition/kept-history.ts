import { freshId } from "../history/ids.ts";
import { Keeper } from "../history/keeper.ts";
import { keepRecorded } from "../history/recorded.ts";
import { HistoryStore } from "../history/store.ts";
import type { Session } from "../session/session.ts";
import type { SessionSnapshot } from "../session/snapshot.ts";
import { type HistoryHandle, historyHandle } from "../ui/history/handle.ts";

/** Sessions among which the one to go on with after a reload is looked for. */
const LOOKED_AT = 5;

/** The history joined to the session: each set is written as it happens, and a recording when that is asked for. */
export class KeptHistory {
  #store: HistoryStore | null = null;
  #keeper: Keeper | null = null;
  #problem: string | null = null;
  #begun = false;

  constructor(private readonly session: Session) {}

  /** Why the history, or the newest of it, cannot be kept, in one sentence; null while all is well. */
  get problem(): string | null {
    return this.#problem;
  }

  /** Writes the sets; null where nothing can be kept. */
  get keeper(): Keeper | null {
    return this.#keeper;
  }

  /** Opens the history; null where nothing can be kept: sets are done without it, and the history page says why. */
  async open(): Promise<HistoryHandle | null> {
    try {
      const store = await HistoryStore.open();
      const keeper = new Keeper(
        store,
        () => Date.now(),
        freshId,
        (error) => this.#failed(error),
      );
      // Some of the newest may have been but looked at.
      for (const one of await store.newest(LOOKED_AT)) keeper.takeUp(one);
      this.#store = store;
      this.#keeper = keeper;
      this.session.subscribe((snapshot) => this.#follow(snapshot, keeper));
      return historyHandle(store);
    } catch (error) {
      this.#failed(error);
      return null;
    }
  }

  /** Keeps a recording that was looked at as a session of its own, once; one sentence when it was not added. */
  async keepRecorded(): Promise<string | null> {
    const { exercise, variant, asked, repetitions, partials } = this.session.snapshot;
    const recording = this.session.recording();
    if (this.#store === null)
      return this.#problem ?? "Your history is still being opened. Try again in a moment.";
    if (exercise === null || recording === null) return "There is no recording to add.";
    const looked = { exercise: exercise.id, variant, asked, repetitions, partials, recording };
    try {
      const isNew = await keepRecorded(this.#store, looked, Date.now());
      return isNew ? null : "This recording is in your history already.";
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /** What the figure does is not the person's doing: only sets before a camera and films are kept. */
  #follow(snapshot: SessionSnapshot, keeper: Keeper): void {
    const { status, exercise, variant, source, asked, repetitions, partials } = snapshot;
    if (status.is === "idle" || status.is === "starting") this.#begun = false;
    if (exercise === null || (source?.kind !== "camera" && source?.kind !== "video")) return;
    if (!this.#begun && status.is === "running") {
      this.#begun = true;
      keeper.begin({ exercise: exercise.id, variant, source: source.kind, asked });
    }
    const ended = status.is === "ended" || status.is === "failed";
    const recording = () => this.session.recording();
    if (this.#begun) keeper.update({ repetitions, partials, ended, recording });
  }

  #failed(error: unknown): void {
    this.#problem = error instanceof Error ? error.message : String(error);
  }
}
