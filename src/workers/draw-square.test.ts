import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wholePicture } from "./crop.ts";
import { placedWithin } from "./draw-square.ts";

const length = fc.integer({ min: 1, max: 4000 });
const place = fc.integer({ min: -4000, max: 4000 });
/** Squares as the crop gives them: on whole pixels. */
const squares = fc.record({ x: place, y: place, size: fc.integer({ min: 1, max: 8000 }) });

describe("the part of a square that lies within a picture", () => {
  it("is the picture itself, with bars at its shorter sides, for the square around it", () => {
    expect(placedWithin(wholePicture(1280, 720), 1280, 720, 192)).toEqual({
      source: { x: 0, y: 0, width: 1280, height: 720 },
      target: { x: 0, y: 42, width: 192, height: 108 },
    });
    expect(placedWithin(wholePicture(720, 1280), 720, 1280, 192)).toEqual({
      source: { x: 0, y: 0, width: 720, height: 1280 },
      target: { x: 42, y: 0, width: 108, height: 192 },
    });
  });

  it("is the whole square, filling the canvas, when that lies inside", () => {
    expect(placedWithin({ x: 100, y: 50, size: 400 }, 1280, 720, 200)).toEqual({
      source: { x: 100, y: 50, width: 400, height: 400 },
      target: { x: 0, y: 0, width: 200, height: 200 },
    });
  });

  it("is cut at the edge over which the square reaches", () => {
    expect(placedWithin({ x: 1180, y: -100, size: 400 }, 1280, 720, 200)).toEqual({
      source: { x: 1180, y: 0, width: 100, height: 300 },
      target: { x: 0, y: 50, width: 50, height: 150 },
    });
  });

  it("is nothing for a square beside the picture or that only touches it", () => {
    expect(placedWithin({ x: 1280, y: 0, size: 100 }, 1280, 720, 192)).toBeNull();
    expect(placedWithin({ x: 0, y: -300, size: 200 }, 1280, 720, 192)).toBeNull();
    expect(placedWithin({ x: Number.NaN, y: 0, size: 200 }, 1280, 720, 192)).toBeNull();
  });

  it("never reaches beyond the picture, and every point of it keeps its place", () => {
    fc.assert(
      fc.property(squares, length, length, (square, width, height) => {
        const placed = placedWithin(square, width, height, 192);
        if (placed === null) return;
        const { source, target } = placed;
        expect(Math.min(source.x, source.y)).toBeGreaterThanOrEqual(0);
        expect(source.x + source.width).toBeLessThanOrEqual(width);
        expect(source.y + source.height).toBeLessThanOrEqual(height);
        const scale = 192 / square.size;
        expect(target.x).toBeCloseTo((source.x - square.x) * scale, 6);
        expect(target.y).toBeCloseTo((source.y - square.y) * scale, 6);
        expect(target.x + target.width).toBeCloseTo((source.x + source.width - square.x) * scale, 6);
        expect(target.y + target.height).toBeCloseTo((source.y + source.height - square.y) * scale, 6);
      }),
    );
  });
});
