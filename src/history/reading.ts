import * as v from "valibot";
import { OutlineSchema, type SetOutline } from "./outline.ts";
import { SetSchema, type StoredSet, type StoredVisit, VisitSchema } from "./schema.ts";
import type { HistoryDatabase } from "./tables.ts";

/** No set begins later than this after the beginning of its visit, milliseconds. */
const LONGEST = 24 * 3_600_000;

/** Outlines that are checked at a stretch: some 10 ms of work. */
const SLICE = 1000;

/** A visit with its sets, oldest set first. */
export interface VisitWithSets {
  readonly visit: StoredVisit;
  readonly sets: readonly StoredSet[];
}

/** A visit with what its sets came to in short, oldest set first. */
export interface VisitOutline {
  readonly visit: StoredVisit;
  readonly sets: readonly SetOutline[];
}

/** Reads visits and sets; what is damaged is left out and counted, so that it takes nothing else with it. */
export class Reader {
  readonly #damaged: Set<string>;

  /** `before` read from an earlier connection: what it met is not forgotten. */
  constructor(
    private readonly db: HistoryDatabase,
    before: Reader | null = null,
  ) {
    this.#damaged = new Set(before === null ? [] : before.#damaged);
  }

  /** How many damaged entries were met so far. */
  get damaged(): number {
    return this.#damaged.size;
  }

  /** Visits that began in a stretch of time (milliseconds since 1970), newest first, with their sets. */
  async between(from: number, to: number): Promise<VisitWithSets[]> {
    return this.walk(IDBKeyRange.bound(from, to), Number.POSITIVE_INFINITY, null);
  }

  /** The newest visits with their sets, newest first; `count` of them, the first one after `last` in that order. */
  async newest(count: number, last: StoredVisit | null): Promise<VisitWithSets[]> {
    return this.walk(IDBKeyRange.upperBound(last?.startedAt ?? Number.MAX_SAFE_INTEGER), count, last);
  }

  /** Visits that began in a stretch of time, newest first, with what their sets came to in short. */
  async outlines(from: number, to: number): Promise<VisitOutline[]> {
    const transaction = this.db.transaction(["sessions", "outlines"]);
    const [visits, sets] = await Promise.all([
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
    return this.valid(VisitSchema, "visit", visits)
      .reverse()
      .map((visit) => ({ visit, sets: setsOf.get(visit.id) ?? [] }));
  }

  /** One visit with its sets; null when there is none. */
  async one(id: string): Promise<VisitWithSets | null> {
    const visit = await this.db.get("sessions", id);
    if (visit === undefined) return null;
    return this.whole(visit, await this.db.getAllFromIndex("sets", "sessionId", id))[0] ?? null;
  }

  /** One visit after another, newest first, so that years of them leave the page time between. */
  private async walk(range: IDBKeyRange, most: number, last: StoredVisit | null) {
    const transaction = this.db.transaction(["sessions", "sets"]);
    const sets = transaction.objectStore("sets").index("sessionId");
    const found: VisitWithSets[] = [];
    let cursor = await transaction.objectStore("sessions").index("startedAt").openCursor(range, "prev");
    while (cursor !== null && found.length < most) {
      const { value } = cursor;
      const wasShown = last !== null && value.startedAt === last.startedAt && value.id >= last.id;
      if (!wasShown) found.push(...this.whole(value, await sets.getAll(value.id)));
      cursor = await cursor.continue();
    }
    return found;
  }

  private whole(stored: StoredVisit, sets: readonly StoredSet[]): VisitWithSets[] {
    return this.valid(VisitSchema, "visit", [stored]).map((visit) => ({
      visit,
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
