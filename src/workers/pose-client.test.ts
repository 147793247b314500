import { expose, type Remote, wrap } from "comlink";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { BackendMemory } from "./backend-memory.ts";
import type { BackendWish, FrameImage, PoseBackend, PoseResult, PoseWorkerApi } from "./pose-api.ts";
import { PoseError } from "./pose-api.ts";
import { PoseClient } from "./pose-client.ts";
import type { PoseEndpoint } from "./spawn.ts";

/** A picture that knows whether it was closed; a fake worker gets its number through the closing call. */
class FakeImage {
  closed = false;
  constructor(readonly id: number) {}
  close(): void {
    this.closed = true;
  }
}

type Answer = (fresh: boolean) => Promise<PoseResult> | PoseResult;

const RESULT: PoseResult = { keypoints: null, ms: 1 };

/** Workers that answer as told; every one that was spawned can be killed. */
function workers(answer: Answer, load: PoseWorkerApi["load"] = async (model) => ready(model)) {
  const spawned: { kill(): void; terminated: boolean; calls: boolean[] }[] = [];
  const spawn = (): PoseEndpoint => {
    let kill: (error: unknown) => void = () => undefined;
    const died = new Promise<never>((_, reject) => {
      kill = reject;
    });
    died.catch(() => undefined);
    const record = {
      kill: () => kill(new PoseError("worker-lost", "killed")),
      terminated: false,
      calls: [] as boolean[],
    };
    spawned.push(record);
    const api: PoseWorkerApi = {
      load,
      estimate: async (_image, fresh) => {
        record.calls.push(fresh);
        return answer(fresh);
      },
      loadPeople: async () => undefined,
      countPeople: () => 1,
      tensors: () => 1,
    };
    return {
      api: api as unknown as Remote<PoseWorkerApi>,
      died,
      terminate: () => {
        record.terminated = true;
      },
    };
  };
  const memory = new BackendMemory(null, "test", () => 0);
  return { client: new PoseClient(memory, [spawn]), spawned, spawn };
}

const ready = (model: "lightning" | "thunder") =>
  ({ model, backend: "wasm", poseMs: 30, apart: 0, wrong: [] }) as const;
const picture = (id = 0) => new FakeImage(id) as FakeImage & FrameImage;

