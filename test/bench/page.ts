import { transfer, wrap } from "comlink";
import { choreograph } from "../../src/demonstration/choreography.ts";
import { framed } from "../../src/demonstration/framing.ts";
import { paintScene } from "../../src/demonstration/paint.ts";
import { exerciseById } from "../../src/exercises/registry.ts";
import type { PixelKeypoints } from "../../src/pose/pose.ts";
import { BackendMemory } from "../../src/workers/backend-memory.ts";
import { PeopleClient } from "../../src/workers/people-client.ts";
import type { PoseBackend } from "../../src/workers/pose-api.ts";
import { PoseClient } from "../../src/workers/pose-client.ts";
import { type BenchApi, type BenchPage, type HumanApi, type Proven, type Round, WAYS } from "./bench-api.ts";
import { drawnBy } from "./drawn-by.ts";
import { asCameraFrame, scaled } from "./scaled.ts";
import { crops, readOtherwise, sampled, scrambled, wrongPixels } from "./squares.ts";
import { measureAll, startAll } from "./tf-backends.ts";

// The page on which the pose pipeline is measured and compared with pose-detection. Pictures come as data addresses.

const worker = wrap<BenchApi>(new Worker(new URL("./bench.worker.ts", import.meta.url), { type: "module" }));

/** Two moments of the figure's bridge as data addresses, for where there are no photos. */
function figures(): string[] {
  const motion = exerciseById("bridge")?.motion;
  const canvas = document.createElement("canvas");
  canvas.width = 960;
  canvas.height = 540;
  const context = canvas.getContext("2d");
  if (motion === undefined || context === null) return [];
  const { at, repetitions } = choreograph(motion, { repetitions: [{}] });
  return [0, repetitions[0]?.peak ?? 0].map((t) => {
    paintScene(context, at(t), framed(motion, { aspect: 16 / 9 }));
    return canvas.toDataURL("image/jpeg");
  });
}

/** All that is measured beside the bench's own worker, once it was opened. */
let peers: ReturnType<typeof openPeers> | null = null;

async function openPeers() {
  await worker.load();
  const { openDetector, useWasm } = await import("./detector.ts");
  await useWasm();
  const human = wrap<HumanApi>(new Worker(new URL("./human.worker.ts", import.meta.url), { type: "module" }));
  await human.load("wasm");
  const threaded = crossOriginIsolated ? (await only("wasm-threads")).client : null;
  return { detector: await openDetector(), human, threaded };
}

/** Milliseconds of every way in every round, on the same pictures. */
async function measure(addresses: string[], width: number, height: number, rounds: number) {
  peers ??= openPeers();
  const { detector, human, threaded } = await peers;
  const pictures = await Promise.all(
    addresses.map(async (address) => {
      const picture = await scaled(address, width, height);
      return { picture, camera: asCameraFrame(picture) };
    }),
  );
  const times: Round[] = [];
  let tensors = 0;
  for (let round = 0; round < rounds + WAYS.length; round++) {
    const shown = pictures[round % pictures.length];
    if (shown === undefined) break;
    const { picture } = shown;
    const again = () => createImageBitmap(picture);
    const frame = shown.camera.clone();
    const measured = await worker.round(picture, transfer(frame, [frame]), round);
    const began = performance.now();
    await detector.estimatePoses(picture, {}, began);
    const ofPage = performance.now() - began;
    threaded?.reset();
    const seen = await threaded?.estimate(await again());
    const peer = await human.detect(await again());
    // The first rounds fill caches.
    if (round < WAYS.length) tensors = await worker.tensors();
    else
      times.push({
        ...measured,
        "detector on the page": ofPage,
        human: peer.ms,
        "our crop, two threads": seen?.ms ?? null,
      });
  }
  for (const { picture, camera } of pictures) {
    picture.close();
    camera.close();
  }
  return { rounds: times, tensorsGrown: (await worker.tensors()) - tensors };
}

