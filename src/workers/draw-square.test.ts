import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Square, wholePicture } from "./crop.ts";
import { drawSquare } from "./draw-square.ts";
import type { FrameImage } from "./pose-api.ts";

const length = fc.integer({ min: 1, max: 4000 });
const place = fc.integer({ min: -4000, max: 4000 });
/** Squares as the crop gives them: on whole pixels. */
const squares = fc.record({ x: place, y: place, size: fc.integer({ min: 1, max: 8000 }) });

/** What is asked of a canvas of 192 pixels. */
function asked(square: Square, width: number, height: number): number[] {
  const calls: number[][] = [];
  const canvas = {
    canvas: { width: 192 },
    fillRect: (...place: number[]) => calls.push(place),
    drawImage: (_: unknown, ...place: number[]) => calls.push(place),
  };
  drawSquare(canvas as unknown as OffscreenCanvasRenderingContext2D, {} as FrameImage, square, width, height);
  const [cleared, drawn = []] = calls;
  expect(cleared).toEqual([0, 0, 192, 192]);
  return drawn;
}

describe("A picture whose square fills a canvas", () => {
  it("lies between bars when the square is the one around it", () => {
    expect(asked(wholePicture(1280, 720), 1280, 720)).toEqual([-0, 42, 192, 108]);
    expect(asked(wholePicture(720, 1280), 720, 1280)).toEqual([42, -0, 108, 192]);
  });

  it("is drawn without a source rectangle, which WebKit heeds in no frame and refuses beyond a bitmap, and every point of it keeps its place", () => {
    fc.assert(
      fc.property(squares, length, length, (square, width, height) => {
        const [left = Number.NaN, top = Number.NaN, across = Number.NaN, down, ...more] = asked(
          square,
          width,
          height,
        );
        expect(more).toEqual([]);
        const scale = 192 / square.size;
        expect(left + square.x * scale).toBeCloseTo(0, 6);
        expect(top + square.y * scale).toBeCloseTo(0, 6);
        expect(across).toBeCloseTo(width * scale, 6);
        expect(down).toBeCloseTo(height * scale, 6);
      }),
    );
  });
});