function later<T>() {
  let settle: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

describe("the pose client", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => void vi.useRealTimers());

  it("has one picture under way, the newest waiting, and drops the rest", async () => {
    const first = later<PoseResult>();
    const { client, spawned } = workers(() => (spawned[0]?.calls.length === 1 ? first.promise : RESULT));
    await client.load("lightning");
    const pictures = [picture(1), picture(2), picture(3)];
    const answers = pictures.map((image) => client.estimate(image));
    expect(await answers[1]).toBeNull();
    expect(pictures[1]?.closed).toBe(true);
    first.settle(RESULT);
    expect(await answers[0]).toEqual(RESULT);
    expect(await answers[2]).toEqual(RESULT);
    expect(spawned[0]?.calls).toHaveLength(2);
  });

  it("closes every picture, answered or not", async () => {
    const { client } = workers(() => RESULT);
    await client.load("lightning");
    const image = picture();
    await client.estimate(image);
    expect(image.closed).toBe(true);
    client.close();
    const late = picture();
    expect(await client.estimate(late)).toBeNull();
    expect(late.closed).toBe(true);
  });

  it("forgets where the person was when it is new, reset, or restarted", async () => {
    const { client, spawned } = workers(() => RESULT);
    await client.load("lightning");
    await client.estimate(picture());
    await client.estimate(picture());
    client.reset();
    await client.estimate(picture());
    expect(spawned[0]?.calls).toEqual([true, false, true]);
  });

  it("replaces a worker that dies in the middle and goes on", async () => {
    const { client, spawned } = workers(() =>
      spawned.length === 1 ? new Promise<PoseResult>(() => undefined) : RESULT,
    );
    const restarted = vi.fn();
    client.onRestart = restarted;
    await client.load("lightning");
    const lost = client.estimate(picture());
    await vi.advanceTimersByTimeAsync(10);
    spawned[0]?.kill();
    expect(await lost).toBeNull();
    expect(spawned[0]?.terminated).toBe(true);
    expect(restarted).toHaveBeenCalledOnce();
    expect(await client.estimate(picture())).toEqual(RESULT);
    expect(spawned[1]?.calls).toEqual([true]);
  });

  it("replaces a worker that hangs", async () => {
    const { client, spawned } = workers(() =>
      spawned.length === 1 ? new Promise<PoseResult>(() => undefined) : RESULT,
    );
    await client.load("lightning");
    const lost = client.estimate(picture());
    await vi.advanceTimersByTimeAsync(7_900);
    expect(spawned).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await lost).toBeNull();
    expect(spawned).toHaveLength(2);
  });

  it("waits less long for an answer before a camera, where somebody waits in silence", async () => {
    const { spawned, spawn } = workers(() =>
      spawned.length === 1 ? new Promise<PoseResult>(() => undefined) : RESULT,
    );
    const client = new PoseClient(new BackendMemory(null, "test", () => 0), [spawn], 3, true);
    await client.load("lightning");
    const lost = client.estimate(picture());
    await vi.advanceTimersByTimeAsync(3_400);
    expect(spawned).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(await lost).toBeNull();
    expect(spawned).toHaveLength(2);
  });

  it("gives up with a named error after three quick deaths", async () => {
    const { client, spawned } = workers(() => Promise.reject(new Error("context lost")));
    await client.load("lightning");
    expect(await client.estimate(picture())).toBeNull();
    expect(await client.estimate(picture())).toBeNull();
    await expect(client.estimate(picture())).rejects.toMatchObject({ name: "worker-lost" });
    expect(spawned).toHaveLength(3);
    expect(spawned.every(({ terminated }) => terminated)).toBe(true);
  });

  it("can be asked for again after it gave up", async () => {
    let broken = true;
    const { client } = workers(() => (broken ? Promise.reject(new Error("context lost")) : RESULT));
    await client.load("lightning");
    await client.estimate(picture());
    await client.estimate(picture());
    await expect(client.estimate(picture())).rejects.toMatchObject({ name: "worker-lost" });
    broken = false;
    expect(await client.load("lightning")).toMatchObject({ backend: "wasm" });
    expect(await client.estimate(picture())).toEqual(RESULT);
  });

  it("does not count deaths that lie far apart", async () => {
    const { client } = workers(() => Promise.reject(new Error("context lost")));
    await client.load("lightning");
    for (let i = 0; i < 6; i++) {
      expect(await client.estimate(picture())).toBeNull();
      await vi.advanceTimersByTimeAsync(40_000);
    }
  });

  it("tries a worker that dies while loading again, then names the error", async () => {
    const { client, spawned } = workers(
      () => RESULT,
      () => new Promise(() => undefined),
    );
    const loading = client.load("lightning");
    loading.catch(() => undefined);
    for (let i = 0; i < 3; i++) {
      await vi.advanceTimersByTimeAsync(10);
      spawned[i]?.kill();
    }
    await expect(loading).rejects.toMatchObject({ name: "worker-lost" });
  });

  it("does not try a missing model again by itself, but when asked", async () => {
    let missing = true;
    const { client, spawned } = workers(
      () => RESULT,
      async (model) => {
        if (missing) throw new PoseError("model-missing", "no file");
        return ready(model);
      },
    );
    await expect(client.load("lightning")).rejects.toMatchObject({ name: "model-missing" });
    expect(spawned).toHaveLength(1);
    missing = false;
    expect(await client.load("lightning")).toMatchObject({ model: "lightning" });
  });

  it("keeps a loaded model and ends the worker for another one", async () => {
    const { client, spawned } = workers(() => RESULT);
    await client.load("lightning");
    await client.load("lightning");
    expect(spawned).toHaveLength(1);
    await client.load("thunder");
    expect(spawned[0]?.terminated).toBe(true);
    expect(spawned).toHaveLength(2);
  });
});

