import type { Recording } from "../pose/recording.ts";
import type { EventOf, WorkoutEvent } from "../workout/events.ts";
import type { Progress, SetPart } from "../workout/progress.ts";
import { HistoryError, isConnectionLost } from "./database.ts";
import { headOf } from "./plain.ts";
import type { VisitWithSets } from "./reading.ts";
import { askToStay } from "./room.ts";
import { countOf, NOT_OBSERVED, type StoredSet, type StoredVisit } from "./schema.ts";
import type { HistoryStore } from "./store.ts";
import { storedSetOf } from "./stored-sets.ts";

/** Workouts that begin within this time of the last set belong to the same visit, milliseconds. */
const SAME_VISIT = 45 * 60_000;

/** Pauses before a write is tried again, milliseconds: half a minute in all. */
const AGAIN_MS = [500, 1500, 4000, 8000, 16_000];

/** Events after which a stretch of a set is written. */
const WRITES: readonly WorkoutEvent["type"][] = ["repetition", "set-ended", "interrupted", "bad-day"];

/**
 * Writes what a workout's log comes to into the history as it happens: each repetition when it is counted, and the
 * frames up to it. A crash loses at most the repetition under way. Writes wait for each other, so that none overtakes
 * another.
 */
export class HistoryWriter {
  #visit: StoredVisit | null = null;
  #lastSeen = 0;
  #painBefore: number | null = null;
  #isBadDay = false;
  #stretch: string | null = null;
  /** The stretch whose frames were written last, and how many of them are. */
  #written = { set: "", frames: 0 };
  #askedToStay = false;
  #writing: Promise<void> = Promise.resolve();

  /** `id` gives a fresh id, `onError` hears of what could not be kept. */
  constructor(
    private readonly store: HistoryStore,
    private readonly id: () => string,
    private readonly onError: (error: HistoryError) => void,
  ) {}

  /** The visit that is being kept; null before the first set. */
  get visitId(): string | null {
    return this.#visit?.id ?? null;
  }

  /** After a reload at `now`: goes on with the newest visit, unless that is long over or was but looked at. */
  takeUp({ visit, sets }: VisitWithSets, now: number): void {
    const lastSeen = Math.max(visit.startedAt, ...sets.map(lastMomentOf));
    const isOver = Math.abs(now - lastSeen) > SAME_VISIT;
    if (this.#visit !== null || isOver || sets.some(({ source }) => source === "recording")) return;
    this.#visit = visit;
    this.#lastSeen = lastSeen;
  }

  /**
   * Writes what happened; `recording` gives all that was seen of the stretch so far. What the figure does is not the
   * person's doing, and a recording is there already: only sets before a camera and films are kept.
   */
  hear(progress: Progress, events: readonly WorkoutEvent[], recording: () => Recording | null): void {
    if (progress.source !== "camera" && progress.source !== "video") return;
    this.#isBadDay = progress.isBadDay;
    for (const event of events) {
      if (event.type === "set-started") this.#begin(event);
      else if (event.type === "corrected") this.#correct(event, progress);
      else if (event.type === "pain") this.#feel(event);
      else if (event.type === "bad-day") this.#tell(event.t, { badDay: event.isOn });
      else if (event.type === "unwatched-ended") this.#keepUnobserved(event);
      else if (event.type === "set-ended") this.#finish(event, progress);
    }
    const part = progress.sets.at(-1)?.parts.at(-1);
    if (part?.id === this.#stretch && events.some(({ type }) => WRITES.includes(type)))
      this.#keep(part, progress.source, recording());
  }

  /** Resolves when everything so far is written. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  /** A stretch of a set begins, and a visit when the last one is long over. */
  #begin({ set, t, since = t }: Pick<EventOf<"set-started">, "set" | "t" | "since">): void {
    if (set === this.#stretch) return;
    const at = 1000 * since;
    this.#stretch = set;
    if (this.#visit === null || at - this.#lastSeen > SAME_VISIT) {
      const pain = { painBefore: this.#painBefore, painAfter: null };
      const day = this.#isBadDay ? { badDay: true } : {};
      this.#visit = { id: this.id(), startedAt: at, endedAt: null, ...pain, ...day, note: "" };
    }
    this.#lastSeen = at;
  }

  #keep(part: SetPart, source: Progress["source"], recording: Recording | null): void {
    const begun = this.#visit;
    if (begun === null) return;
    const { frames = [], model = null } = recording ?? {};
    const set = { ...storedSetOf(part, source, begun.id), model };
    if (set.repetitions.length === 0 && countOf(set) === 0) return;
    this.#lastSeen = lastMomentOf(set);
    const visit = set.endedAt === null ? begun : { ...begun, endedAt: set.endedAt };
    this.#visit = visit;
    const head = recording === null ? null : headOf(set.id, recording);
    this.#write(async () => {
      // What an earlier write could not keep goes with this one.
      const from = this.#written.set === set.id ? this.#written.frames : 0;
      await this.store.keep({ visit, set, head, frames: frames.slice(from) });
      this.#written = { set: set.id, frames: frames.length };
      if (this.#askedToStay) return;
      this.#askedToStay = true;
      askToStay();
    });
  }

  /** A set that another has followed at the same moment has its end; what was seen of it until then is written already. */
  #finish({ set: id }: EventOf<"set-ended">, { sets, source }: Progress): void {
    const visit = this.#visit;
    const parts = sets.flatMap((one) => one.parts);
    const part = parts.find((one) => one.id === id);
    if (visit === null || part === undefined || part === parts.at(-1)) return;
    const { endedAt, repetitions, partials, unseen = [] } = storedSetOf(part, source, visit.id);
    const all = { endedAt, repetitions, partials, unseen };
    this.#write(() => this.store.changeSet(id, (set) => ({ ...set, ...all })));
  }

