import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Patch } from "./patch.ts";
import type { Region } from "./region.ts";

/** A picture of soft waves, moved, and lit otherwise. */
function waves(
  dx: number,
  dy: number,
  gain = 1,
  wave = (x: number, y: number) => Math.sin(x / 4) + Math.cos(y / 3 + x / 9),
): Region {
  const [width, height] = [64, 64];
  const data = new Uint8Array(4 * width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      data.fill(
        Math.round(gain * (110 + 40 * wave(x - dx, y - dy))),
        4 * (y * width + x),
        4 * (y * width + x) + 3,
      );
  return { x: 0, y: 0, width, height, data, stride: 4 * width };
}

describe("a square that is found again", () => {
  it("has moved by what it was moved, whatever the light", () => {
    const patch = new Patch(waves(0, 0), 32, 32, 7);
    fc.assert(
      fc.property(
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: 0.6, max: 1.2, noNaN: true }),
        (dx, dy, gain) => {
          const found = patch.find(waves(dx, dy, gain), { x: 0, y: 0 });
          expect(found?.x).toBeCloseTo(dx, 1);
          expect(found?.y).toBeCloseTo(dy, 1);
        },
      ),
    );
  });

  it("is not found where something else is, nor at the rim", () => {
    const patch = new Patch(waves(0, 0), 32, 32, 7);
    expect(
      patch.find(
        waves(0, 0, 1, (x, y) => Math.sin(y * 2) * Math.cos(x)),
        { x: 0, y: 0 },
      ),
    ).toBeNull();
    expect(patch.find(waves(0, 0), { x: 30, y: 0 })).toBeNull();
  });

  it("knows that an edge says nothing of movement along it", () => {
    const patch = new Patch(
      waves(0, 0, 1, (x) => Math.sin(x / 4)),
      32,
      32,
      7,
    );
    expect(patch.errorAlong({ x: 1, y: 0 })).toBeLessThan(0.1);
    expect(patch.errorAlong({ x: 0, y: 1 })).toBeGreaterThan(0.3);
  });
});
