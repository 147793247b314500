// @ts-check
import { networkInterfaces } from "node:os";

/** Made by programs for machines inside of this one: no phone is there. */
const INSIDE = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|tun|tap|utun|tailscale|wg|zt)/i;

/**
 * The IPv4 addresses of this computer in its network, the one that a phone most likely reaches first.
 * @param {ReturnType<typeof networkInterfaces>} [interfaces]
 * @returns {string[]}
 */
export function networkAddresses(interfaces = networkInterfaces()) {
  return Object.entries(interfaces)
    .flatMap(([name, addresses = []]) =>
      addresses
        .filter(({ family, internal }) => family === "IPv4" && !internal)
        .map(({ address }) => ({ address, likely: likelihood(name, address) })),
    )
    .sort((one, other) => other.likely - one.likely)
    .map(({ address }) => address);
}

/**
 * Homes mostly have 192.168, offices 10; what gave itself an address (169.254) reached no router.
 * @param {string} name
 * @param {string} address
 */
function likelihood(name, address) {
  if (INSIDE.test(name) || address.startsWith("169.254.")) return 0;
  if (address.startsWith("192.168.")) return 3;
  return address.startsWith("10.") ? 2 : 1;
}
