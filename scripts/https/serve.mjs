// @ts-check
// Serves the built app over https to the devices of one's own network.
import { join } from "node:path";
import { serveBuilt } from "../build.mjs";
import { ROOT } from "../setup.mjs";
import { networkAddresses } from "./addresses.mjs";
import { certificateFor } from "./certificate.mjs";

/** Listens at every address of this computer. */
export const EVERYWHERE = "0.0.0.0";

/** Where the root of the certificate can be had, to be trusted. */
const ROOT_PATH = "/plumbline-root.crt";

/**
 * Serves the built app over https until `close` is called.
 * @param {number} port the first port to try
 * @param {string} host the address to listen at
 * @returns {Promise<{addresses: string[], root: string, close: () => Promise<void>}>} where it can be opened, the likeliest
 *   for a phone first, and where the root of its certificate is
 */
export async function serveSecurely(port, host) {
  const hosts = host === EVERYWHERE ? [...networkAddresses(), "localhost"] : [host];
  const kept = join(ROOT, ".cache/https/certificate.json");
  const { key, cert, root } = await certificateFor(kept, hosts, new Date());
  const served = await serveBuilt(port, host, {
    https: { key, cert },
    files: { [ROOT_PATH]: { type: "application/x-x509-ca-cert", content: root } },
  });
  const { port: taken } = new URL(served.address);
  const addresses = hosts.map((name) => `https://${name}:${taken}/`);
  return { addresses, root: `${addresses[0]}${ROOT_PATH.slice(1)}`, close: served.close };
}
