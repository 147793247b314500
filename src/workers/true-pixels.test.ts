import { afterEach, describe, expect, it, vi } from "vitest";
import { colourAt, readerOfTruePixels, SIDE, shareWrong } from "./true-pixels.ts";

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

const NOISE = drawn.map((_, i) => (i * 7919) % 256);

/** A browser whose canvas and whose video frames give these pixels of the pattern; null is without video frames. */
function browserThatReads(ofCanvas: readonly number[], ofFrame: readonly number[] | null): void {
  class Canvas {
    readonly width = SIDE;
    readonly height = SIDE;
    getContext() {
      return {
        canvas: this,
        fillRect() {},
        getImageData: () => ({ data: Uint8ClampedArray.from(ofCanvas) }),
      };
    }
  }
  class Frame {
    readonly format = "RGBA";
    readonly visibleRect = { x: 0, y: 0, width: SIDE, height: SIDE };
    readonly displayWidth = SIDE;
    readonly displayHeight = SIDE;
    async copyTo(pixels: Uint8Array) {
      pixels.set(ofFrame ?? []);
    }
    close() {}
  }
  vi.stubGlobal("OffscreenCanvas", Canvas);
  vi.stubGlobal("VideoFrame", ofFrame === null ? undefined : Frame);
}

describe("the reader of true pixels", () => {
  afterEach(() => void vi.unstubAllGlobals());

  const readAgain = async () => {
    const context = new OffscreenCanvas(SIDE, SIDE).getContext("2d");
    return context === null ? [] : [...(await (await readerOfTruePixels())(context))];
  };

  it("reads the canvas where that is true, whatever frames give", async () => {
    browserThatReads(drawn, NOISE);
    expect(await readAgain()).toEqual(drawn);
  });

  it("copies a video frame where the canvas is scrambled", async () => {
    browserThatReads(NOISE, drawn);
    expect(await readAgain()).toEqual(drawn);
  });

  it.each([
    ["frames are scrambled, too", NOISE],
    ["there are no frames", null],
  ])("says that pixels are scrambled where %s", async (_what, ofFrame) => {
    browserThatReads(NOISE, ofFrame);
    await expect(readerOfTruePixels()).rejects.toMatchObject({ name: "pixels-scrambled" });
  });
});
