import type { Recording } from "../pose/recording.ts";
import type { PartialRepetition, Repetition } from "../rules/contract.ts";
import type { HistoryError } from "./database.ts";
import { headOf, plain } from "./plain.ts";
import type { SessionWithSets } from "./reading.ts";
import { askToStay } from "./room.ts";
import { countOf, type StoredSession, type StoredSet } from "./schema.ts";
import type { HistoryStore } from "./store.ts";
import { type Corrected, takenBack } from "./taken-back.ts";

/** What a set under way has come to; `recording` is all that was seen so far, null before the first frame. */
export interface SetProgress {
  readonly repetitions: readonly Repetition[];
  readonly partials: readonly PartialRepetition[];
  readonly ended: boolean;
  recording(): Recording | null;
}

/** What is known about a set before it begins. */
export type SetBeginning = Pick<StoredSet, "exercise" | "variant" | "source" | "asked">;

/** Sets that begin within this time of the last one belong to the same session, milliseconds. */
const SAME_SESSION = 45 * 60_000;

/**
 * Writes sets into the history as they happen: each repetition when it is counted, and the frames up to it. A crash
 * loses at most the repetition under way. Writes wait for each other, so that none overtakes another.
 */
export class Keeper {
  #session: StoredSession | null = null;
  #set: StoredSet | null = null;
  /** The last set in which something was counted, before the one under way. */
  #earlier: StoredSet | null = null;
  #lastSeen = 0;
  #framesKept = 0;
  #askedToStay = false;
  #painBefore: number | null = null;
  /** Repetitions seen when the newest one was added by hand: none seen since means that it is the newest of all. */
  #seenAtAdding = 0;
  #writing: Promise<void> = Promise.resolve();

  /** `now` gives milliseconds since 1970, `id` a fresh id, `onError` hears of what could not be kept. */
  constructor(
    private readonly store: HistoryStore,
    private readonly now: () => number,
    private readonly id: () => string,
    private readonly onError: (error: HistoryError) => void,
  ) {}

  /** The session that is being kept; null before the first set. */
  get sessionId(): string | null {
    return this.#session?.id ?? null;
  }

  /** After a reload: goes on with the newest session of the store, unless that is long over or was but looked at. */
  takeUp({ session, sets }: SessionWithSets): void {
    const lastSeen = Math.max(session.startedAt, ...sets.map(lastMomentOf));
    const isOver = Math.abs(this.now() - lastSeen) > SAME_SESSION;
    if (this.#session !== null || isOver || sets.some(({ source }) => source === "recording")) return;
    this.#session = session;
    this.#lastSeen = lastSeen;
    this.#earlier = sets.at(-1) ?? null;
  }

  /** Begins a set, and a session when the last one is long over. */
  begin(beginning: SetBeginning): void {
    const at = this.now();
    if (this.#session === null || at - this.#lastSeen > SAME_SESSION) {
      this.#session = {
        id: this.id(),
        startedAt: at,
        endedAt: null,
        painBefore: this.#painBefore,
        painAfter: null,
        note: "",
      };
    }
    if (this.#set !== null && countOf(this.#set) > 0) this.#earlier = this.#set;
    this.#lastSeen = at;
    this.#framesKept = 0;
    this.#seenAtAdding = 0;
    this.#set = {
      ...beginning,
      id: this.id(),
      sessionId: this.#session.id,
      model: null,
      startedAt: at,
      endedAt: null,
      repetitions: [],
      partials: [],
      corrected: { removed: [], added: 0 },
    };
  }

  /** Keeps what is new; a set in which nothing was counted, by camera or by hand, leaves no trace. */
  update(progress: SetProgress): void {
    const set = this.#set;
    if (set === null) return;
    const grew = progress.repetitions.length > set.repetitions.length;
    const over = progress.ended && set.endedAt === null;
    const counted = set.repetitions.length > 0 || set.corrected.added > 0;
    if (!grew && !(over && counted)) return;
    this.#lastSeen = this.now();
    const recording = progress.recording();
    const next: StoredSet = {
      ...set,
      model: recording?.model ?? set.model,
      repetitions: progress.repetitions.map(plain),
      partials: [...progress.partials],
      endedAt: progress.ended ? this.now() : null,
    };
    this.#set = next;
    this.queue(next, recording);
  }

