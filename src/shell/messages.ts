/** What a page tells the service worker that waits: be the app from now on. */
export const USE_NOW = "use-now";

export const KEEPING = "keeping";

/** What a service worker tells the pages while it keeps the app: the share of the bytes that are there, 0..1. */
export interface Keeping {
  readonly type: typeof KEEPING;
  readonly share: number;
}
