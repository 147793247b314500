import { describe, expect, it } from "vitest";
import { WorkoutRunner } from "../../src/composition/workout-runner.ts";
import { parseRecording } from "../../src/pose/recording.ts";
import { SourceError } from "../../src/sources/source.ts";
import { LocalStore } from "../../src/storage/local-store.ts";
import { PoseError } from "../../src/workers/pose-api.ts";
import type { WorkoutEvent } from "../../src/workout/events.ts";
import type { WorkoutSnapshot } from "../../src/workout/snapshot.ts";
import type { ExerciseStep } from "../../src/workout/step.ts";
import { fakeExercise, fakePage, fakePoses, fakeSource } from "./fakes.ts";

const STEP: ExerciseStep = {
  kind: "exercise",
  exercise: "fake",
  name: "Fake",
  variant: null,
  ready: "Lie down.",
  before: null,
  asked: 3,
  holdSeconds: 1,
  paced: false,
  sets: 1,
  restSeconds: 0,
};

const WALK = {
  kind: "guided",
  part: "warm-up",
  id: "walk",
  name: "Walk",
  say: "Walk.",
  seconds: 20,
} as const;

/** A runner with everything around it faked; `live` sources are the figure's or (led) a camera's. */
function setUp(live = true, paced = false) {
  const source = fakeSource(live, live ? "demonstration" : "video");
  const seer = fakePoses();
  const page = fakePage();
  const kept = new Map<string, string>();
  const place = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const camera = { open: async () => source.source, allowed: true };
  let ids = 0;
  const runner = new WorkoutRunner({
    poses: seer.poses,
    exerciseById: () => fakeExercise(paced),
    now: () => performance.now() / 1000,
    id: () => `w${ids++}`,
    manner: () => ({ amount: "all", pace: 1 }),
    store: new LocalStore(() => place),
    page: page.page,
    camera: () => ({ model: "lightning", rate: null, belly: false, open: () => camera.open() }),
    freeCamera: () => ({ model: "lightning", rate: null, belly: false, open: () => camera.open() }),
    isAllowed: () => camera.allowed,
    surroundings: () => ({ brightness: null, people: null, roll: null }),
    begun: () => 2,
  });
  const shown: WorkoutSnapshot[] = [];
  const log: WorkoutEvent[] = [];
  runner.subscribe((snapshot, events) => {
    shown.push(snapshot);
    log.push(...events);
  });
  const step = { ...STEP, paced };
  const request = { model: "lightning", rate: null, belly: false } as const;
  const start = (open = async () => source.source) =>
    runner.watch(live ? "demonstration" : "video", step, { ...request, open });
  return { source, seer, page, runner, shown, log, kept, camera, step, start };
}

const ticks = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Down, up, down, up: two repetitions, ten frames a second. */
function twoRepetitions(source: ReturnType<typeof fakeSource>, from = 0) {
  for (const [i, y] of [80, 80, 30, 30, 80, 80, 40].entries()) source.frame(from + i / 10, y);
}

