/** What is kept on this device beside the history, each under a key of its own. */
export type StoreKey =
  | "settings"
  | "language"
  | "muted"
  | "screening"
  | "pain-log"
  | "plan"
  | "plan-before"
  | "stayed"
  /** What the person would like to do again, and how well it goes. */
  | "function-scale"
  | "workout"
  | "swings"
  /** Which backend computes the model on this device. */
  | "backends"
  /** When the history was last saved as a file. */
  | "copied-at";

/** What of the browser's storage is used; laid down here, so that what reads it needs no page. */
export interface StorageArea {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Apart from what other pages of the same server keep. */
const PREFIX = "plumbline.";

/** Small things kept on this device; where the browser keeps nothing, they last until the page is closed. */
export class LocalStore {
  /** What the browser would not keep. */
  readonly #onPage = new Map<StoreKey, string>();

  /** `place` opens the storage; it may throw, as browsers do where a page may keep nothing. */
  constructor(private readonly place: () => StorageArea) {}

  /** What was kept, to be checked by whoever reads it; null when there is nothing readable. */
  read(key: StoreKey): unknown {
    const text = this.#onPage.get(key) ?? this.#stored(key);
    if (text === null) return null;
    try {
      return JSON.parse(text);
    } catch {
      return null;
    }
  }

  /** Keeps plain data; null forgets it. */
  write(key: StoreKey, value: unknown): void {
    const text = JSON.stringify(value);
    try {
      if (value === null) this.place().removeItem(PREFIX + key);
      else this.place().setItem(PREFIX + key, text);
      // From now on the storage is read: another tab may write there, too.
      this.#onPage.delete(key);
    } catch {
      // Full, or not allowed: it lasts until the page is closed.
      this.#onPage.set(key, text);
    }
  }

  #stored(key: StoreKey): string | null {
    try {
      return this.place().getItem(PREFIX + key);
    } catch {
      return null;
    }
  }
}
