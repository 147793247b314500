import { NetworkUse } from "../shell/network-use.ts";
import { OfflineCopy } from "../shell/offline.ts";
import type { WorkoutHandle } from "../ui/app/services.ts";
import { isUnderWay } from "../workout/under-way.ts";

/** How long after the page the app begins to keep itself, in ms: what the person wants to see goes first. */
const QUIET = 3000;

/** Counts what goes over the network. */
export function countNetworkUse(): NetworkUse {
  const loadedAt = () => performance.getEntriesByType("navigation")[0]?.duration || Number.POSITIVE_INFINITY;
  const use = new NetworkUse(location.origin, loadedAt);
  // What came before is noted by the browser, and taken in then.
  if (document.readyState === "complete") use.begin();
  else addEventListener("load", () => use.begin(), { once: true });
  return use;
}

/** Keeps the built app for use without a network, and its version for as long as a workout is under way. */
export function keepOffline(workout: Pick<WorkoutHandle, "snapshot" | "subscribe">): OfflineCopy {
  const offline = new OfflineCopy(navigator, () => location.reload());
  workout.subscribe(({ status }) => offline.hold(isUnderWay(status)));
  // In development there is no worker, and nothing is to be kept.
  if (import.meta.env.PROD) {
    if (document.readyState === "complete") setTimeout(beginQuietly, QUIET);
    else addEventListener("load", () => setTimeout(beginQuietly, QUIET));
  }
  return offline;

  /** Not beside a workout that loads its model, or needs the processor for itself. */
  function beginQuietly(): void {
    if (isUnderWay(workout.snapshot.status)) setTimeout(beginQuietly, QUIET);
    else void offline.begin(new URL("sw.js", document.baseURI).href);
  }
}
