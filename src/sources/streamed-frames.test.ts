import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { SourceFrame } from "./source.ts";
import { canStream, streamed } from "./streamed-frames.ts";

/** A picture as the browser gives it: only what is read of it; its time in microseconds of the camera's clock. */
class Picture {
  readonly displayWidth = 1280;
  readonly displayHeight = 720;
  readonly timestamp: number;
  closed = false;

  constructor(of: { timestamp: number } | null, own: { timestamp: number }) {
    this.timestamp = own.timestamp ?? of?.timestamp;
  }

  close(): void {
    this.closed = true;
  }
}

let camera: ReadableStreamDefaultController<Picture>;
let now = 0;
const track = new EventTarget() as MediaStreamTrack;

/** At `now` seconds comes what was captured at `at` seconds of the camera's clock. */
function comes(at: number, after: number): Picture {
  now = after;
  const picture = new Picture(null, { timestamp: at * 1e6 });
  camera.enqueue(picture);
  return picture;
}

beforeEach(() => {
  now = 0;
  vi.stubGlobal("document", { hidden: false });
  vi.stubGlobal("VideoFrame", Picture);
  vi.stubGlobal("performance", { now: () => now * 1000 });
  vi.stubGlobal(
    "MediaStreamTrackProcessor",
    class {
      readonly readable = new ReadableStream<Picture>({
        start(controller) {
          camera = controller;
        },
      });
    },
  );
});

afterEach(() => void vi.unstubAllGlobals());

async function next(frames: AsyncGenerator<SourceFrame>): Promise<number | null> {
  const { done, value } = await frames.next();
  return done ? null : Math.round(value.t * 1000) / 1000;
}

describe("pictures of a camera as a stream", () => {
  it("are not to be had in browsers that show them by an element alone", () => {
    expect(canStream()).toBe(true);
    vi.stubGlobal("MediaStreamTrackProcessor", undefined);
    expect(canStream()).toBe(false);
  });

  it("have the time of their capture by the page's clock, however late each comes", async () => {
    const frames = streamed(track, new AbortController().signal);
    const first = next(frames);
    const given = comes(0, 100.02);
    expect(await first).toBe(100.02);
    expect(given.closed).toBe(true);
    const late = next(frames);
    comes(0.1, 100.5);
    expect(await late).toBe(100.12);
    const quick = next(frames);
    comes(0.2, 100.21);
    expect(await quick).toBe(100.21);
    const after = next(frames);
    comes(0.3, 100.4);
    expect(await after).toBe(100.31);
  });

  it("go on where the camera's own clock begins anew", async () => {
    const frames = streamed(track, new AbortController().signal);
    const first = next(frames);
    comes(500, 1000);
    expect(await first).toBe(1000);
    const anew = next(frames);
    comes(0, 1010);
    expect(await anew).toBe(1010);
  });

  it("are none while the page is not seen", async () => {
    const frames = streamed(track, new AbortController().signal);
    vi.stubGlobal("document", { hidden: true });
    const seen = next(frames);
    comes(0, 10);
    await new Promise((done) => setTimeout(done));
    vi.stubGlobal("document", { hidden: false });
    comes(1, 11);
    expect(await seen).toBe(11);
  });

  it("end quietly where nobody looks any more, while the next one is waited for, too", async () => {
    const abort = new AbortController();
    const frames = streamed(track, abort.signal);
    const waits = next(frames);
    abort.abort();
    expect(await waits).toBeNull();
    expect(await next(streamed(track, abort.signal))).toBeNull();
  });

  it("say so where the camera ends, by its event or with the last picture", async () => {
    const event = next(streamed(track, new AbortController().signal));
    track.dispatchEvent(new Event("ended"));
    await expect(event).rejects.toMatchObject({ code: "camera-unplugged" });
    const last = next(streamed(track, new AbortController().signal));
    camera.close();
    await expect(last).rejects.toMatchObject({ code: "camera-unplugged" });
  });
});
