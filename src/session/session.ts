import type { Recording } from "../pose/recording.ts";
import type { Poses } from "../workers/poses.ts";
import { problem } from "./problems.ts";
import type { ReplayPace } from "./replay.ts";
import { type PoseSeer, RunningSet, type SetRequest, type WatchedSet } from "./running-set.ts";
import { IDLE_SNAPSHOT, type SessionSnapshot } from "./snapshot.ts";

/** One set at a time: joins source, model and rule, and tells everyone who subscribed how it stands. */
export class Session {
  #snapshot: SessionSnapshot = IDLE_SNAPSHOT;
  readonly #listeners = new Set<(snapshot: SessionSnapshot) => void>();
  #set: RunningSet | null = null;

  constructor(
    private readonly poses: PoseSeer & Pick<Poses, "onRestart">,
    private readonly page: Pick<Document, "hidden" | "addEventListener"> = document,
  ) {
    this.poses.onRestart = () => this.#set?.say(problem("worker-restarted"));
    this.page.addEventListener("visibilitychange", () => {
      if (this.page.hidden) this.#set?.hide();
      else this.#set?.resume("hidden");
    });
  }

  /** How the session stands now. */
  get snapshot(): SessionSnapshot {
    return this.#snapshot;
  }

  /** Calls `listener` at every change; returns the way to stop that. */
  subscribe(listener: (snapshot: SessionSnapshot) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Does a set before a source; settles when it is over, well or by a problem (see the snapshot's status). */
  start(request: WatchedSet): Promise<void> {
    return this.#begin(request).watch(request, this.poses);
  }

  /**
   * Gets the source and the model of a set ready before it begins; false when it was left or failed (see the snapshot's
   * status), otherwise back to before the set.
   */
  async makeReady(request: WatchedSet): Promise<boolean> {
    const isReady = await this.#begin(request).makeReady(request, this.poses);
    if (isReady) this.clear();
    return isReady;
  }

  /** Judges a recording again, at once or as it happened; settles when it is over. */
  replay(recording: Recording, request: SetRequest, pace: ReplayPace): Promise<void> {
    return this.#begin(request).replay(recording, pace);
  }

  /** Lets the set stand still until `resume`. */
  pause(): void {
    this.#set?.pause("asked");
  }

  /** Goes on after a pause. */
  resume(): void {
    this.#set?.resume();
  }

  /** Ends the set; what was counted stands. */
  stop(): void {
    this.#set?.stop();
  }

  /** Leaves the set behind: back to before the first one. */
  clear(): void {
    this.#set?.stop();
    this.#set = null;
    this.#tell(IDLE_SNAPSHOT);
  }

  /** What was seen in this set, to be kept; null while nothing was. */
  recording(): Recording | null {
    return this.#set?.recording() ?? null;
  }

  #begin(request: SetRequest): RunningSet {
    this.#set?.stop();
    const set: RunningSet = new RunningSet(request, (snapshot) => {
      if (this.#set === set) this.#tell(snapshot);
    });
    this.#set = set;
    return set;
  }

  #tell(snapshot: SessionSnapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener(snapshot);
  }
}
