import { expect, test } from "vitest";
import { BrightnessMeter, meanBrightness } from "./brightness.ts";

function pixels(...colours: readonly (readonly [number, number, number])[]): Uint8ClampedArray {
  return new Uint8ClampedArray(colours.flatMap((colour) => [...colour, 255]));
}

test.each([
  ["black", pixels([0, 0, 0]), 0],
  ["white", pixels([255, 255, 255]), 1],
  ["half black, half white", pixels([0, 0, 0], [255, 255, 255]), 0.5],
  ["green, which the eye takes as bright", pixels([0, 255, 0]), 0.7152],
  ["blue, which it does not", pixels([0, 0, 255]), 0.0722],
])("%s", (_what, data, brightness) => {
  expect(meanBrightness(data)).toBeCloseTo(brightness, 4);
});

test("No pixels have no brightness", () => {
  expect(meanBrightness(new Uint8ClampedArray())).toBeNull();
});

test("A preview that shows nothing yet is not dark but unknown", () => {
  const meter = new BrightnessMeter({
    createElement: () => {
      throw new Error("Nothing is to be drawn.");
    },
  });
  expect(meter.of(null)).toBeNull();
  expect(meter.of({ readyState: 0 } as HTMLVideoElement)).toBeNull();
});
