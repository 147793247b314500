import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openCamera } from "./camera.ts";

/** What the browser was asked for, and how it answers. */
let asked: MediaTrackConstraints[] = [];
let stopped = 0;
let gone: string | null = null;
let play: () => Promise<void> = async () => undefined;

const track = {
  muted: false,
  label: "Camera",
  getSettings: () => ({}),
  stop: () => {
    stopped += 1;
  },
};
const stream = { getTracks: () => [track], getVideoTracks: () => [track] };

beforeEach(() => {
  asked = [];
  stopped = 0;
  gone = null;
  play = async () => undefined;
  vi.stubGlobal("window", { isSecureContext: true });
  vi.stubGlobal("document", { createElement: () => ({ play: () => play() }) });
  vi.stubGlobal("navigator", {
    mediaDevices: {
      getUserMedia: async ({ video }: { video: MediaTrackConstraints }) => {
        asked.push(video);
        if (gone !== null && video.deviceId !== undefined) throw new DOMException("", gone);
        return stream;
      },
    },
  });
});

afterEach(() => void vi.unstubAllGlobals());

describe("a camera that was chosen", () => {
  it("is the one that looks", async () => {
    expect((await openCamera("usb")).isSubstitute).toBe(false);
    expect(asked.map(({ deviceId }) => deviceId)).toEqual([{ exact: "usb" }]);
  });

  it.each(["OverconstrainedError", "NotFoundError"])(
    "and is gone (%s) is replaced by another, which says so",
    async (name) => {
      gone = name;
      expect((await openCamera("usb")).isSubstitute).toBe(true);
      expect(asked.map(({ deviceId }) => deviceId)).toEqual([{ exact: "usb" }, undefined]);
    },
  );

  it("and may not be used is told as that: no other one is tried", async () => {
    gone = "NotAllowedError";
    await expect(openCamera("usb")).rejects.toMatchObject({ code: "camera-refused" });
    expect(asked).toHaveLength(1);
  });
});

describe("a picture that the device does not play", () => {
  it("by itself (iOS in low-power mode) is told as that, and is played by the next tap without asking anew", async () => {
    play = () => Promise.reject(new DOMException("", "NotAllowedError"));
    await expect(openCamera()).rejects.toMatchObject({ code: "play-refused" });
    expect(stopped).toBe(0);
    play = async () => undefined;
    await openCamera();
    expect(asked).toHaveLength(1);
    await openCamera();
    expect(asked).toHaveLength(2);
  });

  it("at all lets go of the camera", async () => {
    play = () => Promise.reject(new DOMException("", "AbortError"));
    await expect(openCamera()).rejects.toMatchObject({ code: "camera-failed" });
    expect(stopped).toBe(1);
  });
});
