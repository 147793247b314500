import { type Remote, transfer, wrap } from "comlink";
import type { HumanApi, HumanBackend } from "./bench-api.ts";
import { drawnBy } from "./drawn-by.ts";
import { asCameraFrame, scaled } from "./scaled.ts";
import { TF_BACKENDS, type TfApi, type TfBackend, type TfRound, type TfStarted } from "./tf-api.ts";

// All backends of TensorFlow.js side by side: each has a worker, and within a round all meet the same weather on this machine.

/** By what name `@vladmandic/human` has each; its threads are started from text, which the policy forbids. */
const HUMANS: Record<TfBackend, HumanBackend | null> = {
  wasm: "wasm",
  "wasm-threads": null,
  webgl: "humangl",
  webgpu: "webgpu",
};

/** Rounds that fill caches and compile shaders, and do not count. */
const WARM_UPS = 3;

interface AtWork {
  readonly tf: Remote<TfApi>;
  readonly human: Remote<HumanApi> | null;
}

const atWork: Partial<Record<TfBackend, AtWork>> = {};

/** Starts each backend in turn and lets it prove itself; null for those that this browser does not have. */
export async function startAll(addresses: string[]) {
  const told: Partial<Record<TfBackend, TfStarted | null>> = {};
  // Without an adapter the library would wait for one for ever.
  const drawn: Partial<Record<TfBackend, string | null>> = await drawnBy();
  for (const name of TF_BACKENDS) {
    told[name] = null;
    if (drawn[name] === null) continue;
    told[name] = await started(name, addresses).catch((error) => {
      console.error(`${name}:`, error);
      return null;
    });
  }
  return told as Record<TfBackend, TfStarted | null>;
}

async function started(name: TfBackend, addresses: string[]): Promise<TfStarted | null> {
  const picture = (address: string) => scaled(address, 1280, 720);
  const first = await picture(addresses[0] ?? "");
  const tf = wrap<TfApi>(new Worker(new URL("./tf.worker.ts", import.meta.url), { type: "module" }));
  const began = performance.now();
  if (!(await tf.load(name))) return null;
  await tf.look(transfer(first, [first]));
  const startMs = performance.now() - began;
  const seen: TfStarted["seen"][number][] = [];
  for (const address of addresses) {
    const one = await picture(address);
    seen.push(await tf.look(transfer(one, [one])));
  }
  const human = await startHuman(HUMANS[name]).catch((error) => {
    console.error(`human on ${name}:`, error);
    return null;
  });
  atWork[name] = { tf, human };
  return { startMs, apart: await tf.prove(), seen };
}

async function startHuman(name: HumanBackend | null): Promise<Remote<HumanApi> | null> {
  if (name === null) return null;
  const human = wrap<HumanApi>(new Worker(new URL("./human.worker.ts", import.meta.url), { type: "module" }));
  await human.load(name);
  return human;
}

/** Milliseconds of every way in every round on each backend that was started, on the same pictures. */
export async function measureAll(addresses: string[], width: number, height: number, rounds: number) {
  const pictures = await Promise.all(addresses.map((address) => scaled(address, width, height)));
  const frames = pictures.map((picture) => asCameraFrame(picture));
  const times: TfRound[] = [];
  for (let round = -WARM_UPS; round < rounds; round++) {
    const at = (round + WARM_UPS) % pictures.length;
    const [picture, frame] = [pictures[at], frames[at]];
    if (picture === undefined || frame === undefined) break;
    const measured: Partial<Record<TfBackend, TfRound[TfBackend]>> = {};
    for (const name of TF_BACKENDS) {
      const { tf, human } = atWork[name] ?? {};
      measured[name] = null;
      if (tf === undefined) continue;
      const [again, shown] = [await createImageBitmap(picture), frame.clone()];
      const ways = await tf.round(transfer(again, [again, shown]), shown, round + WARM_UPS);
      const peer = await human?.detect(await createImageBitmap(picture));
      measured[name] = { ...ways, human: peer?.ms ?? null };
    }
    if (round >= 0) times.push(measured as TfRound);
  }
  for (const image of [...pictures, ...frames]) image.close();
  return times;
}
