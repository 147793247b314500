/** A picture larger than this without an end is no picture, in bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;

/**
 * Cuts concatenated JPEG pictures (a `.mjpeg` film) apart. It follows the segments by their lengths, because a
 * thumbnail inside a picture has a beginning and an end of its own. A last picture that is cut off is left out.
 */
export async function* jpegsOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let rest = new Uint8Array(0);
  for await (const chunk of chunks) {
    const joined = new Uint8Array(rest.length + chunk.length);
    joined.set(rest);
    joined.set(chunk, rest.length);
    let from = 0;
    for (;;) {
      const start = startOfPicture(joined, from);
      const end = start === null ? null : endOfPicture(joined, start);
      if (start === null || end === null) {
        // The last byte may be the first half of a marker.
        from = start ?? Math.max(from, joined.length - 1);
        break;
      }
      yield joined.slice(start, end);
      from = end;
    }
    rest = joined.slice(from);
    if (rest.length > MOST_BYTES) return;
  }
}

/** Index of the next beginning of a picture at or after `from`. */
function startOfPicture(bytes: Uint8Array, from: number): number | null {
  for (let i = bytes.indexOf(0xff, from); i >= 0; i = bytes.indexOf(0xff, i + 1)) {
    if (bytes[i + 1] === SOI) return i;
  }
  return null;
}

/** Index after the end of the picture that begins at `start`, or null when its end has not come yet. */
function endOfPicture(bytes: Uint8Array, start: number): number | null {
  let at = start + 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return at + 2;
    if (standsAlone(marker)) {
      at += 2;
      continue;
    }
    const high = bytes[at + 2];
    const low = bytes[at + 3];
    if (high === undefined || low === undefined) return null;
    at += 2 + Math.max(2, high * 256 + low);
    if (marker === SOS) at = endOfScan(bytes, at);
  }
  return null;
}

/** Stuffed zeros, restart marks, and marks without a length. */
function standsAlone(marker: number): boolean {
  return marker <= 0x01 || (marker >= 0xd0 && marker <= SOI);
}

/** Index of the first mark after compressed data, in which 0xff is followed by a zero or a restart mark. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0xff && !standsAlone(marker)) return at;
    at = bytes.indexOf(0xff, at + 1);
  }
  return bytes.length;
}
