import type { Remote } from "comlink";
import { describe, expect, it } from "vitest";
import { BackendMemory } from "./backend-memory.ts";
import type { FrameImage, PoseModel, PoseResult, PoseWorkerApi } from "./pose-api.ts";
import { PoseError } from "./pose-api.ts";
import { Poses } from "./poses.ts";
import type { PoseEndpoint } from "./spawn.ts";

interface Device {
  /** Milliseconds of one pose, as the worker tells them. */
  readonly ms: Record<PoseModel, number>;
  /** Model files that cannot be had. */
  readonly missing?: readonly PoseModel[];
}

class FakeImage {
  closed = false;
  close(): void {
    this.closed = true;
  }
}

const picture = () => new FakeImage() as FakeImage & FrameImage;
const ticks = () => new Promise((resolve) => setTimeout(resolve, 2));

/** A device on which workers take the time they are said to take, by their own word. */
function device({ ms, missing = [] }: Device) {
  const workers: { model: PoseModel | null; looked: number; terminated: boolean }[] = [];
  const fetched: PoseModel[] = [];
  let answer: (() => Promise<void>) | null = null;
  const times = { ...ms };
  let broken: PoseModel | null = null;
  const spawn = (): PoseEndpoint => {
    const worker = { model: null as PoseModel | null, looked: 0, terminated: false };
    workers.push(worker);
    const api: PoseWorkerApi = {
      async load(model) {
        fetched.push(model);
        if (missing.includes(model)) throw new PoseError("model-missing", "no file");
        if (model === "thunder") await answer?.();
        worker.model = model;
        return { model, backend: "wasm", poseMs: times[model], apart: 0, wrong: [] };
      },
      async estimate(): Promise<PoseResult> {
        worker.looked += 1;
        if (worker.model === null) throw new Error("Asked before it was loaded.");
        if (worker.model === broken) throw new Error("context lost");
        return { keypoints: null, ms: times[worker.model] };
      },
      loadPeople: async () => undefined,
      countPeople: () => 1,
      tensors: () => 1,
    };
    return {
      api: api as unknown as Remote<PoseWorkerApi>,
      died: new Promise<never>(() => undefined),
      terminate: () => {
        worker.terminated = true;
      },
    };
  };
  return {
    poses: new Poses(new BackendMemory(null, "test", () => 0), [spawn]),
    workers,
    fetched,
    times,
    /** Holds Thunder back until it is called. */
    holdThunder() {
      let go: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        go = resolve;
      });
      answer = () => held;
      return go;
    },
    breakDown(model: PoseModel) {
      broken = model;
    },
  };
}

/** Shows so many pictures, one after the other; the models that saw them. */
async function watch({ poses }: { poses: Poses }, pictures: number): Promise<(PoseModel | null)[]> {
  const models: (PoseModel | null)[] = [];
  for (let i = 0; i < pictures; i++) models.push((await poses.estimate(picture()))?.by.model ?? null);
  return models;
}

const QUICK: Device = { ms: { lightning: 12, thunder: 40 } };

