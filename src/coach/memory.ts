/** What the coach keeps on this device, each under a key of its own. */
export type Kept =
  | "settings"
  | "muted"
  | "screening"
  | "pain-log"
  | "plan"
  | "plan-before"
  | "stayed"
  | "workout"
  /** What version 1 kept of a workout that was left; read on, not written any more. */
  | "session"
  | "swings";

/** What of the browser's storage is used. */
export type KeepingPlace = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Apart from what other pages of the same server keep. */
const PREFIX = "plumbline.";

/** Small things kept between visits; where the browser keeps nothing, they last for this visit. */
export class Memory {
  /** What the browser would not keep. */
  readonly #visit = new Map<Kept, string>();

  /** `place` opens the storage; it may throw, as browsers do where a page may keep nothing. */
  constructor(private readonly place: () => KeepingPlace) {}

  /** What was kept, to be checked by whoever reads it; null when there is nothing readable. */
  read(key: Kept): unknown {
    const text = this.#visit.get(key) ?? this.#stored(key);
    if (text === null) return null;
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  /** Keeps plain data; null forgets it. */
  write(key: Kept, value: unknown): void {
    const text = JSON.stringify(value);
    try {
      if (value === null) this.place().removeItem(PREFIX + key);
      else this.place().setItem(PREFIX + key, text);
      // From now on the storage is read: another tab may write there, too.
      this.#visit.delete(key);
    } catch {
      // Full, or not allowed: it lasts for this visit.
      this.#visit.set(key, text);
    }
  }

  #stored(key: Kept): string | null {
    try {
      return this.place().getItem(PREFIX + key);
    } catch {
      return null;
    }
  }
}
