import type { Network } from "./network.ts";

let installed: Network | null = null;

/** The network that lifts keypoints into space; null until it was loaded. */
export function installedNetwork(): Network | null {
  return installed;
}

/** Puts the loaded network in place for all runs. */
export function installNetwork(network: Network | null): void {
  installed = network;
}
