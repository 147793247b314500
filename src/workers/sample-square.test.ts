import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Region } from "../belly/region.ts";
import { wholePicture } from "./crop.ts";
import { isAsDrawn, partOf, sampleSquare } from "./sample-square.ts";

type Colour = (x: number, y: number, channel: number) => number;

/** What a square of a picture of that size comes to on `side` pixels. */
function sampled(
  colour: Colour,
  width: number,
  height: number,
  square: Parameters<typeof partOf>[0],
  side: number,
) {
  const part = partOf(square, width, height);
  const into = new Int32Array(3 * side * side).fill(-1);
  if (part === null) return null;
  const data = new Uint8Array(4 * part.width * part.height);
  for (let i = 0; i < data.length; i++) {
    const [x, y] = [part.x + ((i >> 2) % part.width), part.y + Math.floor((i >> 2) / part.width)];
    data[i] = i % 4 === 3 ? 99 : colour(x, y, i % 4);
  }
  const region: Region = { ...part, data, stride: 4 * part.width };
  sampleSquare(region, square, side, into);
  return into;
}

/** No two neighbours alike. */
const pattern: Colour = (x, y, c) => (x * 37 + y * 91 + c * 151) % 256;

const length = fc.integer({ min: 2, max: 60 });
const place = fc.integer({ min: -50, max: 50 });
const squares = fc.record({ x: place, y: place, size: fc.integer({ min: 2, max: 90 }) });

describe("a square that is sampled", () => {
  it("as large as it is has the picture's own pixels, and black outside", () => {
    fc.assert(
      fc.property(squares, length, length, (square, width, height) => {
        const pixels = sampled(pattern, width, height, square, square.size);
        const wrong = pixels?.findIndex((value, i) => {
          const x = square.x + (Math.floor(i / 3) % square.size);
          const y = square.y + Math.floor(i / 3 / square.size);
          const isInside = x >= 0 && y >= 0 && x < width && y < height;
          return value !== (isInside ? pattern(x, y, i % 3) : 0);
        });
        expect(wrong ?? -1).toBe(-1);
      }),
    );
  });

  it("has one colour where the picture has one", () => {
    fc.assert(
      fc.property(squares, length, length, fc.nat(255), (square, width, height, value) => {
        const pixels = sampled(() => value, width, height, square, 24);
        expect(pixels?.find((one) => one !== 0 && one !== value)).toBeUndefined();
      }),
    );
  });

  it("of an even slope is that slope, each pixel at its place", () => {
    const pixels = sampled((x) => 2 * x, 100, 100, { x: 0, y: 0, size: 100 }, 40);
    // Each of 40 pixels is 2.5 wide, its middle half a pixel's width off the edge where the picture's own pixels begin.
    for (let i = 1; i < 39; i++) expect(pixels?.[3 * i]).toBeCloseTo(2 * ((i + 0.5) * 2.5 - 0.5), -0.3);
  });

  it("of a picture that is wider than high has bars above and below", () => {
    const pixels = sampled(() => 200, 64, 36, wholePicture(64, 36), 32);
    const rows = Array.from({ length: 32 }, (_, row) => pixels?.[3 * (32 * row + 16)]);
    expect(rows).toEqual([...Array(7).fill(0), ...Array(18).fill(200), ...Array(7).fill(0)]);
  });

  it("beside the picture is nothing", () => {
    expect(partOf({ x: 1280, y: 0, size: 100 }, 1280, 720)).toBeNull();
    expect(partOf({ x: 0, y: -300, size: 200 }, 1280, 720)).toBeNull();
  });
});

describe("what was sampled", () => {
  const drawn = sampled(pattern, 60, 60, { x: 0, y: 0, size: 60 }, 24) ?? new Int32Array();

  it("is as drawn where colours are rounded otherwise", () => {
    expect(
      isAsDrawn(
        drawn.map((value, i) => value + (i % 3) - 1),
        drawn,
      ),
    ).toBe(true);
  });

  it.each([
    ["turned by half", drawn.toReversed()],
    ["of exchanged colours", drawn.map((_, i) => drawn[i - (i % 3) + ((i + 1) % 3)] ?? 0)],
    ["too dark", drawn.map((value) => value - 16)],
    ["black", drawn.map(() => 0)],
    ["shifted", drawn.map((_, i) => drawn[i + 6] ?? 0)],
  ])("is not as drawn where it is %s", (_what, other) => {
    expect(isAsDrawn(other, drawn)).toBe(false);
  });

  it("proves nothing of a picture without contrast", () => {
    expect(
      isAsDrawn(
        drawn,
        drawn.map((_, i) => 60 + (i % 7)),
      ),
    ).toBeNull();
  });
});
