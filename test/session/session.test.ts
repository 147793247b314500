import { describe, expect, it, vi } from "vitest";
import { parseRecording, type Recording } from "../../src/pose/recording.ts";
import { Session } from "../../src/session/session.ts";
import type { SessionSnapshot } from "../../src/session/snapshot.ts";
import { SourceError } from "../../src/sources/source.ts";
import { PoseError } from "../../src/workers/pose-api.ts";
import { fakeExercise, fakePage, fakePoses, fakeSource } from "./fakes.ts";

/** A session with everything around it faked; `ticks` lets all promises settle. */
function setUp(live = true, paced = false) {
  const source = fakeSource(live);
  const seer = fakePoses();
  const page = fakePage();
  const session = new Session(seer.poses, page.page);
  const shown: SessionSnapshot[] = [];
  session.subscribe((snapshot) => shown.push(snapshot));
  const request = {
    exercise: fakeExercise(paced),
    variant: null,
    asked: 3,
    model: "lightning",
    rate: null,
  } as const;
  const start = () => session.start({ ...request, open: async () => source.source });
  return { source, seer, page, session, shown, request, start };
}

const ticks = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Down, up, down, up: two repetitions, ten frames a second. */
function twoRepetitions(source: ReturnType<typeof fakeSource>, from = 0) {
  for (const [i, y] of [80, 80, 30, 30, 80, 80, 40].entries()) source.frame(from + i / 10, y);
}

