/** When everything was last saved as a file; kept beside the history. */
export interface Copies {
  /** Milliseconds since 1970; null when there never was a copy. */
  readonly at: number | null;
  /** A copy was saved. */
  saved(): void;
}

/** After so many days a copy is old, milliseconds: a browser that may clear the history does so after seven idle ones (Safari). */
const OLD_MS = 7 * 86_400_000;

/** Whether a copy should be offered: where the browser does not promise to keep the history, and the copy is old or missing. */
export function shouldOfferCopy(stays: boolean | null, copiedAt: number | null, now: number): boolean {
  return stays !== true && (copiedAt === null || now - copiedAt >= OLD_MS);
}

/** Whole days since a copy was saved. */
export function daysSince(copiedAt: number, now: number): number {
  return Math.max(0, Math.floor((now - copiedAt) / 86_400_000));
}

/** Where the time of the newest copy is kept. */
interface CopyStore {
  read(key: "copied-at"): unknown;
  write(key: "copied-at", at: number): void;
}

/** Keeps the time of the newest copy in a small store. */
export function copiesIn(store: CopyStore, now: () => number): Copies {
  return {
    get at() {
      const at = store.read("copied-at");
      return typeof at === "number" && Number.isFinite(at) ? at : null;
    },
    saved: () => store.write("copied-at", now()),
  };
}
