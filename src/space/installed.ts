import type { Network } from "./network.ts";

let installed: Network | null = null;
let settle: () => void = () => {};
const settled = new Promise<void>((resolve) => {
  settle = resolve;
});

/** The network that lifts keypoints into space; null until it was loaded. */
export function installedNetwork(): Network | null {
  return installed;
}

/** The same once it was loaded, or null once that failed: for who can wait for it. */
export async function settledNetwork(): Promise<Network | null> {
  await settled;
  return installed;
}

/** Puts the loaded network in place for all runs; null says that it could not be had. */
export function installNetwork(network: Network | null): void {
  installed = network;
  settle();
}
