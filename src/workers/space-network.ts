import { ensembleOf } from "../space/ensemble.ts";
import { installNetwork } from "../space/installed.ts";
import { readNetworks } from "../space/network.ts";
import { fetchSpaceWeights } from "./model-files.ts";

let loading: Promise<void> | null = null;

/**
 * Loads the network that lifts keypoints into space, once; what is asked for again is the same promise. Where it cannot
 * be had, what a camera square to the body shows is judged all the same, so that this never rejects; the next call
 * tries again.
 */
export function loadSpaceNetwork(): Promise<void> {
  loading ??= fetchSpaceWeights()
    .then((bytes) => installNetwork(ensembleOf(readNetworks(bytes))))
    .catch((error: unknown) => {
      loading = null;
      installNetwork(null);
      console.warn("The body in space cannot be told:", error);
    });
  return loading;
}
