import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { openVideo } from "./video-file.ts";

/** A player that plays a film of so many seconds, or (0) none; it is where it was sent to a moment later. */
class Player extends EventTarget {
  videoWidth = 0;
  videoHeight = 0;
  duration = Number.NaN;
  readonly went: number[] = [];
  #at = 0;
  #seconds: number;

  constructor(seconds: number) {
    super();
    this.#seconds = seconds;
  }

  set src(_address: string) {
    const plays = this.#seconds > 0;
    if (plays) Object.assign(this, { videoWidth: 64, videoHeight: 36, duration: this.#seconds });
    queueMicrotask(() => this.dispatchEvent(new Event(plays ? "loadeddata" : "error")));
  }

  get currentTime() {
    return this.#at;
  }

  set currentTime(t: number) {
    this.#at = t;
    this.went.push(t);
    queueMicrotask(() => this.dispatchEvent(new Event("seeked")));
  }

  removeAttribute() {}
  load() {}
}

const HEVC = () => new Blob([readFileSync("test/films/hevc.mov")]);

let player: Player;

function browserThatPlays(seconds: number): void {
  player = new Player(seconds);
  const canvas = { width: 0, height: 0, getContext: () => null };
  vi.stubGlobal("document", { createElement: (name: string) => (name === "video" ? player : canvas) });
}

beforeEach(() => {
  vi.stubGlobal("VideoDecoder", { isConfigSupported: async () => ({ supported: false }) });
  vi.stubGlobal("createImageBitmap", async () => ({ close: () => undefined }));
});

describe("a film in HEVC that the browser gives pages no decoder for", () => {
  it("is looked at by its player, every thirtieth of a second", async () => {
    browserThatPlays(0.5);
    const source = await openVideo(HEVC());
    const seen: number[] = [];
    for await (const { t, width, height } of source.frames(new AbortController().signal)) {
      expect([width, height]).toEqual([64, 36]);
      seen.push(t);
    }
    expect(seen).toHaveLength(15);
    expect(seen[14]).toBeCloseTo(14 / 30);
    // In the middle of each picture's time.
    expect(player.went.map((at, i) => (at - (seen[i] ?? 0)) * 60)).toEqual(seen.map(() => expect.closeTo(1)));
    expect(source.progress).toBeGreaterThan(0.95);
  });

  it("is told to be HEVC where the player does not play it either", async () => {
    browserThatPlays(0);
    await expect(openVideo(HEVC())).rejects.toMatchObject({ code: "video-hevc" });
  });
});
