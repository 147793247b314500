import { expect, test } from "vitest";
import { matchInOrder } from "./match.ts";

const at = (start: number, end: number) => ({ start, end });

test("pairs what overlaps, in order", () => {
  expect(matchInOrder([at(0, 2), at(3, 5)], [at(0.2, 1.9), at(3.1, 5.4)])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test("leaves a repetition alone that overlaps none", () => {
  expect(matchInOrder([at(0, 2), at(3, 5), at(6, 8)], [at(0, 2), at(6, 8)])).toEqual([
    [0, 0],
    [2, 1],
  ]);
  expect(matchInOrder([at(3, 5)], [at(0, 2), at(3, 5)])).toEqual([[0, 1]]);
});

test("prefers the larger overlap where two compete", () => {
  expect(matchInOrder([at(0, 10)], [at(0, 1), at(1, 9)])).toEqual([[0, 1]]);
});

test("pairs nothing with nothing", () => {
  expect(matchInOrder([], [at(0, 1)])).toEqual([]);
  expect(matchInOrder([at(0, 1)], [])).toEqual([]);
});
