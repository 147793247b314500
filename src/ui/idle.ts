/** Latest time after which something runs although the page is never idle, milliseconds. */
const LATEST_MS = 1000;

/** Safari has no idle callbacks: there the page gets this much time to answer first, milliseconds. */
const PAUSE_MS = 50;

/** Calls `run` once when the page has nothing more urgent to do; returns the way to stop that. */
export function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const handle = requestIdleCallback(run, { timeout: LATEST_MS });
    return () => cancelIdleCallback(handle);
  }
  const handle = setTimeout(run, PAUSE_MS);
  return () => clearTimeout(handle);
}
