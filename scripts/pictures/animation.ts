/** One picture of an animation: a still WebP file, and how long it stands, in milliseconds. */
export interface Shown {
  readonly webp: Uint8Array;
  readonly ms: number;
}

/** Kinds of chunk that hold a picture; others of a still file (profiles, text) are left out. */
const PICTURE = ["ALPH", "VP8 ", "VP8L"];

/** In the header of the file: it moves. On each picture: it takes the place of what was there. */
const ANIMATED = 0x02;
const REPLACES = 0x02;

/**
 * Joins still WebP files of one size (pixels) to an animated one that begins anew for ever, after the container's
 * specification (https://developers.google.com/speed/webp/docs/riff_container). No package: those that do this bring a
 * whole library of pictures.
 */
export function animated(width: number, height: number, pictures: readonly Shown[]): Uint8Array {
  const size = [...little(width - 1, 3), ...little(height - 1, 3)];
  const frames = pictures.map(({ webp, ms }) =>
    chunk("ANMF", [...little(0, 6), ...size, ...little(ms, 3), REPLACES], ...picturesIn(webp)),
  );
  const body = [
    Buffer.from("WEBP"),
    chunk("VP8X", [ANIMATED, 0, 0, 0, ...size]),
    chunk("ANIM", little(0, 6)),
    ...frames,
  ];
  return chunk("RIFF", ...body);
}

/** The chunks of a WebP file, or of what is in one, by their kind. @throws Error where it is none. */
export function chunksOf(
  webp: Uint8Array,
  from = 12,
): { kind: string; whole: Uint8Array; data: Uint8Array }[] {
  const bytes = Buffer.from(webp);
  if (
    from === 12 &&
    (bytes.toString("latin1", 0, 4) !== "RIFF" || bytes.toString("latin1", 8, 12) !== "WEBP")
  )
    throw new Error("This is no WebP file.");
  const chunks = [];
  for (let at = from; at + 8 <= bytes.length; ) {
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length;
    const kind = bytes.toString("latin1", at, at + 4);
    chunks.push({ kind, whole: bytes.subarray(at, end + (length % 2)), data: bytes.subarray(at + 8, end) });
    at = end + (length % 2);
  }
  return chunks;
}

function picturesIn(webp: Uint8Array): Uint8Array[] {
  return chunksOf(webp).flatMap(({ kind, whole }) => (PICTURE.includes(kind) ? [whole] : []));
}

/** A chunk: its kind, its length, what is in it, and a byte more where that is odd. */
function chunk(kind: string, ...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
  const data = Buffer.concat(parts.map((part) => Uint8Array.from(part)));
  const pad = Buffer.alloc(data.length % 2);
  return Buffer.concat([Buffer.from(kind, "latin1"), Uint8Array.from(little(data.length, 4)), data, pad]);
}

/** A whole number as so many bytes, the lowest first. */
function little(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256);
}
