import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Remote } from "comlink";
import { describe, expect, it } from "vitest";
import { PoseError, type PoseResult, type PoseWorkerApi } from "./pose-api.ts";
import { WorkerLife } from "./worker-life.ts";

/** A worker that answers with a fresh object each time, and can be killed. */
function lifeOf(estimate: () => Promise<PoseResult>) {
  let kill: (cause: unknown) => void = () => undefined;
  const died = new Promise<never>((_, reject) => {
    kill = reject;
  });
  const api = { estimate } as unknown as Remote<PoseWorkerApi>;
  return { life: new WorkerLife({ api, died, terminate: () => undefined }), kill };
}

const ask = (life: WorkerLife) => life.call((api) => api.estimate({} as ImageBitmap, false, null), 1000);
const LOST = { name: "worker-lost" };

describe("a worker's life", () => {
  it("holds no answer that it gave: in a set there are twenty a second, for hours", async () => {
    setFlagsFromString("--expose-gc");
    const tidyUp = runInNewContext("gc") as () => void;
    const { life } = lifeOf(async () => ({ keypoints: null, ms: 1 }));
    const given: WeakRef<PoseResult>[] = [];
    for (let i = 0; i < 50; i++) given.push(new WeakRef(await ask(life)));
    await turn();
    tidyUp();
    expect(given.filter((answer) => answer.deref() !== undefined)).toHaveLength(0);
    life.end();
  });

  it("ends every call under way when the worker dies, and each one after it", async () => {
    const { life, kill } = lifeOf(() => new Promise(() => undefined));
    const calls = [ask(life), ask(life)];
    kill(new PoseError("worker-lost", "killed"));
    for (const call of calls) await expect(call).rejects.toMatchObject(LOST);
    await expect(ask(life)).rejects.toMatchObject(LOST);
    expect(life.ended).toBe(false);
  });

  it("ends them, too, when it is ended on purpose", async () => {
    const { life } = lifeOf(() => new Promise(() => undefined));
    const call = ask(life);
    life.end();
    await expect(call).rejects.toMatchObject(LOST);
    await expect(ask(life)).rejects.toMatchObject(LOST);
  });
});