describe("a session", () => {
  it("starts, counts, and ends with the score of the set", async () => {
    const { source, session, start, shown } = setUp(false);
    const over = start();
    twoRepetitions(source, 5);
    source.end();
    await over;
    expect(shown.map(({ status }) => status.is)).toEqual(
      expect.arrayContaining(["starting", "running", "ended"]),
    );
    expect(session.snapshot).toMatchObject({
      status: { is: "ended" },
      score: { score: 95, technique: 1, completion: 2 / 3 },
      model: { model: "lightning", backend: "wasm" },
      source: { width: 160, height: 100, progress: 0.5 },
    });
    expect(session.snapshot.repetitions).toHaveLength(2);
    expect(session.snapshot.partials).toHaveLength(1);
    expect(session.snapshot.elapsed).toBeCloseTo(0.6);
  });

  it("judges the pictures of a film in their order though several are looked at together", async () => {
    const { source, seer, session, start } = setUp(false);
    seer.lookAbreast(9, 1, 5);
    const over = start();
    twoRepetitions(source, 5);
    source.end();
    await over;
    expect(session.snapshot.status.is).toBe("ended");
    expect(session.snapshot.repetitions).toHaveLength(2);
    expect(session.recording()?.frames.map(({ t }) => t)).toEqual([5, 5.1, 5.2, 5.3, 5.4, 5.5, 5.6]);
  });

  it("names every model that saw it in its recording", async () => {
    const { source, seer, session, start } = setUp();
    const over = start();
    source.frame(0, 80);
    await ticks();
    expect(session.recording()?.model).toBe("movenet-lightning");
    seer.changeTo("thunder");
    source.frame(0.1, 80);
    source.frame(0.2, 80);
    await ticks();
    expect(session.recording()?.model).toBe("movenet-lightning, movenet-thunder");
    expect(session.snapshot.model?.model).toBe("thunder");
    session.stop();
    await over;
  });

  it("closes the source and every picture", async () => {
    const { source, start } = setUp(false);
    const over = start();
    twoRepetitions(source);
    source.end();
    await over;
    expect(source.isClosed()).toBe(true);
    expect(source.images.every(({ closed }) => closed)).toBe(true);
  });

  it("never changes a snapshot that it has shown", async () => {
    const { source, start, shown } = setUp(false);
    const over = start();
    twoRepetitions(source);
    source.end();
    await over;
    expect(shown.find(({ status }) => status.is === "running")?.repetitions).toHaveLength(0);
  });

  it("says how far the model has come, and what it waits for", async () => {
    const { session, start, shown, source } = setUp();
    const over = start();
    await ticks();
    expect(shown[0]?.status).toEqual({ is: "starting", what: "source", progress: null });
    expect(shown.map(({ status }) => status)).toContainEqual({ is: "starting", what: "model", progress: 1 });
    session.stop();
    source.end();
    await over;
  });

  it("is made ready before anything is to be judged, and then is as if nothing had been", async () => {
    const { session, request, source, shown } = setUp();
    expect(await session.makeReady({ ...request, open: async () => source.source })).toBe(true);
    expect(shown.map(({ status }) => status)).toContainEqual({ is: "starting", what: "model", progress: 1 });
    expect(new Set(shown.map(({ status }) => status.is))).toEqual(new Set(["starting", "idle"]));
    expect(session.snapshot.status.is).toBe("idle");
    expect(source.isClosed()).toBe(true);
  });

  it("that cannot be made ready says why, and one that is left meanwhile says nothing", async () => {
    const { session, request, source, shown } = setUp();
    const refused = () => Promise.reject(new SourceError("camera-refused"));
    expect(await session.makeReady({ ...request, open: refused })).toBe(false);
    expect(session.snapshot.status).toMatchObject({ is: "failed", problem: { id: "camera-refused" } });
    session.clear();
    shown.length = 0;
    const ready = session.makeReady({ ...request, open: async () => source.source });
    session.clear();
    expect(await ready).toBe(false);
    expect(shown.at(-1)?.status.is).toBe("idle");
    expect(source.isClosed()).toBe(true);
  });

  it("shows the current fault with its cue until it is two seconds old", async () => {
    const { source, session, start } = setUp();
    const over = start();
    source.frame(0, 80);
    source.frame(0.1, 10);
    await ticks();
    expect(session.snapshot.fault).toEqual({ id: "too-high", cue: "A little lower", t: 0.1 });
    source.frame(2, 80);
    await ticks();
    expect(session.snapshot.fault?.id).toBe("too-high");
    source.frame(2.2, 80);
    await ticks();
    expect(session.snapshot.fault).toBeNull();
    session.stop();
    await over;
  });

  it("goes on when the rule fails on a frame", async () => {
    const { source, session, start } = setUp(false);
    const over = start();
    source.frame(0, 13);
    twoRepetitions(source, 1);
    source.end();
    await over;
    expect(session.snapshot.repetitions).toHaveLength(2);
  });

  it("says that nobody is in view after a moment, and stops saying it", async () => {
    const { source, session, start } = setUp();
    const over = start();
    source.frame(0, 80);
    source.frame(1, null);
    await ticks();
    expect(session.snapshot).toMatchObject({ notice: null, pose: null });
    source.frame(2.6, null);
    await ticks();
    expect(session.snapshot.notice?.message).toBe("I can't see anyone.");
    source.frame(2.7, 80);
    await ticks();
    expect(session.snapshot.notice).toBeNull();
    session.stop();
    await over;
  });

  it("stands still while paused, drops what a camera sees, and leaves the pause out of the time", async () => {
    const { source, session, start } = setUp();
    const over = start();
    source.frame(10, 80);
    await ticks();
    session.pause();
    expect(session.snapshot.status).toEqual({ is: "paused", why: "asked" });
    source.frame(11, 30);
    await ticks();
    expect(session.snapshot.repetitions).toHaveLength(0);
    session.resume();
    source.frame(60, 30);
    await ticks();
    expect(session.snapshot.repetitions).toHaveLength(1);
    expect(session.snapshot.elapsed).toBeLessThan(0.1);
    session.stop();
    await over;
  });

  it("pauses with a sentence while the tab is hidden and goes on by itself", async () => {
    const { source, session, start, page } = setUp();
    const over = start();
    source.frame(0, 80);
    await ticks();
    page.hide(true);
    expect(session.snapshot).toMatchObject({
      status: { is: "paused", why: "hidden" },
      notice: { message: "Paused while this tab was hidden." },
    });
    page.hide(false);
    expect(session.snapshot).toMatchObject({ status: { is: "running" }, notice: null });
    session.stop();
    await over;
  });

  it("does not undo a pause that was asked for when the tab comes back", async () => {
    const { source, session, start, page } = setUp();
    const over = start();
    source.frame(0, 80);
    await ticks();
    session.pause();
    page.hide(true);
    page.hide(false);
    expect(session.snapshot.status).toEqual({ is: "paused", why: "asked" });
    session.stop();
    await over;
  });

  it("analyses a file on while the tab is hidden", async () => {
    const { source, session, start, page } = setUp(false);
    const over = start();
    source.frame(0, 80);
    await ticks();
    page.hide(true);
    expect(session.snapshot.status.is).toBe("running");
    source.end();
    await over;
  });

  it("keeps what was counted when the camera is unplugged in the middle", async () => {
    const { source, session, start } = setUp();
    const over = start();
    for (const [i, y] of [80, 30, 80, 30].entries()) {
      source.frame(i / 10, y);
      await ticks();
    }
    source.fail(new SourceError("camera-unplugged"));
    await over;
    expect(session.snapshot.status).toMatchObject({ is: "failed", problem: { id: "camera-unplugged" } });
    expect(session.snapshot.repetitions).toHaveLength(2);
    expect(session.recording()?.frames).toHaveLength(4);
  });

  it("fails with the problem of a source that does not open", async () => {
    const { session, request } = setUp();
    await session.start({
      ...request,
      open: () => Promise.reject(new SourceError("camera-refused")),
    });
    expect(session.snapshot.status).toMatchObject({
      is: "failed",
      problem: { id: "camera-refused", retry: true },
    });
  });

  it("fails with the problem of a worker that was given up, live and with a file", async () => {
    for (const live of [true, false]) {
      const { source, session, start, seer } = setUp(live);
      seer.failWith(new PoseError("worker-lost", "three times"));
      const over = start();
      source.frame(0, 80);
      await over;
      expect(session.snapshot.status).toMatchObject({ is: "failed", problem: { id: "worker-lost" } });
      expect(source.isClosed()).toBe(true);
    }
  });

  it("says in passing that the worker was restarted, and goes on", async () => {
    const { source, session, start, seer } = setUp();
    const over = start();
    source.frame(0, 80);
    await ticks();
    seer.poses.onRestart?.();
    expect(session.snapshot).toMatchObject({ status: { is: "running" }, notice: { id: "worker-restarted" } });
    // Starting again may take longer than the notice stays: its time begins with the next picture.
    for (const [t, said] of [
      [6, true],
      [10, true],
      [11.1, false],
    ] as const) {
      source.frame(t, 80);
      await ticks();
      expect(session.snapshot.notice !== null).toBe(said);
    }
    session.stop();
    await over;
  });

  it("can be stopped while the camera is still being asked for, and lets go of it when it comes", async () => {
    const { source, session, request } = setUp();
    let give: (value: typeof source.source) => void = () => undefined;
    const opening = new Promise<typeof source.source>((resolve) => {
      give = resolve;
    });
    const over = session.start({ ...request, open: () => opening });
    session.stop();
    expect(session.snapshot.status.is).toBe("ended");
    give(source.source);
    await over;
    expect(source.isClosed()).toBe(true);
    expect(session.snapshot.status.is).toBe("ended");
  });

  it("ends a set for the next one, which alone is shown", async () => {
    const { source, session, start, request } = setUp();
    const first = start();
    source.frame(0, 80);
    await ticks();
    const other = fakeSource(false);
    const second = session.start({ ...request, open: async () => other.source });
    await first;
    twoRepetitions(other);
    other.end();
    await second;
    expect(session.snapshot.repetitions).toHaveLength(2);
    expect(source.isClosed()).toBe(true);
  });

  it("keeps the set as a recording that can be read and judged again to the same", async () => {
    const { source, session, start, request } = setUp(false);
    const over = start();
    source.frame(0, null);
    twoRepetitions(source, 1);
    source.end();
    await over;
    const kept = parseRecording(JSON.stringify(session.recording()));
    expect(kept).toMatchObject({ exercise: "fake", source: "video", model: "movenet-lightning", width: 160 });
    expect(kept.frames).toHaveLength(8);
    const before = session.snapshot.repetitions;
    await session.replay(kept, request, "at-once");
    expect(session.snapshot.repetitions).toEqual(before);
    expect(session.snapshot).toMatchObject({ status: { is: "ended" }, source: { kind: "recording" } });
  });

  it("replays a recording in its own time when asked", async () => {
    vi.useFakeTimers();
    const { session, request } = setUp();
    const recording: Recording = {
      format: "keypoint-recording",
      version: 1,
      width: 160,
      height: 100,
      frames: [0, 1, 2].map((t) => ({ t, keypoints: [] })),
    };
    const over = session.replay(recording, request, "real");
    await vi.advanceTimersByTimeAsync(1100);
    expect(session.snapshot.t).toBe(1);
    await vi.advanceTimersByTimeAsync(1100);
    await over;
    expect(session.snapshot.status.is).toBe("ended");
    vi.useRealTimers();
  });

  it("leads the breath of a paced exercise once the person has settled, and keeps it in the recording", async () => {
    const { source, session, start } = setUp(true, true);
    const over = start();
    for (let t = 0; t <= 30; t += 0.25) source.frame(t, 80);
    source.end();
    await over;
    const phases = session.recording()?.guide?.map(({ t, phase }) => [t, phase]);
    expect(phases?.slice(0, 4)).toEqual([
      [2, "draw"],
      [5, "hold"],
      [6, "release"],
      [10, "draw"],
    ]);
    expect(session.snapshot.repetitions).toHaveLength(3);
  });

  it("leads nobody in a film, who could not hear it: there is nothing to count", async () => {
    const { source, session, start } = setUp(false, true);
    const over = start();
    for (let t = 0; t <= 30; t += 0.25) source.frame(t, 80);
    source.end();
    await over;
    expect(session.recording()?.guide).toBeUndefined();
    expect(session.snapshot.repetitions).toEqual([]);
  });
});