  /** A set that nobody could see is kept without a count: nobody knows it. Nothing is asked, so that nothing is missing. */
  #keepUnobserved({ set: id, exercise, variant, since, t }: EventOf<"unwatched-ended">): void {
    this.#begin({ set: id, t: since });
    if (this.#visit === null) return;
    const endedAt = 1000 * t;
    const visit = { ...this.#visit, endedAt };
    this.#visit = visit;
    this.#lastSeen = endedAt;
    const set: StoredSet = {
      id,
      sessionId: visit.id,
      exercise,
      variant,
      source: NOT_OBSERVED,
      model: null,
      startedAt: 1000 * since,
      endedAt,
      asked: 0,
      repetitions: [],
      partials: [],
      corrected: { removed: [], added: 0 },
    };
    this.#write(() => this.store.keep({ visit, set, head: null, frames: [] }));
  }

  /** One correction by hand, apart from what was seen and from what another tab wrote meanwhile. */
  #correct({ set: id, kind, index, t }: EventOf<"corrected">, { sets, source }: Progress): void {
    const visit = this.#visit;
    const part = sets.flatMap(({ parts }) => parts).find((one) => one.id === id);
    if (visit === null || part === undefined) return;
    this.#lastSeen = 1000 * t;
    const change = ({ removed, added }: StoredSet["corrected"]): StoredSet["corrected"] => {
      if (kind === "added") return { removed, added: added + 1 };
      if (index === null) return { removed, added: Math.max(0, added - 1) };
      return { removed: [...new Set([...removed, index])], added };
    };
    this.#write(async () => {
      const stored = await this.store.changeSet(id, (one) => ({ ...one, corrected: change(one.corrected) }));
      // A set in which nothing was seen is kept for what was added by hand.
      if (stored !== null || kind !== "added" || id !== this.#stretch) return;
      await this.store.keep({
        visit,
        set: storedSetOf(part, source, visit.id),
        head: null,
        frames: [],
      });
    });
  }

  /** How the back felt before the visit under way or the one that is to begin, or after it. */
  #feel({ is, pain, t }: EventOf<"pain">): void {
    if (is === "before") this.#painBefore = pain;
    this.#tell(t, is === "before" ? { painBefore: pain } : { painAfter: pain });
  }

  /** Something was said of the visit that is not long over, at `t` seconds of the log's clock. */
  #tell(t: number, told: Partial<StoredVisit>): void {
    const visit = this.#visit;
    if (visit === null || 1000 * t - this.#lastSeen > SAME_VISIT) return;
    this.#visit = { ...visit, ...told };
    this.#write(() => this.store.changeVisit(visit.id, (stored) => ({ ...stored, ...told })));
  }

  #write(work: () => Promise<unknown>): void {
    this.#writing = this.#writing.then(async () => {
      try {
        await this.#insist(work);
      } catch (error) {
        this.onError(error as HistoryError);
      }
    });
  }

  /** Does a write again and again while the browser has taken the database away, as iOS does in the background. */
  async #insist(work: () => Promise<unknown>): Promise<void> {
    for (const pause of AGAIN_MS) {
      try {
        await work();
        return;
      } catch (error) {
        if (!(error instanceof HistoryError) || !isConnectionLost(error.cause)) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    await work();
  }
}

/** When something was last counted in a set, milliseconds since 1970. */
function lastMomentOf({ startedAt, endedAt, repetitions }: StoredSet): number {
  return endedAt ?? startedAt + 1000 * (repetitions.at(-1)?.end ?? 0);
}
