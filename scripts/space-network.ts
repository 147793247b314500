import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ensembleOf } from "../src/space/ensemble.ts";
import { installNetwork } from "../src/space/installed.ts";
import { readNetworks } from "../src/space/network.ts";

/** Puts the network that lifts keypoints into space in place for what is judged outside of a browser. */
export function installSpaceNetwork(): void {
  installNetwork(ensembleOf(readNetworks(readFileSync(join(process.cwd(), "models/body-in-space.bin")))));
}