  /**
   * Keeps one correction by hand of the set under way, or of the one just done, apart from what was seen: call it once
   * for each press. "undone" takes back the newest that was counted (one added by hand, or else the newest seen; where
   * a set was broken off and taken up again, also of what came before). Without a set, or with nothing left to take
   * back, nothing happens.
   */
  correct(kind: "added" | "undone"): void {
    const set = this.#set;
    const session = this.#session;
    if (set === null || session === null) return;
    if (kind === "undone" && countOf(set) === 0) {
      this.#undoEarlier(set);
      return;
    }
    const seen = set.repetitions.length;
    if (kind === "added") this.#seenAtAdding = seen;
    const change =
      kind === "added"
        ? (corrected: Corrected) => ({ ...corrected, added: corrected.added + 1 })
        : takenBack(set, this.#seenAtAdding === seen);
    if (change === null) return;
    this.#lastSeen = this.now();
    const corrected = { ...set, corrected: change(set.corrected) };
    this.#set = corrected;
    this.#write(async () => {
      const stored = await this.store.changeSet(set.id, (one) => ({
        ...one,
        corrected: change(one.corrected),
      }));
      // A set in which nothing was seen is kept for what was added by hand.
      if (stored === null) await this.store.keep({ session, set: corrected, head: null, frames: [] });
    });
  }

  /** Takes back the newest of the set that `set` goes on with. */
  #undoEarlier({ exercise, variant, asked }: StoredSet): void {
    const earlier = this.#earlier;
    if (earlier?.exercise !== exercise || earlier.variant !== variant) return;
    const left = earlier.asked - countOf(earlier);
    const change = left > 0 && left >= asked ? takenBack(earlier, false) : null;
    if (change === null) return;
    this.#earlier = { ...earlier, corrected: change(earlier.corrected) };
    this.#write(() =>
      this.store.changeSet(earlier.id, (one) => ({ ...one, corrected: change(one.corrected) })),
    );
  }

  /** How the back felt (0..10, null when not answered) before the session under way, or before the one that is to begin. */
  feltBefore(pain: number | null): void {
    this.#painBefore = pain;
    this.#feel({ painBefore: pain });
  }

  /** How the back felt after the session. */
  feltAfter(pain: number): void {
    this.#feel({ painAfter: pain });
  }

  /** Resolves when everything so far is written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  #feel(pain: Partial<Pick<StoredSession, "painBefore" | "painAfter">>): void {
    const session = this.#session;
    if (session === null || this.now() - this.#lastSeen > SAME_SESSION) return;
    this.#session = { ...session, ...pain };
    this.#write(() => this.store.changeSession(session.id, (stored) => ({ ...stored, ...pain })));
  }

  private queue(set: StoredSet, recording: Recording | null): void {
    const session = this.#session;
    if (session === null) return;
    const ended = set.endedAt === null ? session : { ...session, endedAt: set.endedAt };
    this.#session = ended;
    const frames = recording?.frames.slice(this.#framesKept) ?? [];
    this.#framesKept += frames.length;
    const head = recording === null ? null : headOf(set.id, recording);
    this.#write(async () => {
      await this.store.keep({ session: ended, set, head, frames });
      if (!this.#askedToStay) {
        this.#askedToStay = true;
        askToStay();
      }
    });
  }

  #write(work: () => Promise<unknown>): void {
    this.#writing = this.#writing.then(async () => {
      try {
        await work();
      } catch (error) {
        this.onError(error as HistoryError);
      }
    });
  }
}

/** When something was last counted in a set, milliseconds since 1970. */
function lastMomentOf({ startedAt, endedAt, repetitions }: StoredSet): number {
  return endedAt ?? startedAt + 1000 * (repetitions.at(-1)?.end ?? 0);
}
