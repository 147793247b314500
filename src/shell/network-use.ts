/** What went over the network since the page was loaded. */
export interface Used {
  /** Bytes that came; what was kept on the device counts none. */
  readonly bytes: number;
  readonly requests: number;
  /** Requests to any other address than the app's own. */
  readonly foreign: number;
}

/** Counts, by what the browser itself notes of the page's requests, from when the page was loaded. */
export class NetworkUse {
  used: Used = { bytes: 0, requests: 0, foreign: 0 };
  readonly #listeners = new Set<() => void>();

  /** `origin` is the app's own; `loadedAt` tells when the page had been loaded, in ms of the page's clock. */
  constructor(
    private readonly origin: string,
    private readonly loadedAt: () => number,
  ) {}

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Begins to count; what the browser noted before is taken in. */
  begin(): void {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) this.take(entry as PerformanceResourceTiming);
    }).observe({ type: "resource", buffered: true });
  }

  /** Takes one request into account. */
  take(entry: Pick<PerformanceResourceTiming, "name" | "startTime" | "transferSize">): void {
    const isForeign = !/^(data|blob):/.test(entry.name) && new URL(entry.name).origin !== this.origin;
    // Another origin hides its sizes: a request there counts whatever it weighs.
    if (!isForeign && (entry.transferSize === 0 || entry.startTime < this.loadedAt())) return;
    const { bytes, requests, foreign } = this.used;
    this.used = {
      bytes: bytes + entry.transferSize,
      requests: requests + 1,
      foreign: foreign + (isForeign ? 1 : 0),
    };
    for (const listener of this.#listeners) listener();
  }
}
