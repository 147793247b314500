import { describe, expect, it } from "vitest";
import { PictureSampler } from "./picture-sampler.ts";

const [WIDTH, HEIGHT] = [64, 36];
const NO_VIDEO = { readyState: 0 } as HTMLVideoElement;

/** A camera's frame whose light plane has these values, a picture row by row. */
function frameOf(light: (x: number, y: number) => number, more: object = {}) {
  const frame = {
    format: "NV12",
    visibleRect: { width: WIDTH, height: HEIGHT },
    colorSpace: { fullRange: false },
    allocationSize: () => 1.5 * WIDTH * HEIGHT,
    async copyTo(into: Uint8Array) {
      for (let i = 0; i < WIDTH * HEIGHT; i++) into[i] = light(i % WIDTH, Math.floor(i / WIDTH));
      return [{ offset: 0, stride: WIDTH }];
    },
    closed: 0,
    close() {
      frame.closed += 1;
    },
    clone: () => frame,
    ...more,
  };
  return frame as unknown as VideoFrame & { closed: number };
}

async function seen(sampler: PictureSampler, frame: VideoFrame, t: number) {
  sampler.look(frame, t);
  await new Promise((done) => setTimeout(done));
  return sampler.of(NO_VIDEO);
}

describe("a camera's frames in little", () => {
  it("are the same only where no pixel in the middle differs", async () => {
    const sampler = new PictureSampler();
    const first = await seen(
      sampler,
      frameOf((x, y) => x + y),
      0,
    );
    expect(
      await seen(
        sampler,
        frameOf((x, y) => x + y),
        1,
      ),
    ).toEqual(first);
    // A sensor's noise: one step in one pixel.
    const noisy = await seen(
      sampler,
      frameOf((x, y) => x + y + Number(x === 33 && y === 20)),
      2,
    );
    expect(noisy?.print).not.toBe(first?.print);
  });

  it.each([
    ["black, told as film has it", 16, { colorSpace: { fullRange: false } }, 0],
    ["white", 235, { colorSpace: { fullRange: false } }, 255],
    ["black, told from 0 on", 0, { colorSpace: { fullRange: true } }, 0],
  ])("are as bright as the eye has it: %s", async (_what, value, more, brightest) => {
    expect(
      (
        await seen(
          new PictureSampler(),
          frameOf(() => value, more),
          0,
        )
      )?.brightest,
    ).toBeCloseTo(brightest);
  });

  it("are bright where any part of the picture is", async () => {
    const lamp = frameOf((x, y) => (x > 55 && y < 6 ? 200 : 16));
    expect((await seen(new PictureSampler(), lamp, 0))?.brightest).toBeGreaterThan(200);
  });

  it("are looked at five times a second, and each copy is closed", async () => {
    const sampler = new PictureSampler();
    const frames = Array.from({ length: 30 }, () => frameOf(() => 99));
    for (const [i, frame] of frames.entries()) await seen(sampler, frame, i / 30);
    expect(frames.map(({ closed }) => closed).filter((times) => times > 0)).toEqual(Array(5).fill(1));
  });

  it("that cannot be copied are not: the video is drawn", async () => {
    const sampler = new PictureSampler();
    expect(
      await seen(
        sampler,
        frameOf(() => 99),
        0,
      ),
    ).not.toBeNull();
    const bad = frameOf(() => 99, { copyTo: () => Promise.reject(new TypeError()) });
    expect(await seen(sampler, bad, 1)).toBeNull();
    expect(
      await seen(
        sampler,
        frameOf(() => 99),
        2,
      ),
    ).toBeNull();
    expect(bad.closed).toBe(1);
  });
});