/** A device with those backends in a worker and in the page; the ones that are `broken` compute no joints. */
function device({ worker, page }: { worker: readonly PoseBackend[]; page: readonly PoseBackend[] }) {
  const broken = new Set<PoseBackend>();
  const wishes: BackendWish[] = [];
  const terminated: (PoseBackend | null)[] = [];
  const place = (backends: readonly PoseBackend[]) => (): PoseEndpoint => {
    let at: PoseBackend | null = null;
    const api: PoseWorkerApi = {
      async load(model, _progress, wish) {
        wishes.push(wish);
        const allowed = backends.filter((one) => !wish.without.includes(one));
        at = allowed.find((one) => one === wish.first) ?? allowed[0] ?? null;
        if (at === null) throw new PoseError("no-backend", "none");
        return { ...ready(model), backend: at };
      },
      async estimate() {
        if (at !== null && broken.has(at)) throw new PoseError("wrong-numbers", "NaN");
        return RESULT;
      },
      loadPeople: async () => undefined,
      countPeople: () => 1,
      tensors: () => 1,
    };
    return {
      api: api as unknown as Remote<PoseWorkerApi>,
      died: new Promise<never>(() => undefined),
      terminate: () => void terminated.push(at),
    };
  };
  const kept: unknown[] = [];
  const store = { read: () => kept.at(-1), write: (what: unknown) => void kept.push(what) };
  const client = (browser = "browser 1", now = 0) =>
    new PoseClient(new BackendMemory(store, browser, () => now), [place(worker), place(page)]);
  return { broken, wishes, terminated, kept, client };
}

describe("a backend that computes nonsense in the middle of a set", () => {
  it("is replaced by the next one, which the same set goes on with", async () => {
    const { broken, client, terminated } = device({ worker: ["webgl", "wasm"], page: [] });
    const one = client();
    const restarted = vi.fn();
    one.onRestart = restarted;
    expect(await one.load("lightning")).toMatchObject({ backend: "webgl" });
    expect(await one.estimate(picture())).toEqual(RESULT);
    broken.add("webgl");
    expect(await one.estimate(picture())).toBeNull();
    expect(await one.estimate(picture())).toEqual(RESULT);
    expect(terminated).toEqual(["webgl"]);
    expect(restarted).toHaveBeenCalledOnce();
  });

  it("is replaced by the page's own graphics card when no worker has another", async () => {
    const { broken, client } = device({ worker: ["wasm"], page: ["webgl-page"] });
    const one = client();
    await one.load("lightning");
    broken.add("wasm");
    expect(await one.estimate(picture())).toBeNull();
    expect(await one.estimate(picture())).toEqual(RESULT);
  });

  it("ends with the name of what is missing when there is no other, and may be tried again", async () => {
    const { broken, client } = device({ worker: ["wasm"], page: [] });
    const one = client();
    await one.load("lightning");
    broken.add("wasm");
    await expect(one.estimate(picture())).rejects.toMatchObject({ name: "no-backend" });
    broken.delete("wasm");
    expect(await one.load("lightning")).toMatchObject({ backend: "wasm" });
  });
});

describe("what was learned of the backends", () => {
  it("is remembered on the next visit: the one that was taken first, the one that was wrong not at all", async () => {
    const { broken, client, wishes } = device({ worker: ["webgl", "wasm"], page: [] });
    const one = client();
    await one.load("lightning");
    broken.add("webgl");
    await one.estimate(picture());
    await client().load("lightning");
    expect(wishes).toEqual([
      { first: null, without: [] },
      { first: null, without: ["webgl"] },
      { first: "wasm", without: ["webgl"] },
    ]);
  });

  it("is forgotten in another version of the browser and after a month", async () => {
    const { client, wishes } = device({ worker: ["wasm"], page: [] });
    await client().load("lightning");
    await client("browser 2").load("lightning");
    await client("browser 2", 31 * 86_400_000).load("lightning");
    expect(wishes.map(({ first }) => first)).toEqual([null, null, null]);
  });

  it("is nothing where what was kept makes no sense", () => {
    for (const kept of [null, 7, {}, { browser: "b", at: 0, models: { lightning: { first: "abacus" } } }]) {
      const memory = new BackendMemory({ read: () => kept, write: () => undefined }, "b", () => 0);
      expect(memory.wish("lightning")).toEqual({ first: null, without: [] });
    }
  });
});

describe("an error on its way through Comlink", () => {
  it("keeps its name, which is all that tells it apart", async () => {
    const { port1, port2 } = new MessageChannel();
    const thrower = {
      load: () => {
        throw new PoseError("model-changed", "not the file");
      },
    };
    expose(thrower, port1);
    await expect(wrap<typeof thrower>(port2).load()).rejects.toMatchObject({ name: "model-changed" });
    port1.close();
    port2.close();
  });
});
