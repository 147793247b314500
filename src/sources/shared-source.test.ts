import { describe, expect, test } from "vitest";
import { SharedSource } from "./shared-source.ts";
import { type FrameSource, SourceError } from "./source.ts";

function camera() {
  const calls = { opened: 0, closed: 0, isBlind: false };
  const open = async (): Promise<FrameSource> => {
    calls.opened += 1;
    return {
      kind: "camera",
      live: true,
      mirrored: true,
      progress: null,
      preview: {} as HTMLVideoElement,
      async *frames() {},
      blind: (isBlind) => {
        calls.isBlind = isBlind;
      },
      close: () => {
        calls.closed += 1;
      },
    };
  };
  return { calls, open };
}

describe("A source that is kept", () => {
  test("is opened once for all sets, and closed when it is let go", async () => {
    const { calls, open } = camera();
    const kept = new SharedSource();
    const first = await kept.lend(open);
    first.close();
    const second = await kept.lend(open);
    expect(second.mirrored).toBe(true);
    expect(calls).toMatchObject({ opened: 1, closed: 0 });
    kept.release();
    await Promise.resolve();
    expect(calls).toMatchObject({ opened: 1, closed: 1 });
  });

  test("sees nothing while it is blinded, also when it is opened meanwhile", async () => {
    const { calls, open } = camera();
    const kept = new SharedSource();
    kept.blind(true);
    await kept.lend(open);
    expect(calls.isBlind).toBe(true);
    kept.blind(false);
    await Promise.resolve();
    expect(calls.isBlind).toBe(false);
  });

  test("is asked for again after it could not be opened", async () => {
    const { calls, open } = camera();
    const kept = new SharedSource();
    await expect(kept.lend(() => Promise.reject(new SourceError("camera-busy")))).rejects.toThrow(
      SourceError,
    );
    await kept.lend(open);
    expect(calls.opened).toBe(1);
  });
});
