import * as v from "valibot";
import type { HistoryDatabase } from "./database.ts";
import { SessionSchema, SetSchema, type StoredSession, type StoredSet } from "./schema.ts";

/** No set begins later than this after the beginning of its session, milliseconds. */
const LONGEST = 24 * 3_600_000;

/** Sets that are checked at a stretch: some 30 ms of work. */
const SLICE = 300;

/** A session with its sets, oldest set first. */
export interface SessionWithSets {
  readonly session: StoredSession;
  readonly sets: readonly StoredSet[];
}

/** Reads sessions and sets; what is damaged is left out and counted, so that it takes nothing else with it. */
export class Reader {
  readonly #damaged = new Set<string>();

  constructor(private readonly db: HistoryDatabase) {}

  /** How many damaged entries were met so far. */
  get damaged(): number {
    return this.#damaged.size;
  }

  /** Sessions that began in a stretch of time (milliseconds since 1970), newest first, with their sets. */
  async between(from: number, to: number): Promise<SessionWithSets[]> {
    const transaction = this.db.transaction(["sessions", "sets"]);
    const range = IDBKeyRange.bound(from, to);
    const [sessions, sets] = await Promise.all([
      transaction.objectStore("sessions").index("startedAt").getAll(range),
      transaction
        .objectStore("sets")
        .index("startedAt")
        .getAll(IDBKeyRange.bound(from, to + LONGEST)),
    ]);
    const setsOf = new Map<string, StoredSet[]>();
    const valid: StoredSet[] = [];
    for (let i = 0; i < sets.length; i += SLICE) {
      // Years of sets take a while to check: the page goes on in between.
      if (i > 0) await new Promise((resolve) => setTimeout(resolve));
      valid.push(...this.valid(SetSchema, "set", sets.slice(i, i + SLICE)));
    }
    for (const set of valid) {
      const known = setsOf.get(set.sessionId);
      if (known === undefined) setsOf.set(set.sessionId, [set]);
      else known.push(set);
    }
    return this.valid(SessionSchema, "session", sessions)
      .reverse()
      .map((session) => ({ session, sets: setsOf.get(session.id) ?? [] }));
  }

  /** The newest sessions with their sets, newest first; `count` of them, from before a time on. */
  async newest(count: number, before: number): Promise<SessionWithSets[]> {
    const transaction = this.db.transaction(["sessions", "sets"]);
    const found: SessionWithSets[] = [];
    const range = IDBKeyRange.upperBound(before, true);
    let cursor = await transaction.objectStore("sessions").index("startedAt").openCursor(range, "prev");
    while (cursor !== null && found.length < count) {
      const sets = await transaction.objectStore("sets").index("sessionId").getAll(cursor.value.id);
      found.push(...this.whole(cursor.value, sets));
      cursor = await cursor.continue();
    }
    return found;
  }

  /** One session with its sets; null when there is none. */
  async one(id: string): Promise<SessionWithSets | null> {
    const session = await this.db.get("sessions", id);
    if (session === undefined) return null;
    return this.whole(session, await this.db.getAllFromIndex("sets", "sessionId", id))[0] ?? null;
  }

  private whole(stored: StoredSession, sets: readonly StoredSet[]): SessionWithSets[] {
    return this.valid(SessionSchema, "session", [stored]).map((session) => ({
      session,
      sets: this.valid(SetSchema, "set", sets).sort((a, b) => a.startedAt - b.startedAt),
    }));
  }

  private valid<T extends { readonly id: string }>(
    schema: v.GenericSchema<unknown, T>,
    kind: string,
    stored: readonly T[],
  ): T[] {
    return stored.filter((one) => {
      const { id } = one;
      const isValid = v.is(schema, one);
      if (!isValid) this.#damaged.add(`${kind} ${id}`);
      return isValid;
    });
  }
}
