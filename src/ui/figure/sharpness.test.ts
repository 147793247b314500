import { expect, test } from "vitest";
import { painted, type Sharpness, UNTRIED } from "./sharpness.ts";

const after = (start: Sharpness, ...times: readonly number[]) => times.reduce(painted, start);
const often = (ms: number) => Array.from({ length: 30 }, () => ms);

test("a figure is painted coarsely at first, and sharply once the device is seen to be quick", () => {
  expect(UNTRIED.density).toBe(1);
  expect(after(UNTRIED, 40, 30, 20, 10, ...often(1)).density).toBe(2);
});

test("a slow device goes on coarsely", () => {
  expect(after(UNTRIED, ...often(6)).density).toBe(1);
});

test("what is too slow when it is sharp becomes coarse for good", () => {
  const tooSlow = after(UNTRIED, ...often(1), ...often(12));
  expect(tooSlow.density).toBe(1);
  expect(after(tooSlow, ...often(1)).density).toBe(1);
});

test("one slow painting among quick ones changes nothing", () => {
  expect(after(UNTRIED, ...often(1), 60, 1, 1).density).toBe(2);
});
