import type { PoseSeer } from "../../src/capture/capture.ts";
import { exerciseById } from "../../src/exercises/registry.ts";
import { JOINTS } from "../../src/pose/joints.ts";
import type { Exercise, Live, Repetition, Rule } from "../../src/rules/contract.ts";
import { sampleFault } from "../../src/rules/testing/samples.ts";
import type { FrameSource, SourceFrame } from "../../src/sources/source.ts";
import type { ModelReady } from "../../src/workers/pose-api.ts";

/** Where the fake model sees the nose, in pixels, in each picture; null is nobody. */
export type Seen = number | null;

/** A picture that carries what the fake model will see in it. */
class FakeImage {
  closed = false;
  constructor(readonly seen: Seen) {}
  close(): void {
    this.closed = true;
  }
}

const LIVE: Live = {
  obstacle: null,
  view: "side",
  phase: "rest",
  progress: 0,
  goodRange: [1, 1],
  judged: null,
  hold: 0,
  side: null,
};

function repetition(t: number): Repetition {
  return {
    start: t - 1,
    peak: t - 0.5,
    end: t,
    side: null,
    hold: 1,
    score: 95,
    faults: [],
    checks: [],
    notSeen: [],
  };
}

/**
 * Counts a repetition each time the nose rises over the middle of the picture, and reports a fault when it is far
 * above. Throws when it lies at 13 of 100. It listens to the guide by counting holds as repetitions when paced.
 */
const rule: Rule<{ above: boolean; phase: string | null }> = {
  reads: () => ({}),
  init: () => ({ above: false, phase: null }),
  step(state, { t, joints, guide }) {
    const y = joints?.nose?.y;
    if (y === undefined) return { state, events: [], live: { ...LIVE, obstacle: "nobody", view: null } };
    if (y === 0.13) throw new Error("the rule broke");
    const above = y < 0.5;
    const counted = (above && !state.above) || (guide === "release" && state.phase === "hold");
    return {
      state: { above, phase: guide },
      events: [
        ...(counted ? [{ type: "repetition", repetition: repetition(t) } as const] : []),
        ...(y < 0.2 ? [{ type: "fault", id: "too-high", t } as const] : []),
      ],
      live: LIVE,
    };
  },
  finish: () => [{ type: "partial", partial: { start: 0, end: 1 } }],
};

/** A small exercise for tests of the workout; `paced` has it led by the breath, with holds of one second. */
export function fakeExercise(paced = false): Exercise {
  const bridge = exerciseById("bridge");
  if (bridge === null) throw new Error("The bridge is missing.");
  const meta: Exercise["meta"] = {
    ...bridge.meta,
    id: "fake",
    joints: ["nose"],
    faults: [sampleFault("too-high")],
    dose: { repetitions: 3, holdSeconds: 1, perSide: false },
    paced,
  };
  return { meta, rule: rule as Rule<unknown>, motion: bridge.motion };
}

/** A source that gives what is pushed into it; `live` as told. */
export function fakeSource(live: boolean, kind: FrameSource["kind"] = live ? "camera" : "video") {
  const images: FakeImage[] = [];
  const queue: (SourceFrame | Error | null)[] = [];
  let wake: () => void = () => undefined;
  let closed = false;
  const give = (item: SourceFrame | Error | null) => {
    queue.push(item);
    wake();
  };
  const source: FrameSource = {
    kind,
    live,
    mirrored: false,
    preview: {} as HTMLCanvasElement,
    get progress() {
      return live ? null : 0.5;
    },
    async *frames(signal) {
      signal.addEventListener("abort", () => wake());
      for (;;) {
        if (signal.aborted) return;
        const item = queue.shift();
        if (item === undefined) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
          continue;
        }
        if (item === null) return;
        if (item instanceof Error) throw item;
        yield item;
      }
    },
    close() {
      closed = true;
    },
  };
  return {
    source,
    images,
    isClosed: () => closed,
    frame(t: number, seen: Seen) {
      const image = new FakeImage(seen);
      images.push(image);
      give({ image: image as unknown as SourceFrame["image"], t, width: 160, height: 100 });
    },
    end: () => give(null),
    fail: (error: Error) => give(error),
  };
}

/** A model that sees at once what the picture says; `failing` makes the next call throw. */
export function fakePoses() {
  const calls: string[] = [];
  let by: ModelReady = { model: "lightning", backend: "wasm", poseMs: 30, apart: 0, wrong: [] };
  let delays: readonly number[] = [0];
  let asked = 0;
  let failure: Error | null = null;
  const poses: PoseSeer & { onRestart: (() => void) | null } = {
    onRestart: null,
    get abreast() {
      return delays.length;
    },
    async load(wish, progress) {
      calls.push(`load ${wish}`);
      progress?.(1);
      return by;
    },
    async estimate(image) {
      image.close();
      if (failure !== null) throw failure;
      const delay = delays[asked++ % delays.length];
      if (delay) await new Promise((resolve) => setTimeout(resolve, delay));
      const { seen } = image as unknown as FakeImage;
      const keypoints = JOINTS.map((_, i): [number, number, number] => [80, i === 0 ? (seen ?? 0) : 50, 0.8]);
      return { keypoints: seen === null ? null : keypoints, ms: 1, by };
    },
    reset: () => void calls.push("reset"),
  };
  return {
    poses,
    calls,
    /** So many pictures are looked at together, and take so many milliseconds in turn. */
    lookAbreast(...milliseconds: number[]) {
      delays = milliseconds;
    },
    /** Another model sees the next pictures. */
    changeTo(model: ModelReady["model"]) {
      by = { ...by, model };
    },
    failWith(error: Error) {
      failure = error;
    },
  };
}

/** A page whose tab can be hidden. */
export function fakePage() {
  const listeners: (() => void)[] = [];
  const page = {
    hidden: false,
    addEventListener: (_type: string, listener: () => void) => void listeners.push(listener),
  };
  return {
    page: page as unknown as Pick<Document, "hidden" | "addEventListener">,
    hide(hidden: boolean) {
      page.hidden = hidden;
      for (const listener of listeners) listener();
    },
  };
}