describe("a film or the figure", () => {
  it("starts, counts, and ends with the score of the set", async () => {
    const { source, runner, start, shown } = setUp(false);
    const over = start();
    twoRepetitions(source, 5);
    source.end();
    await over;
    expect(shown.map(({ status }) => status.is)).toEqual(
      expect.arrayContaining(["starting", "running", "ended"]),
    );
    expect(runner.snapshot).toMatchObject({
      status: { is: "ended" },
      source: { width: 160, height: 100, progress: 0.5 },
    });
    expect(runner.snapshot.repetitions).toHaveLength(2);
    expect(runner.snapshot.partials).toHaveLength(1);
    expect(runner.snapshot.elapsed).toBeCloseTo(0.6);
  });

  it("judges the pictures of a film in their order though several are looked at together", async () => {
    const { source, seer, runner, start } = setUp(false);
    seer.lookAbreast(9, 1, 5);
    const over = start();
    twoRepetitions(source, 5);
    source.end();
    await over;
    expect(runner.snapshot.status.is).toBe("ended");
    expect(runner.snapshot.repetitions).toHaveLength(2);
    expect(runner.recording()?.frames.map(({ t }) => t)).toEqual([5, 5.1, 5.2, 5.3, 5.4, 5.5, 5.6]);
  });

  it("names every model that saw it in its recording", async () => {
    const { source, seer, runner, start } = setUp();
    const over = start();
    source.frame(0, 80);
    await ticks();
    expect(runner.recording()?.model).toBe("movenet-lightning");
    seer.changeTo("thunder");
    source.frame(0.1, 80);
    source.frame(0.2, 80);
    await ticks();
    expect(runner.recording()?.model).toBe("movenet-lightning, movenet-thunder");
    runner.act({ type: "stop" });
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
    const { runner, start, shown, source } = setUp();
    const over = start();
    await ticks();
    expect(shown[0]?.status).toEqual({ is: "starting", what: "source", progress: null });
    expect(shown.map(({ status }) => status)).toContainEqual({ is: "starting", what: "model", progress: 1 });
    runner.act({ type: "stop" });
    source.end();
    await over;
  });

  it("shows the current fault with its cue until it is two seconds old", async () => {
    const { source, runner, start } = setUp();
    const over = start();
    source.frame(0, 80);
    source.frame(0.1, 10);
    await ticks();
    expect(runner.snapshot.fault).toEqual({ id: "too-high", cue: "A little lower", t: 0.1 });
    source.frame(2, 80);
    await ticks();
    expect(runner.snapshot.fault?.id).toBe("too-high");
    source.frame(2.2, 80);
    await ticks();
    expect(runner.snapshot.fault).toBeNull();
    runner.act({ type: "stop" });
    await over;
  });

  it("goes on when the rule fails on a frame", async () => {
    const { source, runner, start } = setUp(false);
    const over = start();
    source.frame(0, 13);
    twoRepetitions(source, 1);
    source.end();
    await over;
    expect(runner.snapshot.repetitions).toHaveLength(2);
  });

  it("stands still while paused, drops what a camera sees, and leaves the pause out of the time", async () => {
    const { source, runner, start } = setUp();
    const over = start();
    source.frame(10, 80);
    await ticks();
    runner.act({ type: "pause" });
    expect(runner.snapshot.status).toEqual({ is: "paused", why: "asked" });
    source.frame(11, 30);
    await ticks();
    expect(runner.snapshot.repetitions).toHaveLength(0);
    runner.act({ type: "resume" });
    source.frame(60, 30);
    await ticks();
    expect(runner.snapshot.repetitions).toHaveLength(1);
    expect(runner.snapshot.elapsed).toBeLessThan(0.1);
    runner.act({ type: "stop" });
    await over;
  });

  it("pauses with a sentence while the tab is hidden and goes on by itself", async () => {
    const { source, runner, start, page } = setUp();
    const over = start();
    source.frame(0, 80);
    await ticks();
    page.hide(true);
    expect(runner.snapshot.status).toEqual({ is: "paused", why: "hidden" });
    expect(runner.snapshot.progress?.shown.text).toBe("Paused while hidden");
    page.hide(false);
    expect(runner.snapshot.status).toEqual({ is: "running" });
    runner.act({ type: "stop" });
    await over;
  });

  it("does not undo a pause that was asked for when the tab comes back", async () => {
    const { source, runner, start, page } = setUp();
    const over = start();
    source.frame(0, 80);
    await ticks();
    runner.act({ type: "pause" });
    page.hide(true);
    page.hide(false);
    expect(runner.snapshot.status).toEqual({ is: "paused", why: "asked" });
    runner.act({ type: "stop" });
    await over;
  });

  it("analyses a file on while the tab is hidden", async () => {
    const { source, runner, start, page } = setUp(false);
    const over = start();
    source.frame(0, 80);
    await ticks();
    page.hide(true);
    expect(runner.snapshot.status.is).toBe("running");
    source.end();
    await over;
  });

  it("keeps what was counted when the camera is unplugged in the middle", async () => {
    const { source, runner, start } = setUp();
    const over = start();
    for (const [i, y] of [80, 30, 80, 30].entries()) {
      source.frame(i / 10, y);
      await ticks();
    }
    source.fail(new SourceError("camera-unplugged"));
    await over;
    expect(runner.snapshot.status).toMatchObject({ is: "failed", problem: { id: "camera-unplugged" } });
    expect(runner.snapshot.repetitions).toHaveLength(2);
    expect(runner.recording()?.frames).toHaveLength(4);
  });

  it("keeps what was counted when a film breaks off in the middle", async () => {
    const { source, runner, start, seer } = setUp(false);
    seer.lookAbreast(3, 1);
    const over = start();
    twoRepetitions(source, 1);
    source.frame(2, 80);
    await ticks();
    await ticks();
    source.fail(new SourceError("video-damaged"));
    await over;
    expect(runner.snapshot.status).toMatchObject({ is: "failed", problem: { id: "video-damaged" } });
    expect(runner.snapshot.repetitions).toHaveLength(2);
    expect(runner.recording()?.frames.length).toBeGreaterThan(5);
  });

  it("fails with the problem of a source that does not open", async () => {
    const { runner, start } = setUp();
    await start(() => Promise.reject(new SourceError("not-a-video")));
    expect(runner.snapshot.status).toMatchObject({
      is: "failed",
      problem: { id: "not-a-video", retry: false },
    });
  });

  it("fails with the problem of a worker that was given up, live and with a file", async () => {
    for (const live of [true, false]) {
      const { source, runner, start, seer } = setUp(live);
      seer.failWith(new PoseError("worker-lost", "three times"));
      const over = start();
      source.frame(0, 80);
      await over;
      expect(runner.snapshot.status).toMatchObject({ is: "failed", problem: { id: "worker-lost" } });
      expect(source.isClosed()).toBe(true);
    }
  });

  it("says in passing that the worker was restarted, and goes on", async () => {
    const { source, runner, start, seer, log } = setUp();
    const over = start();
    source.frame(0, 80);
    await ticks();
    seer.poses.onRestart?.();
    expect(runner.snapshot).toMatchObject({ status: { is: "running" }, notice: { id: "worker-restarted" } });
    expect(log.filter(({ type }) => type === "model-restarted")).toHaveLength(1);
    runner.leave();
    await over;
  });

  it("can be left while the source is still being opened, and lets go of it when it comes", async () => {
    const { source, runner, start } = setUp();
    let give: (value: typeof source.source) => void = () => undefined;
    const opening = new Promise<typeof source.source>((resolve) => {
      give = resolve;
    });
    const over = start(() => opening);
    runner.leave();
    expect(runner.snapshot.status.is).toBe("idle");
    give(source.source);
    await over;
    expect(source.isClosed()).toBe(true);
    expect(runner.snapshot.status.is).toBe("idle");
  });

  it("is left for the next one, which alone is shown", async () => {
    const { source, runner, start } = setUp(false);
    const first = start();
    source.frame(0, 80);
    await ticks();
    const other = fakeSource(false);
    const second = start(async () => other.source);
    await first;
    twoRepetitions(other);
    other.end();
    await second;
    expect(runner.snapshot.repetitions).toHaveLength(2);
    expect(source.isClosed()).toBe(true);
  });

  it("keeps the set as a recording that can be read and judged again to the same", async () => {
    const { source, runner, start, step } = setUp(false);
    const over = start();
    source.frame(0, null);
    twoRepetitions(source, 1);
    source.end();
    await over;
    const kept = parseRecording(JSON.stringify(runner.recording()));
    expect(kept).toMatchObject({ exercise: "fake", source: "video", model: "movenet-lightning", width: 160 });
    expect(kept.frames).toHaveLength(8);
    const before = runner.snapshot.repetitions;
    await runner.replay(kept, step);
    expect(runner.snapshot.repetitions).toEqual(before);
    expect(runner.snapshot).toMatchObject({ status: { is: "ended" }, source: { kind: "recording" } });
  });

  it("leads the breath of a paced exercise once the person has settled, and keeps it in the recording", async () => {
    const { source, runner, start } = setUp(true, true);
    const over = start();
    for (let t = 0; t <= 30; t += 0.25) source.frame(t, 80);
    source.end();
    await over;
    const phases = runner.recording()?.guide?.map(({ t, phase }) => [t, phase]);
    expect(phases?.slice(0, 4)).toEqual([
      [2, "draw"],
      [5, "hold"],
      [6, "release"],
      [10, "draw"],
    ]);
    expect(runner.snapshot.repetitions).toHaveLength(3);
  });

  it("leads nobody in a film, who could not hear it: there is nothing to count", async () => {
    const { source, runner, start } = setUp(false, true);
    const over = start();
    for (let t = 0; t <= 30; t += 0.25) source.frame(t, 80);
    source.end();
    await over;
    expect(runner.recording()?.guide).toBeUndefined();
    expect(runner.snapshot.repetitions).toEqual([]);
  });
});

