import { describe, expect, it } from "vitest";
import { colourAt, SIDE, shareWrong } from "./true-pixels.ts";

const drawn = Array.from({ length: SIDE * SIDE }, (_, i) => [...colourAt(i), 255]).flat();

describe("pixels that are read back", () => {
  it("are the pattern where nothing was changed, and with the faint noise that some browsers add", () => {
    expect(shareWrong(drawn)).toBe(0);
    expect(shareWrong(drawn.map((value, i) => value + (i % 3) - 1))).toBe(0);
  });

  it.each([
    ["all white", drawn.map(() => 255)],
    ["all black", drawn.map(() => 0)],
    ["of another order", drawn.toReversed()],
    ["shifted by one", [...drawn.slice(4), 0, 0, 0, 255]],
    ["noise", drawn.map((_, i) => (i * 7919) % 256)],
    ["not there", []],
  ])("are scrambled where they are %s", (_what, pixels) => {
    expect(shareWrong(pixels)).toBeGreaterThan(0.9);
  });
});
