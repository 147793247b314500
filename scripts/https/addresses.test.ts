import type { NetworkInterfaceInfo } from "node:os";
import { expect, test } from "vitest";
import { networkAddresses } from "./addresses.mjs";

const at = (address: string, internal = false): NetworkInterfaceInfo[] => [
  { address, internal, family: "IPv4", netmask: "", mac: "", cidr: null },
];

test("the address at home comes first, those inside of this computer last, its own not at all", () => {
  const found = networkAddresses({
    lo: at("127.0.0.1", true),
    docker0: at("172.17.0.1"),
    eth0: at("10.1.2.3"),
    wlan0: at("192.168.1.20"),
    idle: at("169.254.7.7"),
  });
  expect(found).toEqual(["192.168.1.20", "10.1.2.3", "172.17.0.1", "169.254.7.7"]);
});

test("a computer without a network has none", () => {
  expect(networkAddresses({ lo: at("127.0.0.1", true) })).toEqual([]);
});
