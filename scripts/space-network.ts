import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ensembleOf } from "../src/space/ensemble.ts";
import { installNetwork } from "../src/space/installed.ts";
import { type Network, readNetworks } from "../src/space/network.ts";

let network: Network | null = null;

/** Puts the network that lifts keypoints into space in place for what is judged outside of a browser. */
export function installSpaceNetwork(): void {
  // Each file of tests asks for it, and reading it takes a tenth of a second.
  network ??= ensembleOf(readNetworks(readFileSync(join(process.cwd(), "models/body-in-space.bin"))));
  installNetwork(network);
}