describe("a led workout", () => {
  it("gets camera and model ready before its warm-up, and sees nobody in it", async () => {
    const { runner, log, source } = setUp(true);
    runner.lead([WALK, STEP]);
    expect(runner.snapshot.status.is).toBe("starting");
    await ticks();
    expect(log.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["prepared", "guided-started", "pain"]),
    );
    expect(runner.snapshot.progress?.phase.is).toBe("guided");
    expect(source.isClosed()).toBe(true);
    runner.leave();
  });

  it("that finds no camera says why, and can be begun again as it was meant", async () => {
    const { runner, camera, source } = setUp();
    camera.open = () => Promise.reject(new SourceError("camera-refused"));
    runner.lead([WALK, STEP]);
    await ticks();
    expect(runner.snapshot.status).toMatchObject({ is: "failed", problem: { id: "camera-refused" } });
    const { left } = runner;
    expect(left?.steps).toEqual([WALK, STEP]);
    camera.open = async () => source.source;
    runner.takeUp(left?.steps ?? [], left?.at ?? 0);
    await ticks();
    expect(runner.snapshot.progress?.phase.is).toBe("guided");
    runner.leave();
  });

  it("keeps its log at each step, and is taken up from it with what was done", async () => {
    const { runner, source, kept } = setUp();
    runner.lead([STEP]);
    runner.act({ type: "begin" });
    await ticks();
    for (const [i, y] of [80, 30, 80].entries()) {
      source.frame(i / 10, y);
      await ticks();
    }
    expect(runner.snapshot.repetitions).toHaveLength(1);
    const stored = kept.get("plumbline.workout") ?? "";
    runner.leave();
    kept.set("plumbline.workout", stored);
    const { left } = runner;
    const reloaded = setUp();
    expect(reloaded.runner.log).toEqual([]);
    reloaded.kept.set("plumbline.workout", stored);
    expect(reloaded.runner.log.map(({ type }) => type)).toContain("repetition");
    expect(left?.sets).toHaveLength(1);
    runner.takeUp(left?.steps ?? [], left?.at ?? 0);
    expect(runner.snapshot.progress).toMatchObject({ phase: { is: "placing" }, sets: [{ number: 1 }] });
    runner.act({ type: "begin" });
    expect(runner.snapshot.asked).toBe(2);
    runner.act({ type: "stop" });
    expect(runner.left).toBeNull();
    expect(kept.get("plumbline.workout")).toBeUndefined();
    runner.leave();
  });

  it("asks for each set whether it is allowed still, and breaks off where it is not", async () => {
    const { runner, camera } = setUp();
    runner.lead([STEP]);
    await ticks();
    camera.allowed = false;
    runner.act({ type: "begin" });
    expect(runner.snapshot.status).toMatchObject({ is: "failed", problem: { id: "held-back" } });
    runner.leave();
  });

  it("looks at nobody while it rests, and at the same camera again after it", async () => {
    const { runner, log } = setUp();
    runner.lead([{ ...STEP, sets: 2, restSeconds: 30 }]);
    await ticks();
    runner.act({ type: "begin" });
    for (let i = 0; i < 3; i++) runner.act({ type: "add" });
    expect(runner.snapshot.progress?.phase.is).toBe("resting");
    runner.act({ type: "skip" });
    await ticks();
    expect(runner.snapshot.progress).toMatchObject({ number: 2, phase: { is: "ready" } });
    expect(log.filter(({ type }) => type === "set-ended")).toHaveLength(1);
    runner.leave();
  });
});
