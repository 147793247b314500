/** Seeds of the four parts of a fingerprint; any four odd numbers do. */
const SEEDS = [0x811c9dc5, 0x9e3779b1, 0x85ebca6b, 0xc2b2ae35];

/** FNV's prime: it spreads each byte over the whole number. */
const PRIME = 0x01000193;

/** A fresh id; unlike `crypto.randomUUID` this also works over plain http. */
export function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), hex).join("");
}

/** 128 bits that the same bytes always give; no protection against anybody, and none is needed over one's own files. */
export function fingerprint(...parts: readonly Uint8Array[]): string {
  return SEEDS.map((seed) => {
    let hash = seed;
    for (const bytes of parts) for (const byte of bytes) hash = Math.imul(hash ^ byte, PRIME);
    return hex(hash >>> 0);
  }).join("");
}

function hex(value: number): string {
  return value.toString(16).padStart(8, "0");
}
