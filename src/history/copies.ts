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

/** When everything was last saved as a file, milliseconds since 1970, of what is kept of that; null where that makes no sense. */
export function copiedAt(kept: unknown): number | null {
  return typeof kept === "number" && Number.isFinite(kept) ? kept : null;
}