describe("the models of a slow set before a camera", () => {
  it("are Lightning, then Thunder, and no picture is lost between them", async () => {
    const quick = device(QUICK);
    const go = quick.holdThunder();
    await quick.poses.load("surest-live");
    expect(await watch(quick, 60)).toEqual(Array(60).fill("lightning"));
    expect(quick.fetched).toEqual(["lightning", "thunder"]);
    go();
    await ticks();
    expect(await watch(quick, 40)).toEqual(Array(40).fill("thunder"));
  });

  it("are Lightning alone on a device that does not hold Thunder, which is not even fetched", async () => {
    const slow = device({ ms: { lightning: 45, thunder: 160 } });
    await slow.poses.load("surest-live");
    expect(new Set(await watch(slow, 100))).toEqual(new Set(["lightning"]));
    expect(slow.fetched).toEqual(["lightning"]);
    expect(slow.workers).toHaveLength(1);
  });

  it("are Lightning again when the device grows hot, without a picture lost", async () => {
    const hot = device(QUICK);
    await hot.poses.load("surest-live");
    await watch(hot, 40);
    await ticks();
    expect((await watch(hot, 1))[0]).toBe("thunder");
    hot.times.thunder = 140;
    const models = await watch(hot, 40);
    expect(models.at(-1)).toBe("lightning");
    expect(models).not.toContain(null);
    expect(hot.workers.filter(({ terminated }) => terminated).map(({ model }) => model)).toEqual(["thunder"]);
  });

  it("are Lightning when Thunder breaks down: one picture is lost and nothing is said", async () => {
    const frail = device(QUICK);
    const said: string[] = [];
    frail.poses.onRestart = () => said.push("restarted");
    await frail.poses.load("surest-live");
    await watch(frail, 40);
    await ticks();
    frail.breakDown("thunder");
    expect(await watch(frail, 4)).toEqual([null, "lightning", "lightning", "lightning"]);
    expect(said).toEqual([]);
  });

  it("are Lightning where the file of Thunder is missing", async () => {
    const without = device({ ...QUICK, missing: ["thunder"] });
    await without.poses.load("surest-live");
    await watch(without, 40);
    await ticks();
    expect(new Set(await watch(without, 40))).toEqual(new Set(["lightning"]));
    expect(without.fetched).toEqual(["lightning", "thunder"]);
  });

  it("stay as they are from one set to the next; a set that wishes for Lightning gets it", async () => {
    const quick = device(QUICK);
    await quick.poses.load("surest-live");
    await watch(quick, 40);
    await ticks();
    expect(await quick.poses.load("surest-live")).toMatchObject({ model: "thunder" });
    expect(await quick.poses.load("lightning")).toMatchObject({ model: "lightning" });
    expect(await watch(quick, 3)).toEqual(["lightning", "lightning", "lightning"]);
    expect(await quick.poses.load("surest-live")).toMatchObject({ model: "thunder" });
    expect(await watch(quick, 2)).toEqual(["thunder", "thunder"]);
    expect(quick.fetched).toEqual(["lightning", "thunder"]);
  });
});

describe("the model of a film", () => {
  it("is Thunder alone, however slow, in two workers that take the pictures in turn", async () => {
    const slow = device({ ms: { lightning: 90, thunder: 400 } });
    expect(await slow.poses.load("thunder")).toMatchObject({ model: "thunder" });
    expect(slow.poses.abreast).toBe(2);
    expect(await watch(slow, 6)).toEqual(Array(6).fill("thunder"));
    expect(slow.workers.map(({ looked }) => looked)).toEqual([3, 3]);
    expect(new Set(slow.fetched)).toEqual(new Set(["thunder"]));
    expect(await slow.poses.load("thunder")).toMatchObject({ model: "thunder" });
    expect(slow.workers).toHaveLength(2);
  });

  it("is Lightning where Thunder cannot be had", async () => {
    const without = device({ ...QUICK, missing: ["thunder"] });
    expect(await without.poses.load("thunder")).toMatchObject({ model: "lightning" });
    expect(without.poses.abreast).toBe(1);
    expect(await watch(without, 2)).toEqual(["lightning", "lightning"]);
  });

  it("is let go when a set before a camera begins", async () => {
    const quick = device(QUICK);
    await quick.poses.load("thunder");
    await ticks();
    await quick.poses.load("surest-live");
    expect(quick.workers.map(({ model, terminated }) => [model, terminated])).toEqual([
      ["thunder", true],
      ["thunder", true],
      ["lightning", false],
    ]);
    expect(await watch(quick, 2)).toEqual(["lightning", "lightning"]);
  });

  it("is an error where no model can be had", async () => {
    const without = device({ ...QUICK, missing: ["thunder", "lightning"] });
    await expect(without.poses.load("thunder")).rejects.toMatchObject({ name: "model-missing" });
  });
});
