import * as v from "valibot";
import { OutlineSchema, type SetOutline } from "./outline.ts";
import { SessionSchema, SetSchema, type StoredSession, type StoredSet } from "./schema.ts";
import type { HistoryDatabase } from "./tables.ts";

/** No set begins later than this after the beginning of its session, milliseconds. */
const LONGEST = 24 * 3_600_000;

/** Outlines that are checked at a stretch: some 10 ms of work. */
const SLICE = 1000;

/** A session with its sets, oldest set first. */
export interface SessionWithSets {
  readonly session: StoredSession;
  readonly sets: readonly StoredSet[];
}

/** A session with what its sets came to in short, oldest set first. */
export interface SessionOutline {
  readonly session: StoredSession;
  readonly sets: readonly SetOutline[];
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
    return this.walk(IDBKeyRange.bound(from, to), Number.POSITIVE_INFINITY, null);
  }

  /** The newest sessions with their sets, newest first; `count` of them, the first one after `last` in that order. */
  async newest(count: number, last: StoredSession | null): Promise<SessionWithSets[]> {
    return this.walk(IDBKeyRange.upperBound(last?.startedAt ?? Number.MAX_SAFE_INTEGER), count, last);
  }

  /** Sessions that began in a stretch of time, newest first, with what their sets came to in short. */
  async outlines(from: number, to: number): Promise<SessionOutline[]> {
    const transaction = this.db.transaction(["sessions", "outlines"]);
    const [sessions, sets] = await Promise.all([
      transaction.objectStore("sessions").index("startedAt").getAll(IDBKeyRange.bound(from, to)),
      transaction
        .objectStore("outlines")
        .index("startedAt")
        .getAll(IDBKeyRange.bound(from, to + LONGEST)),
    ]);
    const setsOf = new Map<string, SetOutline[]>();
    for (let i = 0; i < sets.length; i += SLICE) {
      // Years of sets take a while to check: the page goes on in between.
      if (i > 0) await new Promise((resolve) => setTimeout(resolve));
      for (const set of this.valid(OutlineSchema, "set", sets.slice(i, i + SLICE)))
        setsOf.set(set.sessionId, [...(setsOf.get(set.sessionId) ?? []), set]);
    }
    return this.valid(SessionSchema, "session", sessions)
      .reverse()
      .map((session) => ({ session, sets: setsOf.get(session.id) ?? [] }));
  }

  /** One session with its sets; null when there is none. */
  async one(id: string): Promise<SessionWithSets | null> {
    const session = await this.db.get("sessions", id);
    if (session === undefined) return null;
    return this.whole(session, await this.db.getAllFromIndex("sets", "sessionId", id))[0] ?? null;
  }

  /** One session after another, newest first, so that years of them leave the page time between. */
  private async walk(range: IDBKeyRange, most: number, last: StoredSession | null) {
    const transaction = this.db.transaction(["sessions", "sets"]);
    const sets = transaction.objectStore("sets").index("sessionId");
    const found: SessionWithSets[] = [];
    let cursor = await transaction.objectStore("sessions").index("startedAt").openCursor(range, "prev");
    while (cursor !== null && found.length < most) {
      const { value } = cursor;
      const wasShown = last !== null && value.startedAt === last.startedAt && value.id >= last.id;
      if (!wasShown) found.push(...this.whole(value, await sets.getAll(value.id)));
      cursor = await cursor.continue();
    }
    return found;
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