/** What a pose takes on each of the app's backends that proves itself here, and its proof. */
async function backends() {
  const found: Partial<Record<PoseBackend, Proven | null>> = {};
  for (const name of BACKENDS) {
    const one = await only(name).catch(() => null);
    found[name] = one?.ready.backend === name ? { poseMs: one.ready.poseMs, apart: one.ready.apart } : null;
    one?.client.close();
  }
  return found as Record<PoseBackend, Proven | null>;
}

/** Keypoints of each picture, ours and pose-detection's. */
async function compare(addresses: string[], width: number, height: number) {
  await worker.load();
  return Promise.all(addresses.map(async (address) => worker.compare(await scaled(address, width, height))));
}

/** How many people the app's own counter finds where those pictures stand side by side, and what each look took. */
async function people(rows: string[][]) {
  const client = new PeopleClient();
  client.open();
  const looks: { count: number; ms: number }[] = [];
  while (looks.length < rows.length) {
    const picture = await abreast(rows[looks.length] ?? [], 1280, 720);
    const began = performance.now();
    const count = await client.count(picture);
    if (count !== null) looks.push({ count, ms: performance.now() - began });
    else await new Promise((done) => setTimeout(done, 100));
  }
  client.close();
  return looks;
}

/** Pictures side by side in one frame of that size. */
async function abreast(addresses: string[], width: number, height: number): Promise<ImageBitmap> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  const share = width / addresses.length;
  for (const [i, address] of addresses.entries()) {
    context?.drawImage(await scaled(address, share, height), i * share, 0);
  }
  return canvas.transferToImageBitmap();
}

const BACKENDS: readonly PoseBackend[] = ["webgl", "wasm-threads", "wasm", "webgl-page"];

/** The app's own client with that backend and no other. @throws PoseError "no-backend" where it is not to be had. */
async function only(name: PoseBackend) {
  const wish = () => ({ first: name, without: BACKENDS.filter((other) => other !== name) });
  const client = new PoseClient({ wish, proved() {}, wentWrong() {}, forget() {} });
  return { client, ready: await client.load("lightning") };
}

/** What each backend of the processor sees of the pictures, and how long it took, round by round. */
async function threads(addresses: string[], width: number, height: number, rounds: number) {
  const started = async (name: "wasm" | "wasm-threads") => ({
    ...(await only(name)),
    ms: [] as number[],
    seen: [] as PixelKeypoints[],
  });
  const ways = { wasm: await started("wasm"), "wasm-threads": await started("wasm-threads") };
  for (let round = 0; round < rounds; round++) {
    // Within a round both meet the same weather on this machine.
    for (const way of Object.values(ways)) {
      way.client.reset();
      const picture = await scaled(addresses[round % addresses.length] ?? "", width, height);
      const result = await way.client.estimate(picture);
      way.ms.push(result?.ms ?? Number.NaN);
      way.seen.push(result?.keypoints ?? []);
    }
  }
  for (const { client } of Object.values(ways)) client.close();
  const told = ({ ready, ms, seen }: typeof ways.wasm) => ({ backend: ready.backend, ms, seen });
  return { wasm: told(ways.wasm), "wasm-threads": told(ways["wasm-threads"]) };
}

/** Milliseconds from nothing to the first pose of the app's own client. */
async function firstPose(address: string) {
  const picture = await scaled(address, 1280, 720);
  const client = new PoseClient(new BackendMemory(null, "", () => 0));
  const began = performance.now();
  const { backend } = await client.load("lightning");
  const result = await client.estimate(picture);
  const ms = performance.now() - began;
  client.close();
  return { ms, backend, found: result?.keypoints != null };
}

const page: BenchPage = {
  figures,
  measure,
  compare,
  people,
  crops,
  wrongPixels,
  readOtherwise,
  sampled,
  scrambled,
  threads,
  backends,
  drawnBy,
  startAll,
  measureAll,
  firstPose,
};
// A function, so that a script can name it without knowing the window's type.
Object.assign(window, { bench: () => page });
