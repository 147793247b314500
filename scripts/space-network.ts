import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installNetwork } from "../src/space/installed.ts";
import { readNetwork } from "../src/space/network.ts";

/** Puts the network that lifts keypoints into space in place for what is judged outside of a browser. */
export function installSpaceNetwork(): void {
  installNetwork(readNetwork(readFileSync(join(process.cwd(), "models/body-in-space.bin"))));
}
