import { expect, test } from "vitest";
import { countBodies } from "./count-bodies.ts";

type Box = readonly [top: number, left: number, bottom: number, right: number, score: number];

/** What the model gives for these boxes: the joints are not looked at. */
function values(...boxes: readonly Box[]): number[] {
  return boxes.flatMap((box) => [...new Array<number>(51).fill(0.9), ...box]);
}

const LYING: Box = [0.5, 0.1, 0.8, 0.9, 0.55];
const STANDING: Box = [0.1, 0.6, 0.9, 0.85, 0.5];

test.each<readonly [string, readonly Box[], number]>([
  ["nobody", [], 0],
  ["only what scores low", [[0.1, 0.1, 0.9, 0.4, 0.04]], 0],
  ["one who lies", [LYING], 1],
  ["one who stands behind one who lies", [LYING, STANDING], 2],
  ["three", [LYING, STANDING, [0.1, 0.05, 0.9, 0.3, 0.4]], 3],
  ["one before a poster", [LYING, [0.05, 0.05, 0.3, 0.15, 0.6]], 1],
  ["one and a chair", [LYING, [0.2, 0.1, 0.9, 0.4, 0.1]], 1],
  ["one who is found twice", [LYING, [0.52, 0.12, 0.82, 0.9, 0.4]], 1],
])("It counts %s", (_what, boxes, count) => {
  expect(countBodies(values(...boxes), 4 / 3)).toBe(count);
});

test("Sizes are compared in the picture's own proportions", () => {
  // In an upright picture a box that is as wide as this is narrow in truth.
  const tall: Box = [0, 0, 1, 0.2, 0.5];
  const wide: Box = [0.9, 0.2, 1, 0.8, 0.5];
  expect(countBodies(values(tall, wide), 9 / 16)).toBe(1);
  expect(countBodies(values(tall, wide), 16 / 9)).toBe(2);
});
